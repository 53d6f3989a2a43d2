import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startProduct } from '../../../src/main/product';
import type { RunningProduct } from '../../../src/main/product';
import { settle, NO_PASSWORD, personOf } from '../../support/world';
import type { Person, PersonKey, World } from '../../support/world';
import { CANDIDATES, STAFF } from '../../support/world-people';
import { watch, type Watch } from './browser';

/** A product with its door open, on a store of its own, in which rounds can be played as in a world. */
export interface PlayedProduct {
  readonly url: string;
  readonly world: World;
  /** A page at which somebody has signed in, and what it should never do. */
  pageOf(browser: Browser, who: Person): Promise<{ readonly page: Page; readonly seen: Watch }>;
  stop(): Promise<void>;
}

const ADMINISTRATOR = 'Mạc Quản Trị Viên';

/** Starts the product in this process with the people of a world; its clock is the world's. */
export async function startPlayed(): Promise<PlayedProduct> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thi-tuyen-e2e-'));
  let now = new Date('2026-09-20T03:00:00.000Z');
  const clock: World['clock'] = {
    now: () => now,
    moveTo: (day, hour = 10) => {
      now = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00.000+07:00`);
    },
  };
  const product = await startQuietly(dataDir, clock.now);
  const world = worldOf(product, clock);
  await invite(world, product.setupToken.token);
  return {
    url: product.url,
    world,
    pageOf: async (browser, who) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      await context.addCookies([{ name: 'sid', value: await product.sessions.mint(who.id), url: product.url }]);
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      return { page, seen: watch(page, product.url) };
    },
    stop: async () => {
      await product.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The product in this process, on a store that is not kept: for tests that put into it what a screen is to show. */
export function startQuietly(dataDir: string, clock: () => Date): Promise<RunningProduct> {
  return startProduct({
    config: {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      mongodbUri: null,
      secretsDir: join(dataDir, 'secrets'),
      logLevel: 'silent',
      publicUrl: null,
      trustProxy: null,
      introspection: false,
      requestsPerMinute: { anonymous: 10_000, signedIn: 10_000 },
    },
    pepper: randomBytes(32),
    clock,
    durable: false,
    storeInProcess: true,
  });
}

/** As much of a world as playing a round takes. */
function worldOf({ commands, unitOfWork }: RunningProduct, clock: World['clock']): World {
  let requests = 0;
  const played: Pick<World, 'clock' | 'unitOfWork' | 'readers' | 'commands' | 'people' | 'run' | 'must'> = {
    clock,
    unitOfWork,
    readers: unitOfWork.readers,
    commands,
    people: {} as World['people'],
    run: (name, who, input) => {
      requests += 1;
      const command = commands[name] as unknown as { execute(facts: object, given: unknown): Promise<never> };
      const idempotencyKey = `play-e2e-${String(requests)}-${randomBytes(4).toString('hex')}`;
      return command.execute(
        { viewer: who?.viewer ?? null, now: clock.now(), requestId: 'play', idempotencyKey },
        input,
      );
    },
    must: (name, who, input) => settle(world, name, who, input),
  };
  const world = played as World;
  return world;
}

async function invite(world: World, token: string): Promise<void> {
  const first = { token, username: 'quan-tri', displayName: ADMINISTRATOR, passwordHash: NO_PASSWORD };
  const { accountId } = await world.must('createFirstAdministrator', null, first);
  const admin = personOf('admin', { id: accountId, name: ADMINISTRATOR, username: 'quan-tri', isAdministrator: true });
  const others = [...Object.entries(STAFF), ...Object.entries(CANDIDATES)].map(([key, who]) => ({
    key: key as PersonKey,
    name: typeof who === 'string' ? who : who.name,
    username: `nguoi-${key.toLowerCase()}`,
  }));
  const { accountIds } = await world.must('inviteAccounts', admin, {
    people: others.map(({ name, username }) => ({ username, displayName: name, position: 'Chuyên viên Sở Nội vụ' })),
  });
  const people = others.map((one, index) => [one.key, personOf(one.key, { ...one, id: accountIds[index] ?? '' })]);
  Object.assign(world.people, { admin }, Object.fromEntries(people));
}
