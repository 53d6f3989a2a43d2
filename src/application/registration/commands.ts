import {
  checkApplication,
  decideApplication,
  recordAbsence,
  takesPart,
  dayOf,
  withdraw,
} from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { checkCandidatesHoldNoSeat } from '../../domain/panel/body';
import { checkSubmission } from '../../domain/registration/eligibility';
import { checkReopenedRoute, closingDay } from '../../domain/registration/reopening';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import type { Phase } from '../../domain/regulation/regulation';
import { decideAll, refuse } from '../../domain/result';
import type { Repositories } from '../../persistence/ports';
import { tidyText } from '../../domain/text';
import { personalDigest } from '../canonical';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';

/** Most applications named in one act. */
export const MAXIMUM_AT_ONCE = 200;

export interface ApplicationAnswer {
  readonly applicationId: string;
}

export type NewApplication = Pick<
  Application,
  'postId' | 'fullName' | 'birthDate' | 'sex' | 'unit' | 'title' | 'route'
>;

export interface LoadedApplication extends RegulatedLoad {
  readonly application: Application;
}

/** Loads an application with its round. */
export async function loadApplication(
  repositories: Repositories,
  applicationId: string,
): Promise<LoadedApplication | null> {
  const application = await repositories.applications.find(applicationId);
  if (application === null) return null;
  const loaded = await loadRegulatedRound(repositories, application.roundId);
  return loaded === null ? null : { ...loaded, application };
}

/** Chain and owner of an act on somebody's application. */
export function applicationScope(loaded: LoadedApplication) {
  return roundScope(loaded, loaded.application.candidateId);
}

/** The late receipt of an application: kept, and refused (BR-04). */
export interface SubmitAnswer extends ApplicationAnswer {
  readonly refusal: Refusal | null;
}

/** Files the viewer's own application; one that comes after the last day is recorded as LATE and refused (BR-04). */
export const submitApplication: CommandFactory<NewApplication & { readonly roundId: string }, SubmitAnswer> =
  defineCommand({
    name: 'submitApplication',
    allow: {
      by: ['SIGNED_IN'],
      when: { words: 'kỳ thi đã mở', holds: ({ round }: RegulatedLoad) => round.state !== 'DRAFT' },
    },
    load: (repositories, input: NewApplication & { readonly roundId: string }) =>
      loadRegulatedRound(repositories, input.roundId),
    scope: (loaded, viewer) => roundScope(loaded, viewer.accountId),
    decide: ({ round, bodies }, input, { viewer, now, newId, secret }) => {
      const window = checkSubmission(now, round.dates.opens, closingDay(round, input));
      const late = window?.code === 'REGISTRATION_CLOSED' ? window : null;
      const tidy = {
        ...input,
        fullName: tidyText(input.fullName),
        unit: tidyText(input.unit),
        title: tidyText(input.title),
      };
      const errors = [...checkApplication(tidy, round, now), ...checkReopenedRoute(round, input, now)];
      if (window !== null && late === null) errors.push(window);
      errors.push(...checkCandidatesHoldNoSeat([viewer.accountId], bodies));
      if (viewer.isAdministrator) errors.push(administratorApplies(viewer.accountId));
      return decideAll(errors, () => ({
        application: newApplication(tidy, late, {
          id: newId('application'),
          candidateId: viewer.accountId,
          submittedAt: now,
          salt: secret(),
        }),
        late,
      }));
    },
    store: (repositories, { application }) => repositories.applications.insert([application]),
    record: ({ application }) => applicationRecord(null, application),
    answer: ({ application, late }) => ({ applicationId: application.id, refusal: late }),
    conflicts: { application_candidate: () => ({ code: 'ALREADY_REGISTERED', path: [] }) },
  });

/** Records the Council's decision on one application (BR-07). */
export const decideEligibilityCommand: CommandFactory<
  { applicationId: string; expectedVersion: number; eligible: boolean; reasons: readonly string[] },
  ApplicationAnswer
> = defineCommand({
  name: 'decideEligibility',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, input) => {
    const loaded = await loadApplication(repositories, input.applicationId);
    const dossier = loaded === null ? null : await repositories.dossiers.find(input.applicationId);
    return loaded === null ? null : { ...loaded, hasDossier: dossier !== null };
  },
  scope: applicationScope,
  decide: ({ application, round, hasDossier }, input) => {
    if (hasDossier) return refuse({ code: 'COLLECTIVE_REQUIRED', path: ['applicationId'] });
    return decideApplication(application, round, { ...input, reasons: input.reasons.map(tidyText) });
  },
  store: (repositories, application) => repositories.applications.save(application),
  record: (after, { application }) => applicationRecord(application, after),
  answer: (application) => ({ applicationId: application.id }),
});

