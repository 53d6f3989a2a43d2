import type { Application } from '../../domain/registration/application';
import { hanoiDay } from '../../domain/calendar';
import { checkMayServe, declare, declaredByCandidate } from '../../domain/panel/conflict';
import type { DeclaredInterests, Interests, Relation, ServiceBar } from '../../domain/panel/conflict';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { DEFAULT_REGULATION } from '../../domain/regulation/regulation';
import { decideAll } from '../../domain/result';
import type { Repositories } from '../../persistence/ports';
import type { StoredInterests } from '../../persistence/serving-ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRound, roundScope } from '../exam/round-scope';
import type { LoadedRound } from '../exam/round-scope';
import { loadApplication } from '../registration/commands';
import type { LoadedApplication } from '../registration/commands';
import { SERVING } from './serving';

/** Most relations in one declaration. */
const MAXIMUM_RELATIONS = 100;

export type DeclareInterestsInput = Omit<DeclaredInterests, 'statuses'> & {
  readonly roundId: string;
  readonly statuses?: readonly ServiceBar[] | null;
};

export interface DeclareRelationInput {
  readonly applicationId: string;
  readonly personId: string;
  readonly relation: Relation;
}

interface LoadedDeclaration extends LoadedRound {
  readonly applications: readonly Application[];
  readonly before: StoredInterests | null;
}

/** Signs the viewer's declaration and pledge; a barring relation is recorded and ends their places at once (BR-13, BR-16). */
export const declareInterests: CommandFactory<
  DeclareInterestsInput,
  { readonly roundId: string; readonly bars: readonly Refusal[] }
> = defineCommand({
  name: 'declareInterests',
  beforeDeclaration: true,
  allow: { by: SERVING },
  load: async (repositories, { roundId }: DeclareInterestsInput, viewer): Promise<LoadedDeclaration | null> => {
    const loaded = await loadRound(repositories, roundId);
    if (loaded === null) return null;
    const applications = await repositories.applications.ofRound(roundId);
    return { ...loaded, applications, before: await repositories.interests.ofPerson(roundId, viewer.accountId) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, applications, before }, input, { viewer, now, newId }) => {
    const applicationIds = new Set(applications.map(({ id }) => id));
    const declared = { ...input, statuses: input.statuses ?? [] };
    const facts = { applicationIds, state: round.state, now, today: hanoiDay(now) };
    const old = before ?? { ...unknownInterests(round.id, viewer.accountId), id: newId('interests'), version: 0 };
    const result = declare(old, declared, facts);
    const errors: Refusal[] = result.ok ? [] : [...result.errors];
    if (input.relations.length > MAXIMUM_RELATIONS) {
      const reason = `Mỗi bản kê khai không quá ${String(MAXIMUM_RELATIONS)} quan hệ.`;
      errors.push({ code: 'INVALID_VALUE', path: ['relations'], reason });
    }
    const { barringRelations } = round.regulation ?? DEFAULT_REGULATION;
    return decideAll(errors, () => {
      const interests = { ...old, ...(result.ok ? result.value : old), version: old.version + 1 };
      return { interests, bars: checkMayServe(interests, applications, barringRelations, []) };
    });
  },
  store: (repositories, { interests }, { before }) => keep(repositories, interests, before),
  record: ({ interests, bars }, { before }) => ({
    subjectId: interests.id,
    before: before === null ? null : { ...before },
    after: { ...interests, barred: bars.map(({ code }) => code) },
  }),
  answer: ({ interests, bars }) => ({ roundId: interests.roundId, bars }),
  conflicts: { interests_person: () => ({ code: 'DUPLICATE', path: [], what: 'bản kê khai' }) },
});

interface LoadedRelation extends LoadedApplication {
  readonly person: boolean;
  readonly before: StoredInterests | null;
}

/** A candidate's word about somebody who serves or may come to serve: a barring one ends that person's places at once. */
export const declareRelation: CommandFactory<DeclareRelationInput, { readonly applicationId: string }> = defineCommand({
  name: 'declareRelation',
  allow: { by: ['OWNER'] },
  load: async (repositories, input: DeclareRelationInput): Promise<LoadedRelation | null> => {
    const loaded = await loadApplication(repositories, input.applicationId);
    if (loaded === null) return null;
    const person = (await repositories.accounts.find(input.personId)) !== null;
    return { ...loaded, person, before: await repositories.interests.ofPerson(loaded.round.id, input.personId) };
  },
  scope: (loaded) => roundScope(loaded, loaded.application.candidateId),
  decide: ({ round, application, person, before }, { personId, relation }, { viewer, now, newId }) => {
    const state = requireState(round.state, ['REGISTRATION', 'SCREENING', 'WRITTEN', 'DEFENCE'], ['applicationId']);
    const errors: Refusal[] = state === null ? [] : [state];
    if (!person || personId === viewer.accountId) {
      errors.push({ code: 'INVALID_VALUE', path: ['personId'], reason: 'Không có người này.' });
    }
    const old = before ?? { ...unknownInterests(round.id, personId), id: newId('interests'), version: 0 };
    const declared = declaredByCandidate(old, { applicationId: application.id, relation }, hanoiDay(now));
    return decideAll(errors, () => ({ ...old, ...declared, version: old.version + 1 }));
  },
  store: (repositories, interests, { before }) => keep(repositories, interests, before),
  record: (interests, { before }) => ({
    subjectId: interests.id,
    before: before === null ? null : { relations: before.relations },
    after: { personId: interests.personId, relations: interests.relations },
  }),
  answer: (_interests, { application }) => ({ applicationId: application.id }),
  conflicts: { interests_person: () => ({ code: 'DUPLICATE', path: ['personId'], what: 'bản kê khai' }) },
});

/** What is refused because somebody who serves may not: named so that they are replaced before the round goes on (BR-13, BR-14). */
export async function seatedConflicts(
  repositories: Pick<Repositories, 'interests' | 'applications'>,
  { round, bodies }: LoadedRound,
): Promise<readonly Refusal[]> {
  const seated = new Set(bodies.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
  const interests = (await repositories.interests.ofRound(round.id)).filter(({ personId }) => seated.has(personId));
  if (interests.every(({ relations, statuses }) => relations.length + statuses.length === 0)) return [];
  const applications = await repositories.applications.ofRound(round.id);
  const { barringRelations } = round.regulation ?? DEFAULT_REGULATION;
  return interests.flatMap((one) => checkMayServe(one, applications, barringRelations, ['roundId']));
}

function keep(repositories: Repositories, interests: StoredInterests, before: StoredInterests | null): Promise<void> {
  return before === null ? repositories.interests.insert([interests]) : repositories.interests.save(interests);
}

function unknownInterests(roundId: string, personId: string): Interests {
  return { roundId, personId, declaration: null, relations: [], statuses: [] };
}
