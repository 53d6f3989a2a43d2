import type { RoundState } from '../../domain/exam/lifecycle';
import type { PaperFacts } from '../../domain/paper/registry';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import type { PaperIdentity } from './paper-content';

/** What the data of a round give for one form. */
export interface Gathered {
  /** What each paper is about: an id of an application (`app_`), account (`acc_`) or body (`bod_`); null for the only one. */
  readonly subjects: readonly (string | null)[];
  /** What the paper about a subject states now; null when its data are gone. */
  readonly contentOf: (subjectId: string | null, identity: PaperIdentity) => PaperFacts | null;
}

/** How the papers of one form come about (see README.md beside). */
export interface PaperKind {
  /** When such papers can be issued. */
  readonly states: readonly RoundState[];
  /** Symbol of their numbers, such as `BB-HĐTT`, if the product numbers them (BR-61). */
  readonly symbol?: string;
  /**
   * Reads what they state, once for all of them. `only` names the one subject that is asked about, so that printing many
   * papers one after another need not read the whole round each time; a form with few papers need not heed it.
   */
  readonly gather: (readers: Readers, loaded: RegulatedLoad, only: string | null) => Promise<Gathered>;
}
