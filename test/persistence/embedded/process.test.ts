import { createConnection, mongo } from 'mongoose';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathOf, RawClient } from './raw-client';
import { killAllStores, spawnStore, temporaryFolder } from './spawn-store';

/** How often a process is frozen and its directory taken. */
const FREEZES = 5;

jest.setTimeout(60_000);
afterAll(killAllStores);

describe('the process that owns a data directory', () => {
  const dataDir = temporaryFolder();
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('keeps a second one out, saying in Vietnamese who holds it and since when', async () => {
    const store = await spawnStore({ dataDir, durable: false });
    const since = (JSON.parse(readFileSync(join(dataDir, 'lock'), 'utf8')) as { since: string }).since;
    const refusal: unknown = await spawnStore({ dataDir }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Error);
    expect((refusal as Error).message).toContain(`tiến trình số ${store.child.pid ?? 0}`);
    expect((refusal as Error).message).toContain(since);
    expect((refusal as Error).message).toContain('đang được');
    await store.kill();
  });

  it('loses it when it dies: the next one takes over and finds what was written', async () => {
    const first = await spawnStore({ dataDir, durable: false });
    const client = await createConnection(first.uri, { dbName: 'own' }).asPromise();
    await client.getClient().db('own').collection('docs').insertOne({ n: 1 });
    await first.kill();
    await client.close(true);
    const second = await spawnStore({ dataDir, durable: false });
    const again = await createConnection(second.uri, { dbName: 'own' }).asPromise();
    expect(await again.getClient().db('own').collection('docs').countDocuments({ n: 1 })).toBe(1);
    await again.close();
    await second.kill();
  });

  it('is told apart from a later process with the same number', async () => {
    const lock = { pid: process.pid, started: 'another start', host: (await import('node:os')).hostname(), since: 'x' };
    writeFileSync(join(dataDir, 'lock'), JSON.stringify(lock));
    const store = await spawnStore({ dataDir, durable: false });
    await store.kill();
  });

  it('gives it back when it stops in order', async () => {
    const store = await spawnStore({ dataDir, durable: false });
    const gone = once(store.child, 'exit');
    store.child.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    expect(() => readFileSync(join(dataDir, 'lock'))).toThrow('ENOENT');
  });

  it('writes nothing any more when it was frozen and another has taken the directory meanwhile, and leaves the lock to that one', async () => {
    const other = { pid: 1, started: '1', host: 'may-khac', since: 'x' };
    for (let trial = 0; trial < FREEZES; trial += 1) {
      const frozen = await spawnStore({ dataDir, durable: false });
      const client = await createConnection(frozen.uri, { dbName: 'own' }).asPromise();
      const docs = client.getClient().db('own').collection<{ trial: number; late: boolean }>('frozen');
      await docs.insertOne({ trial, late: false });
      const gone = once(frozen.child, 'exit');
      frozen.child.kill('SIGSTOP');
      // On its way while nobody is awake to take it; then what another machine does after thirty silent seconds.
      const late = docs.insertOne({ trial, late: true }).catch(() => null);
      rmSync(join(dataDir, 'lock'));
      writeFileSync(join(dataDir, 'lock'), JSON.stringify(other));
      frozen.child.kill('SIGCONT');
      expect(await gone).toEqual([70, null]);
      await client.close(true);
      await late;
      expect(JSON.parse(readFileSync(join(dataDir, 'lock'), 'utf8'))).toEqual(other);
      rmSync(join(dataDir, 'lock'));
    }
    const after = await spawnStore({ dataDir, durable: false });
    const client = await createConnection(after.uri, { dbName: 'own' }).asPromise();
    const docs = client.getClient().db('own').collection('frozen');
    expect(await docs.countDocuments({ late: false })).toBe(FREEZES);
    expect(await docs.countDocuments({ late: true })).toBe(0);
    await client.close();
    await after.kill();
  });

  it('refuses an unknown option such as a host to listen on', async () => {
    const given = { dataDir, host: '0.0.0.0' } as unknown as { dataDir: string };
    await expect(spawnStore(given)).rejects.toThrow("'host'");
  });

  it('closes a connection that sends rubbish and goes on serving the others', async () => {
    const store = await spawnStore({ dataDir, durable: false });
    for (const rubbish of [
      Buffer.alloc(64, 0xff),
      Buffer.concat([Buffer.from([40, 0, 0, 0]), Buffer.alloc(60, 7)]),
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
    ]) {
      const socket = connect(pathOf(store.uri));
      socket.on('error', () => undefined);
      socket.write(rubbish);
      await once(socket, 'close');
    }
    const client = await mongo.MongoClient.connect(store.uri);
    expect(await client.db('admin').command({ ping: 1 })).toMatchObject({ ok: 1 });
    await client.close();
    await store.kill();
  });
});

