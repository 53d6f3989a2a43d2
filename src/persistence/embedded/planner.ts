import { isDoc, type Doc } from './document';
import { after } from './key-encoding';
import { indexedValue, maxKeyBytes, type Index } from './indexes';
import { isOperatorDoc } from './matcher';
import { bsonType } from './document';
import { equal, rank, rankOf } from './order';
import type { SortField } from './sort';
import type { KeyRange } from './view';

/** How to reach the documents of a query. Whatever the plan, every document is still tested against the filter. */
export interface Plan {
  /** Undefined: read the whole collection in insertion order. */
  index: Index | undefined;
  ranges: KeyRange[];
  reverse: boolean;
  /** The rows come in the order asked for. */
  sorted: boolean;
}

interface Limit {
  value: unknown;
  inclusive: boolean;
}

/** What a filter demands of one path. */
interface Bound {
  points?: unknown[];
  lower?: Limit;
  upper?: Limit;
  exists?: boolean;
}

type Bounds = Map<string, Bound>;

const maxPoints = 2000;

function isPoint(value: unknown): boolean {
  const type = rankOf(value);
  return type !== rank.array && type !== rank.regex && type !== rank.undefined && bsonType(value) !== 'BSONRegExp';
}

function addOperator(bound: Bound, operator: string, operand: unknown): void {
  if (operator === '$eq' && isPoint(operand)) bound.points ??= [operand];
  else if (operator === '$in' && Array.isArray(operand) && operand.every(isPoint)) bound.points ??= operand;
  else if (operator === '$gt' || operator === '$gte')
    bound.lower ??= { value: operand, inclusive: operator === '$gte' };
  else if (operator === '$lt' || operator === '$lte')
    bound.upper ??= { value: operand, inclusive: operator === '$lte' };
  else if (operator === '$exists' && operand === true) bound.exists = true;
}

function collectBounds(filter: Doc, bounds: Bounds): Bounds {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(condition)) {
      for (const branch of condition) if (isDoc(branch)) collectBounds(branch, bounds);
    }
    if (name.startsWith('$')) continue;
    const bound = bounds.get(name) ?? {};
    bounds.set(name, bound);
    if (!isOperatorDoc(condition)) addOperator(bound, '$eq', condition);
    else for (const [operator, operand] of Object.entries(condition)) addOperator(bound, operator, operand);
  }
  return bounds;
}

function range(prefix: string, field: SortField, bound: Bound, multikey: boolean): KeyRange | undefined {
  const { lower } = bound;
  // With arrays, one element may satisfy one limit and another the other: only one limit bounds the scan.
  const upper = multikey && lower !== undefined ? undefined : bound.upper;
  const type = rankOf((lower ?? upper)?.value);
  if (lower !== undefined && upper !== undefined && rankOf(upper.value) !== type) return undefined;
  const key = ({ value }: Limit) => prefix + indexedValue(value, field);
  const first = String.fromCharCode(type);
  const bracket = prefix + (field.descending ? String.fromCharCode(0xff - type) : first);
  const [start, end] = field.descending ? [upper, lower] : [lower, upper];
  return {
    low: start === undefined ? bracket : start.inclusive ? key(start) : after(key(start)),
    high: end === undefined ? after(bracket) : end.inclusive ? after(key(end)) : key(end),
  };
}

interface Candidate extends Plan {
  score: number;
}

/** True when every document the filter accepts has an entry in the index. */
function holdsAll(index: Index, bounds: Bounds): boolean {
  const { partialFilter } = index;
  if (partialFilter !== undefined) {
    return Object.entries(partialFilter).every(([name, condition]) => implies(bounds.get(name), name, condition));
  }
  return !index.sparse || index.fields.some(({ path }) => isPresent(bounds.get(path)));
}

function isPresent(bound: Bound | undefined): boolean {
  if (bound === undefined) return false;
  if (bound.exists === true || bound.lower !== undefined || bound.upper !== undefined) return true;
  return bound.points?.every((value) => value !== null) === true;
}

