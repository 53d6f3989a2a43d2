/** What the store and Express cost by themselves: the driver operations of one request, done again behind a bare route. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import mongoose from 'mongoose';
import { startEmbeddedStore, startEmbeddedStoreInWorker } from '../../src/persistence/embedded';
import { connect, type Store } from '../../src/persistence/mongo/connect';
import { createUnitOfWork } from '../../src/persistence/mongo/unit-of-work';
import type { UnitOfWork } from '../../src/persistence/ports';

/** A store and a server of their own. */
export interface Baseline {
  readonly url: string;
  readonly unitOfWork: UnitOfWork;
  /** Notes the driver operations of some work of the product, to be done again by each `POST /replay`; says how many. */
  readonly record: (work: () => Promise<unknown>) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** One operation as the driver was asked for it. */
interface Operation {
  readonly collection: string;
  readonly method: string;
  readonly first: Readonly<Record<string, unknown>>;
  readonly second: Readonly<Record<string, unknown>>;
}

/** Where writes of the baseline go: each to a document of its own, as in the product. */
const SCRATCH = 'scratch';

/** Opens it on a folder of its own, as durable as the product's. */
export async function openBaseline(dataDir: string): Promise<Baseline> {
  const start = __filename.endsWith('.ts') ? startEmbeddedStore : startEmbeddedStoreInWorker;
  const embedded = await start({ dataDir, durable: true });
  const store = await connect(embedded.uri, { databaseName: 'baseline', embedded: true });
  await store.connection.createCollection(SCRATCH);
  let operations: readonly Operation[] = [];
  const app = express();
  app.use(express.json());
  app.post('/replay', async (_request, response) => {
    response.json({ rows: await replay(store, operations) });
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    unitOfWork: createUnitOfWork(store.connection, store.models),
    record: async (work) => {
      const noted: Operation[] = [];
      mongoose.set('debug', (collection: string, method: string, first: unknown, second: unknown) => {
        noted.push({ collection, method, first: plain(first), second: plain(second) });
      });
      await work();
      mongoose.set('debug', false);
      operations = noted;
      return noted.length;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await store.close();
      await embedded.stop();
    },
  };
}

/** The members that say what is asked for; a session of the product's means nothing here. */
function plain(value: unknown): Readonly<Record<string, unknown>> {
  const found = Array.isArray(value) ? (value[0] as unknown) : value;
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(Object.entries(found).filter(([name]) => name !== 'session'));
}

const READS: readonly string[] = ['find', 'findOne', 'countDocuments', 'distinct', 'aggregate'];

async function replay(store: Store, operations: readonly Operation[]): Promise<number> {
  const writes = operations.some(({ method }) => !READS.includes(method));
  if (!writes) return replayAll(store, operations, null);
  let rows = 0;
  await store.connection.transaction(
    async (session) => {
      rows = await replayAll(store, operations, session);
    },
    { readConcern: { level: 'snapshot' } },
  );
  return rows;
}

async function replayAll(
  { connection }: Store,
  operations: readonly Operation[],
  session: mongoose.ClientSession | null,
): Promise<number> {
  const within = session === null ? {} : { session };
  let rows = 0;
  for (const { collection, method, first, second } of operations) {
    const { sort, limit, projection } = second;
    const options = {
      ...within,
      ...(sort === undefined ? {} : { sort: sort as mongoose.mongo.Sort }),
      ...(typeof limit === 'number' ? { limit } : {}),
      ...(projection === undefined ? {} : { projection: projection as mongoose.mongo.Document }),
    };
    const rowsOf = connection.collection(collection);
    if (method === 'findOne') rows += Number((await rowsOf.findOne(first, options)) !== null);
    else if (READS.includes(method)) rows += (await rowsOf.find(first, options).toArray()).length;
    else
      await connection.collection(SCRATCH).insertOne({ ...written(first, second), _id: randomUUID() as never }, within);
  }
  return rows;
}

/** What a write writes: the document inserted, or the fields set. */
function written(first: Operation['first'], second: Operation['second']): Operation['first'] {
  const { $set: set } = second;
  return typeof set === 'object' && set !== null ? { ...set } : first;
}
