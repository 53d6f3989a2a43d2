import { trusted } from 'mongoose';
import type { ClientSession } from 'mongoose';
import type { AuditEntry, Repositories, StoredCheckpoint } from '../ports';
import { collectionOf, uniquely, within } from './aggregate';
import type { Models } from './connect';

/** The audit log: entries are appended and read, never changed. */
export function auditRepository(models: Models, session: ClientSession | null): Repositories['audit'] {
  const model = models.auditEntries;
  const inOrder = async (filter: Readonly<Record<string, unknown>>, limit: number) => {
    const rows = await model.find(filter).session(session).sort({ sequence: 1 }).limit(limit).lean();
    return rows.map(({ _id, ...entry }) => entry as unknown as AuditEntry);
  };
  return {
    head: async (chainId) => {
      const rows = await model
        .find({ chainId })
        .session(session)
        .sort({ sequence: -1 })
        .limit(1)
        .select({ sequence: 1, hash: 1 })
        .lean();
      const [last] = rows;
      return last === undefined ? null : { sequence: Number(last['sequence']), hash: String(last['hash']) };
    },
    entries: (chainId, afterSequence, limit) => inOrder({ chainId, sequence: trusted({ $gt: afterSequence }) }, limit),
    nextChain: async (after) => {
      const [row] = await model
        .find({ chainId: trusted({ $gt: after }) })
        .session(session)
        .sort({ chainId: 1 })
        .limit(1)
        .select({ chainId: 1 })
        .lean();
      return row === undefined ? null : String(row['chainId']);
    },
    ofSubject: (chainId, subjectId, limit) => inOrder({ chainId, subjectId }, limit),
    append: async (entry) => {
      const row = { _id: `${entry.chainId}:${String(entry.sequence)}`, ...entry };
      await uniquely(() => model.insertMany([row], within(session)));
    },
  };
}

/** Signed checkpoints of the log. */
export function checkpointRepository(models: Models, session: ClientSession | null): Repositories['checkpoints'] {
  const checkpoints = collectionOf<StoredCheckpoint>(models.checkpoints, session);
  const first = async (filter: Readonly<Record<string, unknown>>, by: 'size' | 'signedAt', limit: number) => {
    const rows = await models.checkpoints
      .find(filter)
      .session(session)
      .sort({ [by]: -1 })
      .limit(limit)
      .lean();
    return rows.map(({ _id, ...fields }) => ({ id: _id, ...fields }) as unknown as StoredCheckpoint);
  };
  return {
    insert: checkpoints.insert,
    addSignature: async (_id, before, note) => {
      const done = await models.checkpoints.updateOne({ _id, note: before }, { $set: { note } }, within(session));
      return done.modifiedCount === 1;
    },
    addTimestamp: async (_id, timestamp) => {
      const done = await models.checkpoints.updateOne(
        { _id, timestamp: null },
        { $set: { timestamp } },
        within(session),
      );
      return done.modifiedCount === 1;
    },
    find: async (_id) => (await first({ _id }, 'size', 1))[0] ?? null,
    latest: async (chainId) => (await first({ chainId }, 'size', 1))[0] ?? null,
    newest: (limit) => first({}, 'signedAt', limit),
  };
}
