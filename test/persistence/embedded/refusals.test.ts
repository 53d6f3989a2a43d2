import { createConnection, mongo, type Connection } from 'mongoose';
import { rmSync } from 'node:fs';
import { killAllStores, spawnStore, temporaryFolder, type SpawnedStore } from './spawn-store';

jest.setTimeout(60_000);

describe('what the embedded store does not have', () => {
  const dataDir = temporaryFolder();
  let store: SpawnedStore;
  let connection: Connection;

  beforeAll(async () => {
    store = await spawnStore({ dataDir, durable: false });
    connection = await createConnection(store.uri, { dbName: 'refusals' }).asPromise();
    await db()
      .collection('docs')
      .insertOne({ n: 1, list: [1] });
  });
  afterAll(async () => {
    await connection.close();
    await killAllStores();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const db = () => connection.getClient().db('refusals');
  const update = (u: unknown) => ({ update: 'docs', updates: [{ q: {}, u }] });

  const refused: [string, Record<string, unknown>][] = [
    ['mapReduce', { mapReduce: 'docs' }],
    ['$where', { find: 'docs', filter: { $where: '1' } }],
    ['$expr', { find: 'docs', filter: { $expr: true } }],
    ['$type', { find: 'docs', filter: { n: { $type: 'int' } } }],
    ['$mod', { count: 'docs', query: { n: { $mod: [2, 1] } } }],
    ['collation', { find: 'docs', collation: { locale: 'vi' } }],
    ['hint', { find: 'docs', hint: '_id_' }],
    ['maxTimeMS', { find: 'docs', maxTimeMS: 5 }],
    ['tailable', { find: 'docs', tailable: true }],
    ['list.$', { find: 'docs', projection: { 'list.$': 1 } }],
    ['$lookup', { aggregate: 'docs', pipeline: [{ $lookup: {} }], cursor: {} }],
    ['$group', { aggregate: 'docs', pipeline: [{ $group: { _id: '$n', n: { $sum: 1 } } }], cursor: {} }],
    ['expireAfterSeconds', { createIndexes: 'docs', indexes: [{ key: { at: 1 }, name: 'at', expireAfterSeconds: 5 }] }],
    ['text', { createIndexes: 'docs', indexes: [{ key: { t: 'text' }, name: 't' }] }],
    ['$**', { createIndexes: 'docs', indexes: [{ key: { '$**': 1 }, name: 'w' }] }],
    ['capped', { create: 'c', capped: true, size: 10 }],
    ['validator', { create: 'c', validator: {} }],
    ['snapshot', { find: 'docs', readConcern: { level: 'snapshot' } }],
  ];
  it.each(refused)('is refused by its name: %s', async (name, command) => {
    await expect(db().command(command)).rejects.toMatchObject({ code: 238, message: expect.stringContaining(name) as unknown }); // prettier-ignore
  });

  const updates: [string, unknown][] = [
    ['$rename', { $rename: { n: 'm' } }],
    ['$mul', { $mul: { n: 2 } }],
    ['$[]', { $set: { 'list.$[]': 1 } }],
    ['$slice', { $push: { list: { $each: [1], $slice: 2 } } }],
    ['pipeline', [{ $set: { n: 1 } }]],
    ['Decimal128', { $set: { n: mongo.Decimal128.fromString('1.5') } }],
  ];
  it.each(updates)('is refused in an update, which then changes nothing: %s', async (name, u) => {
    const before = await db().collection('docs').findOne();
    const outcome = await db()
      .command(update(u))
      .then(
        (reply) => JSON.stringify(reply['writeErrors']),
        (error: unknown) => String(error),
      );
    expect(outcome).toContain(name);
    expect(await db().collection('docs').findOne()).toEqual(before);
  });

  it('is refused as a value, before anything is stored', async () => {
    await expect(
      db()
        .collection('docs')
        .insertOne({ d: mongo.Decimal128.fromString('1') }),
    ).rejects.toThrow('Decimal128');
    await expect(
      db()
        .collection('docs')
        .insertOne({ key: 'k'.repeat(3_000) }),
    ).resolves.toBeDefined();
    await db()
      .collection('docs')
      .deleteOne({ key: { $exists: true } });
    expect(await db().collection('docs').countDocuments({})).toBe(1);
  });

  it('presents itself as a one-node replica set and as what it is', async () => {
    const hello = await db().command({ hello: 1 });
    expect(hello).toMatchObject({ setName: 'embedded', isWritablePrimary: true });
    expect((await db().command({ buildInfo: 1 }))['modules']).toEqual(['thi-tuyen-embedded']);
  });
});
