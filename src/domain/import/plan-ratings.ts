import type { LocalDate } from '../calendar';
import { hanoiDay } from '../calendar';
import { RATED_YEARS } from '../registration/ratings';
import type { Rating } from '../registration/ratings';
import { column, must, RATINGS } from './columns';
import type { ColumnKey, ImportColumn } from './columns';
import type { Heads } from './heads';
import { planList } from './list';
import type { ListPlan } from './list';
import { plain } from './nearest';
import { columnOf } from './read-row';
import type { RowReading } from './read-row';
import { periodWords } from './read-period';
import type { ImportFinding, Sheet } from './sheet';

/** Somebody whose dossier is in the round. */
export interface RatedPerson {
  readonly applicationId: string;
  readonly receiptCode: string;
  readonly fullName: string;
  readonly birthDate: LocalDate;
}

/** One evaluation of somebody whose dossier is in the round. */
export interface ImportedRating {
  readonly person: RatedPerson;
  /** A year as `2025`, a month as `2025-03`. */
  readonly period: string;
  readonly rating: Rating;
}

/** What a list of ratings is judged by. */
export interface RatingContext {
  readonly now: Date;
  readonly people: readonly RatedPerson[];
  readonly withCitizenId: (citizenId: string) => RatedPerson | null;
}

/** Every column of the form of a list of ratings. */
export const RATING_COLUMNS: readonly ImportColumn[] = [
  column('order', 'TT', { also: ['STT', 'Số TT', 'Số thứ tự'], kind: 'ignored', width: 6 }),
  must('fullName', 'Họ và tên', { also: ['Họ tên', 'Họ và tên khai sinh'], width: 26 }),
  column('citizenId', 'Số căn cước', {
    also: ['CCCD', 'Số CCCD', 'Số căn cước công dân', 'Căn cước công dân', 'Số định danh cá nhân'],
    kind: 'citizenId',
    note: '12 chữ số, cả số 0 ở đầu. Không có thì phải có ngày sinh.',
    width: 16,
  }),
  column('birthDate', 'Ngày sinh', {
    also: ['Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Sinh ngày'],
    kind: 'day',
    note: 'Ngày/tháng/năm, ví dụ 05/02/1980.',
    width: 14,
  }),
  column('unit', 'Đơn vị công tác', { also: ['Đơn vị', 'Cơ quan', 'Nơi công tác'], kind: 'ignored', width: 28 }),
  column('title', 'Chức vụ', { also: ['Chức danh', 'Chức vụ hiện tại'], kind: 'ignored', width: 24 }),
  must('period', 'Kỳ đánh giá', {
    also: ['Năm', 'Năm đánh giá', 'Tháng', 'Tháng đánh giá', 'Kỳ', 'Thời gian đánh giá'],
    kind: 'period',
    note: 'Năm như 2025, hoặc tháng như 03/2026.',
    width: 14,
  }),
  must('rating', 'Kết quả xếp loại', {
    also: ['Xếp loại', 'Mức xếp loại', 'Xếp loại chất lượng', 'Kết quả đánh giá', 'Đánh giá', 'Kết quả'],
    choices: RATINGS,
    width: 28,
  }),
  column('remark', 'Ghi chú', { kind: 'ignored', width: 24 }),
];

/** Reads a list of evaluations and says everything that is wrong with it; rows about others than applicants are left out. */
export function planRatings(sheet: Sheet, context: RatingContext): ListPlan<ImportedRating> {
  const today = hanoiDay(context.now);
  const people = new Map<number, RatedPerson>();
  return planList(sheet, RATING_COLUMNS, {
    today,
    judge: (reading, heads) => {
      const found = personOf(reading, context);
      const person = found !== null && 'person' in found ? found.person : null;
      if (person !== null) people.set(reading.row, person);
      const said = found !== null && 'person' in found ? periodFinding(reading, today) : found;
      return said === null ? reading : withFinding(reading, said, heads);
    },
    between: (readings, heads) => repeated(readings, people, heads),
    take: ({ row, values: { period = '', rating = '' } }) => {
      const person = people.get(row);
      const isOld = Number(period.slice(0, 4)) < oldestYear(today);
      return person === undefined || isOld ? null : { person, period, rating: rating as Rating };
    },
  });
}

