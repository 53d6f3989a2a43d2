import type { Application } from '../../domain/registration/application';
import { dayOf } from '../../domain/registration/application';
import { HOLIDAYS } from '../../domain/calendar';
import { heardSeed } from '../../domain/draw';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { requireVersion } from '../../domain/exam/round';
import {
  checkDraw,
  checkInvigilators,
  checkPosting,
  checkRooms,
  drawnSeats,
  isPostedLate,
  tidyRooms,
} from '../../domain/examday/seating';
import type { ExamRoom, Seating } from '../../domain/examday/seating';
import { checkText, tidyText } from '../../domain/text';
import type { StoredSeating } from '../../persistence/exam-day-ports';
import type { Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { seatedConflicts } from '../conflict/declare';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Policy } from '../policy';
import { calledOf } from './called';

export interface ExamDayAnswer {
  readonly roundId: string;
}

interface OnSeating {
  readonly roundId: string;
  /** 0 before there are rooms. */
  readonly expectedVersion: number;
}

export interface ArrangeRoomsInput extends OnSeating, Pick<Seating, 'rooms' | 'startsAt' | 'minutes'> {
  /** Why, where seats that were drawn are given up. */
  readonly reason?: string | undefined;
}

interface SeatingLoad extends RegulatedLoad {
  readonly seating: StoredSeating | null;
  readonly called: readonly Application[];
  readonly isBegun: boolean;
  readonly conflicts: readonly Refusal[];
}

/** Whoever prepares the rooms: the secretary, and who leads Ban coi thi. */
const PREPARING: Policy<unknown>['by'] = ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY'];

/** Sets up rooms, hours and invigilators; seats that were drawn are given up, with a reason, and drawn again (BR-22, BR-23). */
export const arrangeRooms: CommandFactory<ArrangeRoomsInput, ExamDayAnswer> = defineCommand({
  name: 'arrangeRooms',
  allow: { by: PREPARING },
  load: (repositories, input: ArrangeRoomsInput) => loadSeating(repositories, input.roundId),
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input, { now }) => {
    const { seating, called } = loaded;
    const rooms = tidyRooms(input.rooms);
    const reason = tidyText(input.reason ?? '');
    const hadDraw = seating?.draw != null;
    const errors = [
      ...openErrors(loaded, input),
      ...checkRooms({ ...input, rooms }, called.length, invigilatorsOf(loaded)),
      ...conflictsIn(loaded, rooms),
      ...(hadDraw ? checkText(reason, ['reason'], 500) : []),
    ];
    const redraws = [...(seating?.redraws ?? []), ...(hadDraw ? [{ reason, at: now }] : [])];
    const fresh = { seats: [], draw: null, redraws, postedAt: null, lateReason: null };
    const { startsAt, minutes } = input;
    const version = (seating?.version ?? 0) + 1;
    return decideAll(errors, (): StoredSeating => ({ id: input.roundId, version, rooms, startsAt, minutes, ...fresh }));
  },
  store: (repositories, seating) => keep(repositories, seating),
  record: (after, { seating }) => ({
    subjectId: after.id,
    before: seating === null ? null : audited(seating),
    after: { ...audited(after), reason: after.redraws.at(-1)?.reason ?? null },
  }),
  answer: ({ id }) => ({ roundId: id }),
});

/** Draws the seats from a seed that was read aloud; once, unless the rooms are set up anew (BR-22). */
export const drawSeats: CommandFactory<OnSeating & { readonly seed: string }, ExamDayAnswer> = defineCommand({
  name: 'drawSeats',
  stepUp: true,
  allow: { by: PREPARING },
  load: (repositories, input: OnSeating & { readonly seed: string }) => loadExisting(repositories, input.roundId),
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input, { now }) => {
    const { seating, called } = loaded;
    const errors = [...openErrors(loaded, input), ...checkDraw(seating, called.length, input.seed)];
    return decideAll(errors, (): StoredSeating => {
      const seed = heardSeed(input.seed);
      const seats = drawnSeats(seating.rooms, called, seed);
      return { ...seating, seats, draw: { seed, at: now }, version: seating.version + 1 };
    });
  },
  store: (repositories, seating) => repositories.seatings.save(seating),
  record: (after, { seating }) => ({ subjectId: after.id, before: audited(seating), after: audited(after) }),
  answer: ({ id }) => ({ roundId: id }),
});

