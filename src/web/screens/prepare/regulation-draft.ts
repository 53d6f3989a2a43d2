import { ROUTE_PAPERS, type AttachmentKind } from '../../../domain/attachment-kinds';
import type { BallotMode, Education, EntryMode, PoliticsLevel, SetRegulationInput } from '../../generated/operations';
import { shownDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { hundredthsOf, shownMark } from '../../text/mark';
import { reader, type Preparing, type Words } from './prepare-data';

/** The form of the rules as it is typed. */
export interface RegulationDraft {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly decimals: string;
  readonly agree: string;
  readonly third: string;
  readonly gate: string;
  readonly spread: string;
  readonly minimum: string;
  readonly ballot: BallotMode;
  readonly entry: EntryMode;
  readonly term: string;
  readonly ageOn: string;
  readonly inPost: string;
  readonly education: Education;
  readonly politics: PoliticsLevel;
  readonly party: 'yes' | 'no';
  readonly papers: readonly AttachmentKind[];
}

const USUAL: RegulationDraft = {
  number: '',
  date: '',
  issuer: '',
  decimals: '2',
  agree: '5',
  third: '10',
  gate: '50',
  spread: '10',
  minimum: '2',
  ballot: 'SIGNED',
  entry: 'PAPER_DOUBLE_ENTRY',
  term: '60',
  ageOn: '',
  inPost: '24',
  education: 'UNIVERSITY',
  politics: 'NONE',
  party: 'no',
  papers: ROUTE_PAPERS,
};

const typedMark = (mark: string): string => shownMark(hundredthsOf(mark));

/** The stored rules as they would be typed; the defaults where there are none yet. */
export function regulationDraft(regulation: Preparing['regulation']): RegulationDraft {
  if (regulation === null) return USUAL;
  const { document, writtenBands, conditions, defenceSpread } = regulation;
  return {
    number: document.number,
    date: shownDay(document.date),
    issuer: document.issuer,
    decimals: String(regulation.decimals),
    agree: typedMark(writtenBands.agree),
    third: typedMark(writtenBands.third),
    gate: typedMark(regulation.gate),
    spread: defenceSpread === null ? '' : typedMark(defenceSpread),
    minimum: String(regulation.minimumCandidates),
    ballot: regulation.ballot,
    entry: regulation.entry,
    term: String(conditions.termMonths),
    ageOn: conditions.ageOn === null ? '' : shownDay(conditions.ageOn),
    inPost: String(conditions.monthsInPost),
    education: conditions.education,
    politics: conditions.politics,
    party: conditions.partyMember ? 'yes' : 'no',
    papers: conditions.papers,
  };
}

/** The typed rules as the API takes them, or everything that is missing. Phases follow from the days of the round. */
export function regulationInput(
  draft: RegulationDraft,
  round: Preparing,
  words: Words,
): { readonly input: SetRegulationInput } | { readonly errors: readonly FieldError[] } {
  const read = reader(words);
  const at = (field: string): string => `regulation.${field}`;
  const hasSpread = draft.spread.trim() !== '';
  const regulation: SetRegulationInput['regulation'] = {
    document: {
      number: read.text(at('document.number'), draft.number),
      date: read.day(at('document.date'), draft.date),
      issuer: read.text(at('document.issuer'), draft.issuer),
    },
    phases: round.dates.written === null ? ['DEFENCE'] : ['WRITTEN', 'DEFENCE'],
    decimals: read.whole(at('decimals'), draft.decimals),
    writtenBands: {
      agree: read.mark(at('writtenBands.agree'), draft.agree),
      third: read.mark(at('writtenBands.third'), draft.third),
    },
    gate: read.mark(at('gate'), draft.gate),
    ...(hasSpread ? { defenceSpread: read.mark(at('defenceSpread'), draft.spread) } : { defenceSpreadOff: true }),
    minimumCandidates: read.whole(at('minimumCandidates'), draft.minimum),
    ballot: draft.ballot,
    entry: draft.entry,
    conditions: {
      termMonths: read.whole(at('conditions.termMonths'), draft.term),
      ageOn: read.optionalDay(at('conditions.ageOn'), draft.ageOn),
      monthsInPost: read.whole(at('conditions.monthsInPost'), draft.inPost),
      education: draft.education,
      politics: draft.politics,
      partyMember: draft.party === 'yes',
      papers: draft.papers,
    },
  };
  if (read.errors.length > 0) return { errors: read.errors };
  return { input: { roundId: round.id, expectedVersion: round.version, regulation } };
}