interface Said extends Pick<ImportFinding, 'severity' | 'message'> {
  readonly key: ColumnKey;
}

function withFinding(reading: RowReading, { key, ...said }: Said, heads: Heads): RowReading {
  const finding = { row: reading.row, column: columnOf(heads, key), ...said };
  return { ...reading, findings: [...reading.findings, finding] };
}

/**
 * Whose row it is: by citizen id where there is one, else by name and day of birth. A row that could be of somebody who
 * applied and does not quite fit is an error; one of anybody else is left out, since nobody asked for their evaluation.
 */
function personOf(
  { values: { fullName = '', citizenId, birthDate }, findings }: RowReading,
  { people, withCitizenId }: RatingContext,
): { readonly person: RatedPerson } | Said | null {
  const isNamed = (one: RatedPerson): boolean => plain(one.fullName) === plain(fullName);
  const namesakes = people.filter((one) => isNamed(one) && (birthDate === undefined || one.birthDate === birthDate));
  const [namesake, other] = namesakes;
  const error = (key: ColumnKey, message: string): Said => ({ key, severity: 'ERROR', message });
  if (fullName === '') return null;
  if (citizenId !== undefined) {
    const person = withCitizenId(citizenId);
    if (person !== null && isNamed(person)) return { person };
    const code = (person ?? namesake)?.receiptCode ?? '';
    if (person !== null) return error('fullName', `Số căn cước này là của hồ sơ ${code}, có họ tên khác.`);
    if (namesake !== undefined && birthDate !== undefined) {
      return error('citizenId', `Cùng họ tên và ngày sinh với hồ sơ ${code} nhưng số căn cước khác. Hãy xem lại.`);
    }
    return LEFT_OUT;
  }
  if (findings.some(({ severity }) => severity === 'ERROR')) return null;
  if (birthDate === undefined) return error('fullName', 'Phải ghi số căn cước hoặc ngày sinh để biết là hồ sơ nào.');
  if (other !== undefined) return error('fullName', 'Có nhiều hồ sơ cùng họ tên và ngày sinh. Phải ghi số căn cước.');
  return namesake === undefined ? LEFT_OUT : { person: namesake };
}

const LEFT_OUT: Said = {
  key: 'fullName',
  severity: 'WARNING',
  message: 'Không có hồ sơ của người này trong kỳ thi: bỏ qua dòng.',
};

const oldestYear = (today: LocalDate): number => Number(today.slice(0, 4)) - RATED_YEARS;

function periodFinding({ values: { period } }: RowReading, today: LocalDate): Said | null {
  if (period === undefined) return null;
  if (period > today.slice(0, period.length)) {
    return { key: 'period', severity: 'ERROR', message: `Kỳ đánh giá ${periodWords(period)} chưa đến.` };
  }
  if (Number(period.slice(0, 4)) < oldestYear(today)) {
    const message = `Kỳ đánh giá ${periodWords(period)} đã quá ${String(RATED_YEARS)} năm: bỏ qua dòng.`;
    return { key: 'period', severity: 'WARNING', message };
  }
  if (period !== today.slice(0, period.length)) return null;
  return { key: 'period', severity: 'WARNING', message: `Kỳ đánh giá ${periodWords(period)} chưa kết thúc.` };
}

/** Two rows of one person and one period: the second is not taken, and neither is where they differ. */
function repeated(
  readings: readonly RowReading[],
  people: ReadonlyMap<number, RatedPerson>,
  heads: Heads,
): readonly ImportFinding[] {
  const first = new Map<string, RowReading>();
  const column = columnOf(heads, 'period');
  return readings.flatMap((reading): readonly ImportFinding[] => {
    const { row, values } = reading;
    const person = people.get(row);
    if (person === undefined || values.period === undefined) return [];
    const key = `${person.applicationId}|${values.period}`;
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, reading);
      return [];
    }
    const isSame = twin.values.rating === values.rating;
    const of = (number: number) =>
      `Trùng người và kỳ đánh giá với dòng ${String(number)}${isSame ? '' : ', kết quả khác nhau'}.`;
    const here = { row, column, severity: 'ERROR' as const, message: of(twin.row) };
    return isSame ? [here] : [here, { ...here, row: twin.row, message: of(row) }];
  });
}
