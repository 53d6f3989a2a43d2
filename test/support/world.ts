import { randomBytes } from 'node:crypto';
import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import { createSetupToken } from '../../src/application/account/setup-token';
import { isWaiting } from '../../src/application/approval/request';
import type { ApprovalRequired } from '../../src/application/approval/request';
import { canonicalJson } from '../../src/application/canonical';
import type { RequestFacts } from '../../src/application/command';
import { buildCommands } from '../../src/application/commands';
import type { Commands } from '../../src/application/commands';
import { createSigner, PRODUCT_KEY } from '../../src/application/integrity/checkpoint';
import { createIntegrity } from '../../src/application/integrity/integrity';
import type { Integrity } from '../../src/application/integrity/integrity';
import { queriesFor } from '../../src/application/queries';
import { createMarkSeal, sealingKeyOf } from '../../src/application/sealing/mark-seal';
import type { Queries } from '../../src/application/queries';
import { createIdSource, secureRandom, secureSecret } from '../../src/application/random';
import { rolesOf } from '../../src/application/viewer';
import type { Viewer } from '../../src/application/viewer';
import { NO_WATCH } from '../../src/application/audit/read-watch';
import { forgetfulMemory } from '../../src/main/checkpoint-memory';
import { wordingDesk } from '../../src/main/join-wordings';
import { pressInPlace } from '../../src/pdf';
import { connect } from '../../src/persistence/mongo/connect';
import type { Store } from '../../src/persistence/mongo/connect';
import { createUnitOfWork } from '../../src/persistence/mongo/unit-of-work';
import type { AuditEntry, Readers, UnitOfWork } from '../../src/persistence/ports';
import { CANDIDATES, STAFF } from './world-people';
import type { CandidateKey, StaffKey } from './world-people';
import { createRoundBuilder } from './world-round';
import type { RoundBuilder, RoundOptions } from './world-round';

/** Name of a command. */
export type CommandName = keyof Commands;
/** What a command takes. */
export type InputOf<N extends CommandName> = Parameters<Commands[N]['execute']>[1];
/** What a command answers: its value, or every reason for refusing. */
export type ResultOf<N extends CommandName> = Awaited<ReturnType<Commands[N]['execute']>>;
/** The value of a command that was not refused. */
export type ValueOf<N extends CommandName> = Exclude<Extract<ResultOf<N>, { ok: true }>['value'], ApprovalRequired>;

/** Everyone in a world, by key. */
export type PersonKey = StaffKey | CandidateKey | 'admin' | 'outsider';

/** Someone who can act. */
export interface Person {
  readonly key: PersonKey;
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly viewer: Viewer;
}

/** Time stands still until a test moves it. */
export interface MovableClock {
  readonly now: () => Date;
  /** To ten in the morning of a civil day in Hà Nội. */
  moveTo(day: string, hour?: number): void;
}

/** Who acts: a person, or nobody who is signed in. */
export type Who = Person | null;

