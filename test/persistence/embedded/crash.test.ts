import { mongo } from 'mongoose';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { killAllStores, spawnStore, temporaryFolder, type SpawnedStore } from './spawn-store';

jest.setTimeout(240_000);

interface Doc {
  _id: string;
  n?: number;
}

/** What one writer knows: which writes were acknowledged, and how many ended in an error it cannot judge. */
interface Ledger {
  acknowledged: string[];
  unknown: string[];
}

const cycles = 20;
const writers = 16;

describe('a store killed with kill -9 under 16 writers, twenty times', () => {
  const dataDir = temporaryFolder();
  const socketPath = join(dataDir, 'store.sock');
  const ledgers: Ledger[] = Array.from({ length: writers }, () => ({ acknowledged: [], unknown: [] }));
  let store: SpawnedStore;
  let client: mongo.MongoClient;
  let stopped = false;

  const db = () => client.db('crash');
  const count = () => ledgers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);

  async function insertOnce(token: string, writer: number): Promise<void> {
    await db().collection<Doc>('plain').insertOne({ _id: token });
    await db()
      .collection<Doc>('counters')
      .updateOne({ _id: `plain-${writer}` }, { $inc: { n: 1 } }, { upsert: true });
  }

  async function insertPair(token: string, writer: number): Promise<void> {
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await db().collection<Doc>('left').insertOne({ _id: token }, { session });
        await db().collection<Doc>('right').insertOne({ _id: token }, { session });
        await db()
          .collection<Doc>('counters')
          .updateOne({ _id: `pair-${writer}` }, { $inc: { n: 1 } }, { session, upsert: true });
      }),
    );
  }

  async function write(writer: number): Promise<void> {
    const ledger = ledgers[writer]!;
    for (let i = 0; !stopped; i++) {
      const token = `${writer}-${i}`;
      try {
        await (writer % 2 === 0 ? insertOnce(token, writer) : insertPair(token, writer));
        ledger.acknowledged.push(token);
      } catch {
        ledger.unknown.push(token);
        await sleep(20);
      }
    }
  }

  async function ids(name: string): Promise<Set<string>> {
    const docs = await db().collection<Doc>(name).find().toArray();
    return new Set(docs.map(({ _id: id }) => id));
  }

  beforeAll(async () => {
    store = await spawnStore({ dataDir, socketPath, durable: true });
    client = new mongo.MongoClient(store.uri, { maxPoolSize: 32 });
    const running = Array.from({ length: writers }, (_, writer) => write(writer));
    for (let cycle = 0; cycle < cycles; cycle++) {
      const before = count();
      while (count() < before + 30) await sleep(10);
      await sleep(Math.random() * 40);
      await store.kill();
      store = await spawnStore({ dataDir, socketPath, durable: true });
    }
    stopped = true;
    await Promise.all(running);
  });

  afterAll(async () => {
    await client.close();
    await killAllStores();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('loses no acknowledged write', async () => {
    const [plain, left, right] = [await ids('plain'), await ids('left'), await ids('right')];
    ledgers.forEach(({ acknowledged }, writer) => {
      const missing = acknowledged.filter((token) => (writer % 2 === 0 ? !plain.has(token) : !(left.has(token) && right.has(token)))); // prettier-ignore
      expect(missing).toEqual([]);
    });
    expect(count()).toBeGreaterThanOrEqual(cycles * 30);
  });

  it('doubles none: every counter equals what its writer was told, give or take what it was never told', async () => {
    const counters = await db().collection<Doc>('counters').find().toArray();
    expect(counters).toHaveLength(writers);
    for (const { _id: name, n } of counters) {
      const { acknowledged, unknown } = ledgers[Number(name.split('-')[1])]!;
      expect(n).toBeGreaterThanOrEqual(acknowledged.length);
      expect(n).toBeLessThanOrEqual(acknowledged.length + unknown.length);
    }
  });

  it('tears no transaction: both documents are there or neither, and the counter agrees', async () => {
    const [left, right] = [await ids('left'), await ids('right')];
    expect([...left].filter((token) => !right.has(token))).toEqual([]);
    expect([...right].filter((token) => !left.has(token))).toEqual([]);
    for (let writer = 1; writer < writers; writer += 2) {
      const pairs = [...left].filter((token) => token.startsWith(`${writer}-`)).length;
      const counter = await db()
        .collection<Doc>('counters')
        .findOne({ _id: `pair-${writer}` });
      expect(counter?.n).toBe(pairs);
    }
  });
});
