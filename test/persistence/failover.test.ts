import { mongo } from 'mongoose';
import type { ClientSession } from 'mongoose';
import { nextEntry } from '../../src/application/audit/chain';
import { ok } from '../../src/domain/result';
import { readClientError } from '../../src/graphql/error-codes';
import { OutcomeUnknown } from '../../src/persistence/mongo/outcome';
import { createUnitOfWork } from '../../src/persistence/mongo/unit-of-work';
import type { CommittedAct } from '../../src/persistence/mongo/unit-of-work';
import type { Repositories, UnitOfWork } from '../../src/persistence/ports';
import { NO_PASSWORD, openEmptyWorld } from '../support/world';
import type { World } from '../support/world';

/** What a replica set answers while its primary changes; the store is the usual one, only its answers to commits are bent. */
const answer = (code: number, ...errorLabels: string[]) =>
  new mongo.MongoServerError({ message: 'the primary changed', code, errorLabels });
const UNKNOWN = 'UnknownTransactionCommitResult';
const TRANSIENT = 'TransientTransactionError';

/** One answer to a commit: done or not, and what the server says of it. */
type Bent = (session: ClientSession, commit: () => Promise<void>) => Promise<void>;
const keptBut: (error: Error) => Bent = (error) => async (_session, commit) => {
  await commit();
  throw error;
};
const unheard: (error: Error) => Bent = (error) => () => Promise.reject(error);
const lost: (error: Error) => Bent = (error) => async (session) => {
  await session.abortTransaction();
  throw error;
};

let world: World;
let bent: Bent[];
let told: CommittedAct[];
let unit: UnitOfWork;

beforeEach(async () => {
  world = await openEmptyWorld();
  [bent, told] = [[], []];
  const { connection, models } = world.store;
  const start = connection.startSession.bind(connection);
  connection.startSession = async (...args) => {
    const session = await start(...args);
    const commit = session.commitTransaction.bind(session);
    session.commitTransaction = () => bent.shift()?.(session, commit) ?? commit();
    return session;
  };
  unit = createUnitOfWork(connection, models, (acts) => told.push(...acts));
}, 30_000);
afterEach(() => world.close());

const entered = (action: string) => async (repositories: Repositories) => {
  const at = { chainId: 'system', at: new Date(0), actorId: 'a', actorRoles: [], subjectId: 's', requestId: 'r' };
  const head = await repositories.audit.head('system');
  await repositories.audit.append(nextEntry(head, { ...at, action, before: {}, after: {} }));
  return ok(action);
};
const actions = async () =>
  (await world.entries('system')).map(({ sequence, action }) => `${String(sequence)} ${action}`);

test.each([
  ['was kept, though the answer was lost', [keptBut(answer(91, UNKNOWN))]],
  ['was kept, and asked about three times', [keptBut(answer(91, UNKNOWN)), keptBut(answer(189, UNKNOWN)), keptBut(answer(6, UNKNOWN))]], // prettier-ignore
  ['never arrived, and was sent again', [unheard(answer(91, UNKNOWN))]],
  ['was rolled back with the old primary', [lost(answer(251, TRANSIENT))]],
  ['was not known, and then found rolled back', [unheard(answer(91, UNKNOWN)), lost(answer(251, TRANSIENT))]],
] as const)('a commit that %s is done once and told once', async (_what, answers) => {
  bent.push(...answers);
  expect(await unit.run(entered('one'))).toEqual(ok('one'));
  expect(bent).toEqual([]);
  expect(await unit.run(entered('two'))).toEqual(ok('two'));
  expect(await actions()).toEqual(['1 one', '2 two']);
  expect(told.map(({ action }) => action)).toEqual(['one', 'two']);
});

test('a primary that changes within the work has the whole work run again, on what others wrote meanwhile', async () => {
  await unit.run(entered('one'));
  const other = await world.twin();
  let runs = 0;
  const done = await unit.run(async (repositories) => {
    runs += 1;
    const outcome = await entered('mine')(repositories);
    if (runs === 1) throw answer(10_107, TRANSIENT);
    return outcome;
  });
  await other.unitOfWork.run(entered('theirs'));
  expect([runs, done]).toEqual([2, ok('mine')]);
  bent.push(async (session) => {
    await session.abortTransaction();
    await other.unitOfWork.run(entered('theirs again'));
    throw answer(251, TRANSIENT);
  });
  await unit.run(entered('mine again'));
  expect(await actions()).toEqual(['1 one', '2 mine', '3 theirs', '4 theirs again', '5 mine again']);
  expect(told.map(({ action }) => action)).toEqual(['one', 'mine', 'mine again']);
  await other.close();
}, 30_000);

test.each([
  ['kept', keptBut(answer(50, UNKNOWN))],
  ['not kept', lost(answer(50, UNKNOWN))],
  ['kept, and says nothing of it', keptBut(answer(11_600))],
])(
  'a commit whose end nobody knows is answered so; the same request again finds it %s, and is done once',
  async (_what, end) => {
    const input = {
      token: world.setupToken,
      username: 'quan-tri',
      displayName: 'Đặng Văn Trị',
      passwordHash: NO_PASSWORD,
    };
    const key = 'tao-quan-tri-dau-tien';
    bent.push(end);
    const unknown: unknown = await world
      .run('createFirstAdministrator', null, input, key)
      .catch((error: unknown) => error);
    expect(unknown).toBeInstanceOf(OutcomeUnknown);
    expect(readClientError(unknown)?.extensions).toEqual({ code: 'OUTCOME_UNKNOWN' });
    const again = await world.run('createFirstAdministrator', null, input, key);
    const all = await world.readers.accounts.all();
    expect(again).toMatchObject({ ok: true, value: { accountId: all[0]?.id } });
    expect([all.length, (await world.entries('system')).length]).toEqual([1, 1]);
  },
);

test('a fault before the commit is no unknown outcome: nothing was kept', async () => {
  const fault = answer(11_600);
  await expect(unit.run(() => Promise.reject(fault))).rejects.toBe(fault);
  bent.push(lost(answer(251, TRANSIENT)), lost(answer(251, TRANSIENT)));
  expect(await unit.run(entered('one'))).toEqual(ok('one'));
});

test.each([
  new mongo.MongoServerSelectionError('no primary', {} as never),
  new mongo.MongoNetworkError('connection closed'),
  Object.assign(new Error('no connection was free'), { name: 'MongoWaitQueueTimeoutError' }),
])('a store that does not answer ($name) is no fault of the product: 503, and to try again', (error) => {
  expect(readClientError(error)?.extensions).toEqual({ code: 'STORE_UNAVAILABLE', retryAfterSeconds: 5 });
});
