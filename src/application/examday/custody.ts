import { sits } from '../../domain/examday/attendance';
import { checkHandover, checkOpening, isBroken, standing } from '../../domain/examday/custody';
import type { Bag, Correction, CustodyFacts, SealDecision, SealState } from '../../domain/examday/custody';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { requireVersion } from '../../domain/exam/round';
import type { StoredAttendance, StoredHandover, StoredSeating } from '../../persistence/exam-day-ports';
import type { Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import type { ExamDayAnswer } from './seating';

/** What every record of a bag states; there is no text among it (BR-26). */
interface BagInput extends Bag {
  readonly roundId: string;
  readonly count: number;
  readonly seal: SealState;
  /** When it happened; now unless given. */
  readonly at?: Date | null | undefined;
  readonly corrects?: string | null | undefined;
  readonly correction?: Correction | null | undefined;
}

export interface HandOverInput extends BagInput {
  readonly sheets?: number | null | undefined;
  readonly giverId: string;
  readonly receiverId: string;
  readonly witnessId: string;
}

export interface OpenBagInput extends Omit<BagInput, 'kind'> {
  /** Accounts of the two invigilators. */
  readonly invigilators: readonly string[];
  /** Applications of the two candidates. */
  readonly witnesses: readonly string[];
}

interface CustodyLoad extends RegulatedLoad {
  readonly seating: StoredSeating | null;
  readonly attendances: readonly StoredAttendance[];
  readonly all: readonly StoredHandover[];
  /** Whether the viewer invigilates in the room that is named. */
  readonly isOwnRoom: boolean;
}

/** Records that a bag changed hands: giver, receiver, witness, time and seal (BR-62). */
export const handOverBag: CommandFactory<HandOverInput, ExamDayAnswer> = defineCommand({
  name: 'handOverBag',
  allow: {
    by: ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY', 'EXAM_PAPER_HEAD', 'CODING_HEAD'],
  },
  load: (repositories, { roundId, room }: HandOverInput, viewer) =>
    loadCustody(repositories, roundId, { room, personId: viewer.accountId }),
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input, { viewer, now, newId }) => {
    const { giverId, receiverId, witnessId, sheets = null } = input;
    const facts = { ...bagOf(input, now), sheets, giverId, receiverId, witnessId, witnesses: [] };
    const errors = [...stateErrors(loaded), ...checkHandover(facts, custodyFacts(loaded, now))];
    return decideAll(errors, (): StoredHandover => {
      const stored = { id: newId('handover'), version: 1, roundId: input.roundId, decision: null, decidedAt: null };
      return { ...facts, ...stored, act: 'HANDED_OVER', recordedBy: viewer.accountId, recordedAt: now };
    });
  },
  store: (repositories, handover) => repositories.handovers.insert([handover]),
  record: (after) => ({ subjectId: after.id, before: null, after: audited(after) }),
  answer: ({ roundId }) => ({ roundId }),
});

/** Records that a bag of questions was opened in its room, before two candidates (BR-25). */
export const openQuestionBag: CommandFactory<OpenBagInput, ExamDayAnswer> = defineCommand({
  name: 'openQuestionBag',
  allow: {
    by: ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY', 'INVIGILATION_MEMBER'],
    when: {
      words: 'thành viên Ban coi thi: chỉ phòng mình coi',
      holds: ({ isOwnRoom }: CustodyLoad, actors) =>
        isOwnRoom ||
        (['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY'] as const).some((one) => actors.has(one)),
    },
  },
  load: (repositories, { roundId, room }: OpenBagInput, viewer) =>
    loadCustody(repositories, roundId, { room, personId: viewer.accountId }),
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, input, { viewer, now, newId }) => {
    const [giverId = '', receiverId = ''] = input.invigilators;
    const people = { giverId, receiverId, witnessId: null, witnesses: input.witnesses };
    const facts = { ...bagOf({ ...input, kind: 'QUESTIONS' }, now), sheets: null, ...people };
    const errors = [...stateErrors(loaded), ...checkOpening(facts, openingFacts(loaded, input.room, now))];
    return decideAll(errors, (): StoredHandover => {
      const stored = { id: newId('handover'), version: 1, roundId: input.roundId, decision: null, decidedAt: null };
      return { ...facts, ...stored, act: 'OPENED', recordedBy: viewer.accountId, recordedAt: now };
    });
  },
  store: (repositories, handover) => repositories.handovers.insert([handover]),
  record: (after) => ({ subjectId: after.id, before: null, after: audited(after) }),
  answer: ({ roundId }) => ({ roundId }),
});

