import { takesPart } from '../../domain/registration/application';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { requireDay, requireVersion } from '../../domain/exam/round';
import { tidyText } from '../../domain/text';
import { checkViolation, checkViolationDecision, checkWitnesses, isVoiding } from '../../domain/written/violations';
import type { Violation, ViolationForm } from '../../domain/written/violations';
import type { Repositories } from '../../persistence/ports';
import type { StoredSheet } from '../../persistence/scoring-ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { loadApplication } from '../registration/commands';

export interface ViolationAnswer {
  readonly violationId: string;
  readonly roundId: string;
}

export interface RecordViolationInput {
  readonly applicationId: string;
  readonly form: ViolationForm;
  readonly act: string;
  readonly signed?: boolean | undefined;
  readonly witnesses?: readonly string[] | undefined;
}

/** Ghi biên bản vi phạm: minutes of a breach, by who invigilates or the secretary; the effect is the Chair's to decide (BR-36, BR-37). */
export const recordViolation: CommandFactory<RecordViolationInput, ViolationAnswer> = defineCommand({
  name: 'recordViolation',
  allow: { by: ['INVIGILATION_HEAD', 'INVIGILATION_MEMBER', 'COUNCIL_SECRETARY'] },
  load: async (repositories, input: RecordViolationInput) => {
    const loaded = await loadApplication(repositories, input.applicationId);
    if (loaded === null) return null;
    const all = await repositories.applications.ofRound(loaded.round.id);
    return { ...loaded, numbers: all.flatMap((one) => one.candidateNumber ?? []) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, application, numbers }, input, { viewer, now, newId }) => {
    const day = round.dates.written ?? round.dates.defence;
    const { signed = true, witnesses = [] } = input;
    const given = { form: input.form, act: tidyText(input.act), signed, witnesses: witnesses.map(tidyText) };
    const errors = [
      requireState(round.state, ['WRITTEN', 'DEFENCE'], ['applicationId']),
      requireDay(day, now, ['applicationId']),
      ...checkViolation(given, round.regulation),
      ...checkWitnesses(given, application.candidateNumber, numbers),
    ].filter((refusal): refusal is Refusal => refusal !== null);
    if (!takesPart(application, round.dates.written === null ? 'DEFENCE' : 'WRITTEN', day)) {
      errors.push({ code: 'CANDIDATE_ABSENT', path: ['applicationId'] });
    }
    return decideAll(errors, (): Violation => {
      const recorded = { recordedBy: viewer.accountId, recordedAt: now, decision: null };
      const about = { roundId: round.id, applicationId: application.id };
      return { id: newId('violation'), version: 1, ...about, ...given, ...recorded };
    });
  },
  store: (repositories, violation) => repositories.violations.insert([violation]),
  record: (violation) => ({ subjectId: violation.applicationId, before: null, after: audited(violation) }),
  answer: ({ id, roundId }) => ({ violationId: id, roundId }),
});

interface DecisionInput {
  readonly violationId: string;
  readonly expectedVersion: number;
  readonly upheld: boolean;
  readonly reason: string;
}

interface LoadedViolation extends RegulatedLoad {
  readonly violation: Violation;
  readonly ofCandidate: readonly Violation[];
  readonly sheets: readonly StoredSheet[];
}

/**
 * The Chair decides on a breach. What voids a paper is decided before the codes are made; a deduction before the results
 * are compiled, once, for the heaviest form, and never after the defence is scored (BR-36; TT 22/2025 Nội quy Điều 2(7)).
 */
export const decideViolation: CommandFactory<DecisionInput, ViolationAnswer> = defineCommand({
  name: 'decideViolation',
  stepUp: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  load: loadViolation,
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, violation, ofCandidate, sheets }, { expectedVersion, upheld, reason }) => {
    const decision = { upheld, reason: tidyText(reason) };
    const errors = [
      requireState(round.state, ['WRITTEN', 'DEFENCE'], ['violationId']),
      requireVersion(violation, expectedVersion),
      ...checkViolationDecision(violation, ofCandidate, decision),
    ].filter((refusal): refusal is Refusal => refusal !== null);
    if (sheets.length > 0 && !isVoiding(violation.form)) errors.push({ code: 'ALREADY_LOCKED', path: ['violationId'] });
    return decideAll(errors, () => ({ ...violation, decision, version: violation.version + 1 }));
  },
  store: (repositories, violation) => repositories.violations.save(violation),
  record: (after, { violation }) => ({
    subjectId: after.applicationId,
    before: audited(violation),
    after: audited(after),
  }),
  answer: ({ id, roundId }) => ({ violationId: id, roundId }),
});

async function loadViolation(
  repositories: Repositories,
  { violationId }: DecisionInput,
): Promise<LoadedViolation | null> {
  const violation = await repositories.violations.find(violationId);
  const loaded = violation === null ? null : await loadRegulatedRound(repositories, violation.roundId);
  if (violation === null || loaded === null) return null;
  const all = await repositories.violations.ofRound(violation.roundId);
  const ofCandidate = all.filter(({ applicationId }) => applicationId === violation.applicationId);
  const sheets = await repositories.sheets.ofApplications([violation.applicationId]);
  return { ...loaded, violation, ofCandidate, sheets };
}

/** What the log keeps, under the id of the minutes: the form and the decision; the act speaks of a person and stands in the minutes. */
function audited({ id, applicationId, form, decision, version }: Violation) {
  return { version, [id]: { applicationId, form, upheld: decision?.upheld ?? null } };
}
