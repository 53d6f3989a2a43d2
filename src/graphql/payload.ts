import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';

/** The errors of a payload: every reason, each path starting at the argument `input`. */
export function errorsOf<T>(result: Result<T>): readonly Refusal[] {
  return result.ok ? [] : result.errors.map(fromInput);
}

/** A refusal with its path as the client wrote it. */
export function fromInput(refusal: Refusal): Refusal {
  return { ...refusal, path: ['input', ...refusal.path] };
}
