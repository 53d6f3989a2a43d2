import type { X509Certificate } from 'node:crypto';
import { ok } from '../../domain/result';
import type { StoredCheckpoint, UnitOfWork } from '../../persistence/ports';
import type { SecurityLog } from '../account/security-log';
import { stampedPart } from './checkpoint';
import { checkToken, timestampQuestion, tokenIn } from './timestamp';
import type { Timestamp } from './timestamp';

/** Sends a question to the authority and gives its answer. Rejects when it cannot be reached or says no. */
export type AskAuthority = (question: Buffer) => Promise<Buffer>;

/** How many of the newest checkpoints are stamped: what an older one says, a newer one says too. */
const NEWEST = 50;

/** What stamping is made of. */
export interface StamperParts {
  readonly unitOfWork: UnitOfWork;
  readonly ask: AskAuthority;
  readonly trusted: readonly X509Certificate[];
  readonly clock: () => Date;
  readonly securityLog: SecurityLog;
}

/**
 * Asks for a token over each of the newest checkpoints that has none, the newest first. An authority that does not answer,
 * or answers with what does not verify, is noted once and left alone until the next time: it never holds anything up.
 * @returns how many were stamped
 */
export function createTimeStamper(parts: StamperParts): () => Promise<number> {
  const { unitOfWork } = parts;
  let isAway = false;
  return async () => {
    const newest = await unitOfWork.readers.checkpoints.newest(NEWEST);
    let stamped = 0;
    for (const checkpoint of newest.filter(({ timestamp }) => timestamp == null)) {
      const outcome = await stampOne(parts, checkpoint);
      if (outcome === null) {
        stamped += 1;
        isAway = false;
        continue;
      }
      if (!isAway) note(parts, checkpoint.id, outcome);
      isAway = true;
      break;
    }
    return stamped;
  };
}

/** Null when it is done, else what went wrong. */
async function stampOne({ unitOfWork, ask, trusted }: StamperParts, { id, note: text }: StoredCheckpoint) {
  const stamped = stampedPart(text);
  const { bytes, nonce } = timestampQuestion(stamped);
  const answer = await ask(bytes).catch(() => null);
  if (answer === null) return 'TSA_UNREACHABLE';
  const token = tokenIn(answer);
  if (token === null || !checkToken(token, { stamped, nonce, trusted }).ok) return 'TSA_WRONG_ANSWER';
  await unitOfWork.run(async ({ checkpoints }) => ok(await checkpoints.addTimestamp(id, token.toString('base64'))));
  return null;
}

function note({ securityLog, clock }: StamperParts, subjectId: string, detail: string): void {
  const nobody = { actorId: null, address: null, requestId: 'integrity' };
  securityLog.note({ event: 'TIMESTAMP_FAILED', at: clock(), subjectId, detail, ...nobody });
}

/** What a stored token proves now; null when there is none, or it does not verify. */
export function timestampOf(
  { note: text, timestamp }: Pick<StoredCheckpoint, 'note' | 'timestamp'>,
  trusted: readonly X509Certificate[],
): Timestamp | null {
  if (timestamp == null) return null;
  const checked = checkToken(Buffer.from(timestamp, 'base64'), { stamped: stampedPart(text), trusted });
  return checked.ok ? checked.timestamp : null;
}
