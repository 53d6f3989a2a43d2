/**
 * The shape of a paper's content: which facts it states and of what kind. One description gives the type a data query
 * must fill, the check at the door of the engine, and the empty form that is filled by hand.
 */
import type { LocalDate } from '../calendar';
import type { Mark } from '../marks';

/** A kind of value. Every single fact may be null: then the paper leaves room for a pen. */
export interface Shape<T> {
  /** What does not fit, one sentence a fault with the place of it; empty when all is well. */
  readonly faults: (value: unknown, place: string) => readonly string[];
  /** The value of the empty form. */
  readonly blank: T;
}

/** The type of the values a shape accepts. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

function fact<T>(wanted: string, fits: (value: unknown) => boolean): Shape<T | null> {
  const faults = (value: unknown, place: string): readonly string[] =>
    value === null || fits(value) ? [] : [`${place}: cần ${wanted} hoặc null`];
  return { faults, blank: null };
}

/** Chữ: words as they are to be printed. */
export const text: Shape<string | null> = fact('chữ', (value) => typeof value === 'string');

/** A whole number: counts, ranks, order. */
export const whole: Shape<number | null> = fact(
  'số nguyên không âm',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);

/** A mark, in hundredths. */
export const mark: Shape<Mark | null> = fact(
  'điểm (phần trăm điểm)',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);

/** A civil day, 'YYYY-MM-DD'. */
export const day: Shape<LocalDate | null> = fact(
  'ngày YYYY-MM-DD',
  (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
);

/** Time of day in Hanoi, 'HH:MM'. */
export const time: Shape<string | null> = fact(
  'giờ HH:MM',
  (value) => typeof value === 'string' && /^\d{2}:\d{2}$/.test(value),
);

/** One of a few words that steer the wording. */
export function oneOf<const W extends string>(...words: readonly W[]): Shape<W | null> {
  return fact(`một trong: ${words.join(', ')}`, (value) => words.some((word) => word === value));
}

/** Yes or no, for the conditions of a template; an empty form says no. */
export const flag: Shape<boolean> = {
  faults: (value, place) => (typeof value === 'boolean' ? [] : [`${place}: cần true hoặc false`]),
  blank: false,
};

/** A list; the empty form has `blankRows` empty items. */
export function list<T>(item: Shape<T>, blankRows = 1): Shape<readonly T[]> {
  return {
    faults: (value, place) =>
      Array.isArray(value)
        ? value.flatMap((one, index) => item.faults(one, `${place}[${index}]`))
        : [`${place}: cần một danh sách`],
    blank: Array.from({ length: blankRows }, () => item.blank),
  };
}

/** A group of named facts: exactly these names, so that nothing typed wrongly is lost in silence. */
export function group<F extends Readonly<Record<string, Shape<unknown>>>>(
  fields: F,
): Shape<{ readonly [K in keyof F]: Shaped<F[K]> }> {
  const faults = (value: unknown, place: string): readonly string[] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place}: cần một nhóm dữ liệu`];
    const given = new Map<string, unknown>(Object.entries(value));
    const path = (name: string): string => (place === '' ? name : `${place}.${name}`);
    return [
      ...Object.entries(fields).flatMap(([name, shape]) =>
        given.has(name) ? shape.faults(given.get(name), path(name)) : [`${path(name)}: thiếu`],
      ),
      ...[...given.keys()]
        .filter((name) => !Object.hasOwn(fields, name))
        .map((name) => `${path(name)}: không có mục này`),
    ];
  };
  const blank = Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, shape.blank]));
  // As a border: fromEntries forgets the names that the type of `fields` keeps.
  return { faults, blank: blank as { readonly [K in keyof F]: Shaped<F[K]> } };
}

/** A group that may be missing as a whole, as a vote that was not held; the empty form has it, with empty facts. */
export function maybe<T>(shape: Shape<T>): Shape<T | null> {
  return { faults: (value, place) => (value === null ? [] : shape.faults(value, place)), blank: shape.blank };
}