interface SealInput {
  readonly handoverId: string;
  readonly expectedVersion: number;
  readonly decision: SealDecision;
}

/** The Chair decides about a broken seal: the reserve, going on with minutes, or not using the bag (BR-62). */
export const decideSeal: CommandFactory<SealInput, ExamDayAnswer> = defineCommand({
  name: 'decideSeal',
  stepUp: true,
  allow: { by: ['COUNCIL_CHAIR'] },
  load: async (repositories, { handoverId }: SealInput, viewer) => {
    const handover = await repositories.handovers.find(handoverId);
    if (handover === null) return null;
    const facts = { room: handover.room, personId: viewer.accountId };
    const loaded = await loadCustody(repositories, handover.roundId, facts);
    return loaded === null ? null : { ...loaded, handover };
  },
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, { expectedVersion, decision }, { now }) => {
    const { handover, all } = loaded;
    const stale = requireVersion(handover, expectedVersion);
    const errors = [...stateErrors(loaded), ...(stale === null ? [] : [stale])];
    if (handover.decision !== null) errors.push({ code: 'ALREADY_DECIDED', path: ['handoverId'] });
    if (!isBroken(handover.seal) || !standing(all).some(({ id }) => id === handover.id)) {
      const reason = 'Chỉ quyết định về niêm phong bị rách hoặc mất, chưa được ghi sửa.';
      errors.push({ code: 'INVALID_VALUE', path: ['handoverId'], reason });
    }
    return decideAll(errors, (): StoredHandover => ({
      ...handover,
      decision,
      decidedAt: now,
      version: handover.version + 1,
    }));
  },
  store: (repositories, handover) => repositories.handovers.save(handover),
  record: (after, { handover }) => ({ subjectId: after.id, before: audited(handover), after: audited(after) }),
  answer: ({ roundId }) => ({ roundId }),
});

async function loadCustody(
  repositories: Repositories,
  roundId: string,
  { room, personId }: { readonly room: number | null; readonly personId: string },
): Promise<CustodyLoad | null> {
  const loaded = await loadRegulatedRound(repositories, roundId);
  if (loaded === null) return null;
  const seating = await repositories.seatings.find(roundId);
  return {
    ...loaded,
    seating,
    attendances: await repositories.attendances.ofRound(roundId),
    all: await repositories.handovers.ofRound(roundId),
    isOwnRoom: room !== null && seating?.rooms[room]?.invigilators.includes(personId) === true,
  };
}

function stateErrors({ round }: CustodyLoad): Refusal[] {
  const state = requireState(round.state, ['WRITTEN', 'DEFENCE'], ['roundId']);
  return state === null ? [] : [state];
}

function bagOf({ kind, room, number, count, seal, at, corrects, correction }: BagInput, now: Date) {
  return { kind, room, number, count, seal, at: at ?? now, corrects: corrects ?? null, correction: correction ?? null };
}

function custodyFacts({ bodies, seating, all }: CustodyLoad, now: Date): CustodyFacts {
  const serving = bodies.flatMap(({ seats }) => seats.map(({ personId }) => personId));
  return { all, serving, rooms: seating?.rooms.length ?? 0, now };
}

function openingFacts(loaded: CustodyLoad, room: number | null, now: Date) {
  const { seating, attendances } = loaded;
  const came = new Set(attendances.filter(({ state }) => sits(state)).map(({ id }) => id));
  const seats = (seating?.seats ?? []).filter((one) => one.room === room && came.has(one.applicationId));
  const invigilators = room === null ? [] : (seating?.rooms[room]?.invigilators ?? []);
  return { ...custodyFacts(loaded, now), invigilators, present: seats.map(({ applicationId }) => applicationId) };
}

/** What the log keeps: all of it, since none of it is text. */
function audited(handover: StoredHandover) {
  const { id: _id, roundId: _round, recordedBy: _by, recordedAt: _at, decision, version, ...bag } = handover;
  return { version, bag, sealDecision: decision };
}
