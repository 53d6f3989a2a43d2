import { nextEntry } from '../../src/application/audit/chain';
import { UniqueViolation } from '../../src/persistence/ports';
import type { AuditEntry, AuditFields, StoredCheckpoint, UnitOfWork } from '../../src/persistence/ports';

/** A log and its checkpoints in memory, open to every edit: a store that answers at once, for tests by the thousand. */
export interface KeptLog {
  readonly unitOfWork: UnitOfWork;
  readonly chains: Map<string, AuditEntry[]>;
  readonly checkpoints: StoredCheckpoint[];
  /** What each list of a round holds; empty where nothing is set. */
  readonly objects: Record<string, readonly object[]>;
  /** Sequences of the entries that were read, in the order of reading. */
  readonly read: number[];
  /** Runs before the next head is read, once. */
  beforeHead: () => void;
  readonly act: (chainId: string, action: string, subjectId?: string, after?: AuditFields) => AuditEntry;
}

/** Makes an empty one. */
export function keepLog(): KeptLog {
  const chains = new Map<string, AuditEntry[]>();
  const checkpoints: StoredCheckpoint[] = [];
  const objects: Record<string, readonly object[]> = {};
  const read: number[] = [];
  const log: KeptLog = {
    unitOfWork: {
      run: (work: (all: unknown) => unknown) => work(repositories),
      readers: {},
    } as unknown as UnitOfWork,
    chains,
    checkpoints,
    objects,
    read,
    beforeHead: () => undefined,
    act: (chainId, action, subjectId = chainId, after = {}) => {
      const chain = chains.get(chainId) ?? [];
      const facts = { chainId, at: new Date(1_800_000_000_000 + chain.length), actorId: 'acc_1', actorRoles: [] };
      const entry = nextEntry(chain.at(-1) ?? null, { ...facts, action, subjectId, before: {}, after, requestId: 'r' });
      chains.set(chainId, [...chain, entry]);
      return entry;
    },
  };
  const list = (name: string) => () => Promise.resolve(objects[name] ?? []);
  const readers = {
    audit: {
      entries: (chainId: string, after: number, limit: number) => {
        const page = (chains.get(chainId) ?? []).filter(({ sequence }) => sequence > after).slice(0, limit);
        read.push(...page.map(({ sequence }) => sequence));
        return Promise.resolve(page);
      },
      head: (chainId: string) => {
        const act = log.beforeHead;
        log.beforeHead = () => undefined;
        act();
        return Promise.resolve(chains.get(chainId)?.at(-1) ?? null);
      },
      nextChain: (after: string) => Promise.resolve([...chains.keys()].sort().find((id) => id > after) ?? null),
    },
    checkpoints: {
      find: (id: string) => Promise.resolve(checkpoints.find((one) => one.id === id) ?? null),
      latest: (chainId: string) =>
        Promise.resolve(
          checkpoints.filter((one) => one.chainId === chainId).toSorted((a, b) => b.size - a.size)[0] ?? null,
        ),
    },
    sheets: { everyOfRound: list('sheets') },
    markings: { ofRound: list('markings') },
    scripts: { ofRound: list('scripts') },
    applications: { everyOfRound: list('applications') },
    violations: { ofRound: list('violations') },
    appeals: { ofRound: list('appeals') },
    ballots: { ofRound: list('ballots') },
  };
  const repositories = {
    ...readers,
    checkpoints: {
      ...readers.checkpoints,
      insert: (added: readonly StoredCheckpoint[]) => {
        if (checkpoints.some(({ id }) => added.some((one) => one.id === id)))
          return Promise.reject(new UniqueViolation('_id_'));
        checkpoints.push(...added);
        return Promise.resolve();
      },
      addSignature: (id: string, before: string, note: string) => {
        const at = checkpoints.findIndex((one) => one.id === id && one.note === before);
        if (at < 0) return Promise.resolve(false);
        checkpoints[at] = { ...checkpoints[at]!, note };
        return Promise.resolve(true);
      },
    },
  };
  Object.assign(log.unitOfWork.readers, readers);
  return log;
}
