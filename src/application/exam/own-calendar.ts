import type { Application } from '../../domain/registration/application';
import type { BodyKind } from '../../domain/panel/body';
import { BODY_LABEL } from '../../domain/panel/body';
import type { CalendarEvent } from '../../domain/exam/calendar-file';
import { stoppedPosts } from '../../domain/registration/reopening';
import type { Round } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import type { StoredBody } from '../../persistence/serving-ports';
import type { StoredSeating } from '../../persistence/exam-day-ports';
import type { RoundAccess } from '../visibility/access';

type Part = 'WRITTEN' | 'DEFENCE';

const PART_WORDS: Readonly<Record<Part, string>> = { WRITTEN: 'Thi viết', DEFENCE: 'Trình bày đề án' };

/** Which parts call for the people of a body; the others meet when their head says. */
const PARTS_OF: Readonly<Partial<Record<BodyKind, readonly Part[]>>> = {
  COUNCIL: ['WRITTEN', 'DEFENCE'],
  SECRETARIAT: ['WRITTEN', 'DEFENCE'],
  SUPERVISION: ['WRITTEN', 'DEFENCE'],
  EXAM_PAPER: ['WRITTEN'],
  INVIGILATION: ['WRITTEN'],
  PANEL: ['DEFENCE'],
};

/**
 * The days of a round that somebody is summoned for: candidates with a number who are still in it, and those who serve
 * where that day's part is held. Nobody else has any.
 */
export async function ownEvents(
  readers: Readers,
  { round, bodies, viewer }: Pick<RoundAccess, 'round' | 'bodies' | 'viewer'>,
): Promise<readonly CalendarEvent[]> {
  if (round.state !== 'WRITTEN' && round.state !== 'DEFENCE') return [];
  const seating = await postedSeating(readers, round);
  const serving = servingParts(bodies, viewer.accountId);
  if (serving.size > 0) {
    return (['WRITTEN', 'DEFENCE'] as const).flatMap((part) => {
      const places = serving.get(part) ?? [];
      const said = { description: `Nhiệm vụ: ${places.join(', ')}.`, seating, location: null };
      return places.length === 0 ? [] : eventOf(round, part, said);
    });
  }
  const mine = await readers.applications.ofCandidate(round.id, viewer.accountId);
  return mine !== null && isSummoned(round, mine) ? candidateEvents(round, mine, seating) : [];
}

function servingParts(bodies: readonly StoredBody[], accountId: string): ReadonlyMap<Part, readonly string[]> {
  const parts = new Map<Part, string[]>();
  for (const { kind, seats } of bodies) {
    if (!seats.some(({ personId }) => personId === accountId)) continue;
    for (const part of PARTS_OF[kind] ?? []) parts.set(part, [...(parts.get(part) ?? []), BODY_LABEL[kind]]);
  }
  return parts;
}

function isSummoned(round: Round, { candidateNumber, withdrawnOn, postId }: Application): boolean {
  return candidateNumber !== null && withdrawnOn === null && !stoppedPosts(round).some(({ id }) => id === postId);
}

/** The seating once it is posted: before that, hour and room may still change. */
async function postedSeating(readers: Readers, round: Round): Promise<StoredSeating | null> {
  const seating = await readers.seatings.find(round.id);
  return seating === null || seating.postedAt === null ? null : seating;
}

/** Until the written marks are out nobody knows who defends: the day is kept free by all. */
function candidateEvents(round: Round, application: Application, seating: Seated): readonly CalendarEvent[] {
  const number = `Số báo danh ${application.candidateNumber ?? ''}. Mang giấy tờ tùy thân có ảnh;`;
  const own = seating?.seats.find(({ applicationId }) => applicationId === application.id);
  const room = own === undefined ? undefined : seating?.rooms[own.room];
  const unknown = `${number} giờ và phòng theo giấy triệu tập.`;
  const written =
    own === undefined || room === undefined ? unknown : `${number} phòng ${room.name}, chỗ số ${String(own.seat)}.`;
  const later = round.dates.written === null ? '' : ' Dành cho thí sinh đủ điều kiện vào vòng này.';
  return [
    ...eventOf(round, 'WRITTEN', { description: written, seating, location: room?.place ?? null }),
    ...eventOf(round, 'DEFENCE', { description: `${unknown}${later}`, seating, location: null }),
  ];
}

type Seated = StoredSeating | null;

interface Said {
  readonly description: string;
  readonly seating: Seated;
  /** Null for the agency itself. */
  readonly location: string | null;
}

function eventOf(round: Round, part: Part, { description, seating, location }: Said): readonly CalendarEvent[] {
  const { id, title, agency, dates } = round;
  const day = part === 'WRITTEN' ? dates.written : dates.defence;
  if (day === null) return [];
  const uid = `${id}-${part.toLowerCase()}@thi-tuyen`;
  const summary = `${PART_WORDS[part]}: ${title}`;
  const isTimed = part === 'WRITTEN' && seating !== null;
  const hours = isTimed ? { from: seating.startsAt, minutes: seating.minutes } : null;
  const sequence = timesMoved(round) + (isTimed ? 1 + seating.redraws.length : 0);
  return [{ uid, sequence, day, hours, summary, description, location: location ?? agency.name }];
}

/** How often the days were changed since the notice. */
function timesMoved({ noticeChanges, shortPosts }: Round): number {
  return (noticeChanges ?? 0) + (shortPosts ?? []).filter(({ laterDays }) => laterDays !== null).length;
}
