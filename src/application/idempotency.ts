import { ok } from '../domain/result';
import type { Result } from '../domain/result';
import type { Repositories } from '../persistence/ports';
import { canonicalJson, personalDigest, sha256 } from './canonical';
import { BadInput, IdempotencyMismatch } from './viewer';
import type { Viewer } from './viewer';

const KEY = /^[A-Za-z0-9._:-]{16,255}$/;

/** What a key stands for: the act and everything that makes two requests the same one. */
interface KeyedCall<Answer> {
  readonly idempotencyKey: string | null;
  readonly now: Date;
  readonly action: string;
  readonly input: unknown;
  /** Key of the arguments' digest: what a person typed must not be guessable from a stolen store. */
  readonly pepper: Buffer;
  /** What of the answer is remembered, when not all of it. */
  readonly kept?: (answer: Answer) => Answer;
}

/** Runs the work once per key; a repeated request gets the remembered answer, another request under the key is refused. */
export async function keyed<Answer>(
  repositories: Repositories,
  viewer: Viewer,
  { idempotencyKey, now, action, input, pepper, kept }: KeyedCall<Answer>,
  work: () => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  const id = keyOf(idempotencyKey, viewer);
  const argumentsHash = personalDigest(pepper, { action, input });
  const remembered = await repositories.idempotency.find(id);
  if (remembered !== null) {
    if (remembered.argumentsHash !== argumentsHash) throw new IdempotencyMismatch();
    return ok(remembered.answer as Answer);
  }
  const outcome = await work();
  if (outcome.ok) {
    const answer = kept?.(outcome.value) ?? outcome.value;
    await repositories.idempotency.remember({ id, action, argumentsHash, answer, at: now });
  }
  return outcome;
}

function keyOf(idempotencyKey: string | null, viewer: Viewer): string {
  if (idempotencyKey === null || !KEY.test(idempotencyKey)) {
    throw new BadInput(
      'Idempotency-Key',
      'Mỗi yêu cầu thay đổi cần tiêu đề Idempotency-Key từ 16 đến 255 ký tự, mỗi việc một khóa.',
    );
  }
  return sha256(canonicalJson({ actor: viewer.accountId, key: idempotencyKey }));
}
