const DIGITS = /^(\d{2})(\d{2})(\d{4})$/;
const PARTS = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** Reads a day as people type it (`23/11/2026`, `23-11-2026`, `23112026`); `YYYY-MM-DD`, or null when it is no day. */
export function readDay(text: string): string | null {
  const trimmed = text.trim();
  const match = DIGITS.exec(trimmed) ?? PARTS.exec(trimmed);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const ms = Date.parse(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(iso);
  return isReal && year >= '1900' ? iso : null;
}

/** `2026-11-23` as `23/11/2026`. */
export function shownDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** `2026-11-23` in words, so that a mistyped day is seen: `Thứ Hai, ngày 23 tháng 11 năm 2026`. */
export function wordedDay(iso: string, language: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const instant = new Date(`${iso}T00:00:00Z`);
  if (language !== 'vi') return new Intl.DateTimeFormat('en-GB', format).format(instant);
  const weekday = new Intl.DateTimeFormat('vi', { weekday: 'long', timeZone: 'UTC' }).format(instant);
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${weekday}, ngày ${String(Number(day))} tháng ${String(Number(month))} năm ${year}`;
}

/** An instant as a clock in Hà Nội shows it: `23/11/2026 14:05`. */
export function shownInstant(iso: string): string {
  const parts = new Map<string, string>(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Ho_Chi_Minh',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  const read = (type: string): string => parts.get(type) ?? '';
  return `${read('day')}/${read('month')}/${read('year')} ${read('hour')}:${read('minute')}`;
}

/** The clock in Hà Nội at an instant, in milliseconds: `9:41`. */
export function shownClock(at: number): string {
  const [, clock = ''] = shownInstant(new Date(at).toISOString()).split(' ');
  return clock.replace(/^0/, '');
}

/** The day it is in Hà Nội at an instant, `YYYY-MM-DD`. */
export function hanoiDay(instant: Date): string {
  const [day = ''] = shownInstant(instant.toISOString()).split(' ');
  return day.split('/').reverse().join('-');
}
