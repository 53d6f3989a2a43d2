import { mongo, Schema, type Connection } from 'mongoose';
import { closeContract, collectionOf, connectContract, loose, serverError, type Doc } from './server';

describe('writes, on any MongoDB', () => {
  let connection: Connection;
  let docs: mongo.Collection<Doc>;

  beforeAll(async () => {
    connection = await connectContract();
    docs = collectionOf(connection, 'docs');
  });
  beforeEach(async () => {
    await docs.deleteMany({});
    await docs.insertOne(loose({ _id: 'a', n: 1, list: [1, 2], subs: [{ k: 1 }, { k: 2 }], version: 3 }));
  });
  afterAll(() => closeContract(connection));

  const update = async (change: mongo.UpdateFilter<Doc>) => {
    const result = await docs.updateOne({ _id: 'a' }, change);
    return { result, doc: await docs.findOne({ _id: 'a' }) };
  };

  it('sets, unsets, increments, pushes, pulls and adds to sets', async () => {
    const { doc } = await update(
      loose({
        $set: { 'deep.er': 1, z: 2, b: 3 },
        $unset: { version: '' },
        $inc: { n: 4, fresh: 1 },
        $push: { list: { $each: [3, 3] } },
        $pull: { subs: { k: { $gt: 1 } } },
        $addToSet: { set: { $each: [1, 1, 2] } },
      }),
    );
    expect(doc).toEqual({ _id: 'a', n: 5, list: [1, 2, 3, 3], subs: [{ k: 1 }], b: 3, deep: { er: 1 }, fresh: 1, set: [1, 2], z: 2 }); // prettier-ignore
    expect(Object.keys(doc!)).toEqual(['_id', 'n', 'list', 'subs', 'b', 'deep', 'fresh', 'set', 'z']);
  });

  it('counts a change that changes nothing as matched, not modified', async () => {
    const { result } = await update({ $set: { n: 1 } });
    expect([result.matchedCount, result.modifiedCount]).toEqual([1, 0]);
  });

  it.each<[string, Record<string, unknown>, number]>([
    ['setting through a scalar is refused', { $set: { 'n.x': 1 } }, 28],
    ['pushing on a number is refused', { $push: { n: 1 } }, 2],
    ['adding to a set that is a number is refused', { $addToSet: { n: 1 } }, 2],
    ['pulling from a number is refused', { $pull: { n: 1 } }, 2],
    ['incrementing a list is refused', { $inc: { list: 1 } }, 14],
    ['two operators on one path are refused', { $set: { n: 1 }, $inc: { n: 1 } }, 40],
    ['a path and its parent are refused', { $set: { 's.t': 1, s: 1 } }, 40],
    ['changing _id is refused', { $set: { _id: 'b' } }, 66],
  ])('%s', async (_, change, code) => {
    const before = await docs.findOne({ _id: 'a' });
    expect((await serverError(docs.updateOne({ _id: 'a' }, loose<mongo.UpdateFilter<Doc>>(change)))).code).toBe(code);
    expect(await docs.findOne({ _id: 'a' })).toEqual(before);
  });

  it('updates only the expected version: of two writers one finds nothing', async () => {
    const change = () => docs.updateOne({ _id: 'a', version: 3 }, { $set: { by: 'x' }, $inc: { version: 1 } });
    const results = await Promise.all([change(), change()]);
    expect(results.map(({ modifiedCount }) => modifiedCount).sort()).toEqual([0, 1]);
  });

  it('finds and changes one document, giving it before or after', async () => {
    expect((await docs.findOneAndUpdate({ _id: 'a' }, { $inc: { n: 1 } }))?.n).toBe(1);
    expect((await docs.findOneAndUpdate({ _id: 'a' }, { $inc: { n: 1 } }, { returnDocument: 'after' }))?.n).toBe(3);
    expect(await docs.findOneAndUpdate({ _id: 'none' }, { $inc: { n: 1 } })).toBeNull();
    expect((await docs.findOneAndDelete({ n: 3 }))?._id).toBe('a');
    expect(await docs.countDocuments({})).toBe(0);
  });

  it('takes the first of a sort when it finds and changes', async () => {
    await docs.insertMany([{ _id: 'b', n: 9 }, { _id: 'c', n: 5 }]); // prettier-ignore
    const taken = await docs.findOneAndUpdate({ n: { $gt: 0 } }, { $set: { taken: true } }, { sort: { n: -1 } });
    expect(taken?._id).toBe('b');
  });

  it('upserts with the equalities of the filter and $setOnInsert', async () => {
    const upsert = () => docs.updateOne({ _id: 'u', 'key.part': 'k', n: { $gt: 5 } }, { $set: { s: 1 }, $setOnInsert: { first: true }, $inc: { count: 1 } }, { upsert: true }); // prettier-ignore
    const result = await upsert();
    expect([result.upsertedCount, result.upsertedId]).toEqual([1, 'u']);
    expect(await docs.findOne({ _id: 'u' })).toEqual({ _id: 'u', key: { part: 'k' }, s: 1, first: true, count: 1 });
  });

  it('hands out numbers from a counter, each once', async () => {
    const next = () => docs.findOneAndUpdate({ _id: 'counter' }, { $inc: { seq: 1 } }, { upsert: true, returnDocument: 'after' }); // prettier-ignore
    await next();
    const numbers = await Promise.all(Array.from({ length: 30 }, next));
    expect(numbers.map((doc) => Number(doc?.seq)).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 2)); // prettier-ignore
  });

  it('replaces a document but not its _id', async () => {
    await docs.replaceOne({ _id: 'a' }, loose({ only: 1 }));
    expect(await docs.findOne({ _id: 'a' })).toEqual({ _id: 'a', only: 1 });
  });

  it('stops an ordered bulk at its first error and goes on in an unordered one', async () => {
    const rows = () => [{ _id: 'b' }, { _id: 'a' }, { _id: 'c' }];
    const ordered = await serverError(docs.insertMany(rows()));
    expect(ordered).toMatchObject({ insertedCount: 1 });
    await docs.deleteOne({ _id: 'b' });
    const unordered = await serverError(docs.insertMany(rows(), { ordered: false }));
    expect(unordered).toMatchObject({ insertedCount: 2 });
  });

  it('keeps dates, binaries, ids, int64 and long texts as they were', async () => {
    const value = {
      _id: 'types',
      at: new Date(-1),
      bytes: new mongo.Binary(Buffer.from([0, 255, 1])),
      oid: new mongo.ObjectId(),
      long: mongo.Long.fromString('9007199254740993'),
      text: 'Nguyễn Thị Hằng '.repeat(2_000),
      yes: true,
      none: null,
      half: 0.5,
    };
    await docs.insertOne(value);
    await docs.updateOne({ _id: 'types' }, { $set: { touched: 1 } });
    expect(await docs.findOne({ _id: 'types' }, { promoteLongs: false })).toEqual({ ...value, touched: expect.anything() as unknown }); // prettier-ignore
  });

  it('works through a Mongoose model with timestamps', async () => {
    const schema = new Schema({ _id: String, name: String, version: Number }, { timestamps: true }); // prettier-ignore
    const Model = connection.model('Named', schema, 'named');
    await Model.init();
    await Model.create({ _id: 'm1', name: 'Lê Văn Tám', version: 1 });
    const updated = await Model.findOneAndUpdate({ _id: 'm1', version: 1 }, { $set: { name: 'Lê Văn Bảy' }, $inc: { version: 1 } }, { returnDocument: 'after' }).lean(); // prettier-ignore
    expect(updated).toMatchObject({ _id: 'm1', name: 'Lê Văn Bảy', version: 2 });
    expect(await Model.updateOne({ _id: 'm1', version: 1 }, { $set: { name: 'x' } })).toMatchObject({
      modifiedCount: 0,
    });
    expect(await Model.exists({ name: 'Lê Văn Bảy' })).not.toBeNull();
    await Model.insertMany([{ _id: 'm2', name: 'y', version: 1 }, { _id: 'm3', name: 'z', version: 1 }]); // prettier-ignore
    await Model.deleteMany({ name: 'z' });
    expect(await Model.countDocuments()).toBe(2);
  });
});