describe('the address of a store', () => {
  const answers = async (uri: string): Promise<boolean> => {
    const client = await mongo.MongoClient.connect(uri);
    const answer = await client.db('admin').command({ ping: 1 });
    await client.close();
    return answer['ok'] === 1;
  };
  const socketsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.sock'));

  it('is a socket in its folder that nobody else may open, a new one at each start', async () => {
    const dataDir = temporaryFolder();
    const first = await spawnStore({ dataDir, durable: false });
    const [name = ''] = socketsIn(dataDir);
    expect(pathOf(first.uri)).toBe(join(dataDir, name));
    expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600);
    await first.kill();
    const second = await spawnStore({ dataDir, durable: false });
    expect(second.uri).not.toBe(first.uri);
    expect(socketsIn(dataDir)).toHaveLength(1);
    expect(await answers(second.uri)).toBe(true);
    const gone = once(second.child, 'exit');
    second.child.kill('SIGTERM');
    await gone;
    expect(socketsIn(dataDir)).toEqual([]);
  });

  it('may lie under any name of a folder, and leaves nothing behind where the name is too long for a socket', async () => {
    for (const name of ['Kỳ thi, số 1: Sở Nội vụ', 'x'.repeat(120)]) {
      const dataDir = join(temporaryFolder(), name);
      mkdirSync(dataDir);
      const store = await spawnStore({ dataDir, durable: false });
      const socket = pathOf(store.uri);
      expect([await answers(store.uri), existsSync(socket)]).toEqual([true, true]);
      const gone = once(store.child, 'exit');
      store.child.kill('SIGTERM');
      await gone;
      expect([existsSync(socket), existsSync(join(socket, '..'))]).toEqual([false, name.length < 100]);
    }
  });

  it('is a port of this machine only where that is asked for', async () => {
    const store = await spawnStore({ dataDir: temporaryFolder(), durable: false, port: 0 });
    expect(store.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\//);
    expect(await answers(store.uri)).toBe(true);
    await store.kill();
  });
});

describe('a client that saw no answer because the store was killed', () => {
  it('gets the first answer when it sends its write or its commit again', async () => {
    const dataDir = temporaryFolder();
    const lsid = { id: new mongo.UUID() };
    const inc = { update: 'docs', updates: [{ q: { _id: 'a' }, u: { $inc: { n: 1 } } }] };
    const statement = { ...inc, txnNumber: 8n, autocommit: false, startTransaction: true, $db: 'again' };
    const commit = { commitTransaction: 1, txnNumber: 8n, autocommit: false };
    const first = await spawnStore({ dataDir, durable: false });
    const client = await mongo.MongoClient.connect(first.uri);
    await client.db('again').collection<{ _id: string; n: number }>('docs').insertOne({ _id: 'a', n: 1 });
    await client.close();
    const before = await RawClient.connect(first.uri);
    expect(await before.send({ ...inc, lsid, txnNumber: 7n, $db: 'again' })).toMatchObject({ nModified: 1 });
    await first.kill();

    const second = await spawnStore({ dataDir, durable: false });
    const between = await RawClient.connect(second.uri);
    expect(await between.send({ ...inc, lsid, txnNumber: 7n, $db: 'again' })).toMatchObject({ nModified: 1 });
    expect(await between.send({ ...statement, lsid })).toMatchObject({ ok: 1 });
    expect(await between.send({ ...commit, lsid, $db: 'admin' })).toMatchObject({ ok: 1 });
    await second.kill();

    const third = await spawnStore({ dataDir, durable: false });
    const after = await RawClient.connect(third.uri);
    expect(await after.send({ ...commit, lsid, $db: 'admin' })).toMatchObject({ ok: 1 });
    expect(await after.send({ ...inc, lsid, txnNumber: 7n, $db: 'again' })).toMatchObject({ ok: 0, code: 225 });
    const found = await after.send({ find: 'docs', $db: 'again' });
    expect(found).toMatchObject({ cursor: { firstBatch: [{ _id: 'a', n: 3 }] } });
    await third.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });
});

describe('a transaction that stays open too long', () => {
  it('is aborted, and whoever waited for it goes on', async () => {
    const dataDir = temporaryFolder();
    const store = await spawnStore({ dataDir, durable: false, transactionLifetime: 300 });
    const client = await mongo.MongoClient.connect(store.uri);
    const docs = client.db('old').collection<{ _id: string; n: number }>('docs');
    await docs.insertOne({ _id: 'a', n: 1 });
    const session = client.startSession();
    session.startTransaction();
    await docs.updateOne({ _id: 'a' }, { $set: { n: 50 } }, { session });
    await docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
    await expect(session.commitTransaction()).rejects.toMatchObject({ code: 251 });
    expect((await docs.findOne({ _id: 'a' }))?.n).toBe(2);
    await session.endSession();
    await client.close();
    await store.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });
});
