/** Seconds left now of a clock that had so many when its answer came. */
export function secondsNow(
  { running, secondsLeft }: { readonly running: boolean; readonly secondsLeft: number },
  answeredAt: number,
  now: number,
): number {
  return running ? secondsLeft - Math.floor((now - answeredAt) / 1_000) : secondsLeft;
}

/** Seconds as a clock face: `29:05`, `1:02:00`; time over the end without its sign, which stands in words beside it. */
export function clockText(seconds: number): string {
  const all = Math.abs(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(all / 3_600);
  const minutes = Math.floor((all % 3_600) / 60);
  return `${hours === 0 ? String(minutes) : `${String(hours)}:${two(minutes)}`}:${two(all % 60)}`;
}

/** `8:00`, `8h30` or `08 giờ 30` as hours and minutes of a day; null when it is no time. */
export function readHour(text: string): string | null {
  const match = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?\s*(?:phút)?$/u.exec(text.trim().toLowerCase());
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
