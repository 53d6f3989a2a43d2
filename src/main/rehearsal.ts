import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config';
import { startProduct } from './product';
import type { RunningProduct } from './product';

/** A product for rehearsals: mints sessions, since nobody in it has a password. */
export interface Product {
  readonly url: string;
  /** A session for an account, as a Cookie header value. */
  mintSession(accountId: string): Promise<string>;
  /** Creates the first administrator without a usable password; returns the account's id. */
  mintAdministrator(displayName: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a product to rehearse on: rate limits lifted, a clock the caller moves, an ephemeral port. Its store is thrown
 * away on stop, unless `dataDir` keeps it.
 */
export async function startRehearsal(options: {
  readonly clock: () => Date;
  readonly dataDir?: string;
  readonly pepper?: Buffer;
  readonly checkpointKey?: Buffer;
  readonly formerKeys?: readonly string[];
}): Promise<Product> {
  const scratch = options.dataDir === undefined ? await mkdtemp(join(tmpdir(), 'thi-tuyen-')) : null;
  const dataDir = options.dataDir ?? scratch ?? '';
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    mongodbUri: null,
    secretsDir: join(dataDir, 'secrets'),
    logLevel: 'silent',
    publicUrl: null,
    trustProxy: null,
    introspection: false,
    requestsPerMinute: { anonymous: 1_000_000, signedIn: 1_000_000 },
  };
  const pepper = options.pepper ?? randomBytes(32);
  const product = await startProduct({
    config,
    pepper,
    ...(options.checkpointKey === undefined ? {} : { checkpointKey: options.checkpointKey }),
    formerKeys: options.formerKeys ?? [],
    clock: options.clock,
    durable: scratch === null,
    signsCheckpoints: false,
    storeInProcess: true,
  });
  return {
    url: product.url,
    mintSession: async (accountId) => `sid=${await product.sessions.mint(accountId)}`,
    mintAdministrator: (displayName) => mintAdministrator(product, displayName, options.clock()),
    stop: async () => {
      await product.stop();
      if (scratch !== null) await rm(scratch, { recursive: true, force: true });
    },
  };
}

async function mintAdministrator(
  { commands, setupToken }: RunningProduct,
  displayName: string,
  now: Date,
): Promise<string> {
  const facts = { viewer: null, now, requestId: 'rehearsal', idempotencyKey: 'rehearsal-first-administrator' };
  const input = { token: setupToken.token, username: 'quan-tri', displayName, passwordHash: 'none' };
  const result = await commands.createFirstAdministrator.execute(facts, input);
  if (!result.ok) throw new Error('the first administrator was refused');
  return result.value.accountId;
}
