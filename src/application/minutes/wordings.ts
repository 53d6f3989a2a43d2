import { agencyKey, shippedVersion } from '../../domain/paper/wording';
import type { WordingEdition, WordingFault, WordingRef } from '../../domain/paper/wording';
import { PAPER_CODES } from '../../domain/paper/registry';
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

/** An agency's words that the form as it is now cannot be printed with, and why. */
export interface LapsedWording {
  readonly code: PaperCode;
  readonly edition: WordingEdition;
  readonly faults: readonly WordingFault[];
}

/** How the newest edition of a form stands. */
export interface WordingStanding {
  /** What new papers are printed with; null while that is the wording that came with the product. */
  readonly inForce: WordingEdition | null;
  /** What would be in force if it still fitted; null where nothing has lapsed. */
  readonly lapsed: LapsedWording | null;
}

/**
 * An edition outlives the version of the form it was written for as long as the form of now can be printed with it: every
 * fact it names is still there, and every table and signature block of the new form is in it. One that cannot be is not in
 * force and is said to have lapsed; never is it replaced in silence. Words that only brought the shipped ones back make way
 * for the shipped ones of now.
 */
export async function standingOf(
  { faults: faultsOf }: Pick<WordingDesk, 'faults'>,
  code: PaperCode,
  [newest]: readonly WordingEdition[],
): Promise<WordingStanding> {
  if (newest === undefined) return { inForce: null, lapsed: null };
  const templateVersion = shippedVersion(code);
  if (newest.templateVersion === templateVersion) return { inForce: newest, lapsed: null };
  if (newest.isOriginal) return { inForce: null, lapsed: null };
  const faults = await faultsOf({ code, templateVersion, text: newest.text });
  return faults.length === 0
    ? { inForce: newest, lapsed: null }
    : { inForce: null, lapsed: { code, edition: newest, faults } };
}

/** How the agency's words of every form stand, where it has any. */
async function standings(
  desk: Pick<WordingDesk, 'faults'>,
  readers: Readers,
  { agency }: Round,
): Promise<readonly WordingStanding[]> {
  const found: WordingStanding[] = [];
  for (const edition of await readers.wordings.newest(agencyKey(agency.name))) {
    const code = PAPER_CODES.find((one) => one === edition.code);
    if (code !== undefined) found.push(await standingOf(desk, code, [edition]));
  }
  return found;
}

/** The editions in force in a round, as new papers name them, by form. */
export async function wordingsOf(
  desk: Pick<WordingDesk, 'faults'>,
  readers: Readers,
  round: Round,
): Promise<ReadonlyMap<string, WordingRef>> {
  const all = await standings(desk, readers, round);
  return new Map(all.flatMap(({ inForce }) => (inForce === null ? [] : [[inForce.code, refOf(inForce)]])));
}

/** The agency's words that have lapsed, in the order of the forms. */
export async function lapsedOf(
  desk: Pick<WordingDesk, 'faults'>,
  readers: Readers,
  round: Round,
): Promise<readonly LapsedWording[]> {
  const all = await standings(desk, readers, round);
  return all.flatMap(({ lapsed }) => lapsed ?? []).toSorted((a, b) => (a.code < b.code ? -1 : 1));
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
