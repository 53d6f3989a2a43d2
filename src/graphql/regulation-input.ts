import { DEFAULT_REGULATION } from '../domain/regulation/regulation';
import type { RegulationOverrides } from '../domain/regulation/build-regulation';
import type { RegulationInput } from './generated/types';
import { ClientError } from './error-codes';

type Overrides = { -readonly [K in keyof RegulationOverrides]: RegulationOverrides[K] };

/** The input of a regulation as the domain takes it: only what was given; the rest keeps its default. */
export function regulationOverrides(input: RegulationInput): RegulationOverrides {
  const overrides: Overrides = { document: input.document };
  if (input.family != null) overrides.family = input.family;
  if (input.phases != null) overrides.phases = input.phases;
  if (input.decimals != null) overrides.decimals = decimalsOf(input.decimals);
  if (input.questionMaxima != null) overrides.questionMaxima = input.questionMaxima;
  if (input.markStep != null) overrides.markStep = input.markStep;
  if (input.writtenBands != null) overrides.writtenBands = input.writtenBands;
  if (input.gate != null) overrides.gate = input.gate;
  if (input.defenceSpread != null) overrides.defenceSpread = input.defenceSpread;
  if (input.defenceSpreadOff === true) overrides.defenceSpread = null;
  if (input.defenceCombine != null) overrides.defenceCombine = input.defenceCombine;
  if (input.defenceMinutes != null) {
    const { preparation, presentation, questions } = input.defenceMinutes;
    overrides.defenceMinutes = { PREPARATION: preparation, PRESENTATION: presentation, QUESTIONS: questions };
  }
  if (input.ranking != null || input.rankingWeights != null) {
    overrides.ranking = rankingOf(input.ranking ?? 'DEFENCE', input.rankingWeights);
  }
  if (input.minimumCandidates != null) overrides.minimumCandidates = input.minimumCandidates;
  if (input.excuses != null) overrides.excuses = input.excuses;
  if (input.ballot != null) overrides.ballot = input.ballot;
  if (input.entry != null) overrides.entry = input.entry;
  if (input.barringRelations != null) overrides.barringRelations = input.barringRelations;
  if (input.conditions != null) overrides.conditions = conditionsOf(input.conditions);
  if (input.unsignedIsZero != null) overrides.unsignedIsZero = input.unsignedIsZero;
  if (input.appealDays != null) overrides.appealDays = input.appealDays;
  if (input.defenceWaits != null) overrides.defenceWaits = input.defenceWaits;
  if (input.appealTolerance != null) overrides.appealTolerance = input.appealTolerance;
  if (input.reprimandDeduction != null || input.warningDeduction != null) {
    const { REPRIMAND, WARNING } = DEFAULT_REGULATION.deductions;
    overrides.deductions = {
      REPRIMAND: input.reprimandDeduction ?? REPRIMAND,
      WARNING: input.warningDeduction ?? WARNING,
    };
  }
  return overrides;
}

function conditionsOf(
  given: NonNullable<RegulationInput['conditions']>,
): NonNullable<RegulationOverrides['conditions']> {
  const usual = DEFAULT_REGULATION.conditions;
  return {
    termMonths: given.termMonths ?? usual.termMonths,
    ageOn: given.ageOn ?? usual.ageOn,
    monthsInPost: given.monthsInPost ?? usual.monthsInPost,
    education: given.education ?? usual.education,
    politics: given.politics ?? usual.politics,
    partyMember: given.partyMember ?? usual.partyMember,
    papers: given.papers ?? usual.papers,
  };
}

function decimalsOf(decimals: number): 0 | 1 | 2 {
  if (decimals === 0 || decimals === 1 || decimals === 2) return decimals;
  throw new ClientError('BAD_USER_INPUT', 'Số chữ số thập phân (decimals) phải là 0, 1 hoặc 2.', { field: 'decimals' });
}

function rankingOf(
  by: 'DEFENCE' | 'WEIGHTED',
  weights: RegulationInput['rankingWeights'],
): NonNullable<RegulationOverrides['ranking']> {
  if ((by === 'WEIGHTED') !== (weights != null)) {
    const words = 'Trọng số (rankingWeights) phải đi cùng cách xếp hạng theo tổng điểm có trọng số, và chỉ ở đó.';
    throw new ClientError('BAD_USER_INPUT', words, { field: 'rankingWeights' });
  }
  return weights == null
    ? { by: 'DEFENCE' }
    : { by: 'WEIGHTED', weights: { WRITTEN: weights.written, DEFENCE: weights.defence } };
}
