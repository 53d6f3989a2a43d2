import { readRoundFile } from '../../scripts/rehearse/read-round-file';
import { smallRoundWith, type Json } from './small-round';

/** One row of a table of faults: what is wrong, the changes that make it so, the pointer and words of the fault. */
export type FaultRow = readonly [
  what: string,
  changes: Readonly<Record<string, Json | undefined>>,
  pointer: string,
  words: string,
];

/** The faults of a text; none when it is a valid round. */
export function faultsOf(text: string): readonly { readonly pointer: string; readonly sentence: string }[] {
  const read = readRoundFile(text);
  return read.ok ? [] : read.faults;
}

/** The faults of the small round after changes. */
export function faultsAfter(changes: Readonly<Record<string, Json | undefined>>): ReturnType<typeof faultsOf> {
  return faultsOf(smallRoundWith(changes));
}

/** Holds a row to exactly its one fault. */
export function expectOnly([, changes, pointer, words]: FaultRow): void {
  const faults = faultsAfter(changes);
  expect(faults).toEqual([{ pointer, sentence: expect.stringContaining(words) as string }]);
  expect(faults[0]?.sentence).toMatch(/^\p{Lu}|^"/u);
  expect(faults[0]?.sentence).toMatch(/\.$/);
}
