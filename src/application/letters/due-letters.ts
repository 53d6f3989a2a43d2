import { addDays, addWorkingDays, endsOn, hanoiDay, HOLIDAYS } from '../../domain/calendar';
import type { LocalDate } from '../../domain/calendar';
import { COMPLAINT_DAYS } from '../../domain/exam/publication';
import type { RegulatedRound, Round } from '../../domain/exam/round';
import { hasWritten } from '../../domain/regulation/regulation';
import { takesPart } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import type { Dossier } from '../../domain/registration/dossier';
import type { LetterKind } from '../../domain/registration/letter';
import { stoppedPosts } from '../../domain/registration/reopening';
import type { Readers } from '../../persistence/ports';
import { isRegulated } from '../exam/round-scope';
import { loadEvidence } from '../result/compute';
import { admittedOf } from '../scoring/open-scoring';

/** Letters of one kind that go out together: one row remembers all of them. */
export interface LetterBatch {
  readonly id: string;
  readonly key: LetterKind;
  readonly due: LocalDate;
  readonly to: readonly Application[];
}

/** What letters follow from. */
export interface LetterSource {
  readonly round: RegulatedRound;
  /** In the order of their ids. */
  readonly applications: readonly Application[];
  readonly dossiers: ReadonlyMap<string, Dossier>;
  /** Who comes to the defence after a written paper; null before that is told with the marks (BR-57). */
  readonly admitted: ReadonlySet<string> | null;
}

/** Working days before a day on which candidates are reminded of it. */
const NEAR_DAYS = 3;
/** Letters put into the outbox in one transaction. */
const TOGETHER = 50;

/**
 * Loads what the letters of a round follow from; null where none can be due. Who is admitted to the defence costs reading
 * all marks: given the time, it is read only when that day is near.
 */
export async function loadLetters(
  readers: Readers,
  round: Round,
  now: Date | null = null,
): Promise<LetterSource | null> {
  if (!isRegulated(round) || round.resultRelease != null) return null;
  if (round.state === 'DRAFT' || round.state === 'CONCLUDED') return null;
  const applications = (await readers.applications.ofRound(round.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const isAsked = round.state === 'REGISTRATION' || round.state === 'SCREENING';
  const waiting = isAsked ? applications.filter(isWaiting).map(({ id }) => id) : [];
  const dossiers = new Map((await readers.dossiers.findMany(waiting)).map((one) => [one.id, one]));
  const isTold = round.state === 'DEFENCE' && hasWritten(round.regulation) && round.writtenRelease !== null;
  if (!isTold || (now !== null && !isNear(round.dates.defence, now))) {
    return { round, applications, dossiers, admitted: null };
  }
  const evidence = await loadEvidence(readers, { round, bodies: [] });
  const admitted = new Set(admittedOf(evidence.applications, evidence.input).map(({ id }) => id));
  return { round, applications, dossiers, admitted };
}

function isWaiting({ state, withdrawnOn }: Application): boolean {
  return state === 'SUBMITTED' && withdrawnOn === null;
}

/**
 * The letters that are due to candidates now: that the list is out (BR-12), that something is asked of them, that their
 * day is near.
 */
export function dueLetters(source: LetterSource | null, now: Date): readonly LetterBatch[] {
  if (source === null) return [];
  const { round } = source;
  if (round.state === 'REGISTRATION' || round.state === 'SCREENING') return supplements(source, now);
  const isFirst = round.state === (hasWritten(round.regulation) ? 'WRITTEN' : 'DEFENCE');
  return [...(isFirst ? together(source, listNews(now)) : []), ...together(source, partNews(source, now))];
}

interface News {
  readonly key: LetterKind;
  readonly due: LocalDate;
  readonly isFor: (application: Application) => boolean;
}

/** Groups of the whole list of applications, so that who withdraws meanwhile moves nobody into another group. */
function together({ round: { id }, applications }: LetterSource, news: News | null): readonly LetterBatch[] {
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

function isNear(day: LocalDate, now: Date): boolean {
  const today = hanoiDay(now);
  return day >= today && day <= addWorkingDays(today, NEAR_DAYS, HOLIDAYS);
}

function partNews({ round, admitted }: LetterSource, now: Date): News | null {
  const key = round.state === 'WRITTEN' ? 'WRITTEN' : 'DEFENCE';
  const due = key === 'WRITTEN' ? round.dates.written : round.dates.defence;
  if (due === null || !isNear(due, now)) return null;
  const stopped = new Set(stoppedPosts(round).map(({ id }) => id));
  const comes = (one: Application) => !stopped.has(one.postId) && takesPart(one, key, due);
  if (key === 'WRITTEN' || !hasWritten(round.regulation)) return { key, due, isFor: comes };
  // Who is admitted is told with the marks: a letter must not tell it before.
  return admitted === null ? null : { key, due, isFor: (one) => admitted.has(one.id) && comes(one) };
}

/** What was asked of somebody and is not answered: at once, and again on the last working day before it is too late. */
function supplements({ applications, dossiers }: LetterSource, now: Date): readonly LetterBatch[] {
  const today = hanoiDay(now);
  return applications.filter(isWaiting).flatMap((application): readonly LetterBatch[] => {
    const supplement = dossiers.get(application.id)?.supplement ?? null;
    if (supplement === null || supplement.answeredAt !== null || supplement.dueOn < today) return [];
    const { dueOn: due, requestedAt } = supplement;
    const isLast = due <= addWorkingDays(today, 1, HOLIDAYS) && hanoiDay(requestedAt) < today;
    const key = isLast ? 'SUPPLEMENT_AGAIN' : 'SUPPLEMENT';
    return [{ id: `${application.id}.${String(requestedAt.getTime())}.${key}`, key, due, to: [application] }];
  });
}
