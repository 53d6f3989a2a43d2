import { field, isDoc, type Doc } from './document';

const arrayIndex = /^(0|[1-9][0-9]*)$/;

/** True for a path part such as `0` that can name an array element. */
export function isArrayIndex(part: string): boolean {
  return arrayIndex.test(part);
}

/**
 * Visits every value a dotted path reaches, as mongod's matcher does: arrays on the way are entered element by element
 * and by number; an array at the end is visited itself and element by element if `leaves` is set.
 * A missing field is visited as undefined. Stops at the first true and returns it.
 */
export function somePathValue(
  value: unknown,
  parts: readonly string[],
  visit: (value: unknown) => boolean,
  leaves = true,
): boolean {
  return walk({ parts, visit, leaves }, value, 0);
}

interface Walk {
  parts: readonly string[];
  visit: (value: unknown) => boolean;
  leaves: boolean;
}

function walk(path: Walk, value: unknown, at: number): boolean {
  const part = path.parts[at];
  if (part === undefined) {
    if (path.visit(value)) return true;
    return path.leaves && Array.isArray(value) && value.some(path.visit);
  }
  if (isDoc(value)) return walk(path, field(value, part), at + 1);
  if (!Array.isArray(value)) return path.visit(undefined);
  if (arrayIndex.test(part) && Number(part) < value.length && walk(path, value[Number(part)], at + 1)) return true;
  return value.some((element) => isDoc(element) && walk(path, field(element, part), at + 1));
}

/** The values a path has for an index or a sort, and whether an array was met on the way. */
export interface PathValues {
  /** Undefined stands for the empty array; a missing field gives null. */
  values: unknown[];
  /** True when at least one value is really there. */
  present: boolean;
  array: boolean;
}

/** Collects what an index stores for a path: each array element, undefined for an empty array, null for missing. */
export function pathValues(doc: Doc, parts: readonly string[]): PathValues {
  const found: PathValues = { values: [], present: false, array: false };
  collect(found, doc, parts, 0);
  return found;
}

function collect(found: PathValues, value: unknown, parts: readonly string[], at: number): void {
  const part = parts[at];
  if (part === undefined) {
    if (!Array.isArray(value)) {
      found.present ||= value !== undefined;
      found.values.push(value ?? null);
      return;
    }
    found.present = found.array = true;
    if (value.length === 0) found.values.push(undefined);
    else found.values.push(...(value as unknown[]));
  } else if (isDoc(value)) {
    collect(found, field(value, part), parts, at + 1);
  } else if (Array.isArray(value)) {
    found.array = true;
    if (value.length === 0) found.values.push(null);
    for (const element of value) collect(found, isDoc(element) ? element : null, parts, at);
  } else {
    found.values.push(null);
  }
}
