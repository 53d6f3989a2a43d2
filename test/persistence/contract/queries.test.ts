import type { Connection, mongo } from 'mongoose';
import { closeContract, collectionOf, connectContract, index, loose, serverError, type Doc } from './server';

describe('queries, on any MongoDB', () => {
  let connection: Connection;
  let docs: mongo.Collection<Doc>;

  const ids = async (filter: Record<string, unknown>) => {
    const found = await docs.find(loose(filter)).sort({ _id: 1 }).toArray();
    return found.map(({ _id: id }) => id).join('');
  };

  beforeAll(async () => {
    connection = await connectContract();
    docs = collectionOf(connection, 'docs');
    await docs.insertMany([
      { _id: 'a', n: 1, tags: ['x', 'y'], at: new Date(1_000), sub: { k: 1 } },
      { _id: 'b', n: 2, tags: [], at: new Date(2_000), sub: { k: null } },
      { _id: 'c', n: 2.5, tags: ['y'], sub: { k: 'text' }, list: [{ k: 1, v: 9 }, { k: 5, v: 1 }] }, // prettier-ignore
      { _id: 'd', n: '2', tags: 'x', list: [{ k: 5, v: 9 }] },
      { _id: 'e', n: null, tags: [['x']], sub: 7 },
      { _id: 'f', constructor: 'own', tags: [1, 10] },
    ] as unknown as Doc[]);
  });
  afterAll(() => closeContract(connection));

  it.each<[string, Record<string, unknown>, string]>([
    ['equality does not cross types', { n: 2 }, 'b'],
    ['equality finds array elements', { tags: 'x' }, 'ad'],
    ['equality finds whole arrays', { tags: ['x', 'y'] }, 'a'],
    ['an element that is an array is not searched further', { tags: ['x'] }, 'e'],
    ['null finds null and missing', { n: null }, 'ef'],
    ['null finds missing through a scalar', { 'sub.k': null }, 'bdef'],
    ['$exists tells null from missing', { n: { $exists: true } }, 'abcde'],
    ['$exists false', { sub: { $exists: false } }, 'df'],
    ['ranges stay within their type', { n: { $gte: 2 } }, 'bc'],
    ['ranges of dates', { at: { $lt: new Date(2_000) } }, 'a'],
    ['two limits may be met by different elements', { tags: { $gt: 5, $lt: 5 } }, 'f'],
    ['$in', { n: { $in: [1, '2', null] } }, 'adef'],
    ['$nin', { n: { $nin: [1, '2', null] } }, 'bc'],
    ['$ne', { tags: { $ne: 'y' } }, 'bdef'],
    ['$or, $and', { $or: [{ n: 1 }, { $and: [{ n: { $gt: 2 } }, { n: { $lt: 3 } }] }] }, 'ac'],
    ['$nor', { $nor: [{ n: 1 }, { n: '2' }] }, 'bcef'],
    ['$not', { n: { $not: { $gt: 1 } } }, 'adef'],
    ['dotted paths enter arrays', { 'list.k': 5 }, 'cd'],
    ['dotted paths count elements', { 'list.1.k': 5 }, 'c'],
    ['$elemMatch binds one element', { list: { $elemMatch: { k: 5, v: 9 } } }, 'd'],
    ['$elemMatch on values', { tags: { $elemMatch: { $gt: 5, $lt: 11 } } }, 'f'],
    ['$size', { tags: { $size: 0 } }, 'b'],
    ['fields named like inherited ones', { constructor: 'own' }, 'f'],
    ['embedded documents are compared whole', { sub: { k: 1 } }, 'a'],
    ['a regular expression', { _id: /^[AB]/i }, 'ab'],
  ])('%s', async (_, filter, expected) => {
    expect(await ids(filter)).toBe(expected);
  });

  it('gives the same answers through an index', async () => {
    const before = await Promise.all([ids({ tags: 'x' }), ids({ tags: { $gt: 5, $lt: 5 } }), ids({ n: null }), ids({ 'list.k': 5 }), ids({ n: { $gte: 2 } }), ids({ n: { $in: [1, '2', null] } })]); // prettier-ignore
    for (const key of ['tags', 'n', 'list.k']) await index(docs, { [key]: 1 });
    const after = await Promise.all([ids({ tags: 'x' }), ids({ tags: { $gt: 5, $lt: 5 } }), ids({ n: null }), ids({ 'list.k': 5 }), ids({ n: { $gte: 2 } }), ids({ n: { $in: [1, '2', null] } })]); // prettier-ignore
    expect(after).toEqual(before);
  });

  it('sorts across types: null and missing, numbers, strings', async () => {
    const found = await docs.find().sort({ n: -1, _id: 1 }).project({ _id: 1 }).toArray();
    expect(found.map(({ _id: id }) => id as unknown).join('')).toBe('dcbaef');
  });

  it('projects fields in and out', async () => {
    expect(await docs.findOne({ _id: 'c' }, { projection: { 'list.k': 1, n: 1 } })).toEqual({ _id: 'c', n: 2.5, list: [{ k: 1 }, { k: 5 }] }); // prettier-ignore
    expect(await docs.findOne({ _id: 'a' }, { projection: { sub: 0, at: 0, tags: 0 } })).toEqual({ _id: 'a', n: 1 });
    expect(await docs.findOne({ _id: 'a' }, { projection: { _id: 0, n: 1 } })).toEqual({ n: 1 });
  });

  it('counts documents, also with skip and limit', async () => {
    expect(await docs.countDocuments({ n: { $gte: 1 } })).toBe(3);
    expect(await docs.countDocuments({}, { skip: 1, limit: 3 })).toBe(3);
    expect(await docs.countDocuments({ n: 99 })).toBe(0);
    expect(await docs.estimatedDocumentCount()).toBe(6);
  });

  it('lists distinct values, array elements one by one', async () => {
    expect((await docs.distinct('tags', { _id: { $in: ['a', 'c', 'd'] } })).sort()).toEqual(['x', 'y']);
  });

  it('refuses an unknown query operator', async () => {
    expect((await serverError(docs.findOne(loose({ n: { $foo: 1 } })))).code).toBeDefined();
  });

  it('pages by keyset over a compound index, each row once', async () => {
    const rows = collectionOf(connection, 'rows');
    await index(rows, { round: 1, k: 1, _id: 1 });
    await rows.insertMany(Array.from({ length: 57 }, (_, i) => ({ _id: `r${i}`, round: 'R', k: i % 7 })));
    await rows.insertOne({ _id: 'other', round: 'S', k: 3 });
    const seen: string[] = [];
    let after: Doc | undefined;
    for (;;) {
      const next: Record<string, unknown> = after === undefined ? {} : { $or: [{ k: { $gt: after.k } }, { k: after.k, _id: { $gt: after._id } }] }; // prettier-ignore
      const page = await rows.find(loose({ round: 'R', ...next })).sort({ k: 1, _id: 1 }).limit(10).toArray(); // prettier-ignore
      if (page.length === 0) break;
      seen.push(...page.map(({ _id: id }) => id));
      after = page.at(-1);
    }
    const all = await rows.find({ round: 'R' }).toArray();
    const byKey = all.sort((a, b) => Number(a.k) - Number(b.k) || (a._id < b._id ? -1 : 1));
    expect(seen).toEqual(byKey.map(({ _id: id }) => id));
  });

  it('reads a long result in batches', async () => {
    const many = collectionOf(connection, 'many');
    await many.insertMany(Array.from({ length: 2_500 }, (_, i) => ({ _id: `m${i}`, i })));
    const read = await many.find({ i: { $gte: 100 } }, { batchSize: 70 }).toArray();
    expect(read.map(({ i }) => i)).toEqual(Array.from({ length: 2_400 }, (_, i) => i + 100));
  });
});
