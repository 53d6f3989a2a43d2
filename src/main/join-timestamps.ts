import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SecurityLog } from '../application/account/security-log';
import { createTimeStamper } from '../application/integrity/time-stamper';
import { ConfigError } from '../config';
import type { Config } from '../config';
import type { UnitOfWork } from '../persistence/ports';

/** How often checkpoints without a token are looked for, in milliseconds. */
const EVERY = 60_000;
/** The longest an authority may take, in milliseconds, and the most it may answer, in bytes. */
const PATIENCE = 10_000;
const LARGEST = 64 * 1024;

/** Time stamps of another's clock for the checkpoints (trust.md 3.4.8); nothing is asked where no authority is set. */
export interface Timestamping {
  /** The certificates tokens are believed by. */
  readonly trusted: readonly X509Certificate[];
  readonly begin: () => void;
  /** Asks now for whatever has no token yet. */
  readonly stamp: () => Promise<number>;
  readonly end: () => Promise<void>;
}

/** @throws ConfigError when the certificates cannot be read */
export function joinTimestamps(sources: {
  readonly config: Config;
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => Date;
  readonly securityLog: SecurityLog;
  readonly report: (error: unknown) => void;
}): Timestamping {
  const { config, report, ...parts } = sources;
  if (config.timestamps == null) {
    return { trusted: [], begin: () => undefined, stamp: () => Promise.resolve(0), end: () => Promise.resolve() };
  }
  const { url, certificates } = config.timestamps;
  const trusted = certificatesIn(certificates);
  const stampNow = createTimeStamper({ ...parts, trusted, ask: (question) => ask(url, question) });
  let last: Promise<number> = Promise.resolve(0);
  const stamp = (): Promise<number> => (last = last.catch(() => 0).then(stampNow));
  let timer: NodeJS.Timeout | null = null;
  return {
    trusted,
    stamp,
    begin: () => {
      timer = setInterval(() => {
        stamp().catch(report);
      }, EVERY).unref();
    },
    end: async () => {
      if (timer !== null) clearInterval(timer);
      await last.catch(report);
    },
  };
}

async function ask(url: string, question: Buffer): Promise<Buffer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: new Uint8Array(question),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok || response.body === null) throw new Error(`the authority answered ${String(response.status)}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST) throw new Error('the authority answered too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function certificatesIn(file: string): readonly X509Certificate[] {
  try {
    const found = readFileSync(file, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (found.length > 0) return found.map((text) => new X509Certificate(text));
  } catch {
    // Said below, without what the file holds.
  }
  throw new ConfigError([`THITUYEN_TSA_CERT: không đọc được chứng thư (PEM) nào trong ${file}.`]);
}
