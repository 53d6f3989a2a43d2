import { further } from './read-cells';
import { faulty, taken } from './sheet';
import type { Reading, SheetCell } from './sheet';

const YEAR = /^(?:năm )?(?<year>\d{4})$/i;
const MONTH = [
  /^(?:tháng |t)?(?<month>\d{1,2}) ?(?:[-/.]| năm ) ?(?<year>\d{4})$/i,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
];
const EXAMPLES = 'Ghi năm như 2025, hoặc tháng như 03/2026.';

/** Reads what an evaluation is of: a year as `2025`, a month as `2025-03`. A spreadsheet makes a day of `3/2025`. */
export function readPeriod(cell: SheetCell): Reading<string> {
  return further(cell, (text) => {
    if (cell.day !== null) return monthOfDay(cell.day);
    const year = YEAR.exec(text)?.groups?.['year'];
    if (year !== undefined) return taken(year);
    const found = MONTH.map((shape) => shape.exec(text)?.groups).find((one) => one !== undefined);
    if (found === undefined) return faulty(`“${text}” không phải là năm hay tháng. ${EXAMPLES}`);
    const month = Number(found['month']);
    if (month < 1 || month > 12) return faulty(`“${text}”: không có tháng ${String(month)}. ${EXAMPLES}`);
    return taken(`${found['year'] ?? ''}-${String(month).padStart(2, '0')}`);
  });
}

function monthOfDay(day: string): Reading<string> {
  if (!day.endsWith('-01')) return faulty(`Ô là một ngày, không phải năm hay tháng. ${EXAMPLES}`);
  const period = day.slice(0, 7);
  return taken(period, `Excel đã đổi tháng thành ngày; đọc là ${periodWords(period)}.`);
}

/** A period in words: `năm 2025`, `tháng 3/2025`. */
export function periodWords(period: string): string {
  const [year = '', month] = period.split('-');
  return month === undefined ? `năm ${year}` : `tháng ${String(Number(month))}/${year}`;
}
