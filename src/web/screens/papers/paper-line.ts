import type { PaperLineFragment } from '../../generated/operations';

/** One paper as the list shows it. */
export type PaperLine = PaperLineFragment;

/** Name of a paper with whose it is, so that two sheets of one form are told apart. */
export function titleOf({ name, subject }: PaperLine): string {
  if (subject === null) return name;
  const { application, member } = subject;
  const number = application.candidateNumber === null ? '' : ` (SBD ${application.candidateNumber})`;
  // A secret ballot names nobody (BR-46).
  const by = member === null ? '' : `, ${member.displayName}`;
  return `${name}: ${application.fullName}${number}${by}`;
}

/** A check code in groups of four. */
export function grouped(code: string): string {
  return code.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}
