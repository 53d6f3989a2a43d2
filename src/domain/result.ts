import type { Refusal } from './refusal';

/** A list with at least one element. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The answer of a rule: a value, or every reason for refusing. Why not a throw: a refusal is an expected answer. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: NonEmpty<Refusal> };

/** The rule agrees. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The rule refuses, with every reason it has. */
export function refuse<T = never>(first: Refusal, ...rest: readonly Refusal[]): Result<T> {
  return { ok: false, errors: [first, ...rest] };
}

/** Agrees with `value()` only when no reason against it was found; `value` is not called otherwise. */
export function decideAll<T>(errors: readonly Refusal[], value: () => T): Result<T> {
  const [first, ...rest] = errors;
  return first === undefined ? ok(value()) : refuse(first, ...rest);
}
