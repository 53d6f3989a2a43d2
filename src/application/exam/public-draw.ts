import { drawOrder, drawSteps, heardSeed } from '../../domain/draw';
import type { DrawStep } from '../../domain/draw';
import type { Agency, Round } from '../../domain/exam/round';
import type { StoredSeating } from '../../persistence/exam-day-ports';
import type { Readers } from '../../persistence/ports';

/** One list that was drawn: what stood in it before, every change of places, and the order that came out. */
export interface DrawnList {
  readonly title: string;
  /** Candidate numbers in the order of their text, as they stood before the draw. */
  readonly before: readonly string[];
  readonly steps: readonly DrawStep[];
  readonly after: readonly string[];
}

/** A draw that anybody can repeat: the seed as it was heard, when it was drawn, and its lists. */
export interface RepeatableDraw {
  readonly seed: string;
  readonly at: Date;
  readonly lists: readonly DrawnList[];
}

/** Where a candidate number sits. */
export interface DrawnSeat {
  readonly number: string;
  readonly room: string;
  readonly seat: number;
}

/** What everybody may know of the draws of a round: candidate numbers alone, no name and nothing else of a person. */
export interface PublicDraws {
  readonly roundId: string;
  readonly title: string;
  readonly agency: Agency;
  /** Once the lists hang at the doors; null before (BR-22). */
  readonly seats: (RepeatableDraw & { readonly places: readonly DrawnSeat[]; readonly redraws: number }) | null;
  /** Once the order of the defence is drawn; null before (BR-40). */
  readonly order: RepeatableDraw | null;
}

/** The draws of a round for its public page; null for a draft and for what is not there, which look alike. */
export async function findPublicDraws(readers: Readers, roundId: string): Promise<PublicDraws | null> {
  const round = await readers.rounds.find(roundId);
  if (round === null || round.state === 'DRAFT') return null;
  const seating = await readers.seatings.find(roundId);
  const session = await readers.defences.find(roundId);
  const applications = await readers.applications.findMany([
    ...(seating?.seats.map(({ applicationId }) => applicationId) ?? []),
    ...(session?.order ?? []),
  ]);
  const known = new Map(applications.map((one) => [one.id, one]));
  const numberOf = (id: string): string => known.get(id)?.candidateNumber ?? '';
  const postOf = (id: string): string => known.get(id)?.postId ?? '';
  const { title, agency } = round;
  return {
    roundId,
    title,
    agency,
    seats: seating === null ? null : seatDraw(seating, numberOf),
    order:
      session === null
        ? null
        : {
            seed: heardSeed(session.seed),
            at: session.drawnAt,
            lists: listsOf(round, session.seed, session.order, { numberOf, postOf }),
          },
  };
}

function seatDraw(seating: StoredSeating, numberOf: (id: string) => string): PublicDraws['seats'] {
  const { draw, postedAt, seats, rooms, redraws } = seating;
  if (draw === null || postedAt === null) return null;
  const places = seats.map(({ applicationId, room, seat }) => {
    return { number: numberOf(applicationId), room: rooms[room]?.name ?? '', seat };
  });
  const list = drawnList(
    'Chỗ ngồi trong phòng thi',
    draw.seed,
    places.map(({ number }) => number),
  );
  const rank = new Map(list.after.map((number, index) => [number, index]));
  return {
    seed: heardSeed(draw.seed),
    at: draw.at,
    lists: [list],
    places: places.toSorted((a, b) => (rank.get(a.number) ?? 0) - (rank.get(b.number) ?? 0)),
    redraws: redraws.length,
  };
}

/** Post after post, as the order of the defence is drawn. */
function listsOf(
  { posts }: Pick<Round, 'posts'>,
  seed: string,
  order: readonly string[],
  { numberOf, postOf }: Readonly<Record<'numberOf' | 'postOf', (id: string) => string>>,
): readonly DrawnList[] {
  return posts.flatMap(({ id, title }) => {
    const own = order.filter((one) => postOf(one) === id).map(numberOf);
    return own.length === 0 ? [] : [drawnList(title, seed, own)];
  });
}

function drawnList(title: string, seed: string, numbers: readonly string[]): DrawnList {
  const before = numbers.toSorted((a, b) => (a < b ? -1 : 1));
  return { title, before, steps: drawSteps(seed, before.length), after: drawOrder(seed, before) };
}