/** Says that the lists hang at the doors: from now on each candidate sees their own place (BR-22). */
export const postSeating: CommandFactory<OnSeating & { readonly lateReason?: string | undefined }, ExamDayAnswer> =
  defineCommand({
    name: 'postSeating',
    allow: { by: PREPARING },
    load: (repositories, input: OnSeating & { readonly lateReason?: string | undefined }) =>
      loadExisting(repositories, input.roundId),
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, { now }) => {
      const { round, seating } = loaded;
      const lateReason = tidyText(input.lateReason ?? '');
      const day = dayOf(round, 'WRITTEN');
      const errors = [
        ...openErrors(loaded, input),
        ...checkPosting(seating, day, { now, lateReason, table: HOLIDAYS }),
      ];
      const isLate = isPostedLate(day, now, HOLIDAYS);
      const posted = { postedAt: now, lateReason: isLate ? lateReason : null };
      return decideAll(errors, (): StoredSeating => ({ ...seating, ...posted, version: seating.version + 1 }));
    },
    store: (repositories, seating) => repositories.seatings.save(seating),
    record: (after, { seating }) => ({
      subjectId: after.id,
      before: audited(seating),
      after: { ...audited(after), reason: after.lateReason },
    }),
    answer: ({ id }) => ({ roundId: id }),
  });

interface AssignInput extends OnSeating {
  /** The invigilators of each room, in the order of the rooms. */
  readonly rooms: readonly (readonly string[])[];
}

/** Puts other invigilators into the rooms, also on the day itself; seats stay (BR-23). */
export const assignInvigilators: CommandFactory<AssignInput, ExamDayAnswer> = defineCommand({
  name: 'assignInvigilators',
  allow: { by: PREPARING },
  load: (repositories, input: AssignInput) => loadExisting(repositories, input.roundId),
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input) => {
    const { round, seating } = loaded;
    const rooms = seating.rooms.map((room, index) => ({ ...room, invigilators: input.rooms[index] ?? [] }));
    const errors: Refusal[] = [
      requireState(round.state, ['WRITTEN'], ['roundId']),
      requireVersion(seating, input.expectedVersion),
    ].filter((refusal) => refusal !== null);
    errors.push(...checkInvigilators(rooms, invigilatorsOf(loaded)), ...conflictsIn(loaded, rooms));
    return decideAll(errors, (): StoredSeating => ({ ...seating, rooms, version: seating.version + 1 }));
  },
  store: (repositories, seating) => repositories.seatings.save(seating),
  record: (after, { seating }) => ({ subjectId: after.id, before: audited(seating), after: audited(after) }),
  answer: ({ id }) => ({ roundId: id }),
});

async function loadSeating(repositories: Repositories, roundId: string): Promise<SeatingLoad | null> {
  const loaded = await loadRegulatedRound(repositories, roundId);
  if (loaded === null) return null;
  return {
    ...loaded,
    seating: await repositories.seatings.find(roundId),
    called: await calledOf(repositories, loaded),
    isBegun: (await repositories.attendances.ofRound(roundId)).length > 0,
    conflicts: await seatedConflicts(repositories, loaded),
  };
}

async function loadExisting(repositories: Repositories, roundId: string) {
  const loaded = await loadSeating(repositories, roundId);
  return loaded?.seating == null ? null : { ...loaded, seating: loaded.seating };
}

/** Refusals common to everything that is done before the doors open. */
function openErrors({ round, seating, isBegun }: SeatingLoad, { expectedVersion }: OnSeating): readonly Refusal[] {
  const errors: Refusal[] = [
    requireState(round.state, ['WRITTEN'], ['roundId']),
    requireVersion({ version: seating?.version ?? 0 }, expectedVersion),
  ].filter((refusal) => refusal !== null);
  // Once somebody's attendance stands, another seat would put the record into another room.
  if (isBegun) {
    errors.push({
      code: 'INVALID_VALUE',
      path: ['roundId'],
      reason: 'Đã điểm danh thí sinh; phòng và chỗ ngồi không đổi nữa.',
    });
  }
  return errors;
}

/** Who may be put into a room: everybody of Ban coi thi but its head, who leads all rooms. */
function invigilatorsOf({ bodies }: RegulatedLoad): readonly string[] {
  return bodies
    .filter(({ kind }) => kind === 'INVIGILATION')
    .flatMap(({ seats }) => seats.filter(({ seat }) => seat !== 'HEAD').map(({ personId }) => personId));
}

/** Invigilators whom a relation or a fact bars, each at their room (BR-13, BR-14). */
function conflictsIn({ conflicts }: SeatingLoad, rooms: readonly Pick<ExamRoom, 'invigilators'>[]): readonly Refusal[] {
  return rooms.flatMap(({ invigilators }, index) =>
    conflicts
      .filter((refusal) => 'person' in refusal && invigilators.includes(refusal.person))
      .map((refusal): Refusal => ({ ...refusal, path: ['rooms', String(index), 'invigilators'] })),
  );
}

function keep(repositories: Repositories, seating: StoredSeating): Promise<void> {
  return seating.version === 1 ? repositories.seatings.insert([seating]) : repositories.seatings.save(seating);
}

/** What the log keeps: the rooms, who invigilates, the seed, and who sits where. */
function audited({ version, rooms, startsAt, minutes, seats, draw, postedAt }: StoredSeating) {
  const places = seats.map(({ applicationId, room, seat }) => [applicationId, room, seat]);
  return { version, examRooms: rooms, startsAt, minutes, examSeats: places, seed: draw?.seed ?? null, postedAt };
}
