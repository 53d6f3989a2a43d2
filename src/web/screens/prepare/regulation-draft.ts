import { ROUTE_PAPERS, type AttachmentKind } from '../../../domain/registration/attachment-kinds';
import type {
  BallotMode,
  DefenceCombination,
  Education,
  EntryMode,
  Excuse,
  PostFamily,
  PoliticsLevel,
  RankingBasis,
  Relation,
  SetRegulationInput,
} from '../../generated/operations';
import { shownDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { hundredthsOf, shownMark } from '../../text/mark';
import { USUAL_EXCUSES } from '../../../domain/registration/excuse';
import { FAMILY_RULES } from '../../../domain/exam/post-family';
import { NAMED_RELATIONS } from '../../../domain/panel/conflict';
import { reader, type Preparing, type Words } from './prepare-data';

/** The form of the rules as it is typed. */
export interface RegulationDraft {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly family: PostFamily;
  readonly decimals: string;
  /** Maxima of the questions, one after the other; empty when the whole script gets one mark. */
  readonly maxima: string;
  readonly step: string;
  readonly agree: string;
  readonly third: string;
  readonly gate: string;
  readonly reprimand: string;
  readonly warning: string;
  readonly unsigned: 'yes' | 'no';
  readonly appealDays: string;
  readonly appealTolerance: string;
  readonly waits: 'yes' | 'no';
  readonly spread: string;
  readonly combine: DefenceCombination;
  readonly ranking: RankingBasis;
  /** Share of the written paper in a weighted total, in per cent. */
  readonly weight: string;
  readonly preparation: string;
  readonly presentation: string;
  readonly questions: string;
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
  readonly relations: readonly Relation[];
  readonly excuses: readonly Excuse[];
}

const USUAL: RegulationDraft = {
  number: '',
  date: '',
  issuer: '',
  family: 'DEPARTMENT',
  decimals: '2',
  maxima: '',
  step: '',
  agree: '5',
  third: '10',
  gate: '50',
  reprimand: '25',
  warning: '50',
  unsigned: 'yes',
  appealDays: '5',
  appealTolerance: '5',
  waits: 'yes',
  spread: '10',
  combine: 'MEAN',
  ranking: 'DEFENCE',
  weight: '30',
  preparation: '10',
  presentation: '30',
  questions: '30',
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
  relations: NAMED_RELATIONS,
  excuses: USUAL_EXCUSES,
};

const typedMark = (mark: string): string => shownMark(hundredthsOf(mark));

/** The stored rules as they would be typed; the defaults where there are none yet. */
export function regulationDraft(regulation: Preparing['regulation']): RegulationDraft {
  if (regulation === null) return USUAL;
  const { document, writtenBands, conditions, defenceSpread, rankingWeights, defenceMinutes } = regulation;
  return {
    number: document.number,
    date: shownDay(document.date),
    issuer: document.issuer,
    family: regulation.family,
    decimals: String(regulation.decimals),
    maxima: regulation.questionMaxima.map(typedMark).join('; '),
    step: regulation.markStep === null ? '' : typedMark(regulation.markStep),
    agree: typedMark(writtenBands.agree),
    third: typedMark(writtenBands.third),
    gate: typedMark(regulation.gate),
    reprimand: String(regulation.reprimandDeduction),
    warning: String(regulation.warningDeduction),
    unsigned: regulation.unsignedIsZero ? 'yes' : 'no',
    appealDays: String(regulation.appealDays),
    appealTolerance: typedMark(regulation.appealTolerance),
    waits: regulation.defenceWaits ? 'yes' : 'no',
    spread: defenceSpread === null ? '' : typedMark(defenceSpread),
    combine: regulation.defenceCombine,
    ranking: regulation.ranking,
    weight: rankingWeights === null ? USUAL.weight : shownMark(rankingWeights.written),
    preparation: String(defenceMinutes.preparation),
    presentation: String(defenceMinutes.presentation),
    questions: String(defenceMinutes.questions),
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
    relations: regulation.barringRelations,
    excuses: regulation.excuses,
  };
}

/** What a change of the family of posts changes in the form: defaults nobody has typed over become those of the new one. */
export function inFamily(draft: RegulationDraft, family: PostFamily): Partial<RegulationDraft> {
  const [from, to] = [FAMILY_RULES[draft.family].defenceMinutes, FAMILY_RULES[family].defenceMinutes];
  const kept = (typed: string, part: keyof typeof from): string =>
    typed.trim() === String(from[part]) ? String(to[part]) : typed;
  return {
    family,
    preparation: kept(draft.preparation, 'PREPARATION'),
    presentation: kept(draft.presentation, 'PRESENTATION'),
    questions: kept(draft.questions, 'QUESTIONS'),
  };
}

/** The typed rules as the API takes them, or everything that is missing. Phases follow from the days of the round. */
export function regulationInput(
  draft: RegulationDraft,
  round: Pick<Preparing, 'id' | 'version' | 'dates'>,
  words: Words,
): { readonly input: SetRegulationInput } | { readonly errors: readonly FieldError[] } {
  const read = reader(words);
  const at = (field: string): string => `regulation.${field}`;
  const hasSpread = draft.spread.trim() !== '';
  const hasWritten = round.dates.written !== null;
  const regulation: SetRegulationInput['regulation'] = {
    document: {
      number: read.text(at('document.number'), draft.number),
      date: read.day(at('document.date'), draft.date),
      issuer: read.text(at('document.issuer'), draft.issuer),
    },
    family: draft.family,
    phases: hasWritten ? ['WRITTEN', 'DEFENCE'] : ['DEFENCE'],
    decimals: read.whole(at('decimals'), draft.decimals),
    ...givenScale(draft, read),
    writtenBands: {
      agree: read.mark(at('writtenBands.agree'), draft.agree),
      third: read.mark(at('writtenBands.third'), draft.third),
    },
    gate: read.mark(at('gate'), draft.gate),
    ...(hasSpread ? { defenceSpread: read.mark(at('defenceSpread'), draft.spread) } : { defenceSpreadOff: true }),
    reprimandDeduction: read.whole(at('deductions.REPRIMAND'), draft.reprimand),
    warningDeduction: read.whole(at('deductions.WARNING'), draft.warning),
    unsignedIsZero: draft.unsigned === 'yes',
    appealDays: read.whole(at('appealDays'), draft.appealDays),
    appealTolerance: read.mark(at('appealTolerance'), draft.appealTolerance),
    defenceWaits: draft.waits === 'yes',
    defenceCombine: draft.combine,
    ...rankingOf(draft, hasWritten, read),
    defenceMinutes: {
      preparation: read.whole(at('defenceMinutes.preparation'), draft.preparation),
      presentation: read.whole(at('defenceMinutes.presentation'), draft.presentation),
      questions: read.whole(at('defenceMinutes.questions'), draft.questions),
    },
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
    barringRelations: draft.relations,
    excuses: draft.excuses,
  };
  if (read.errors.length > 0) return { errors: read.errors };
  return { input: { roundId: round.id, expectedVersion: round.version, regulation } };
}

/** A share of per cent is a mark of a hundred: its hundredths are the basis points of the API. */
function rankingOf(draft: RegulationDraft, hasWritten: boolean, read: ReturnType<typeof reader>) {
  if (draft.ranking === 'DEFENCE' || !hasWritten) return { ranking: 'DEFENCE' as const };
  const written = hundredthsOf(read.mark('regulation.ranking.weights', draft.weight));
  return { ranking: 'WEIGHTED' as const, rankingWeights: { written, defence: 10_000 - written } };
}

/** The scale of the written paper: maxima of questions apart by semicolons or blanks, and the step; neither where left empty. */
function givenScale({ maxima, step }: RegulationDraft, read: ReturnType<typeof reader>) {
  const texts = maxima.split(/[;\s]+/).filter((text) => text !== '');
  return {
    questionMaxima: texts.map((text) => read.mark('regulation.questionMaxima', text)),
    ...(step.trim() === '' ? {} : { markStep: read.mark('regulation.markStep', step) }),
  };
}
