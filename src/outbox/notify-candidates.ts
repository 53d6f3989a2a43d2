import { message } from '../application/account/links';
import { isRegulated } from '../application/exam/round-scope';
import { loadEvidence } from '../application/result/compute';
import { admittedOf } from '../application/scoring/open-scoring';
import { takesPart } from '../domain/registration/application';
import type { Application } from '../domain/registration/application';
import { addDays, addWorkingDays, endsOn, hanoiDay, HOLIDAYS } from '../domain/calendar';
import type { LocalDate } from '../domain/calendar';
import { COMPLAINT_DAYS } from '../domain/exam/publication';
import { hasWritten } from '../domain/regulation/regulation';
import { stoppedPosts } from '../domain/registration/reopening';
import type { RegulatedRound, Round } from '../domain/exam/round';
import type { StoredReminder } from '../persistence/reminder-ports';
import type { Readers, UnitOfWork } from '../persistence/ports';

/** What a candidate is written about. */
export const NEWS_KEYS = ['LIST', 'SUPPLEMENT', 'SUPPLEMENT_AGAIN', 'WRITTEN', 'DEFENCE'] as const;
export type NewsKey = (typeof NEWS_KEYS)[number];

/** Letters that go out together: one row remembers all of them. */
interface Batch {
  readonly id: string;
  readonly key: NewsKey;
  readonly due: LocalDate;
  readonly to: readonly Application[];
}

/** Working days before a day on which candidates are reminded of it. */
const NEAR_DAYS = 3;
/** Letters put into the outbox in one transaction. */
const TOGETHER = 50;

/**
 * Puts the letters that are due to the candidates of a round into the outbox: that the list is out (BR-12), that something
 * is asked of them, that their day is near. Each goes out once, as the row beside the letters remembers; what it says is
 * written when it is sent, from the reader's own application alone.
 */
export async function notifyCandidates(unitOfWork: UnitOfWork, round: Round, now: Date): Promise<void> {
  if (!isRegulated(round) || round.resultRelease != null) return;
  for (const batch of await batchesOf(unitOfWork.readers, round, now)) {
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

async function batchesOf(readers: Readers, round: RegulatedRound, now: Date): Promise<readonly Batch[]> {
  if (round.state === 'REGISTRATION' || round.state === 'SCREENING') return supplements(readers, round, now);
  if (round.state !== 'WRITTEN' && round.state !== 'DEFENCE') return [];
  const applications = (await readers.applications.ofRound(round.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const isFirst = round.state === (hasWritten(round.regulation) ? 'WRITTEN' : 'DEFENCE');
  return [
    ...(isFirst ? together(round, applications, listNews(now)) : []),
    ...together(round, applications, await partNews(readers, round, now)),
  ];
}

interface News {
  readonly key: NewsKey;
  readonly due: LocalDate;
  readonly isFor: (application: Application) => boolean;
}

/** Groups of the whole list of applications, so that who withdraws meanwhile moves nobody into another group. */
function together({ id }: Round, applications: readonly Application[], news: News | null): readonly Batch[] {
  if (news === null) return [];
  const { key, due, isFor } = news;
  const count = Math.ceil(applications.length / TOGETHER);
  return Array.from({ length: count }, (_, index) => {
    const group = applications.slice(index * TOGETHER, (index + 1) * TOGETHER);
    // The day of a part may be put off, and then it is another day to be told of; the list is settled once.
    const day = key === 'LIST' ? '' : `.${due}`;
    return { id: `${id}.candidates.${key}${day}.${String(index)}`, key, due, to: group.filter(isFor) };
  });
}

function listNews(now: Date): News {
  const isDecided = ({ state, withdrawnOn }: Application) =>
    withdrawnOn === null && (state === 'ELIGIBLE' || state === 'INELIGIBLE');
  return { key: 'LIST', due: endsOn(addDays(hanoiDay(now), COMPLAINT_DAYS), HOLIDAYS), isFor: isDecided };
}

async function partNews(readers: Readers, round: RegulatedRound, now: Date): Promise<News | null> {
  const key = round.state === 'WRITTEN' ? 'WRITTEN' : 'DEFENCE';
  const due = key === 'WRITTEN' ? round.dates.written : round.dates.defence;
  const today = hanoiDay(now);
  if (due === null || due < today || due > addWorkingDays(today, NEAR_DAYS, HOLIDAYS)) return null;
  const stopped = new Set(stoppedPosts(round).map(({ id }) => id));
  const comes = (one: Application) => !stopped.has(one.postId) && takesPart(one, key, due);
  if (key === 'WRITTEN' || !hasWritten(round.regulation)) return { key, due, isFor: comes };
  // Who is admitted is told with the marks: a letter must not tell it before.
  if (round.writtenRelease === null) return null;
  const { applications, input } = await loadEvidence(readers, { round, bodies: [] });
  const admitted = new Set(admittedOf(applications, input).map(({ id }) => id));
  return { key, due, isFor: (one) => admitted.has(one.id) && comes(one) };
}

/** What was asked of somebody and is not answered: at once, and again on the last working day before it is too late. */
async function supplements(readers: Readers, round: Round, now: Date): Promise<readonly Batch[]> {
  const today = hanoiDay(now);
  const waiting = (await readers.applications.ofRound(round.id)).filter(
    ({ state, withdrawnOn }) => state === 'SUBMITTED' && withdrawnOn === null,
  );
  const dossiers = new Map((await readers.dossiers.findMany(waiting.map(({ id }) => id))).map((one) => [one.id, one]));
  return waiting.flatMap((application): readonly Batch[] => {
    const supplement = dossiers.get(application.id)?.supplement ?? null;
    if (supplement === null || supplement.answeredAt !== null || supplement.dueOn < today) return [];
    const { dueOn: due, requestedAt } = supplement;
    const id = `${application.id}.${String(requestedAt.getTime())}`;
    const isNear = due <= addWorkingDays(today, 1, HOLIDAYS) && hanoiDay(requestedAt) < today;
    const first = { id: `${id}.SUPPLEMENT`, key: 'SUPPLEMENT' as const, due, to: [application] };
    const again = { id: `${id}.SUPPLEMENT_AGAIN`, key: 'SUPPLEMENT_AGAIN' as const, due, to: [application] };
    return [isNear ? again : first];
  });
}
