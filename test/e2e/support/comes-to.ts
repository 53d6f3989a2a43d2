import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 15_000;

/**
 * Waits until what is read from a page is what is wanted. A page answers an act some moments later; a value read at once
 * is a race that a busy machine loses.
 */
export async function comesTo<T>(wanted: T, read: () => Promise<T>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const error = await read().then((got) => unlike(got, wanted));
    if (error === null) return;
    if (Date.now() > end) throw error;
    await delay(50);
  }
}

function unlike<T>(got: T, wanted: T): Error | null {
  try {
    expect(got).toEqual(wanted);
    return null;
  } catch (error) {
    return error as Error;
  }
}
