import { randomBytes } from 'node:crypto';
import type { Agent } from 'node:http';
import { startProduct } from '../../src/main/product';
import type { RunningProduct } from '../../src/main/product';
import { post as send } from './caller';

/** The product as it is measured: durable, with its own store, without limits of rate or checkpoints beside. */
export function openProduct(dataDir: string): Promise<RunningProduct> {
  return startProduct({
    config: {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      mongodbUri: null,
      secretsDir: dataDir,
      logLevel: 'silent',
      publicUrl: null,
      trustProxy: null,
      introspection: false,
      requestsPerMinute: { anonymous: 1_000_000, signedIn: 1_000_000 },
    },
    pepper: randomBytes(32),
    clock: () => new Date(),
    durable: true,
    signsCheckpoints: false,
    storeInProcess: __filename.endsWith('.ts'),
  });
}

/** A request as a browser sends it. */
export interface Asked {
  readonly url: URL;
  readonly body: unknown;
  readonly cookie: string;
  readonly key: string;
}

/** Sends it over kept connections; gives the text of the answer. */
export function post({ agent }: { readonly agent: Agent }, { url, body, cookie, key }: Asked): Promise<string> {
  return send({ url, agent, body, headers: { 'idempotency-key': key, cookie } });
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** For printing. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}
