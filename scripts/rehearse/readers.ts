/**
 * Small readers from JSON to typed values. A reader that finds a fault records it and goes on, so that one pass over the
 * file lists everything; what it could not read is left `undefined` in the draft.
 */
import { isLocalDate, type LocalDate } from '../../src/domain/calendar';
import { formatMark, parseMark, type Mark } from '../../src/domain/marks';
import { checkText } from '../../src/domain/text';
import { child, type FaultList } from './faults';
import type { JsonNode } from './json-tree';

type Whole = string | number | boolean | null;

/** What is left of a `T` after a faulty file was read: any part of it may be missing. */
export type Draft<T> = T extends Whole
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : T extends ReadonlyMap<string, infer Value>
      ? ReadonlyMap<string, Draft<Value> | undefined>
      : { readonly [Key in keyof T]?: Draft<T[Key]> | undefined };

/** Where a value stands, and what a person calls it. */
export interface Spot {
  readonly node: JsonNode;
  readonly pointer: string;
  readonly label: string;
}

/** Reads one value; `undefined` means that a fault was recorded. */
export type Reader<T> = (spot: Spot, faults: FaultList) => Draft<T> | undefined;

/** One field of an object: its Vietnamese name, its reader, and what its absence means. */
export interface Field<T> {
  readonly label: string;
  readonly read: Reader<T>;
  readonly absent: 'fault' | 'left out' | 'empty list';
}

/** A field that must be there. */
export function required<T>(label: string, read: Reader<T>): Field<T> {
  return { label, read, absent: 'fault' };
}

/** A field that may be absent (`?` in the format). */
export function optional<T>(label: string, read: Reader<T>): Field<T> {
  return { label, read, absent: 'left out' };
}

/** A list that may be absent: absent and empty mean the same. */
export function optionalList<T>(label: string, read: Reader<readonly T[]>): Field<readonly T[]> {
  return { label, read, absent: 'empty list' };
}

/** An object with exactly these fields; every other key is a fault. */
export function object<T>(fields: { readonly [Key in keyof T]-?: Field<Exclude<T[Key], undefined>> }): Reader<T> {
  const known = new Map(Object.entries<Field<unknown>>(fields));
  return (spot, faults) => {
    const { node, pointer } = spot;
    if (node.kind !== 'object') return wrongKind(spot, faults, 'một đối tượng { … }');
    const values = new Map<string, unknown>();
    for (const { key, node: value } of firstOfEach(node.entries)) {
      const field = known.get(key);
      const here = child(pointer, key);
      if (field === undefined) faults.add(here, unknownField(key, [...known.keys()]));
      else values.set(key, field.read({ node: value, pointer: here, label: named(field.label, key) }, faults));
    }
    for (const [key, field] of known) {
      if (values.has(key)) continue;
      if (field.absent === 'fault') faults.add(child(pointer, key), `Thiếu ${named(field.label, key)}.`);
      if (field.absent === 'empty list') values.set(key, []);
    }
    return Object.fromEntries(values) as Draft<T>;
  };
}

/** A list; `label` names one item, `minimum` and `maximum` bound the number of items. */
export function list<T>(label: string, read: Reader<T>, minimum = 0, maximum = Infinity): Reader<readonly T[]> {
  return (spot, faults) => {
    if (spot.node.kind !== 'array') return wrongKind(spot, faults, 'một danh sách [ … ]');
    if (spot.node.items.length < minimum) {
      faults.add(spot.pointer, `${capital(spot.label)} phải có ít nhất ${minimum} mục.`);
    }
    if (spot.node.items.length > maximum) {
      faults.add(spot.pointer, `${capital(spot.label)} chỉ được có nhiều nhất ${maximum} mục.`);
    }
    return spot.node.items.map((node, index) =>
      read({ node, pointer: child(spot.pointer, index), label: `${label} thứ ${index + 1}` }, faults),
    );
  };
}

/** An object whose keys the file chooses (the marks of a sheet, by criterion). */
export function record<T>(label: string, read: Reader<T>): Reader<ReadonlyMap<string, T>> {
  return (spot, faults) => {
    if (spot.node.kind !== 'object') return wrongKind(spot, faults, 'một đối tượng { … }');
    const values = new Map<string, Draft<T> | undefined>();
    for (const { key, node } of firstOfEach(spot.node.entries)) {
      values.set(key, read({ node, pointer: child(spot.pointer, key), label: named(label, key) }, faults));
    }
    return values;
  };
}

/** A value that may be switched off with `null`. */
export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (spot, faults) => (spot.node.kind === 'null' ? null : read(spot, faults));
}

/** One value, or a list of such values. */
export function oneOrList<T>(one: Reader<T>, many: Reader<readonly T[]>): Reader<T | readonly T[]> {
  return (spot, faults) => (spot.node.kind === 'array' ? many(spot, faults) : one(spot, faults));
}

/** One of two objects, told apart by its `by` field (the ranking). */
export function choiceBy<T>(by: string, readers: Readonly<Record<string, Reader<T>>>): Reader<T> {
  const kinds = oneOf(Object.keys(readers));
  return (spot, faults) => {
    if (spot.node.kind !== 'object') return wrongKind(spot, faults, 'một đối tượng { … }');
    const node = spot.node.entries.find((entry) => entry.key === by)?.node;
    const pointer = child(spot.pointer, by);
    if (node === undefined) {
      faults.add(pointer, `Thiếu trường "${by}" trong ${spot.label}.`);
      return undefined;
    }
    const kind = kinds({ node, pointer, label: `cách chọn ("${by}")` }, faults);
    return kind === undefined ? undefined : readers[kind]?.(spot, faults);
  };
}

