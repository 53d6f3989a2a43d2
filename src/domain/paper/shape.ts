/**
 * The shape of a paper's content: which facts it states and of what kind. One description gives the type a data query
 * must fill, the check at the door of the engine, and the empty form that is filled by hand.
 */
import type { LocalDate } from '../calendar';
import type { Mark } from '../marks';

/** A kind of value. Every single fact may be null: then the paper leaves room for a pen. */
export interface Shape<T> {
  /** Version of a form's wording from which papers state it; from the first unless given. */
  readonly since?: number;
  /** What does not fit a form of that version, one sentence a fault with the place of it; empty when all is well. */
  readonly faults: (value: unknown, place: string, version: number) => readonly string[];
  /** The value without what forms of that version did not state yet. */
  readonly asOf: (value: unknown, version: number) => unknown;
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
  return { faults, asOf: same, blank: null, invent };
}

const same = (value: unknown): unknown => value;
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
  asOf: same,
  blank: false,
  invent: (facts, place) => facts('flag', place) === true,
};

/** A list; the empty form has `blankRows` empty items. */
export function list<T>(item: Shape<T>, blankRows = 1): Shape<readonly T[]> {
  return {
    faults: (value, place, version) =>
      Array.isArray(value)
        ? value.flatMap((one, index) => item.faults(one, `${place}[${index}]`, version))
        : [`${place}: cần một danh sách`],
    asOf: (value, version) => (Array.isArray(value) ? value.map((one) => item.asOf(one, version)) : value),
    blank: Array.from({ length: blankRows }, () => item.blank),
    invent: (facts, place) =>
      Array.from({ length: Math.max(2, blankRows) }, (_, index) => item.invent(facts, `${place}[${index}]`)),
  };
}

/** A group of named facts: exactly these names, so that nothing typed wrongly is lost in silence. */
export function group<F extends Readonly<Record<string, Shape<unknown>>>>(
  fields: F,
): Shape<{ readonly [K in keyof F]: Shaped<F[K]> }> {
  const statedIn = (version: number) => Object.entries(fields).filter(([, { since: from = 1 }]) => from <= version);
  const faults = (value: unknown, place: string, version: number): readonly string[] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place}: cần một nhóm dữ liệu`];
    const given = new Map<string, unknown>(Object.entries(value));
    const path = (name: string): string => (place === '' ? name : `${place}.${name}`);
    const stated = statedIn(version);
    return [
      ...stated.flatMap(([name, shape]) =>
        given.has(name) ? shape.faults(given.get(name), path(name), version) : [`${path(name)}: thiếu`],
      ),
      ...[...given.keys()]
        .filter((name) => !stated.some(([known]) => known === name))
        .map((name) => `${path(name)}: không có mục này`),
    ];
  };
  const asOf = (value: unknown, version: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const given = new Map<string, unknown>(Object.entries(value));
    const kept = statedIn(version).filter(([name]) => given.has(name));
    return Object.fromEntries(kept.map(([name, shape]) => [name, shape.asOf(given.get(name), version)]));
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
  return { faults, asOf, blank: blank as Made, invent };
}

/**
 * A fact that a form states from a later version of its wording on. Papers of the versions before go on stating what they
 * stated, so what was issued by an earlier release is still made again, compared and printed as it was (BR-59).
 */
export function since<T>(version: number, shape: Shape<T>): Shape<T> {
  return { ...shape, since: version };
}

/** A group that may be missing as a whole, as a vote that was not held; the empty form has it, with empty facts. */
export function maybe<T>(shape: Shape<T>): Shape<T | null> {
  return {
    faults: (value, place, version) => (value === null ? [] : shape.faults(value, place, version)),
    asOf: (value, version) => (value === null ? null : shape.asOf(value, version)),
    blank: shape.blank,
    invent: shape.invent,
  };
}