function implies(bound: Bound | undefined, name: string, condition: unknown): boolean {
  if (bound === undefined || name.startsWith('$')) return false;
  if (isOperatorDoc(condition)) {
    const [[operator, operand] = ['', undefined], ...others] = Object.entries(condition);
    if (others.length > 0) return false;
    if (operator === '$exists' && operand === true) return isPresent(bound);
    if (operator !== '$eq') {
      if (operator !== '$in' || !Array.isArray(operand) || !operand.every(isPoint)) return false;
      return bound.points?.every((point) => operand.some((value) => equal(value, point))) === true;
    }
    return implies(bound, name, operand);
  }
  return isPoint(condition) && bound.points?.length === 1 && equal(bound.points[0], condition);
}

function sortDirection(fields: readonly SortField[], sort: readonly SortField[]): 'same' | 'reverse' | undefined {
  if (sort.length > fields.length || !sort.every(({ path }, at) => fields[at]?.path === path)) return undefined;
  if (sort.every(({ descending }, at) => fields[at]?.descending === descending)) return 'same';
  return sort.every(({ descending }, at) => fields[at]?.descending !== descending) ? 'reverse' : undefined;
}

/** The index's leading fields that the filter fixes to points, as key prefixes. */
function pointPrefixes(index: Index, bounds: Bounds): { prefixes: string[]; fixed: number } {
  let prefixes = [index.prefix];
  let fixed = 0;
  for (const field of index.fields) {
    const points = bounds.get(field.path)?.points;
    if (points === undefined || prefixes.length * points.length > maxPoints) break;
    const keys = [...new Set(points.map((value) => indexedValue(value, field)))];
    const next = prefixes.flatMap((prefix) => keys.map((key) => prefix + key));
    if (next.some((key) => key.length > maxKeyBytes)) break;
    prefixes = next;
    fixed++;
  }
  return { prefixes, fixed };
}

function candidate(index: Index, bounds: Bounds, sort: readonly SortField[]): Candidate | undefined {
  if (!holdsAll(index, bounds)) return undefined;
  const { prefixes, fixed } = pointPrefixes(index, bounds);
  const field = index.fields[fixed];
  const bound = field === undefined ? undefined : bounds.get(field.path);
  let ranges: KeyRange[] = prefixes.map((prefix) => ({ low: prefix, high: after(prefix) }));
  let ranged = false;
  if (field !== undefined && bound !== undefined && (bound.lower ?? bound.upper) !== undefined) {
    const narrowed = prefixes.map((prefix) => range(prefix, field, bound, index.multikey));
    if (narrowed.every((each) => each !== undefined && each.low.length + each.high.length < 2 * maxKeyBytes)) {
      ranges = narrowed.filter((each) => each !== undefined);
      ranged = true;
    }
  }
  const free = sort.filter(({ path }) => !index.fields.slice(0, fixed).some((each) => each.path === path));
  const direction = index.multikey || prefixes.length > 1 ? undefined : sortDirection(index.fields.slice(fixed), free);
  const sorted = sort.length === 0 || direction !== undefined;
  const useful = fixed > 0 || ranged || (sort.length > 0 && sorted);
  if (!useful) return undefined;
  const whole = index.unique && fixed === index.fields.length;
  const score = fixed * 100 + (ranged ? 50 : 0) + (sort.length > 0 && sorted ? 30 : 0) + (whole ? 1000 : 0);
  return { index, ranges, reverse: sort.length > 0 && direction === 'reverse', sorted, score };
}

/** Chooses the index with the most fixed leading fields, then a range, then the order asked for. */
export function plan(indexes: readonly Index[], filter: Doc, sort: readonly SortField[]): Plan {
  const bounds = collectBounds(filter, new Map());
  let best: Candidate | undefined;
  for (const index of indexes) {
    const next = candidate(index, bounds, sort);
    if (next !== undefined && next.score > (best?.score ?? 0)) best = next;
  }
  return best ?? { index: undefined, ranges: [], reverse: false, sorted: sort.length === 0 };
}
