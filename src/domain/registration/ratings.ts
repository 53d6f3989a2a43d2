import { formatDayVi, hanoiDay } from '../calendar';

/** Xếp loại chất lượng of one year or month. */
export type Rating = 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'FAILED';

/** The evaluation of one year. */
export interface YearRating {
  readonly year: number;
  readonly rating: Rating;
}

/** How many past years an evaluation is looked at (NĐ 170/2025 Điều 35(5)). */
export const RATED_YEARS = 3;

/** An evaluation from a list that was brought in, with where it stood. */
export interface RecordedRating {
  /** A year as `2025`, a month as `2025-03`. */
  readonly period: string;
  readonly rating: Rating;
  readonly fileName: string;
  readonly row: number;
  readonly importedAt: Date;
}

/** Mức xếp loại in words. */
export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  EXCELLENT: 'hoàn thành xuất sắc nhiệm vụ',
  GOOD: 'hoàn thành tốt nhiệm vụ',
  COMPLETED: 'hoàn thành nhiệm vụ',
  FAILED: 'không hoàn thành nhiệm vụ',
};

const isYear = ({ period }: RecordedRating): boolean => period.length === 4;

/** The newest word on each period: of two lists the one that came later. */
export function newestRatings(recorded: readonly RecordedRating[]): readonly RecordedRating[] {
  const oldestFirst = [...recorded].sort((a, b) => a.importedAt.getTime() - b.importedAt.getTime());
  const byPeriod = new Map(oldestFirst.map((one) => [one.period, one]));
  return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? 1 : -1));
}

/** The evaluation of each year: what a list says goes before what the applicant stated. */
export function ratingsByYear(
  stated: readonly YearRating[],
  recorded: readonly RecordedRating[],
): readonly YearRating[] {
  const years = recorded.filter(isYear).map(({ period, rating }) => [Number(period), rating] as const);
  const byYear = new Map([...stated.map(({ year, rating }) => [year, rating] as const), ...years]);
  return [...byYear].map(([year, rating]) => ({ year, rating }));
}

/** Where the finding comes from, and what in it differs from what was stated; null where no list says anything. */
export function ratingSource(stated: readonly YearRating[], recorded: readonly RecordedRating[]): string | null {
  if (recorded.length === 0) return null;
  const years = recorded.filter(isYear);
  const months = recorded.filter((one) => !isYear(one));
  const said = years.map(({ period, rating }) => `năm ${period} ${RATING_WORDS[rating]}`);
  return [
    `Theo ${[...new Set(recorded.map(listWords))].join('; ')}: ${[...said, ...monthWords(months)].join('; ')}.`,
    ...years.flatMap(({ period, rating }) => {
      const other = stated.find(({ year, rating: mine }) => String(year) === period && mine !== rating);
      return other === undefined ? [] : [`Năm ${period} người dự tuyển khai ${RATING_WORDS[other.rating]}.`];
    }),
  ].join(' ');
}

function listWords({ fileName, importedAt }: RecordedRating): string {
  return `danh sách đánh giá “${fileName}” nhập ngày ${formatDayVi(hanoiDay(importedAt))}`;
}

function monthWords(months: readonly RecordedRating[]): readonly string[] {
  if (months.length === 0) return [];
  const failed = months.filter(({ rating }) => rating === 'FAILED').map(({ period }) => period);
  const named = failed.map((period) => `${String(Number(period.slice(5)))}/${period.slice(0, 4)}`).reverse();
  const words = named.length === 0 ? 'không tháng nào' : `tháng ${named.join(', ')}`;
  return [`${String(months.length)} tháng có kết quả, ${words} bị xếp loại không hoàn thành nhiệm vụ`];
}
