import type { Connection, mongo } from 'mongoose';
import { closeContract, collectionOf, connectContract, index, serverError, type Doc } from './server';

jest.setTimeout(60_000);

describe('transactions, on any MongoDB', () => {
  let connection: Connection;
  let docs: mongo.Collection<Doc>;
  let other: mongo.Collection<Doc>;
  const sessions: mongo.ClientSession[] = [];

  const begin = (): mongo.ClientSession => {
    const session = connection.getClient().startSession();
    session.startTransaction();
    sessions.push(session);
    return session;
  };

  beforeAll(async () => {
    connection = await connectContract();
    docs = collectionOf(connection, 'docs');
    other = collectionOf(connection, 'other');
    await index(docs, { code: 1 }, { unique: true, sparse: true });
    await other.insertOne({ _id: 'first' });
  });
  beforeEach(async () => {
    await docs.deleteMany({});
    await docs.insertMany([{ _id: 'a', n: 1, code: 'ca' }, { _id: 'b', n: 1, code: 'cb' }]); // prettier-ignore
  });
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.endSession();
  });
  afterAll(() => closeContract(connection));

  it('shows its own writes inside and nothing outside until the commit, then everything', async () => {
    const session = begin();
    await docs.updateOne({ _id: 'a' }, { $set: { n: 2 } }, { session });
    await docs.insertOne({ _id: 'c', n: 3 }, { session });
    await docs.deleteOne({ _id: 'b' }, { session });
    const inside = await docs
      .find({ n: { $gt: 0 } }, { session })
      .sort({ _id: 1 })
      .toArray();
    expect(inside.map(({ _id: id, n }) => [id, n])).toEqual([['a', 2], ['c', 3]]); // prettier-ignore
    expect(await docs.countDocuments({}, { session })).toBe(2);
    expect((await docs.find().toArray()).map(({ n }) => n)).toEqual([1, 1]);
    await session.commitTransaction();
    expect((await docs.find().sort({ _id: 1 }).toArray()).map(({ _id: id }) => id)).toEqual(['a', 'c']);
  });

  it('leaves nothing behind when it is aborted', async () => {
    const session = begin();
    await docs.updateMany({}, { $inc: { n: 10 } }, { session });
    await docs.insertOne({ _id: 'c', code: 'cc' }, { session });
    await session.abortTransaction();
    expect((await docs.find().toArray()).map(({ n }) => n)).toEqual([1, 1]);
    await docs.insertOne({ _id: 'd', code: 'cc' });
  });

  it('reads one moment: what others commit meanwhile stays unseen, in scans, counts and by index', async () => {
    const session = begin();
    expect(await docs.countDocuments({}, { session })).toBe(2);
    await docs.updateOne({ _id: 'a' }, { $set: { n: 5, code: 'new' } });
    await docs.deleteOne({ _id: 'b' });
    await docs.insertOne({ _id: 'c', code: 'cc' });
    expect(await docs.find({}, { session }).sort({ _id: 1 }).toArray()).toEqual([{ _id: 'a', n: 1, code: 'ca' }, { _id: 'b', n: 1, code: 'cb' }]); // prettier-ignore
    expect((await docs.findOne({ code: 'ca' }, { session }))?._id).toBe('a');
    expect(await docs.findOne({ code: 'new' }, { session })).toBeNull();
    expect(await docs.findOne({ _id: 'c' }, { session })).toBeNull();
    await session.commitTransaction();
    expect(await docs.findOne({ code: 'ca' })).toBeNull();
  });

  it('refuses the second writer of a document with WriteConflict, to be tried again', async () => {
    const [one, two] = [begin(), begin()];
    await docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: one });
    const error = await serverError(docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: two }));
    expect(error.code).toBe(112);
    expect(error.hasErrorLabel('TransientTransactionError')).toBe(true);
    await one.commitTransaction();
    expect((await docs.findOne({ _id: 'a' }))?.n).toBe(2);
  });

  it('refuses to write what another has changed since the snapshot', async () => {
    const session = begin();
    await docs.findOne({ _id: 'a' }, { session });
    await docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
    const error = await serverError(docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session }));
    expect([error.code, error.hasErrorLabel('TransientTransactionError')]).toEqual([112, true]);
  });

  it('refuses the second taker of a unique key while the first is undecided', async () => {
    const [one, two] = [begin(), begin()];
    await docs.insertOne({ _id: 'x', code: 'key' }, { session: one });
    const error = await serverError(docs.insertOne({ _id: 'y', code: 'key' }, { session: two }));
    expect([error.code, error.hasErrorLabel('TransientTransactionError')]).toEqual([112, true]);
    await one.commitTransaction();
  });

  it('answers a duplicate key with 11000 and ends the transaction', async () => {
    const session = begin();
    await docs.updateOne({ _id: 'a' }, { $set: { n: 50 } }, { session });
    expect(await serverError(docs.insertOne({ _id: 'z', code: 'cb' }, { session }))).toMatchObject({ code: 11000, keyPattern: { code: 1 }, keyValue: { code: 'cb' } }); // prettier-ignore
    expect((await serverError(docs.findOne({ _id: 'a' }, { session }))).code).toBe(251);
    expect((await docs.findOne({ _id: 'a' }))?.n).toBe(1);
  });

  it('may take over a key it has itself set free', async () => {
    const session = begin();
    await docs.deleteOne({ _id: 'a' }, { session });
    await docs.insertOne({ _id: 'e', code: 'ca' }, { session });
    await docs.updateOne({ _id: 'b' }, { $set: { code: 'cx' } }, { session });
    await docs.insertOne({ _id: 'f', code: 'cb' }, { session });
    await session.commitTransaction();
    expect((await docs.findOne({ code: 'ca' }))?._id).toBe('e');
  });

  it('makes a plain write wait for the transaction that holds the document', async () => {
    const session = begin();
    await docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session });
    let done = false;
    const plain = docs.updateOne({ _id: 'a' }, { $inc: { n: 100 } }).then(() => (done = true));
    await docs.findOne({ _id: 'b' });
    expect(done).toBe(false);
    await session.commitTransaction();
    await plain;
    expect((await docs.findOne({ _id: 'a' }))?.n).toBe(102);
  });

  it('makes a plain insert wait for the transaction that sets its key free', async () => {
    const session = begin();
    await docs.updateOne({ _id: 'a' }, { $set: { code: 'moved' } }, { session });
    const plain = docs.insertOne({ _id: 'late', code: 'ca' });
    await docs.findOne({ _id: 'b' });
    await session.commitTransaction();
    await plain;
    expect((await docs.findOne({ code: 'ca' }))?._id).toBe('late');
  });

  it('repeats a commit without doing it twice', async () => {
    const session = begin();
    await docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session });
    await session.commitTransaction();
    await session.commitTransaction();
    expect((await docs.findOne({ _id: 'a' }))?.n).toBe(2);
  });

  it('loses no update of 8 clients with 50 read-modify-write transactions each on one document', async () => {
    await docs.insertOne({ _id: 'balance', n: 0 });
    const client = async (): Promise<void> => {
      for (let i = 0; i < 50; i++) {
        await connection.transaction(async (session) => {
          const n = Number((await docs.findOne({ _id: 'balance' }, { session }))?.n);
          await docs.updateOne({ _id: 'balance' }, { $set: { n: n + 1 } }, { session });
          await other.insertOne({ _id: `${i}-${Math.random()}` }, { session });
        });
      }
    };
    await Promise.all(Array.from({ length: 8 }, client));
    expect((await docs.findOne({ _id: 'balance' }))?.n).toBe(400);
    expect(await other.countDocuments({})).toBe(401);
  });

  it('lets racing transactions append to a chain without a gap or a fork', async () => {
    const chain = collectionOf(connection, 'chain');
    await index(chain, { chainId: 1, seq: 1 }, { unique: true });
    const append = (by: number) =>
      connection.transaction(async (session) => {
        const [head] = await chain.find({ chainId: 'c' }, { session }).sort({ seq: -1 }).limit(1).toArray();
        const seq = (head?.seq ?? 0) + 1;
        await chain.insertOne({ _id: `${by}-${seq}`, chainId: 'c', seq }, { session });
      });
    const retrying = async (by: number): Promise<void> => {
      for (;;) {
        try {
          await append(by);
          return;
        } catch (error) {
          if ((error as mongo.MongoServerError).code !== 11000) throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: 10 }, (_, by) => retrying(by)));
    const seqs = (await chain.find().sort({ seq: 1 }).toArray()).map(({ seq }) => seq);
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('sees its own changes in the order of an index, forwards and backwards', async () => {
    const session = begin();
    await docs.insertMany([{ _id: 'c', code: 'aa' }, { _id: 'd', code: 'zz' }], { session }); // prettier-ignore
    await docs.updateOne({ _id: 'a' }, { $set: { code: 'yy' } }, { session });
    const read = async (direction: 1 | -1) => (await docs.find({ code: { $gt: '' } }, { session }).sort({ code: direction }).toArray()).map(({ code }) => code); // prettier-ignore
    expect(await read(1)).toEqual(['aa', 'cb', 'yy', 'zz']);
    expect(await read(-1)).toEqual(['zz', 'yy', 'cb', 'aa']);
  });

  it('applies a retryable write once when it is sent twice', async () => {
    const separate = await connectContract();
    const session = separate.getClient().startSession();
    const update = { update: 'docs', updates: [{ q: { _id: 'a' }, u: { $inc: { n: 1 } } }], txnNumber: 1_000n };
    const send = () => separate.getClient().db(connection.name).command(update, { session });
    const [first, second] = [await send(), await send()];
    await session.endSession();
    await closeContract(separate);
    expect([first['nModified'], second['nModified']]).toEqual([1, 1]);
    expect((await docs.findOne({ _id: 'a' }))?.n).toBe(2);
  });
});
