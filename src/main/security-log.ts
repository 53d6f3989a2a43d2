import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { destination } from 'pino';
import type { SecurityLog } from '../application/account/security-log';

/**
 * The security log of a running product: `security.jsonl` in DATA_DIR/logs, one JSON object a line with exactly the
 * fields named here, written at once so that a crash loses none. Nothing else is ever written to it.
 */
export function openSecurityLog(dataDir: string): SecurityLog & { close(): void } {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = destination({ dest: join(folder, 'security.jsonl'), append: true, sync: true, mode: 0o600 });
  return {
    note: ({ event, at, requestId, actorId, subjectId, address, detail }) => {
      const line = { at: at.toISOString(), event, requestId, actorId, subjectId, address, detail };
      file.write(`${JSON.stringify(line)}\n`);
    },
    close: () => file.end(),
  };
}
