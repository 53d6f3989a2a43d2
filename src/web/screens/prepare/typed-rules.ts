import { isLocalDate } from '../../../domain/calendar';
import { mark, type Mark } from '../../../domain/marks';
import { buildRegulation, type RegulationOverrides } from '../../../domain/regulation/build-regulation';
import { type Regulation } from '../../../domain/regulation/regulation';
import type { SetRegulationInput } from '../../generated/operations';
import type { FieldError } from '../../text/field-errors';
import { hundredthsOf } from '../../text/mark';
import type { Preparing, Words } from './prepare-data';
import { regulationInput, type RegulationDraft } from './regulation-draft';

/** The typed rules as the rules of marks take them, or what stands in the way. */
export type TypedRules = { readonly rules: Regulation } | { readonly errors: readonly FieldError[] };

/** Rules can be tried before the document that lays them down has a number. */
const UNSIGNED = { number: '–', date: '01/01/2026', issuer: '–' };

/** What is typed, made into rules by the same function as on the server; the document is not looked at. */
export function typedRules(
  draft: RegulationDraft,
  round: Pick<Preparing, 'id' | 'version' | 'dates'>,
  words: Words,
): TypedRules {
  const read = regulationInput({ ...draft, ...UNSIGNED }, round, words);
  if ('errors' in read) return read;
  const built = buildRegulation(overridesOf(read.input.regulation));
  if (built.ok) return { rules: built.value };
  return {
    errors: built.errors.map((one) => ({
      path: `regulation.${one.path.join('.')}`,
      message: one.code === 'INVALID_VALUE' ? one.reason : words.wholeNumber,
    })),
  };
}

const markOf = (text: string): Mark => mark(hundredthsOf(text));

/** What the form sends, with marks as the domain counts them. The form always sends every number. */
function overridesOf(input: SetRegulationInput['regulation']): RegulationOverrides {
  const { phases, decimals, writtenBands, gate, defenceSpread, defenceCombine, rankingWeights } = input;
  const { minimumCandidates, ballot, entry, reprimandDeduction, warningDeduction } = input;
  const { unsignedIsZero, appealDays, defenceWaits, appealTolerance, questionMaxima, markStep } = input;
  return {
    document: documentOf(input.document),
    ...given('family', input.family),
    ...given('phases', phases),
    ...given('decimals', decimals as Regulation['decimals'] | null | undefined),
    ...given('questionMaxima', questionMaxima?.map(markOf)),
    ...given('markStep', markStep && markOf(markStep)),
    ...given('writtenBands', writtenBands && { agree: markOf(writtenBands.agree), third: markOf(writtenBands.third) }),
    ...given('gate', gate && markOf(gate)),
    defenceSpread: defenceSpread == null ? null : markOf(defenceSpread),
    ...given('defenceCombine', defenceCombine),
    ranking:
      rankingWeights == null
        ? { by: 'DEFENCE' }
        : { by: 'WEIGHTED', weights: { WRITTEN: rankingWeights.written, DEFENCE: rankingWeights.defence } },
    ...given('minimumCandidates', minimumCandidates),
    ...given('ballot', ballot),
    ...given('entry', entry),
    deductions: { REPRIMAND: reprimandDeduction ?? 0, WARNING: warningDeduction ?? 0 },
    ...given('unsignedIsZero', unsignedIsZero),
    ...given('appealDays', appealDays),
    ...given('defenceWaits', defenceWaits),
    ...given('appealTolerance', appealTolerance && markOf(appealTolerance)),
  };
}

function documentOf({ number, date, issuer }: SetRegulationInput['regulation']['document']) {
  return isLocalDate(date) ? { number, date, issuer } : null;
}

function given<Name extends keyof Regulation>(name: Name, value: Regulation[Name] | null | undefined | '') {
  return value == null || value === '' ? {} : { [name]: value };
}
