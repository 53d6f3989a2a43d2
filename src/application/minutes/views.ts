import type { PaperCode } from '../../domain/paper/registry';
import type { Post } from '../../domain/exam/round';
import type { WordingEdition } from '../../domain/paper/wording';
import type { StoredPaper } from '../../persistence/ports';
import type { RoundAccess } from '../visibility/access';

/** An issued paper as shown. */
export interface PaperView extends StoredPaper {
  readonly kind: 'paper';
  readonly access: RoundAccess;
}

/** A form that is made from the data of a round. */
export interface PaperFormView {
  readonly access: RoundAccess;
  readonly code: PaperCode;
  readonly name: string;
  readonly mayIssue: boolean;
}

/** Whom or what a paper is about; of a D24 also who gave it, where a secret ballot is nobody's (BR-46). */
export interface PaperSubjectView {
  readonly memberId: string | null;
  readonly applicationId: string | null;
  readonly bodyId: string | null;
  readonly post: (Post & { readonly kind: 'post' }) | null;
}

/** The words of a form in an agency. */
export interface PaperWordingView {
  /** Number of the edition in force; 0 for the shipped words. */
  readonly number: number;
  readonly isOriginal: boolean;
  readonly text: string;
  readonly original: string;
  readonly editions: readonly WordingEdition[];
  /** Version of the form that the words in force were written for. */
  readonly writtenFor: number;
  /** Version of the form that new papers have. */
  readonly formVersion: number;
  /** The agency's own words that would be in force if they still fitted. */
  readonly lapsed: LapsedWordingView | null;
}

/** An agency's words that the form of now cannot be printed with. */
export interface LapsedWordingView {
  readonly code: PaperCode;
  readonly name: string;
  /** Number of the edition. */
  readonly number: number;
  readonly text: string;
  readonly reasons: readonly string[];
}

/** An edition as shown: all of it may be read by those who may read the form. */
export type WordingEditionView = WordingEdition;

/** Both texts of a waiting change. */
export interface WordingChangeView {
  readonly code: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A paper as the candidate it is addressed to sees it. */
export interface OwnPaperView extends Pick<StoredPaper, 'id' | 'code' | 'issuedAt'> {
  readonly name: string;
}
