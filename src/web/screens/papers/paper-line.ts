import { BODY_LABEL } from '../../../domain/panel/body';
import type { PaperLineFragment, RoundPapersQuery } from '../../generated/operations';

/** One paper as the list shows it. */
export type PaperLine = PaperLineFragment;

/** One form that papers are made of. */
export type PaperForm = NonNullable<RoundPapersQuery['round']>['paperForms'][number];

/** Name of a paper with whose it is, so that two sheets of one form are told apart. */
export function titleOf({ name, subject }: PaperLine): string {
  if (subject === null) return name;
  const { application, member, body, post } = subject;
  if (body !== null) return `${name}: ${BODY_LABEL[body.kind]}`;
  if (post !== null) return `${name}: ${post.title}, ${post.unit}`;
  if (application === null) return member === null ? name : `${name}: ${member.displayName}`;
  const number = application.candidateNumber === null ? '' : ` (SBD ${application.candidateNumber})`;
  // A secret ballot names nobody (BR-46).
  const by = member === null ? '' : `, ${member.displayName}`;
  return `${name}: ${application.fullName}${number}${by}`;
}

/** A check code in groups of four. */
export function grouped(code: string): string {
  return code.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}
