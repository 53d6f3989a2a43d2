import { dayOf } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { attendanceOf, checkArrival, sits } from '../../domain/examday/attendance';
import type { Arrival } from '../../domain/examday/attendance';
import { requireState } from '../../domain/exam/lifecycle';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { requireDay, requireVersion } from '../../domain/exam/round';
import { checkText, tidyText } from '../../domain/text';
import type { StoredAttendance, StoredSeating } from '../../persistence/exam-day-ports';
import type { Repositories } from '../../persistence/ports';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import type { RegulatedLoad } from '../exam/round-scope';
import type { ExamDayAnswer } from './seating';

/** What the room says of one candidate. */
export interface ArrivalInput {
  readonly applicationId: string;
  /** 0 for a first record. */
  readonly expectedVersion: number;
  readonly arrival: Arrival;
  readonly cameAt?: string | null | undefined;
}

interface AttendanceInput {
  readonly roundId: string;
  readonly entries: readonly ArrivalInput[];
  /** Why, where what was recorded before is changed. */
  readonly reason?: string | undefined;
}

interface DoorLoad extends RegulatedLoad {
  readonly seating: StoredSeating;
  readonly applications: ReadonlyMap<string, Application>;
  readonly attendances: ReadonlyMap<string, StoredAttendance>;
  readonly isCoded: boolean;
  /** Whether the viewer invigilates in the room of everybody who is named. */
  readonly isOwnRoom: boolean;
}

/** What is stored together: who came, and with it who takes part. */
interface Recorded {
  readonly attendance: StoredAttendance;
  /** Null where taking part does not change. */
  readonly application: Application | null;
}

/** Most candidates of one request: a room, and more than fit on a screen. */
const MOST_ENTRIES = 200;

/** Điểm danh: who came, who came late and when, who did not, by those who stand at the door (BR-24, BR-51). */
export const recordAttendance: CommandFactory<AttendanceInput, ExamDayAnswer> = defineCommand({
  name: 'recordAttendance',
  allow: {
    by: ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY', 'INVIGILATION_MEMBER'],
    when: {
      words: 'thành viên Ban coi thi: chỉ thí sinh của phòng mình coi',
      holds: ({ isOwnRoom }: DoorLoad, actors) =>
        isOwnRoom ||
        (['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_DEPUTY'] as const).some((one) => actors.has(one)),
    },
  },
  load: (repositories, { roundId, entries }: AttendanceInput, viewer) =>
    loadDoor(repositories, roundId, {
      applicationIds: entries.map(({ applicationId }) => applicationId),
      personId: viewer.accountId,
    }),
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, { entries, reason: words = '' }, { viewer, now }) => {
    const { round, seating, attendances } = loaded;
    const reason = tidyText(words);
    const errors = [...doorErrors(loaded, now), ...entries.flatMap((entry, index) => checkEntry(loaded, entry, index))];
    if (entries.length === 0 || entries.length > MOST_ENTRIES) {
      const limit = `Mỗi lần từ 1 đến ${String(MOST_ENTRIES)} thí sinh.`;
      errors.push({ code: 'INVALID_VALUE', path: ['entries'], reason: limit });
    }
    const isChange = entries.some(({ applicationId }) => attendances.has(applicationId));
    if (isChange) errors.push(...checkText(reason, ['reason'], 500));
    return decideAll(errors, (): readonly Recorded[] =>
      entries.map(({ applicationId, arrival, cameAt = null }) => {
        const before = attendances.get(applicationId) ?? null;
        const by = { recordedBy: viewer.accountId, recordedAt: now, reason: before === null ? null : reason };
        const told = attendanceOf({ arrival, cameAt }, seating);
        const version = (before?.version ?? 0) + 1;
        const attendance = { id: applicationId, version, roundId: round.id, ...told, ...by };
        return recorded(loaded, attendance);
      }),
    );
  },
  store,
  record: recordOf,
  answer: (_recorded, { round }) => ({ roundId: round.id }),
});

interface AdmitInput {
  readonly applicationId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The Chair lets in somebody who came too late (BR-24). */
export const admitLate: CommandFactory<AdmitInput, ExamDayAnswer> = defineCommand({
  name: 'admitLate',
  allow: { by: ['COUNCIL_CHAIR'] },
  load: async (repositories, { applicationId }: AdmitInput, viewer) => {
    const attendance = await repositories.attendances.find(applicationId);
    if (attendance === null) return null;
    const people = { applicationIds: [applicationId], personId: viewer.accountId };
    const loaded = await loadDoor(repositories, attendance.roundId, people);
    return loaded === null ? null : { ...loaded, attendance };
  },
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, { expectedVersion, reason: words }, { viewer, now }) => {
    const { attendance } = loaded;
    const reason = tidyText(words);
    const stale = requireVersion(attendance, expectedVersion);
    const errors = [
      ...doorErrors(loaded, now),
      ...(stale === null ? [] : [stale]),
      ...checkText(reason, ['reason'], 500),
    ];
    if (attendance.state !== 'TURNED_AWAY') {
      const why = 'Chỉ quyết định với người đến quá giờ, chưa được vào phòng thi.';
      errors.push({ code: 'INVALID_VALUE', path: ['applicationId'], reason: why });
    }
    return decideAll(errors, (): readonly Recorded[] => {
      const by = { recordedBy: viewer.accountId, recordedAt: now, reason };
      return [recorded(loaded, { ...attendance, ...by, state: 'ADMITTED', version: attendance.version + 1 })];
    });
  },
  store,
  record: recordOf,
  answer: (_recorded, { round }) => ({ roundId: round.id }),
});

