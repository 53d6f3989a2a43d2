import type { Account } from '../../domain/account/account';
import type { Application } from '../../domain/registration/application';
import type { BodyKind } from '../../domain/panel/body';
import { checkMayServe } from '../../domain/panel/conflict';
import type { ServiceBar } from '../../domain/panel/conflict';
import type { Refusal } from '../../domain/refusal';
import { DEFAULT_REGULATION } from '../../domain/regulation/regulation';
import type { Readers } from '../../persistence/ports';
import type { StoredInterests } from '../../persistence/serving-ports';
import { loadRound } from '../exam/round-scope';
import type { LoadedRound } from '../exam/round-scope';

/** A round with everything that can speak against somebody's serving in it. */
export interface LoadedPeople extends LoadedRound {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly applications: readonly Application[];
  readonly interests: ReadonlyMap<string, StoredInterests>;
}

/** One person for one body, and where the input names them. */
export interface Newcomer {
  readonly personId: string;
  readonly kind: BodyKind;
  readonly statuses: readonly ServiceBar[];
  readonly path: readonly string[];
}

/** Loads a round with the people asked about; null when there is no such round. */
export async function loadPeople(
  readers: Readers,
  roundId: string,
  personIds: readonly string[],
): Promise<LoadedPeople | null> {
  const loaded = await loadRound(readers, roundId);
  if (loaded === null) return null;
  const accounts = await readers.accounts.findMany([...new Set(personIds)]);
  const interests = await readers.interests.ofRound(roundId);
  return {
    ...loaded,
    accounts: new Map(accounts.map((one) => [one.id, one])),
    applications: await readers.applications.ofRound(roundId),
    interests: new Map(interests.map((one) => [one.personId, one])),
  };
}

/**
 * Every reason against one person's serving in the round at all: no account, a candidate of it (BR-15), the system
 * administrator (trust.md 3.2.6), a barring relation (BR-13), a fact such as discipline (BR-14).
 */
export function checkNewcomer(loaded: LoadedPeople, { personId, kind, statuses, path }: Newcomer): readonly Refusal[] {
  const account = loaded.accounts.get(personId);
  if (account === undefined) return [{ code: 'INVALID_VALUE', path, reason: 'Không có tài khoản này.' }];
  const combined = (role: string): Refusal => ({
    code: 'FORBIDDEN_COMBINATION',
    path,
    person: personId,
    roles: [role, kind],
  });
  const known = loaded.interests.get(personId) ?? { relations: [], statuses: [] };
  const declared = { personId, relations: known.relations, statuses: [...new Set([...known.statuses, ...statuses])] };
  const barring = (loaded.round.regulation ?? DEFAULT_REGULATION).barringRelations;
  return [
    ...(loaded.applications.some(({ candidateId }) => candidateId === personId) ? [combined('CANDIDATE')] : []),
    ...(account.isAdministrator ? [combined('ADMINISTRATOR')] : []),
    ...checkMayServe(declared, loaded.applications, barring, path),
  ];
}
