import type { Application } from '../../domain/application';
import type { BodyKind } from '../../domain/body';
import { BODY_LABEL } from '../../domain/body';
import type { CalendarEvent } from '../../domain/calendar-file';
import { stoppedPosts } from '../../domain/reopening';
import type { Round } from '../../domain/round';
import type { Readers, StoredBody } from '../../persistence/ports';
import type { RoundAccess } from '../visibility';

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
  const serving = servingParts(bodies, viewer.accountId);
  if (serving.size > 0) {
    return (['WRITTEN', 'DEFENCE'] as const).flatMap((part) => {
      const places = serving.get(part) ?? [];
      return places.length === 0 ? [] : eventOf(round, part, `Nhiệm vụ: ${places.join(', ')}.`);
    });
  }
  const mine = await readers.applications.ofCandidate(round.id, viewer.accountId);
  return mine !== null && isSummoned(round, mine) ? candidateEvents(round, mine) : [];
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

/** Until the written marks are out nobody knows who defends: the day is kept free by all. */
function candidateEvents(round: Round, { candidateNumber }: Application): readonly CalendarEvent[] {
  const number = `Số báo danh ${candidateNumber ?? ''}. Mang giấy tờ tùy thân có ảnh; giờ và phòng theo giấy triệu tập.`;
  const later = round.dates.written === null ? '' : ' Dành cho thí sinh đủ điều kiện vào vòng này.';
  return [...eventOf(round, 'WRITTEN', number), ...eventOf(round, 'DEFENCE', `${number}${later}`)];
}

function eventOf(round: Round, part: Part, description: string): readonly CalendarEvent[] {
  const { id, title, agency, dates } = round;
  const day = part === 'WRITTEN' ? dates.written : dates.defence;
  if (day === null) return [];
  const uid = `${id}-${part.toLowerCase()}@thi-tuyen`;
  const summary = `${PART_WORDS[part]}: ${title}`;
  return [{ uid, sequence: timesMoved(round), day, summary, description, location: agency.name }];
}

/** How often the days were changed since the notice. */
function timesMoved({ noticeChanges, shortPosts }: Round): number {
  return (noticeChanges ?? 0) + (shortPosts ?? []).filter(({ laterDays }) => laterDays !== null).length;
}
