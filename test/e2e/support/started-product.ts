import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');

/** The product as `npm start` runs it, on an empty store of its own. */
export interface StartedProduct {
  readonly url: string;
  /** The one-time token printed for the first administrator. */
  readonly setupToken: string;
  stop(): Promise<void>;
}

/** Starts the compiled product on a free port. @throws Error with what it printed when it does not come up */
export async function startProduct(): Promise<StartedProduct> {
  const dataDir = mkdtempSync(join(tmpdir(), 'thi-tuyen-e2e-'));
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATA_DIR: dataDir,
      SECRETS_DIR: join(dataDir, 'secrets'),
      LOG_LEVEL: 'error',
    },
  });
  const printed = await greetingOf(child);
  const url = /http:\/\/\S+/.exec(printed)?.[0];
  const setupToken = /^ {2}(\S+)$/m.exec(printed)?.[1];
  if (url === undefined || setupToken === undefined) throw new Error(`the product did not start:\n${printed}`);
  return {
    url,
    setupToken,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function greetingOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let printed = '';
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      if (/^ {2}\S+\n/m.test(printed)) resolve(printed);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => resolve(printed));
  });
}
