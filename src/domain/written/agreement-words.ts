import { FEWEST_FOR_DRIFT } from './agreement';
import { compareFractions, formatMarkVi, roundHalfUp, type Fraction, type Mark } from '../marks';

/** A figure of the markers' agreement as people read it; its value is null where the marks do not determine it. */
export interface AgreementFigure {
  readonly value: string | null;
  readonly sentence: string;
}

/** Why a coefficient cannot be told. */
const ALIKE = 'Có quá ít bài, hoặc mọi điểm như nhau, nên không tính được hệ số này.';

/** A level from which on a coefficient is called so, in hundredths; highest first. */
type Levels = readonly (readonly [from: number, words: string])[];

/** Koo and Li (2016). */
const INTRACLASS: Levels = [
  [90, 'rất cao'],
  [75, 'cao'],
  [50, 'trung bình'],
];
/** Landis and Koch (1977). */
const KAPPA: Levels = [
  [81, 'rất cao'],
  [61, 'cao'],
  [41, 'trung bình'],
];

const LOW = 'thấp';

/** ICC(2,1) in words. */
export function intraclassWords(icc: Fraction | null): AgreementFigure {
  const meaning =
    'Nếu cho hai người khác chấm lại, điểm sẽ lặp lại ở mức này; 1 là hai lượt luôn trùng nhau, 0 là chỉ như ngẫu nhiên';
  return coefficient(
    icc,
    INTRACLASS,
    (value, level) => `Mức thống nhất giữa hai lượt chấm: ${level} (${value}). ${meaning}.`,
  );
}

/** Weighted kappa in words. */
export function kappaWords(kappa: Fraction | null, width: Mark): AgreementFigure {
  const classes = `xếp bài vào các khoảng ${formatMarkVi(width)} điểm`;
  return coefficient(
    kappa,
    KAPPA,
    (value, level) =>
      `Khi ${classes}, hai lượt chấm xếp bài vào cùng khoảng hoặc khoảng gần nhau ở mức ${level} (${value}), đã trừ phần trùng do ngẫu nhiên.`,
  );
}

function coefficient(
  exact: Fraction | null,
  levels: Levels,
  words: (value: string, level: string) => string,
): AgreementFigure {
  if (exact === null) return { value: null, sentence: ALIKE };
  const hundredths = { ...exact, numerator: exact.numerator * 100n };
  const level = levels.find(
    ([from]) => compareFractions(hundredths, { numerator: BigInt(from), denominator: 1n }) >= 0,
  );
  const value = signed(hundredths);
  return { value, sentence: words(value, level?.[1] ?? LOW) };
}

/** A marker's mean distance from the others in words. */
export function severityWords(exact: Fraction | null, scripts: number): AgreementFigure {
  if (exact === null) return { value: null, sentence: 'Chưa có bài nào để so sánh.' };
  const about = `trung bình trên ${String(scripts)} bài`;
  return difference(exact, {
    none: `Cho điểm ngang với người chấm cùng bài, ${about}.`,
    some: (points, way) => `Cho điểm ${way} người chấm cùng bài ${points} điểm, ${about}.`,
  });
}

/** How a marker changed in words. */
export function driftWords(exact: Fraction | null): AgreementFigure {
  if (exact === null) {
    return {
      value: null,
      sentence: `Chấm ít hơn ${String(FEWEST_FOR_DRIFT)} bài nên không so được nửa đầu với nửa sau.`,
    };
  }
  const beside = 'so với người chấm cùng bài';
  return difference(exact, {
    none: `Nửa sau số bài cho điểm như nửa đầu, ${beside}.`,
    some: (points, way) => `Nửa sau số bài cho điểm ${way} nửa đầu ${points} điểm, ${beside}.`,
  });
}

interface DifferenceWords {
  readonly none: string;
  readonly some: (points: string, way: 'cao hơn' | 'thấp hơn') => string;
}

function difference(exact: Fraction, { none, some }: DifferenceWords): AgreementFigure {
  const value = signed(exact);
  const points = value.replace('−', '');
  if (points === '0,00') return { value, sentence: none };
  return { value, sentence: some(points, value === points ? 'cao hơn' : 'thấp hơn') };
}

/** Hundredths rounded once, with a minus sign below zero. */
function signed({ numerator, denominator }: Fraction): string {
  const isBelow = numerator < 0n;
  const points = formatMarkVi(roundHalfUp({ numerator: isBelow ? -numerator : numerator, denominator }, 2));
  return isBelow && points !== '0,00' ? `−${points}` : points;
}
