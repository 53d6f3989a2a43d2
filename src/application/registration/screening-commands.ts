import { decideApplication, isScreened } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import type { CheckKey } from '../../domain/registration/checklist';
import { checkQuorum, checkVotes } from '../../domain/outcome/council-vote';
import { CHECKERS, recordCheck, requestSupplement as requested } from '../../domain/registration/dossier';
import type { Dossier, Finding } from '../../domain/registration/dossier';
import type { LocalDate } from '../../domain/calendar';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import { tidyText } from '../../domain/text';
import type { StoredMeeting } from '../../persistence/serving-ports';
import { personalDigest } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import { applicationScope, MAXIMUM_AT_ONCE } from './commands';
import type { ApplicationAnswer } from './commands';
import { loadDossier } from './dossier-commands';
import type { LoadedDossier } from './dossier-commands';

interface OnDossier {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

/** Notes that a dossier was opened by somebody who is not its owner: the owner can read by whom (trust.md 3.12.6). */
export const openDossier: CommandFactory<{ readonly applicationId: string }, ApplicationAnswer> = defineCommand({
  name: 'openDossier',
  allow: { by: ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'COUNCIL_SECRETARY', 'COUNCIL_MEMBER'] },
  load: (repositories, input: { readonly applicationId: string }) => loadDossier(repositories, input.applicationId),
  scope: applicationScope,
  decide: ({ dossier }) => decideAll([], () => dossier),
  store: () => Promise.resolve(),
  record: (dossier) => ({ subjectId: dossier.id, before: null, after: { version: dossier.version } }),
  answer: (dossier) => ({ applicationId: dossier.id }),
});

/** Records what one of two checkers found, line by line (D05). */
export const recordEligibilityCheck: CommandFactory<
  OnDossier & { readonly findings: readonly Finding[] },
  ApplicationAnswer
> = defineCommand({
  name: 'recordEligibilityCheck',
  allow: { by: ['COUNCIL_DEPUTY', 'COUNCIL_SECRETARY', 'COUNCIL_MEMBER'] },
  load: (repositories, input) => loadDossier(repositories, input.applicationId),
  scope: applicationScope,
  decide: ({ application, round, dossier }, { findings, expectedVersion }, { viewer, now }) => {
    const tidy = findings.map(({ key, verdict, note }) => ({ key, verdict, note: tidyText(note) }));
    const check = { by: viewer.accountId, at: now, findings: tidy };
    return open(application, round, recordCheck(dossier, check, expectedVersion));
  },
  store: (repositories, dossier) => repositories.dossiers.save(dossier),
  record: dossierRecord,
  answer: (dossier) => ({ applicationId: dossier.id }),
});

/** Asks the candidate for what is missing: only those items open again, until the day. */
export const requestSupplement: CommandFactory<
  OnDossier & { readonly items: readonly CheckKey[]; readonly message: string; readonly dueOn: LocalDate },
  ApplicationAnswer
> = defineCommand({
  name: 'requestSupplement',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: (repositories, input) => loadDossier(repositories, input.applicationId),
  scope: applicationScope,
  decide: ({ application, round, dossier }, { items, message, dueOn, expectedVersion }, { now }) => {
    const asked = { items, message: tidyText(message), dueOn };
    return open(application, round, requested(dossier, asked, expectedVersion, now));
  },
  store: (repositories, dossier) => repositories.dossiers.save(dossier),
  record: dossierRecord,
  answer: (dossier) => ({ applicationId: dossier.id }),
});

/** One application as the Council decided it at a meeting. */
export interface VotedDecision {
  readonly applicationId: string;
  readonly expectedVersion: number;
  readonly eligible: boolean;
  readonly reasons: readonly string[];
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly chairFor: boolean;
}

/** A meeting of the Council on who may stand. */
export interface EligibilityMeeting {
  readonly roundId: string;
  readonly presentIds: readonly string[];
  readonly decisions: readonly VotedDecision[];
}

interface MeetingLoad extends RegulatedLoad {
  readonly applications: ReadonlyMap<string, Application>;
  readonly dossiers: ReadonlyMap<string, Dossier>;
}

/** Records what the Council decided together: quorum, votes of each case, a tie with the Chair (BR-07, BR-20; D06). */
export const decideEligibilityTogether: CommandFactory<
  EligibilityMeeting,
  { readonly applicationIds: readonly string[] }
