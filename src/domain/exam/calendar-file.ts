import { addDays } from '../calendar';
import type { LocalDate } from '../calendar';

/** One day somebody is expected on, as a calendar keeps it. */
export interface CalendarEvent {
  /** The same for the same event for ever: a later file changes the entry instead of adding one. */
  readonly uid: string;
  /** How often its day was changed; a calendar takes the higher number. */
  readonly sequence: number;
  /** The day in Hà Nội. */
  readonly day: LocalDate;
  /** From when, as a clock in Hà Nội shows it, and for how long; null while no hour is posted: then it is the whole day. */
  readonly hours: { readonly from: string; readonly minutes: number } | null;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
}

/** Longest line of a calendar file, in octets, without its end (RFC 5545 3.1). */
const LINE = 75;

/**
 * A calendar file (RFC 5545). A day without hours needs no zone, so no device can move it by one; hours are in UTC, which
 * every device reads alike.
 * @param stamp when the data were read, in UTC
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Thi Tuyen//Lich thi//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: Date): readonly string[] {
  const { uid, sequence, day, hours, summary, description, location } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${String(sequence)}`,
    ...timeLines(day, hours),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(location === null ? [] : [`LOCATION:${escaped(location)}`]),
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

function timeLines(day: LocalDate, hours: CalendarEvent['hours']): readonly string[] {
  if (hours === null) {
    return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`];
  }
  const from = new Date(`${day}T${hours.from}:00+07:00`);
  return [`DTSTART:${utc(from)}`, `DTEND:${utc(new Date(from.getTime() + hours.minutes * 60_000))}`];
}

function utc(instant: Date): string {
  return instant
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
}

/** Text as a property holds it (RFC 5545 3.3.11). */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** Folds a line at 75 octets, never inside a letter: each further line begins with a space that counts (RFC 5545 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, length] = ['', 0];
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (length + octets > LINE) {
      pieces.push(piece);
      [piece, length] = [' ', 1];
    }
    piece += letter;
    length += octets;
  }
  return [...pieces, piece].join('\r\n');
}