/** Withdraws the viewer's own application. */
export const withdrawApplication: CommandFactory<
  { applicationId: string; expectedVersion: number },
  ApplicationAnswer
> = defineCommand({
  name: 'withdrawApplication',
  allow: { by: ['OWNER'] },
  load: (repositories, input) => loadApplication(repositories, input.applicationId),
  scope: applicationScope,
  decide: ({ application, round }, { expectedVersion }, { now }) => withdraw(application, round, expectedVersion, now),
  store: (repositories, application) => repositories.applications.save(application),
  record: (after, { application }) => applicationRecord(application, after),
  answer: (application) => ({ applicationId: application.id }),
});

/** Records who was absent from a phase, before its marks are given (BR-51). */
export const recordAbsences: CommandFactory<
  { roundId: string; phase: Phase; applicationIds: readonly string[] },
  { readonly applicationIds: readonly string[] }
> = defineCommand({
  name: 'recordAbsences',
  allow: { by: ['COUNCIL_SECRETARY'] },
  load: async (repositories, input) => {
    const loaded = await loadRegulatedRound(repositories, input.roundId);
    if (loaded === null) return null;
    const found = await repositories.applications.findMany(input.applicationIds);
    const busy =
      input.phase === 'WRITTEN'
        ? (await repositories.scripts.ofRound(input.roundId)).length > 0
        : (await repositories.sheets.ofApplications(input.applicationIds)).length > 0;
    return {
      ...loaded,
      found: new Map(found.filter((one) => one.roundId === input.roundId).map((one) => [one.id, one])),
      busy,
    };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, found, busy }, { phase, applicationIds }) => {
    const day = dayOf(round, phase);
    const state = requireState(round.state, [phase], ['roundId']);
    const errors: Refusal[] = state === null ? [] : [state];
    if (applicationIds.length === 0 || applicationIds.length > MAXIMUM_AT_ONCE) {
      errors.push({
        code: 'INVALID_VALUE',
        path: ['applicationIds'],
        reason: `Mỗi lần từ 1 đến ${String(MAXIMUM_AT_ONCE)} thí sinh.`,
      });
    }
    if (busy) errors.push({ code: 'ALREADY_DECIDED', path: ['phase'] });
    const absent = applicationIds.flatMap((id, index) => {
      const application = found.get(id);
      if (application !== undefined && takesPart(application, phase, day) && applicationIds.indexOf(id) === index)
        return [application];
      errors.push({ code: 'NOT_ELIGIBLE', path: ['applicationIds', String(index)] });
      return [];
    });
    return decideAll(errors, () => absent.map((application) => recordAbsence(application, phase)));
  },
  store: async (repositories, applications) => {
    for (const application of applications) await repositories.applications.save(application);
  },
  record: (applications, { round }) => ({
    subjectId: round.id,
    before: null,
    after: Object.fromEntries(applications.map(({ id, absentFrom }) => [id, { absentFrom }])),
  }),
  answer: (applications) => ({ applicationIds: applications.map(({ id }) => id) }),
});

/** Who runs the system is no candidate of a round in it (trust.md 3.2.6). */
export function administratorApplies(person: string): Refusal {
  return { code: 'FORBIDDEN_COMBINATION', path: [], person, roles: ['CANDIDATE', 'ADMINISTRATOR'] };
}

/** A fresh application; LATE when it came after the window (BR-04). */
export function newApplication(
  input: NewApplication & { readonly roundId: string },
  late: Refusal | null,
  given: Pick<Application, 'id' | 'candidateId' | 'submittedAt' | 'salt'>,
): Application {
  const { roundId, postId, fullName, birthDate, sex, unit, title, route } = input;
  const person = { fullName, birthDate, sex, unit, title };
  const fresh = {
    version: 1,
    reasons: [],
    candidateNumber: null,
    withdrawnOn: null,
    absentFrom: [],
    defenceDecision: null,
  };
  return { ...given, ...fresh, roundId, postId, route, ...person, state: late === null ? 'SUBMITTED' : 'LATE' };
}

/** What the log keeps of an application: its standing in clear, the person as digests under their own salt. */
export function applicationRecord(before: Application | null, after: Application) {
  return {
    subjectId: after.id,
    before: before === null ? null : auditedApplication(before),
    after: auditedApplication(after),
  };
}

function auditedApplication(application: Application) {
  const {
    salt: _salt,
    fullName: _name,
    birthDate: _day,
    sex: _sex,
    unit: _unit,
    title: _title,
    ...standing
  } = application;
  return { ...standing, ...digestsOf(application) };
}

/** The digests that stand for a person and for what was said of them, under the application's salt. */
export function digestsOf({ salt, fullName, birthDate, sex, unit, title, reasons }: Application) {
  return {
    person: personalDigest(salt, { fullName, birthDate, sex, unit, title }),
    reasons: personalDigest(salt, reasons),
  };
}