/** A product on a database of its own, without its door: commands and queries, people, and a clock. */
export interface World {
  readonly clock: MovableClock;
  readonly store: Store;
  readonly unitOfWork: UnitOfWork;
  readonly readers: Readers;
  readonly integrity: Integrity;
  readonly commands: Commands;
  readonly setupToken: string;
  readonly pepper: Buffer;
  readonly people: Readonly<Record<PersonKey, Person>>;
  /** Executes a command; the key of the request is fresh unless given. */
  run<N extends CommandName>(name: N, who: Who, input: InputOf<N>, key?: string): Promise<ResultOf<N>>;
  /** Executes a command that must succeed; where it needs a second person, the first of those who may agrees at once. */
  must<N extends CommandName>(name: N, who: Who, input: InputOf<N>): Promise<ValueOf<N>>;
  /** Executes a command to its end and undoes it: shows whether somebody is let in, and leaves everything as it was. */
  attempt<N extends CommandName>(name: N, who: Who, input: InputOf<N>): Promise<void>;
  queriesAs(who: Who): Queries;
  round(options?: RoundOptions): RoundBuilder;
  /** Every stored document as canonical text, by collection: equal dumps mean nothing was written. */
  dump(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** Every entry of a chain, in order. */
  entries(chainId: string): Promise<readonly AuditEntry[]>;
  /** The same product in what could be another process: its own connection, no shared queue. */
  twin(): Promise<World>;
  close(): Promise<void>;
}

/** A world before anyone has an account. */
export async function openEmptyWorld(databaseName = freshName(), clock = createClock()): Promise<World> {
  const uri = process.env['TEST_MONGODB_URI'] ?? '';
  const embedded = (process.env['MONGODB_URI'] ?? '') === '';
  const store = await connect(uri, { databaseName, embedded });
  return createWorld(store, databaseName, clock);
}

/** A world with an administrator, the staff of rounds, candidates, and one person who has nothing to do with them. */
export async function openWorld(): Promise<World> {
  const world = await openEmptyWorld();
  const { accountId } = await world.must('createFirstAdministrator', null, {
    token: world.setupToken,
    username: 'quan-tri',
    displayName: ADMINISTRATOR,
    passwordHash: NO_PASSWORD,
  });
  const admin = personOf('admin', { id: accountId, name: ADMINISTRATOR, username: 'quan-tri', isAdministrator: true });
  const others = [...Object.entries(STAFF), ...Object.entries(CANDIDATES), ['outsider', 'Tạ Thị Ngoài Cuộc'] as const];
  const invitees = others.map(([key, who]) => ({
    key: key as PersonKey,
    name: typeof who === 'string' ? who : who.name,
    username: `nguoi-${key.toLowerCase()}`,
  }));
  const { accountIds } = await world.must('inviteAccounts', admin, {
    people: invitees.map(({ name, username }) => ({ username, displayName: name, position: 'Chuyên viên Sở Nội vụ' })),
  });
  const people = invitees.map((one, index) => personOf(one.key, { ...one, id: accountIds[index] ?? '' }));
  Object.assign(world.people, { admin }, Object.fromEntries(people.map((person) => [person.key, person])));
  return world;
}

/** The words that came with the product, tried in this very thread. */
export const WORDINGS = wordingDesk(pressInPlace);
const PEPPER = Buffer.alloc(32, 7);
/** What lies under seal in worlds. */
export const SEAL = createMarkSeal(sealingKeyOf({ pepper: PEPPER }));
/** What queries are told in tests. */
export const TOLD = { ...NO_WATCH, wordings: WORDINGS, seal: SEAL };

/** Not the hash of any password: nobody in a world signs in, so nothing is hashed. */
export const NO_PASSWORD = 'khong-co-mat-khau';
const ADMINISTRATOR = 'Mạc Quản Trị Viên';

function createWorld(store: Store, databaseName: string, clock: MovableClock): World {
  const unitOfWork = createUnitOfWork(store.connection, store.models);
  const pepper = PEPPER;
  const setup = createSetupToken(clock.now());
  const signer = createSigner(PRODUCT_KEY, Buffer.alloc(32, 3));
  const guard = { unitOfWork, signer, memory: forgetfulMemory(), clock: clock.now, securityLog: NO_SECURITY_LOG };
  const integrity = createIntegrity(guard);
  const newId = createIdSource(clock.now);
  const parts = { unitOfWork, pepper, newId, random: secureRandom, secret: secureSecret, integrity };
  const outside = { sendsMail: false, wordings: WORDINGS };
  const commands = buildCommands(parts, setup, outside);
  const undone = buildCommands({ ...parts, unitOfWork: undoing(unitOfWork) }, setup, outside);
  const twins: World[] = [];
  let requests = 0;
  const world: World = {
    clock,
    store,
    unitOfWork,
    readers: unitOfWork.readers,
    integrity,
    commands,
    setupToken: setup.token,
    pepper,
    people: {} as World['people'],
    run: <N extends CommandName>(name: N, who: Who, input: InputOf<N>, key?: string) => {
      requests += 1;
      const command = commands[name] as unknown as Executable<InputOf<N>, ResultOf<N>>;
      const idempotencyKey = key ?? `${databaseName}-${String(requests)}-${randomBytes(4).toString('hex')}`;
      const requestId = `req-${String(requests)}`;
      return command.execute({ viewer: who?.viewer ?? null, now: clock.now(), requestId, idempotencyKey }, input);
    },
    must: (name, who, input) => settle(world, name, who, input),
    attempt: async <N extends CommandName>(name: N, who: Who, input: InputOf<N>) => {
      const command = undone[name] as unknown as Executable<InputOf<N>, unknown>;
      const facts = { now: clock.now(), requestId: 'attempt', idempotencyKey: 'attempt-attempt-attempt' };
      await command.execute({ ...facts, viewer: who?.viewer ?? null }, input).catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
    },
    queriesAs: (who) => queriesFor(unitOfWork.readers, who?.viewer ?? null, TOLD),
    round: (options = {}) => createRoundBuilder(world, options),
    dump: () => dumpOf(store),
    entries: (chainId) => unitOfWork.readers.audit.entries(chainId, 0, 10_000),
    twin: async () => {
      const other = await openEmptyWorld(databaseName, clock);
      Object.assign(other.people, world.people);
      twins.push(other);
      return other;
    },
    close: async () => {
      for (const one of twins) await one.store.close();
      await store.connection.dropDatabase();
      await store.close();
    },
  };
  return world;
}

/** Executes a command that must succeed, and lets the second person agree where it needs one. */
export async function settle<N extends CommandName>(
  world: World,
  name: N,
  who: Who,
  input: InputOf<N>,
): Promise<ValueOf<N>> {
  const result = await world.run(name, who, input);
  if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.errors)}`);
  if (isWaiting(result.value)) await agree(world, result.value);
  return result.value as ValueOf<N>;
}

/** Lets the second person agree to what waits. */
async function agree(world: World, { approvalRequired }: ApprovalRequired): Promise<void> {
  const request = (await world.readers.approvals.find(approvalRequired.requestId))!;
  const bodies = await world.readers.bodies.ofRound(request.roundId);
  const mayAgree = ({ id }: Person) =>
    id !== request.requestedBy && [...rolesOf(id, bodies)].some((role) => request.approvers.includes(role));
  const second = Object.values(world.people).find(mayAgree) ?? null;
  await world.must('approveAct', second, approvalRequired);
}

/** Any one command, when its name is known only while the test runs. */
interface Executable<Input, Answer> {
  execute(facts: RequestFacts, input: Input): Promise<Answer>;
}

/** Ends a transaction that would have been kept. */
class Undone extends Error {}

function undoing({ run, readers }: UnitOfWork): UnitOfWork {
  return {
    readers,
    run: (work) =>
      run(async (repositories) => {
        const outcome = await work(repositories);
        if (outcome.ok) throw new Undone();
        return outcome;
      }),
  };
}

async function dumpOf({ models }: Store): Promise<Readonly<Record<string, readonly string[]>>> {
  const dumped: [string, string[]][] = [];
  for (const [name, model] of Object.entries(models)) {
    const rows = await model.find({}).sort({ _id: 1 }).lean();
    dumped.push([name, rows.map((row) => canonicalJson(row))]);
  }
  return Object.fromEntries(dumped);
}

/** Somebody of a world, by the account. */
export function personOf(
  key: PersonKey,
  facts: { id: string; name: string; username: string; isAdministrator?: boolean },
): Person {
  const { id, name, username, isAdministrator = false } = facts;
  return { key, id, name, username, viewer: { accountId: id, isAdministrator, sessionId: null } };
}

function createClock(): MovableClock {
  let now = new Date('2026-09-20T03:00:00.000Z');
  return {
    now: () => now,
    moveTo: (day, hour = 10) => {
      now = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00.000+07:00`);
    },
  };
}

function freshName(): string {
  return `w${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(6).toString('hex')}`;
}