> = defineCommand({
  name: 'decideEligibilityTogether',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, input: EligibilityMeeting): Promise<MeetingLoad | null> => {
    const loaded = await loadRegulatedRound(repositories, input.roundId);
    if (loaded === null) return null;
    const ids = input.decisions.slice(0, MAXIMUM_AT_ONCE).map(({ applicationId }) => applicationId);
    const found = (await repositories.applications.findMany(ids)).filter((one) => one.roundId === input.roundId);
    const dossiers = await repositories.dossiers.findMany(ids);
    return {
      ...loaded,
      applications: new Map(found.map((one) => [one.id, one])),
      dossiers: new Map(dossiers.map((one) => [one.id, one])),
    };
  },
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input, { now, newId }) => {
    const errors = meetingErrors(loaded, input);
    const decided = input.decisions.map((one, index) => decideOne(loaded, one, index, input.presentIds.length));
    errors.push(...decided.flatMap((one) => (one.ok ? [] : one.errors)));
    return decideAll(errors, () => ({
      applications: decided.flatMap((one) => (one.ok ? [one.value] : [])),
      meeting: { id: newId('meeting'), version: 1, heldAt: now, ...input } satisfies StoredMeeting,
    }));
  },
  store: async (repositories, { applications, meeting }) => {
    for (const application of applications) await repositories.applications.save(application);
    await repositories.meetings.insert([meeting]);
  },
  // Each application under its own id: what the log tells of it is compared with the store before any paper or result.
  record: ({ applications, meeting }, { round }) => ({
    subjectId: round.id,
    before: null,
    after: {
      present: meeting.presentIds.length,
      ...Object.fromEntries(
        applications.map(({ id, state, salt, reasons }) => [id, { state, reasons: personalDigest(salt, reasons) }]),
      ),
    },
  }),
  answer: ({ applications }) => ({ applicationIds: applications.map(({ id }) => id) }),
});

function meetingErrors({ bodies, round }: MeetingLoad, { presentIds, decisions }: EligibilityMeeting): Refusal[] {
  const council = bodies.find(({ kind }) => kind === 'COUNCIL');
  const members = (council?.seats ?? []).map(({ personId }) => personId);
  const chair = council?.seats.find(({ seat }) => seat === 'CHAIR')?.personId ?? null;
  const state = requireState(round.state, ['SCREENING'], ['roundId']);
  const errors = [...(state === null ? [] : [state]), ...checkQuorum(presentIds, members, chair)];
  const ids = decisions.map(({ applicationId }) => applicationId);
  if (ids.length === 0 || ids.length > MAXIMUM_AT_ONCE || new Set(ids).size < ids.length) {
    const reason = `Mỗi lần từ 1 đến ${String(MAXIMUM_AT_ONCE)} hồ sơ, mỗi hồ sơ một lần.`;
    errors.push({ code: 'INVALID_VALUE', path: ['decisions'], reason });
  }
  return errors;
}

function decideOne(
  { round, applications, dossiers }: MeetingLoad,
  decision: VotedDecision,
  index: number,
  present: number,
): Result<Application> {
  const path = ['decisions', String(index)];
  const application = applications.get(decision.applicationId);
  if (application === undefined) return refuse({ code: 'NOT_ELIGIBLE', path });
  const dossier = dossiers.get(application.id);
  const errors: Refusal[] = [];
  if (dossier !== undefined && dossier.checks.length < CHECKERS) {
    errors.push({ code: 'CHECKS_INCOMPLETE', path, missing: CHECKERS - dossier.checks.length });
  }
  const { votesFor, votesAgainst, chairFor, eligible } = decision;
  errors.push(...checkVotes({ for: votesFor, against: votesAgainst, chairFor }, present, eligible, path));
  const decided = decideApplication(application, round, { ...decision, reasons: decision.reasons.map(tidyText) });
  if (!decided.ok) errors.push(...decided.errors.map((one) => ({ ...one, path: [...path, ...one.path] })));
  return decideAll(errors, () => (decided.ok ? decided.value : application));
}

/** A dossier can be worked on until its application is decided or withdrawn. */
function open(application: Application, round: RegulatedLoad['round'], next: Result<Dossier>): Result<Dossier> {
  const state = requireState(round.state, ['REGISTRATION', 'SCREENING'], ['applicationId']);
  const errors: Refusal[] = state === null ? [] : [state];
  if (isScreened(application)) errors.push({ code: 'ALREADY_DECIDED', path: ['applicationId'] });
  if (errors.length === 0 || !next.ok) return next;
  return decideAll(errors, () => next.value);
}

function dossierRecord(after: Dossier, { dossier: before }: LoadedDossier) {
  const kept = ({ version, checks, supplement }: Dossier) => ({
    version,
    checks: checks.map(({ by }) => by),
    supplement: supplement === null ? null : supplement.items,
  });
  return { subjectId: after.id, before: kept(before), after: kept(after) };
}
