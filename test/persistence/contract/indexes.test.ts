import type { Connection, mongo } from 'mongoose';
import { closeContract, collectionOf, connectContract, index, loose, serverError, type Doc } from './server';

describe('indexes, on any MongoDB', () => {
  let connection: Connection;
  let made = 0;

  const fresh = (): mongo.Collection<Doc> => collectionOf(connection, `c${made++}`);

  beforeAll(async () => {
    connection = await connectContract();
  });
  afterAll(() => closeContract(connection));

  it('refuses a second document with a unique key, in the shape of error 11000', async () => {
    const docs = fresh();
    await index(docs, { roundId: 1, number: -1 }, { unique: true });
    await docs.insertOne({ _id: 'a', roundId: 'R', number: 7 });
    const error = await serverError(docs.insertOne({ _id: 'b', roundId: 'R', number: 7 }));
    expect(error).toMatchObject({ code: 11000, keyPattern: { roundId: 1, number: -1 }, keyValue: { roundId: 'R', number: 7 } }); // prettier-ignore
    const where = `collection: ${docs.namespace} index: roundId_1_number_-1 dup key: { roundId: "R", number: 7 }`;
    expect(error.message).toBe(`E11000 duplicate key error ${where}`);
    await docs.insertMany([{ _id: 'c', roundId: 'R', number: 8 }, { _id: 'd', roundId: 'S', number: 7 }]); // prettier-ignore
  });

  it('refuses the same _id twice', async () => {
    const docs = fresh();
    await docs.insertOne({ _id: 'a' });
    expect(await serverError(docs.insertOne({ _id: 'a' }))).toMatchObject({ code: 11000, keyPattern: { _id: 1 }, keyValue: { _id: 'a' } }); // prettier-ignore
  });

  it('refuses an update, an upsert and a findAndModify that would double a key, and changes nothing', async () => {
    const docs = fresh();
    await index(docs, { code: 1 }, { unique: true });
    await docs.insertMany([{ _id: 'a', code: 'x' }, { _id: 'b', code: 'y' }]); // prettier-ignore
    const doubling = { $set: { code: 'x' } };
    expect((await serverError(docs.updateOne({ _id: 'b' }, doubling))).code).toBe(11000);
    expect((await serverError(docs.updateOne({ _id: 'c' }, doubling, { upsert: true }))).code).toBe(11000);
    expect((await serverError(docs.findOneAndUpdate({ _id: 'b' }, doubling))).code).toBe(11000);
    expect(await docs.find().sort({ _id: 1 }).toArray()).toEqual([{ _id: 'a', code: 'x' }, { _id: 'b', code: 'y' }]); // prettier-ignore
    await docs.updateOne({ _id: 'a' }, { $set: { code: 'z' } });
    await docs.updateOne({ _id: 'b' }, doubling);
  });

  it('counts a missing field as null in a unique index, and leaves it out of a sparse one', async () => {
    const strict = fresh();
    await index(strict, { code: 1 }, { unique: true });
    await strict.insertOne({ _id: 'a' });
    expect(await serverError(strict.insertOne({ _id: 'b', code: null }))).toMatchObject({ code: 11000, keyValue: { code: null } }); // prettier-ignore
    const sparse = fresh();
    await index(sparse, { code: 1 }, { unique: true, sparse: true });
    await sparse.insertMany([{ _id: 'a' }, { _id: 'b' }, { _id: 'c', code: null }]);
    expect((await serverError(sparse.insertOne({ _id: 'd', code: null }))).code).toBe(11000);
    expect(await sparse.countDocuments({ code: null })).toBe(3);
    expect(await sparse.find().sort({ code: 1, _id: 1 }).toArray()).toHaveLength(3);
  });

  it('holds a partial unique index to the documents of its filter', async () => {
    const docs = fresh();
    await index(docs, { candidate: 1 }, { unique: true, partialFilterExpression: { active: true } });
    await docs.insertMany([{ _id: 'a', candidate: 'k', active: true }, { _id: 'b', candidate: 'k', active: false }, { _id: 'c', candidate: 'k' }]); // prettier-ignore
    expect((await serverError(docs.insertOne({ _id: 'd', candidate: 'k', active: true }))).code).toBe(11000);
    expect((await serverError(docs.updateOne({ _id: 'b' }, { $set: { active: true } }))).code).toBe(11000);
    await docs.updateOne({ _id: 'a' }, { $set: { active: false } });
    await docs.updateOne({ _id: 'b' }, { $set: { active: true } });
    expect(await docs.countDocuments({ candidate: 'k' })).toBe(3);
    expect(await docs.countDocuments({ candidate: 'k', active: true })).toBe(1);
  });

  it('indexes every element of a list, uniquely across documents', async () => {
    const docs = fresh();
    await index(docs, { members: 1 }, { unique: true });
    await docs.insertMany([{ _id: 'a', members: ['x', 'y', 'x'] }, { _id: 'b', members: ['z'] }]); // prettier-ignore
    expect((await serverError(docs.insertOne({ _id: 'c', members: ['q', 'y'] }))).code).toBe(11000);
    expect((await docs.find({ members: { $in: ['x', 'y'] } }).toArray()).map(({ _id: id }) => id)).toEqual(['a']);
    const parallel = fresh();
    await index(parallel, { a: 1, b: 1 });
    expect((await serverError(parallel.insertOne(loose({ _id: 'p', a: [1], b: [1] })))).code).toBe(171);
  });

  it('sorts by an index in both directions as it sorts without one', async () => {
    const docs = fresh();
    await docs.insertMany(
      Array.from({ length: 200 }, (_, i) => ({ _id: `i${i}`, a: (i * 37) % 11, b: (i * 53) % 17 })),
    );
    const read = async (sort: mongo.Sort) => (await docs.find({ a: { $gte: 3 } }).sort(sort).toArray()).map(({ a, b }) => `${String(a)}/${String(b)}`); // prettier-ignore
    const sorts: mongo.Sort[] = [{ a: 1, b: -1, _id: 1 }, { a: -1, b: 1, _id: -1 }, { a: 1, b: 1, _id: 1 }, { b: -1, _id: 1 }]; // prettier-ignore
    const before = [];
    for (const sort of sorts) before.push(await read(sort));
    await index(docs, { a: 1, b: -1, _id: 1 });
    const after = [];
    for (const sort of sorts) after.push(await read(sort));
    expect(after).toEqual(before);
  });

  it('builds no index over doubles, and then changes nothing', async () => {
    const docs = fresh();
    await docs.insertMany([{ _id: 'a', k: 1 }, { _id: 'b', k: 1 }]); // prettier-ignore
    expect((await serverError(index(docs, { k: 1 }, { unique: true }))).code).toBe(11000);
    expect((await docs.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  });

  it('lists, repeats, refuses to redefine, and drops indexes', async () => {
    const docs = fresh();
    await index(docs, { k: 1 }, { unique: true, name: 'byK' });
    await index(docs, { k: 1 }, { unique: true, name: 'byK' });
    expect((await serverError(index(docs, { other: 1 }, { name: 'byK' }))).code).toBe(86);
    expect((await serverError(index(docs, { k: 1 }, { unique: true, name: 'elsewise' }))).code).toBe(85);
    expect(await docs.indexes()).toMatchObject([{ name: '_id_', key: { _id: 1 } }, { name: 'byK', key: { k: 1 }, unique: true }]); // prettier-ignore
    await docs.dropIndex('byK');
    expect((await serverError(docs.dropIndex('byK'))).code).toBe(27);
    await docs.insertMany([{ _id: 'a', k: 1 }, { _id: 'b', k: 1 }]); // prettier-ignore
  });

  it('lets exactly one of many racing inserts win', async () => {
    const docs = fresh();
    await index(docs, { code: 1 }, { unique: true });
    const racing = Array.from({ length: 20 }, (_, i) => docs.insertOne({ _id: `r${i}`, code: 'same' }));
    const results = await Promise.allSettled(racing);
    const lost = results.filter((result): result is PromiseRejectedResult => result.status === 'rejected');
    expect(lost).toHaveLength(19);
    for (const { reason } of lost) expect(reason).toMatchObject({ code: 11000, keyPattern: { code: 1 }, keyValue: { code: 'same' } }); // prettier-ignore
  });

  it('lists and drops collections', async () => {
    const docs = fresh();
    await docs.insertOne({ _id: 'a' });
    const db = connection.getClient().db(connection.name);
    expect(await db.listCollections({ name: docs.collectionName }).toArray()).toMatchObject([{ name: docs.collectionName, type: 'collection' }]); // prettier-ignore
    await docs.drop();
    expect(await db.listCollections({ name: docs.collectionName }).toArray()).toEqual([]);
    expect(await docs.countDocuments({})).toBe(0);
  });
});
