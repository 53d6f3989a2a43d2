import { agencyKey, shippedVersion } from '../../domain/paper/wording';
import type { WordingEdition, WordingFault, WordingRef } from '../../domain/paper/wording';
import type { PaperCode, PaperFacts } from '../../domain/paper/registry';
import type { Round } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import { sha256 } from '../canonical';

/** A wording to be tried. */
export interface TriedWording {
  readonly code: PaperCode;
  readonly templateVersion: number;
  readonly text: string;
}

/** What is known of wordings outside the store. Given by whoever joins the parts: this layer knows no PDF. */
export interface WordingDesk {
  /** The words of a form that came with the product. */
  readonly shipped: (code: PaperCode, templateVersion: number) => string;
  /** Why a wording cannot be used; nothing when it can. */
  readonly faults: (wording: TriedWording) => Promise<readonly WordingFault[]>;
}

/** Where there are no templates, as in worlds without paper. */
export const NO_WORDINGS: WordingDesk = {
  shipped: () => {
    throw new Error('no wordings are kept here');
  },
  faults: () => Promise.reject(new Error('no wordings are tried here')),
};

/** Every edition of a form that papers of the round's agency were or are printed with, newest first. */
export function editionsOf(readers: Readers, round: Round, code: PaperCode): Promise<readonly WordingEdition[]> {
  return readers.wordings.ofForm(agencyKey(round.agency.name), code);
}

/** The edition new papers are printed with; null while that is the wording that came with the product. */
export function inForce(editions: readonly WordingEdition[]): WordingEdition | null {
  const [newest] = editions;
  return newest !== undefined && newest.templateVersion === shippedVersion(newest.code) ? newest : null;
}

/** The editions in force in a round, as new papers name them, by form. */
export async function wordingsOf(readers: Readers, round: Round): Promise<ReadonlyMap<string, WordingRef>> {
  const newest = await readers.wordings.newest(agencyKey(round.agency.name));
  return new Map(newest.flatMap((edition) => (inForce([edition]) === null ? [] : [[edition.code, refOf(edition)]])));
}

function refOf({ number, sha256: hash }: WordingEdition): WordingRef {
  return { edition: number, sha256: hash };
}

/** The agency's own text a paper is printed with; null where it is printed with the product's. */
export async function wordingText(readers: Readers, { frame }: PaperFacts): Promise<string | null> {
  if (frame.wording === undefined) return null;
  const edition = await readers.wordings.byHash(frame.wording.sha256);
  // A stored text that is no longer the one named would print other words than were agreed on.
  if (edition === null || sha256(edition.text) !== frame.wording.sha256) throw new WordingLost();
  return edition.text;
}

/** The words a paper was issued with are not there any more: nothing is printed in their place. */
export class WordingLost extends Error {
  readonly extensions = { code: 'CONFLICT' };
  constructor() {
    super('Bản mẫu dùng để lập giấy tờ này không còn nguyên vẹn; dừng in. Hãy báo Ban giám sát.');
  }
}
