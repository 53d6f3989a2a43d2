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
  /** A value made of invented facts: for previews of a wording, and to try a template with anything. */
  readonly invent: (facts: Inventor, place: string) => T;
}

/** Kinds of single facts. */
export type FactKind = 'text' | 'whole' | 'mark' | 'day' | 'time' | 'flag';

/** Gives a fact for a place such as `thi_sinh[0].ho_ten`. */
export type Inventor = (kind: FactKind, place: string) => unknown;

/** The type of the values a shape accepts. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

function fact<T>(kind: FactKind, wanted: string, fits: (value: unknown) => value is T): Shape<T | null> {
  const faults = (value: unknown, place: string): readonly string[] =>
    value === null || fits(value) ? [] : [`${place}: cần ${wanted} hoặc null`];
  const invent = (facts: Inventor, place: string): T | null => {
    const value = facts(kind, place);
    return fits(value) ? value : null;
  };
  return { faults, blank: null, invent };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isTime = (value: unknown): value is string => typeof value === 'string' && /^\d{2}:\d{2}$/.test(value);
/** A mark has the range of a count; the brand says what is counted. */
const isMark = (value: unknown): value is Mark => isCount(value);

/** Chữ: words as they are to be printed. */
export const text = fact('text', 'chữ', isText);

/** A whole number: counts, ranks, order. */
export const whole = fact('whole', 'số nguyên không âm', isCount);

/** A mark, in hundredths. */
export const mark = fact('mark', 'điểm (phần trăm điểm)', isMark);

/** A civil day, 'YYYY-MM-DD'. */
export const day = fact('day', 'ngày YYYY-MM-DD', isDay);

/** Time of day in Hanoi, 'HH:MM'. */
export const time = fact('time', 'giờ HH:MM', isTime);

/** One of a few words that steer the wording. */
export function oneOf<const W extends string>(...words: readonly W[]): Shape<W | null> {
  const isWord = (value: unknown): value is W => words.some((word) => word === value);
  const shape = fact('text', `một trong: ${words.join(', ')}`, isWord);
  return { ...shape, invent: () => words[0] ?? null };
}

/** Yes or no, for the conditions of a template; an empty form says no. */
export const flag: Shape<boolean> = {
  faults: (value, place) => (typeof value === 'boolean' ? [] : [`${place}: cần true hoặc false`]),
  blank: false,
  invent: (facts, place) => facts('flag', place) === true,
};

/** A list; the empty form has `blankRows` empty items. */
export function list<T>(item: Shape<T>, blankRows = 1): Shape<readonly T[]> {
  return {
    faults: (value, place) =>
      Array.isArray(value)
        ? value.flatMap((one, index) => item.faults(one, `${place}[${index}]`))
        : [`${place}: cần một danh sách`],
    blank: Array.from({ length: blankRows }, () => item.blank),
    invent: (facts, place) =>
      Array.from({ length: Math.max(2, blankRows) }, (_, index) => item.invent(facts, `${place}[${index}]`)),
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
  type Made = { readonly [K in keyof F]: Shaped<F[K]> };
  const invent = (facts: Inventor, place: string): Made => {
    const made = Object.entries(fields).map(([name, shape]) => [
      name,
      shape.invent(facts, place === '' ? name : `${place}.${name}`),
    ]);
    return Object.fromEntries(made) as Made;
  };
  return { faults, blank: blank as Made, invent };
}

/** A group that may be missing as a whole, as a vote that was not held; the empty form has it, with empty facts. */
export function maybe<T>(shape: Shape<T>): Shape<T | null> {
  return {
    faults: (value, place) => (value === null ? [] : shape.faults(value, place)),
    blank: shape.blank,
    invent: shape.invent,
  };
}
