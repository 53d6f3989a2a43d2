import type { AttachmentKind } from '../../../domain/registration/attachment-kinds';
import { mayHandIn, neededPapers, type Handing } from '../../../domain/registration/attachments';
import type { CandidateTexts } from '../../i18n/vi/candidate';
import { hanoiDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { factsInput, type Draft } from './registration-draft';

/** Largest file, in bytes; the server has the last word. */
const MOST_BYTES = 10 * 1_048_576;
const TYPES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'application/pdf']);

/** What the typed answers say about which papers there are. */
export function handingOf(draft: Draft): Handing {
  const facts = factsInput(draft, hanoiDay(new Date()));
  return { route: draft.route as Handing['route'], facts };
}

/** Papers to offer: those that fit the answers, and those that have files already. */
export function offeredPapers(
  kinds: readonly AttachmentKind[],
  draft: Draft,
  kept: readonly { readonly kind: AttachmentKind }[],
): readonly AttachmentKind[] {
  const who = handingOf(draft);
  return kinds.filter((kind) => mayHandIn(kind, who) || kept.some((one) => one.kind === kind));
}

/** One error for each paper the round asks for and that has no file. */
export function missingFiles(
  asked: readonly AttachmentKind[],
  draft: Draft,
  kept: readonly { readonly kind: AttachmentKind }[],
  missing: string,
): readonly FieldError[] {
  return neededPapers(asked, handingOf(draft))
    .filter((kind) => kept.every((one) => one.kind !== kind))
    .map((kind) => ({ path: `attachments.${kind}`, message: missing }));
}

/** Why a file need not be sent at all; null when the server must look at it. */
export function fileProblem(file: File, words: CandidateTexts['fileProblems']): string | null {
  if (file.size === 0) return words.empty;
  if (file.size > MOST_BYTES) return words.tooLarge;
  return TYPES.has(file.type) ? null : words.wrongType;
}
