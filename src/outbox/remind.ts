import { message } from '../application/account/links';
import { postedOf } from '../application/exam/public-round';
import { openDataRequests } from '../application/registration/data-requests';
import { openCompulsory } from '../application/registration/compulsory-queries';
import { reminderKey, remindersOf } from '../domain/exam/reminders';
import type { Reminder } from '../domain/exam/reminders';
import type { Round } from '../domain/exam/round';
import { responsibleFor } from '../domain/exam/responsible';
import { MANY_APPLICATIONS, timetableOf } from '../domain/exam/timetable';
import { notifyCandidates } from './notify-candidates';
import type { StoredReminder } from '../persistence/reminder-ports';
import type { Readers, UnitOfWork } from '../persistence/ports';

interface Reminding {
  readonly unitOfWork: UnitOfWork;
  readonly clock: () => Date;
}

/** Steps that are due whatever the plan says. */
const ABOUT_DATA: readonly string[] = ['dataRequests', 'withdrawals'];
/** Rounds read at once. */
const AT_ONCE = 50;

/**
 * Puts a letter into the outbox for whoever has to act on a step whose last day is near or over: once for each step and
 * level, kept beside the letters in one transaction, so that no start of the product and no second process repeats it.
 */
export function remind({ unitOfWork, clock }: Reminding): Promise<void> {
  return ofEveryRound(unitOfWork.readers, (round) => remindOf(unitOfWork, round, clock()));
}

/** Puts the letters that are due to candidates into the outbox. */
export function notify({ unitOfWork, clock }: Reminding): Promise<void> {
  return ofEveryRound(unitOfWork.readers, (round) => notifyCandidates(unitOfWork, round, clock()));
}

async function ofEveryRound(readers: Readers, work: (round: Round) => Promise<void>): Promise<void> {
  for (let after: string | null = null, more = true; more;) {
    const page: Awaited<ReturnType<Readers['rounds']['page']>> = await readers.rounds.page(null, {
      first: AT_ONCE,
      after,
    });
    for (const round of page.rows) await work(round);
    after = page.rows.at(-1)?.id ?? null;
    more = page.rows.length === AT_ONCE;
  }
}

async function remindOf(unitOfWork: UnitOfWork, round: Round, now: Date): Promise<void> {
  const { readers } = unitOfWork;
  if (round.regulation === null) return;
  const isMany = await readers.applications.hasAtLeast(round.id, MANY_APPLICATIONS);
  const posted = postedOf(await readers.papers.ofRound(round.id));
  const unreported = await openCompulsory(readers, round, now);
  const asked = await openDataRequests(readers, round);
  const steps = timetableOf(round, { isMany, posted, unreported, ...asked }, now);
  // Once the result is out nothing of the plan is left but what people ask about their data.
  const left = round.resultRelease == null ? steps : steps.filter(({ key }) => ABOUT_DATA.includes(key));
  for (const reminder of remindersOf(left, now)) {
    const id = reminderKey(round.id, reminder);
    if ((await readers.outbox.findReminder(id)) !== null) continue;
    await put(unitOfWork, { row: rowOf(id, round.id, reminder, now), to: await actorsOn(readers, round.id, reminder) });
  }
}

/** Who holds a seat that acts on the step now. */
async function actorsOn(readers: Readers, roundId: string, { step }: Reminder): Promise<readonly string[]> {
  const responsible = responsibleFor(step);
  const seats = (await readers.bodies.ofRound(roundId)).flatMap((body) =>
    body.seats.map(({ seat, personId }) => ({ role: `${body.kind}_${seat}`, personId })),
  );
  return [...new Set(seats.filter(({ role }) => responsible.includes(role)).map(({ personId }) => personId))];
}

function rowOf(id: string, roundId: string, { step, level }: Reminder, at: Date): StoredReminder {
  const { key, who, what, due, result } = step;
  return { id, version: 1, roundId, key, who, what, due, result, level, at };
}

async function put(
  unitOfWork: UnitOfWork,
  { row, to }: { readonly row: StoredReminder; readonly to: readonly string[] },
) {
  if (to.length === 0) return;
  await unitOfWork.run(async ({ outbox }) => {
    await outbox.noteReminder(row);
    await outbox.insert(
      to.map((accountId) =>
        message({ id: `${row.id}.${accountId}`, now: row.at }, { kind: 'REMINDER', accountId, aboutId: row.id }),
      ),
    );
    return { ok: true };
  });
}
