import { ok, refuse, type Result } from '../result';

/** A whole number drawn evenly from 0 to n − 1. Passed in: the domain has no source of chance of its own. */
export type Draw = (n: number) => number;

/** Who marks a script first and second. */
export interface Allocation {
  readonly scriptId: string;
  readonly first: string;
  readonly second: string;
}

/** Markers a script needs for its first two turns (BR-30, fixed by TT 22/2025 Điều 16(2)). */
const MARKERS_PER_SCRIPT = 2;

/** The element at an index. Throws RangeError beyond the list: a draw out of range must not lose a script in silence. */
function pick<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`drew ${index} of ${list.length}`);
  return found;
}

/** Fisher–Yates: every order equally likely. */
export function shuffled<T>(items: readonly T[], draw: Draw): readonly T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) {
    const index = draw(left.length);
    order.push(pick(left, index));
    left.splice(index, 1);
  }
  return order;
}

/** The markers for the first two turns: all but the head, unless that leaves fewer than two. */
function ordinaryMarkers(markers: readonly string[]): readonly string[] {
  const [, ...members] = markers;
  return members.length >= MARKERS_PER_SCRIPT ? members : markers;
}

/**
 * Chia bài: gives every script two different markers at random, so that loads differ by one script at most (BR-30).
 * `markers` comes from markersOf: the head first. The head stays out of the first two turns whenever two others exist,
 * because the head settles their differences (BR-31). Refuses TOO_FEW_MARKERS.
 */
export function allocateMarkers(
  scriptIds: readonly string[],
  markers: readonly string[],
  draw: Draw,
): Result<readonly Allocation[]> {
  const people = ordinaryMarkers(markers);
  if (people.length < MARKERS_PER_SCRIPT) {
    return refuse({ code: 'TOO_FEW_MARKERS', path: [], needed: MARKERS_PER_SCRIPT, available: people.length });
  }
  const scripts = shuffled(scriptIds, draw);
  const allocations: Allocation[] = [];
  while (allocations.length < scripts.length) {
    const batch = scripts.slice(allocations.length, allocations.length + people.length);
    allocations.push(...allocateBatch(batch, shuffled(people, draw), draw));
  }
  return ok(allocations);
}

/**
 * One script per marker and turn. In a full batch the second marker sits a random distance further round the table; in
 * the last, short batch that distance is its length, so that nobody gets two scripts before everybody has one.
 */
function allocateBatch(batch: readonly string[], circle: readonly string[], draw: Draw): readonly Allocation[] {
  const isFull = batch.length === circle.length;
  const distance = isFull ? 1 + draw(circle.length - 1) : batch.length;
  const seconds = [...circle, ...circle].slice(distance);
  return batch.map((scriptId, index) => ({ scriptId, first: pick(circle, index), second: pick(seconds, index) }));
}

/**
 * The third marker of a script, at random among those who have not marked it, a member before the head (BR-32).
 * `markers` comes from markersOf: the head first. Refuses TOO_FEW_MARKERS.
 * @param marked whoever has a marking of the script, or ever gave it a mark
 */
export function thirdMarker(marked: ReadonlySet<string>, markers: readonly string[], draw: Draw): Result<string> {
  const free = markers.filter((one) => !marked.has(one));
  const members = free.filter((one) => one !== markers[0]);
  const pool = members.length > 0 ? members : free;
  if (pool.length === 0) {
    return refuse({ code: 'TOO_FEW_MARKERS', path: [], needed: marked.size + 1, available: marked.size });
  }
  return ok(pick(pool, draw(pool.length)));
}
