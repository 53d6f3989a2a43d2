/** Papers of the rooms: summons and card with a place, lists for each door (D08, D08B, D09, D12). */
import type { Application } from '../../domain/registration/application';
import type { PaperContent } from '../../domain/paper/registry';
import type { ExamRoom } from '../../domain/examday/seating';
import type { StoredSeating } from '../../persistence/exam-day-ports';
import type { Readers } from '../../persistence/ports';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf, postName } from '../minutes/paper-content';
import { councilSigner, peopleOf, seatsOfBody } from '../minutes/people';
import { calledOf } from './called';
import { unsignedOf } from './unsigned';

/** While there is nothing to state. */
const NOTHING: Gathered = { subjects: [], contentOf: () => null };

/** One room with those who are called into it, in the order of their places; null for all before there are seats. */
export interface PaperRoom {
  readonly subject: string | null;
  readonly room: ExamRoom | null;
  readonly rows: readonly { readonly application: Application; readonly seat: number | null }[];
}

/** Where a candidate sits, as papers say it; null before the draw. */
export function placeOf(seating: StoredSeating | null, applicationId: string) {
  const seat = seating?.seats.find((one) => one.applicationId === applicationId);
  const room = seat === undefined ? undefined : seating?.rooms[seat.room];
  return seat === undefined || room === undefined ? null : { room, seat: seat.seat };
}

/** The rooms as door lists name them: one list of everybody while there are no seats. */
export async function paperRooms(readers: Readers, loaded: RegulatedLoad): Promise<readonly PaperRoom[]> {
  const called = await calledOf(readers, loaded);
  if (called.length === 0) return [];
  const seating = await readers.seatings.find(loaded.round.id);
  if (seating === null || seating.draw === null) {
    return [{ subject: null, room: null, rows: called.map((application) => ({ application, seat: null })) }];
  }
  const applications = new Map(called.map((one) => [one.id, one]));
  return seating.rooms.map((room, index) => ({
    subject: roomSubject(index),
    room,
    rows: seating.seats
      .filter((one) => one.room === index)
      .flatMap(({ applicationId, seat }) => {
        const application = applications.get(applicationId);
        return application === undefined ? [] : [{ application, seat }];
      }),
  }));
}

/** A room's name where the words before it say "phòng thi" already: "Phòng 01" is "01" there. */
export function doorName(room: Pick<ExamRoom, 'name'> | null): string | null {
  if (room === null) return null;
  const short = room.name.replace(/^phòng\s+(?:thi\s+)?/iu, '');
  return short === '' ? room.name : short;
}

/** What a paper about a room is about: the rooms of a round have no ids of their own. */
export function roomSubject(index: number): string {
  return `room_${String(index + 1)}`;
}

/** D09: who is called into a room, each with the place; one list without places while there are no rooms. */
export async function roomLists(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const { round, bodies } = loaded;
  const rooms = await paperRooms(readers, loaded);
  const startsAt = (await readers.seatings.find(round.id))?.startsAt ?? null;
  const people = await peopleOf(readers, bodies);
  const contentOf: Gathered['contentOf'] = (subject, identity): PaperContent<'D09'> | null => {
    const found = rooms.find((one) => one.subject === subject);
    if (found === undefined) return null;
    return {
      code: 'D09',
      frame: frameOf(round, identity, identity.issuedAt, []),
      data: {
        ky_thi: round.title,
        mon_thi: null,
        phong: doorName(found.room),
        bat_dau: { gio: found.room === null ? null : startsAt, ngay: round.dates.written },
        thi_sinh: found.rows.map(({ application: { candidateNumber, fullName, birthDate }, seat }) => {
          const place = seat === null ? null : String(seat).padStart(2, '0');
          return { so_bao_danh: candidateNumber, ho_ten: fullName, ngay_sinh: birthDate, cho_ngoi: place };
        }),
        nguoi_ky: councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'CHAIR'),
      },
    };
  };
  return rooms.length === 0 ? NOTHING : { subjects: rooms.map(({ subject }) => subject), contentOf };
}

/** What a list printed after it was minuted says beside somebody who did not sign for their paper (BR-27). */
const UNSIGNED_NOTE = 'Nộp bài, không ký; đã lập biên bản';

/**
 * D12: the same people, who sign that they have handed in; with the invigilators of the room. A list that went into the room
 * before the day stays the one that was signed there; one printed later says who did not sign.
 */
export async function handInLists(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const { round, bodies } = loaded;
  const rooms = await paperRooms(readers, loaded);
  const unsigned = new Map((await unsignedOf(readers, loaded)).map((one) => [one.application.id, one.recordedAt]));
  const invigilators = rooms.flatMap(({ room }) => room?.invigilators ?? []);
  const people = await peopleOf(readers, bodies, invigilators);
  const contentOf: Gathered['contentOf'] = (subject, identity): PaperContent<'D12'> | null => {
    const found = rooms.find((one) => one.subject === subject);
    if (found === undefined) return null;
    const noteOn = (id: string): string | null => {
      const recordedAt = unsigned.get(id);
      return recordedAt !== undefined && recordedAt <= identity.issuedAt ? UNSIGNED_NOTE : null;
    };
    const named = (index: number): string | null =>
      people.get(found.room?.invigilators[index] ?? '')?.displayName ?? null;
    return {
      code: 'D12',
      frame: frameOf(round, identity, identity.issuedAt, []),
      data: {
        ky_thi: round.title,
        mon_thi: null,
        phong: doorName(found.room),
        ngay_thi: round.dates.written,
        thi_sinh: found.rows.map(({ application: { id, candidateNumber, fullName } }) => {
          return { so_bao_danh: candidateNumber, ho_ten: fullName, so_to: null, ghi_chu: noteOn(id) };
        }),
        giam_thi_1: named(0),
        giam_thi_2: named(1),
      },
    };
  };
  return rooms.length === 0 ? NOTHING : { subjects: rooms.map(({ subject }) => subject), contentOf };
}

/** D08B: the card of everybody who has a place. */
export async function cards(readers: Readers, loaded: RegulatedLoad, only: string | null): Promise<Gathered> {
  const { round, bodies } = loaded;
  const seating = await readers.seatings.find(round.id);
  if (seating === null || seating.draw === null) return NOTHING;
  const all = only === null ? seating.seats.map(({ applicationId }) => applicationId) : [only];
  const applications = (await readers.applications.findMany(all))
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .toSorted((a, b) => (a.candidateNumber ?? '').localeCompare(b.candidateNumber ?? ''));
  const people = await peopleOf(readers, bodies);
  return {
    subjects: applications.map(({ id }) => id),
    contentOf: (subject, identity): PaperContent<'D08B'> | null => {
      const application = applications.find(({ id }) => id === subject);
      const place = application === undefined ? null : placeOf(seating, application.id);
      if (application === undefined || place === null) return null;
      const { candidateNumber, fullName, birthDate, unit, postId } = application;
      return {
        code: 'D08B',
        frame: frameOf(round, identity, identity.issuedAt, []),
        data: {
          ky_thi: round.title,
          thi_sinh: {
            so_bao_danh: candidateNumber,
            ho_ten: fullName,
            ngay_sinh: birthDate,
            don_vi: unit,
            chuc_danh: postName(round, postId),
          },
          phong: `${doorName(place.room) ?? ''}, chỗ ${String(place.seat)}`,
          dia_diem: place.room.place,
          bat_dau: { gio: seating.startsAt, ngay: round.dates.written },
          co_anh: true,
          nguoi_ky: councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'CHAIR'),
        },
      };
    },
  };
}
