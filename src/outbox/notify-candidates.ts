import { message } from '../application/account/links';
import { dueLetters, loadLetters } from '../application/letters/due-letters';
import type { Round } from '../domain/exam/round';
import type { StoredReminder } from '../persistence/reminder-ports';
import type { UnitOfWork } from '../persistence/ports';

/**
 * Puts the letters that are due to the candidates of a round into the outbox. Each goes out once, as the row beside the
 * letters remembers; what it says is written when it is sent, from the reader's own application alone.
 */
export async function notifyCandidates(unitOfWork: UnitOfWork, round: Round, now: Date): Promise<void> {
  for (const batch of dueLetters(await loadLetters(unitOfWork.readers, round, now), now)) {
    if (batch.to.length === 0 || (await unitOfWork.readers.outbox.findReminder(batch.id)) !== null) continue;
    const { id, key, due, to } = batch;
    const row: StoredReminder = {
      ...{ id, version: 1, roundId: round.id, key, who: 'Người dự tuyển', what: key, due, result: key },
      ...{ level: 'NEAR', at: now },
    };
    await unitOfWork.run(async ({ outbox }) => {
      await outbox.noteReminder(row);
      await outbox.insert(
        to.map(({ id: about, candidateId: accountId }) =>
          message({ id: `${id}.${about}`, now }, { kind: 'CANDIDATE', accountId, aboutId: id }),
        ),
      );
      return { ok: true };
    });
  }
}
