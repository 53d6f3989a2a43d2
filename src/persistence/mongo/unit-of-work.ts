import type { Connection } from 'mongoose';
import type { Outcome, Repositories, UnitOfWork } from '../ports';
import { UniqueViolation, VersionConflict } from '../ports';
import type { Models } from './connect';
import { leftNothing, OutcomeUnknown } from './outcome';
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

/** Last link of a chain as this process wrote it. */
type Head = { readonly sequence: number; readonly hash: string };

/**
 * Heads of the audit chains as this process last committed them, so that a command need not read them again.
 * Only a guess: when another process has appended since, the unique index on (chain, sequence) refuses the entry, the
 * guess is thrown away and the command runs again.
 */
type KnownHeads = Map<string, Head>;

/** An act that has been kept: which chain grew, and by what. */
export type CommittedAct = { readonly chainId: string; readonly action: string };

interface Parts {
  readonly connection: Connection;
  readonly models: Models;
  readonly heads: KnownHeads;
  readonly onCommitted: (acts: readonly CommittedAct[]) => void;
}

/**
 * Transactions over the store's own: all of a command, or nothing.
 * Within one process they run one after another, for speed only: the chain's unique head would make them retry anyway.
 * No invariant rests on that queue (architecture A4).
 */
export function createUnitOfWork(
  connection: Connection,
  models: Models,
  onCommitted: Parts['onCommitted'] = () => undefined,
): UnitOfWork {
  const parts: Parts = { connection, models, heads: new Map(), onCommitted };
  let last: Promise<unknown> = Promise.resolve();
  return {
    readers: repositoriesOf(models, null),
    run: <T extends Outcome>(work: (repositories: Repositories) => Promise<T>): Promise<T> => {
      const mine = last.then(() => runOnce(parts, work));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function runOnce<T extends Outcome>(parts: Parts, work: (repositories: Repositories) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(parts, work);
    } catch (error) {
      parts.heads.clear();
      if (attempt === TRIES || !lostRace(error)) throw error;
    }
  }
}

async function inTransaction<T extends Outcome>(
  { connection, models, heads, onCommitted }: Parts,
  work: (repositories: Repositories) => Promise<T>,
): Promise<T> {
  let outcome: T | undefined;
  let written = new Map<string, Head>();
  let acts: CommittedAct[] = [];
  let runs = 0;
  const phase: { commits: boolean } = { commits: false };
  try {
    await connection.transaction(
      async (session) => {
        runs += 1;
        phase.commits = false;
        if (runs > 1) heads.clear();
        written = new Map();
        acts = [];
        outcome = await work(withKnownHeads(repositoriesOf(models, session), heads, { written, acts }));
        if (!outcome.ok) throw new RolledBack(outcome);
        phase.commits = true;
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true }, readPreference: 'primary' },
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as T;
    throw phase.commits && !leftNothing(error) ? new OutcomeUnknown(error) : error;
  }
  if (outcome === undefined) throw new Error('the transaction ended without an outcome');
  for (const [chainId, head] of written) heads.set(chainId, head);
  if (acts.length > 0) onCommitted(acts);
  return outcome;
}

function withKnownHeads(
  repositories: Repositories,
  heads: KnownHeads,
  { written, acts }: { readonly written: KnownHeads; readonly acts: CommittedAct[] },
): Repositories {
  const { audit } = repositories;
  return {
    ...repositories,
    audit: {
      ...audit,
      head: async (chainId) => written.get(chainId) ?? heads.get(chainId) ?? audit.head(chainId),
      append: async (entry) => {
        await audit.append(entry);
        written.set(entry.chainId, { sequence: entry.sequence, hash: entry.hash });
        acts.push({ chainId: entry.chainId, action: entry.action });
      },
    },
  };
}

function lostRace(error: unknown): boolean {
  if (error instanceof VersionConflict) return true;
  return error instanceof UniqueViolation && (error.index === 'audit_sequence' || error.index === '_id_');
}