async function loadDoor(
  repositories: Repositories,
  roundId: string,
  { applicationIds, personId }: { readonly applicationIds: readonly string[]; readonly personId: string },
): Promise<DoorLoad | null> {
  const loaded = await loadRegulatedRound(repositories, roundId);
  const seating = loaded === null ? null : await repositories.seatings.find(roundId);
  if (loaded === null || seating === null) return null;
  const found = await repositories.applications.findMany(applicationIds);
  const recordedBefore = await repositories.attendances.findMany(applicationIds);
  const roomOf = new Map(seating.seats.map(({ applicationId, room }) => [applicationId, seating.rooms[room]]));
  return {
    ...loaded,
    seating,
    applications: new Map(found.filter((one) => one.roundId === roundId).map((one) => [one.id, one])),
    attendances: new Map(recordedBefore.map((one) => [one.id, one])),
    isCoded: (await repositories.scripts.ofRound(roundId)).length > 0,
    isOwnRoom: applicationIds.every((id) => roomOf.get(id)?.invigilators.includes(personId) === true),
  };
}

/** Refusals common to everything that is recorded at the door. */
function doorErrors({ round, seating, isCoded }: DoorLoad, now: Date): Refusal[] {
  const errors: Refusal[] = [
    requireState(round.state, ['WRITTEN'], ['roundId']),
    requireDay(dayOf(round, 'WRITTEN'), now, ['roundId']),
  ].filter((refusal) => refusal !== null);
  if (seating.postedAt === null) {
    errors.push({ code: 'INVALID_VALUE', path: ['roundId'], reason: 'Chưa niêm yết danh sách phòng thi.' });
  }
  // The scripts are coded: who sat is settled (BR-28).
  if (isCoded) errors.push({ code: 'ALREADY_DECIDED', path: ['roundId'] });
  return errors;
}

function checkEntry(loaded: DoorLoad, entry: ArrivalInput, index: number): readonly Refusal[] {
  const { seating, attendances } = loaded;
  const path = ['entries', String(index)];
  if (!seating.seats.some(({ applicationId }) => applicationId === entry.applicationId)) {
    return [{ code: 'NOT_ELIGIBLE', path: [...path, 'applicationId'] }];
  }
  const version = attendances.get(entry.applicationId)?.version ?? 0;
  const stale = requireVersion({ version }, entry.expectedVersion);
  const { arrival, cameAt = null } = entry;
  return [...(stale === null ? [] : [{ ...stale, path }]), ...checkArrival({ arrival, cameAt }, seating, path)];
}

function recorded({ applications }: DoorLoad, attendance: StoredAttendance): Recorded {
  const application = applications.get(attendance.id);
  return { attendance, application: application === undefined ? null : changedPart(application, attendance) };
}

/** The application with or without its absence; null where nothing changes (BR-51: absent is never zero). */
function changedPart(application: Application, { state }: StoredAttendance): Application | null {
  const isAbsent = !sits(state);
  if (application.absentFrom.includes('WRITTEN') === isAbsent) return null;
  const others = application.absentFrom.filter((phase) => phase !== 'WRITTEN');
  return { ...application, absentFrom: isAbsent ? [...others, 'WRITTEN'] : others, version: application.version + 1 };
}

async function store(repositories: Repositories, all: readonly Recorded[]): Promise<void> {
  for (const { attendance, application } of all) {
    if (attendance.version === 1) await repositories.attendances.insert([attendance]);
    else await repositories.attendances.save(attendance);
    if (application !== null) await repositories.applications.save(application);
  }
}

function recordOf(all: readonly Recorded[], { round, attendances }: DoorLoad) {
  const states = (of: (one: Recorded) => unknown) => Object.fromEntries(all.map((one) => [one.attendance.id, of(one)]));
  return {
    subjectId: round.id,
    before: { attendance: states(({ attendance: { id } }) => attendances.get(id)?.state ?? null) },
    after: {
      attendance: states(({ attendance: { state, cameAt } }) => (cameAt === null ? state : `${state} ${cameAt}`)),
      reason: all[0]?.attendance.reason ?? null,
      ...Object.fromEntries(
        all.flatMap(({ application }) =>
          application === null ? [] : [[application.id, { absentFrom: application.absentFrom }]],
        ),
      ),
    },
  };
}
