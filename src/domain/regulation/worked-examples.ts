import { settleAppeal } from '../written/appeals';
import { addWorkingDays, formatDayVi, HOLIDAYS, type LocalDate } from '../calendar';
import { explain, NEED_LABEL } from '../outcome/explain';
import { formatMarkVi, mark, type Mark } from '../marks';
import type { Regulation } from './regulation';
import { defenceMark } from '../scoring/scoring';
import { totalOf } from '../outcome/total';
import type { Traced } from '../trace';
import { deduct } from '../written/violations';
import { passesGate, reconcile } from '../written/written';

/** The parameters of a quy chế whose effect can be shown on a few figures. */
export type WorkedParameter =
  | 'decimals'
  | 'agree'
  | 'third'
  | 'gate'
  | 'REPRIMAND'
  | 'WARNING'
  | 'unsignedIsZero'
  | 'appealDays'
  | 'appealTolerance'
  | 'defenceSpread'
  | 'defenceCombine'
  | 'ranking'
  | 'minimumCandidates';

/** The smallest step of a marker, a quarter of a point, and of an official mark. */
const QUARTER = 25;
const HUNDREDTH = 1;
const SIXTY = mark(6_000);
const EIGHTY = mark(8_000);
/** Five totals no two of which are equal, so that leaving out the extremes is seen. */
const FIVE = [7_000, 8_000, 8_300, 8_600, 9_600].map(mark);

type Example = (regulation: Regulation, today: LocalDate) => string;

const EXAMPLES: Readonly<Record<WorkedParameter, Example>> = {
  decimals: (regulation) => `${deduct(given(mark(7_350)), 'REPRIMAND', regulation).formula}.`,
  agree: (regulation) => pairs(regulation.writtenBands.agree, regulation.writtenBands.agree + QUARTER, regulation),
  third: (regulation) => pairs(regulation.writtenBands.third - QUARTER, regulation.writtenBands.third, regulation),
  gate: gateExample,
  REPRIMAND: (regulation) => `${deduct(given(EIGHTY), 'REPRIMAND', regulation).formula}.`,
  WARNING: (regulation) => `${deduct(given(EIGHTY), 'WARNING', regulation).formula}.`,
  unsignedIsZero: (regulation) => {
    const made = deduct(given(EIGHTY), 'UNSIGNED', regulation);
    return made.value === EIGHTY ? `${made.formula}, không ký danh sách nộp bài: giữ nguyên.` : `${made.formula}.`;
  },
  appealDays: ({ appealDays }, today) =>
    `Công bố ngày ${formatDayVi(today)}: nhận đơn đến hết ngày ${formatDayVi(addWorkingDays(today, appealDays, HOLIDAYS))}.`,
  appealTolerance: ({ appealTolerance, ...rest }) =>
    [Math.max(0, appealTolerance - QUARTER), Number(appealTolerance)]
      .map((distance) => remarked(distance, { ...rest, appealTolerance }))
      .join(' '),
  defenceSpread: spreadExample,
  defenceCombine: (regulation) => `${defended(FIVE, { ...regulation, defenceSpread: null })}.`,
  ranking: (regulation) => `${totalOf({ written: given(SIXTY), defence: given(EIGHTY) }, regulation)?.formula ?? ''}.`,
  minimumCandidates: minimumExample,
};

/**
 * A parameter worked out on figures at its very limit, by the rules that will make the result: what stands beside a
 * parameter can never say anything else than what the round will do.
 * @param today the day an example with days counts from
 */
export function workedExample(name: WorkedParameter, regulation: Regulation, today: LocalDate): string {
  return EXAMPLES[name](regulation, today);
}

function given(value: Mark): Traced<Mark> {
  return { value, rule: '', clause: '', formula: `Điểm ${formatMarkVi(value)}`, inputs: [] };
}

function pairs(inside: number, outside: number, regulation: Regulation): string {
  return [inside, outside].map((difference) => pair(Math.max(0, difference), regulation)).join(' ');
}

/** Two markers that far apart, and what becomes of them. */
function pair(difference: number, regulation: Regulation): string {
  const distance = Math.min(difference, regulation.writtenMaximum);
  const first = mark(Math.min(SIXTY, regulation.writtenMaximum - distance));
  const second = mark(first + distance);
  const made = reconcile({ first, second, third: null, decision: null }, regulation);
  const outcome = made.kind === 'OFFICIAL' ? `lấy ${formatMarkVi(made.mark)}` : `chờ ${NEED_LABEL[made.needs]}`;
  return `${formatMarkVi(first)} và ${formatMarkVi(second)}: ${outcome}.`;
}

function gateExample(regulation: Regulation): string {
  const marks = [...(regulation.gate === 0 ? [] : [mark(regulation.gate - HUNDREDTH)]), regulation.gate];
  const words = marks.map((one) => `${formatMarkVi(one)} ${passesGate(one, regulation) ? 'được vào' : 'không vào'}`);
  return `${words.join(', ')}.`;
}

function remarked(distance: number, regulation: Parameters<typeof settleAppeal>[2]): string {
  const published = mark(Math.min(SIXTY, regulation.writtenMaximum - distance));
  const again = mark(published + distance);
  const settled = settleAppeal(published, { remarks: [again, again], decision: null }, regulation);
  const outcome = settled.kind === 'OFFICIAL' ? `lấy ${formatMarkVi(settled.trace.value)}` : 'phải tổ chức đối thoại';
  return `Đã công bố ${formatMarkVi(published)}, phúc khảo ${formatMarkVi(again)}: ${outcome}.`;
}

function spreadExample(regulation: Regulation): string {
  const { defenceSpread, defenceMaximum } = regulation;
  const plain = { ...regulation, defenceCombine: 'MEAN' as const };
  if (defenceSpread === null) return `${defended([EIGHTY, mark(5_000)], plain)}.`;
  const apart = (spread: number): string => {
    const highest = mark(Math.max(EIGHTY, Math.min(spread, defenceMaximum)));
    return defended([highest, mark(Math.max(0, highest - spread))], plain);
  };
  return `${apart(defenceSpread)}. ${apart(defenceSpread + QUARTER)}.`;
}

/** Totals of a panel and what becomes of them. */
function defended(totals: readonly Mark[], regulation: Parameters<typeof defenceMark>[2]): string {
  const made = defenceMark(totals, null, regulation);
  if (made.kind === 'OFFICIAL') return made.trace.formula;
  const marks = totals.map((one) => formatMarkVi(one)).join(' và ');
  return `${marks} lệch ${formatMarkVi(made.spread)}: chờ ${NEED_LABEL[made.needs]}`;
}

function minimumExample({ minimumCandidates }: Regulation): string {
  const proceeds = `Có ${String(minimumCandidates)} người đủ điều kiện: tổ chức thi.`;
  const fewer = minimumCandidates - 1;
  return fewer === 0 ? proceeds : `${explain.tooFew(fewer, minimumCandidates).sentence} ${proceeds}`;
}
