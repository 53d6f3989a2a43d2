/** The product as a process of its own, to be killed and started again: speaks to whoever started it over the channel. */
import { join } from 'node:path';
import { loadCheckpointKey, loadConfig, loadPepper, loadSealingKey } from '../../src/config';
import { nextEntry, SYSTEM_CHAIN } from '../../src/application/audit/chain';
import { startProduct } from '../../src/main/product';
import type { UnitOfWork } from '../../src/persistence/ports';

/** What the child says once it listens. */
export interface Ready {
  readonly url: string;
  readonly cookie: string;
}

/** What it is asked, and answers in kind. */
export type Question = 'count' | 'verify' | 'memory' | 'cpu' | { readonly preload: number };

const ADMINISTRATOR = { username: 'quan-tri', displayName: 'Quản trị', passwordHash: 'none' };

async function child(): Promise<void> {
  const dataDir = process.env['DATA_DIR'] ?? '';
  const rates = { anonymous: 1_000_000, signedIn: 1_000_000 };
  const config = { ...loadConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }), requestsPerMinute: rates };
  const pepper = Buffer.from(loadPepper(config));
  const checkpointKey = loadCheckpointKey(config);
  const sealingKey = loadSealingKey(config);
  const product = await startProduct({
    config,
    pepper,
    checkpointKey,
    sealingKey,
    clock: () => new Date(),
    durable: true,
  });
  const { commands, setupToken, sessions, unitOfWork, integrity } = product;
  const facts = { viewer: null, now: new Date(), requestId: 'torture', idempotencyKey: 'torture-first-administrator' };
  const known = await unitOfWork.readers.accounts.findByUsername(ADMINISTRATOR.username);
  const made =
    known === null
      ? await commands.createFirstAdministrator.execute(facts, { token: setupToken.token, ...ADMINISTRATOR })
      : null;
  const accountId = known?.id ?? (made?.ok === true ? made.value.accountId : '');
  const answer = async (question: Question): Promise<unknown> => {
    if (question === 'verify') return integrity.verify('system');
    if (question === 'memory') return settledMemory();
    if (question === 'cpu') return process.cpuUsage();
    if (question !== 'count') await preload(unitOfWork, accountId, question.preload);
    return (await unitOfWork.readers.audit.head('system'))?.sequence ?? 0;
  };
  process.on('message', (question: Question) => {
    void answer(question).then((value) => process.send?.({ value }));
  });
  process.send?.({ url: product.url, cookie: `sid=${await sessions.mint(accountId)}` } satisfies Ready);
}

/** Memory after a collection where the process may ask for one (`--expose-gc`): what is held, not what is not yet swept. */
function settledMemory(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  return process.memoryUsage();
}

/** Grows the log to so many entries, a thousand in each transaction. */
async function preload({ run }: UnitOfWork, actorId: string, entries: number): Promise<void> {
  const facts = {
    chainId: SYSTEM_CHAIN,
    at: new Date(),
    actorId,
    actorRoles: [],
    action: 'signOut',
    subjectId: actorId,
  };
  const rest = { before: {}, after: {}, requestId: 'torture' };
  for (let length = 0; length < entries;) {
    length = await run(async ({ audit }) => {
      let head = await audit.head(SYSTEM_CHAIN);
      for (let turn = 0; turn < 1_000; turn += 1) {
        const entry = nextEntry(head, { ...facts, ...rest });
        await audit.append(entry);
        head = entry;
      }
      return { ok: true as const, value: head?.sequence ?? 0 };
    }).then(({ value }) => value);
  }
}

process.title = join('thi-tuyen', 'torture');
void child().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