/** Half of a character, from a bad `\\ud800` escape, cannot be written to any file. */
const HALF_A_CHARACTER = /\p{Cs}/u;

/** One line of text: not empty, at most `longest` characters, no control characters. */
export function text(longest: number): Reader<string> {
  return (spot, faults) => {
    const value = string(spot, faults);
    if (value === undefined) return undefined;
    if (HALF_A_CHARACTER.test(value)) return refuse(spot, faults, 'có ký tự Unicode hỏng');
    const [refusal] = checkText(value, [], longest);
    if (refusal?.code !== 'INVALID_TEXT') return value;
    if (value.trim() === '') return refuse(spot, faults, 'không được để trống');
    if (value.length > longest) return refuse(spot, faults, `dài quá ${longest} ký tự`);
    return refuse(spot, faults, 'có ký tự điều khiển hoặc ký tự ẩn không in được');
  };
}

/** A short name: Latin letters without marks, digits, `-`, `_`. Keys become parts of file names, so nothing else passes. */
export const key: Reader<string> = (spot, faults) => {
  const value = string(spot, faults);
  if (value === undefined) return undefined;
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/.test(value)) return value;
  return refuse(
    spot,
    faults,
    `là một khóa ngắn: 1 đến 32 chữ cái không dấu, chữ số, "-" hoặc "_"; không thể là ${quoted(value)}`,
  );
};

/** One word of a fixed list. */
export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (spot, faults) => {
    const value = string(spot, faults);
    if (value === undefined) return undefined;
    const found = values.find((allowed) => allowed === value);
    if (found !== undefined) return found as Draft<T>;
    return refuse(
      spot,
      faults,
      `phải là ${values.map((allowed) => `"${allowed}"`).join(' hoặc ')}; không thể là ${quoted(value)}`,
    );
  };
}

/** A word of capitals (the relation of a conflict): the list of relations belongs to each regulation. */
export const word: Reader<string> = (spot, faults) => {
  const value = string(spot, faults);
  if (value === undefined) return undefined;
  if (/^[A-Z][A-Z_]{0,39}$/.test(value)) return value;
  return refuse(spot, faults, `phải viết bằng chữ in hoa không dấu, như "SIBLING"; không thể là ${quoted(value)}`);
};

/** A civil day that exists. */
export const day: Reader<LocalDate> = (spot, faults) => {
  const value = string(spot, faults);
  if (value === undefined) return undefined;
  if (isLocalDate(value)) return value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return refuse(spot, faults, `phải viết theo dạng năm-tháng-ngày, như "2026-09-01"; không thể là ${quoted(value)}`);
  }
  return refuse(spot, faults, `là ngày ${quoted(value)} không có trong lịch`);
};

/** A mark from 0 to `maximum`: a decimal string with at most two decimals, never a JSON number (BR-33). */
export function mark(maximum: Mark): Reader<Mark> {
  return (spot, faults) => {
    if (spot.node.kind === 'number') {
      return refuse(spot, faults, `phải viết trong dấu ngoặc kép, như "72.50"; ở đây là số ${spot.node.text}`);
    }
    const value = string(spot, faults);
    if (value === undefined) return undefined;
    const parsed = parseMark(value);
    if (parsed === null) {
      return refuse(
        spot,
        faults,
        `phải là số thập phân không âm, nhiều nhất hai chữ số sau dấu chấm, như "72.50"; không thể là ${quoted(value)}`,
      );
    }
    if (parsed > maximum) return refuse(spot, faults, `là ${value}, vượt mức tối đa ${formatMark(maximum)}`);
    return parsed;
  };
}

/** A whole number in a range. */
export function integer(minimum: number, maximum: number): Reader<number> {
  return (spot, faults) => {
    if (spot.node.kind !== 'number') return wrongKind(spot, faults, 'một số nguyên');
    const { value, text: written } = spot.node;
    if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    return refuse(spot, faults, `phải là số nguyên từ ${minimum} đến ${maximum}; không thể là ${written}`);
  };
}

/** true or false. */
export const flag: Reader<boolean> = (spot, faults) =>
  spot.node.kind === 'boolean' ? spot.node.value : wrongKind(spot, faults, 'true hoặc false');

/** First letter large: a label begins a sentence. */
export function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** A value of the file inside a sentence, cut when it is long. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

function string(spot: Spot, faults: FaultList): string | undefined {
  return spot.node.kind === 'string' ? spot.node.value : wrongKind(spot, faults, 'một chuỗi trong dấu ngoặc kép');
}

function refuse<T>(spot: Spot, faults: FaultList, why: string): T | undefined {
  faults.add(spot.pointer, `${capital(spot.label)} ${why}.`);
  return undefined;
}

function wrongKind<T>(spot: Spot, faults: FaultList, expected: string): T | undefined {
  return refuse(spot, faults, `phải là ${expected}; ở đây là ${kindOf(spot.node)}`);
}

function kindOf(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return 'một đối tượng { … }';
    case 'array':
      return 'một danh sách [ … ]';
    case 'string':
      return `chuỗi ${quoted(node.value)}`;
    case 'number':
      return `số ${node.text}`;
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
  }
}

function named(label: string, key: string): string {
  return `${label} ("${key}")`;
}

function unknownField(key: string, known: readonly string[]): string {
  return `Không có trường nào tên ${quoted(key)} ở đây; các trường được biết: ${known.join(', ')}.`;
}

function firstOfEach<T extends { readonly key: string }>(entries: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => !seen.has(entry.key) && seen.add(entry.key));
}
