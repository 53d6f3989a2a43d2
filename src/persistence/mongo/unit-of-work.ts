import type { Connection } from 'mongoose';
import type { Outcome, Repositories, UnitOfWork } from '../ports';
import { UniqueViolation, VersionConflict } from '../ports';
import type { Models } from './connect';
import { repositoriesOf } from './repositories';

/** How often a lost race is run again before it is reported; every new try sees the newer state. */
const TRIES = 20;

/** Carries a refusal out of the transaction so that the driver rolls it back. */
class RolledBack extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('rolled back');
    this.outcome = outcome;
  }
}

/**
 * Transactions over the store's own: all of a command, or nothing.
 * Within one process they run one after another, for speed only: the chain's unique head would make them retry anyway.
 * No invariant rests on that queue (architecture A4).
 */
export function createUnitOfWork(connection: Connection, models: Models): UnitOfWork {
  let last: Promise<unknown> = Promise.resolve();
  return {
    readers: repositoriesOf(models, null),
    run: <T extends Outcome>(work: (repositories: Repositories) => Promise<T>): Promise<T> => {
      const mine = last.then(() => runOnce(connection, models, work));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function runOnce<T extends Outcome>(
  connection: Connection,
  models: Models,
  work: (repositories: Repositories) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(connection, models, work);
    } catch (error) {
      if (attempt === TRIES || !lostRace(error)) throw error;
    }
  }
}

async function inTransaction<T extends Outcome>(
  connection: Connection,
  models: Models,
  work: (repositories: Repositories) => Promise<T>,
): Promise<T> {
  let outcome: T | undefined;
  try {
    await connection.transaction(
      async (session) => {
        outcome = await work(repositoriesOf(models, session));
        if (!outcome.ok) throw new RolledBack(outcome);
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true }, readPreference: 'primary' },
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as T;
    throw error;
  }
  if (outcome === undefined) throw new Error('the transaction ended without an outcome');
  return outcome;
}

function lostRace(error: unknown): boolean {
  if (error instanceof VersionConflict) return true;
  return error instanceof UniqueViolation && (error.index === 'audit_sequence' || error.index === '_id_');
}
