/** D06: minutes of each meeting at which the Council decided who may stand, with quorum and votes (BR-07, BR-20). */
import type { Application } from '../../domain/registration/application';
import { hanoiDay } from '../../domain/calendar';
import { quorumOf } from '../../domain/outcome/council-vote';
import type { CompulsoryPerson } from '../../domain/registration/compulsory';
import { CHECKERS } from '../../domain/registration/dossier';
import type { PaperContent } from '../../domain/paper/registry';
import type { Readers } from '../../persistence/ports';
import type { StoredBody, StoredMeeting } from '../../persistence/serving-ports';
import type { RegulatedLoad } from '../exam/round-scope';
import { compulsoryLines } from './compulsory-lines';
import type { Gathered } from '../minutes/gathered';
import { frameOf, postName } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { councilSigner, peopleOf, personOf, seatLabel } from '../minutes/people';
import type { People } from '../minutes/people';

type Seats = readonly Pick<StoredBody['seats'][number], 'personId' | 'seat'>[];

interface Met {
  readonly meeting: StoredMeeting;
  readonly seats: Seats;
  readonly people: People;
  readonly applications: readonly Application[];
  /** Applications whose dossiers two people have checked. */
  readonly checked: ReadonlySet<string>;
  readonly compulsory: readonly CompulsoryPerson[];
}

/** One minutes for each meeting, in order; none where the Council decided without one. */
export async function eligibilityMinutes(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const meetings = (await readers.meetings.ofRound(loaded.round.id)).toSorted(
    (a, b) => a.heldAt.getTime() - b.heldAt.getTime(),
  );
  const council = loaded.bodies.find(({ kind }) => kind === 'COUNCIL') ?? null;
  const former = council?.formerSeats.map(({ personId }) => personId) ?? [];
  const people = await peopleOf(readers, council === null ? [] : [council], former);
  const applications = await readers.applications.ofRound(loaded.round.id);
  const dossiers = await readers.dossiers.findMany(applications.map(({ id }) => id));
  const compulsory = await readers.compulsoryPeople.ofRound(loaded.round.id);
  const checked = new Set(dossiers.filter((one) => one.checks.length >= CHECKERS).map(({ id }) => id));
  return {
    subjects: meetings.map(({ id }) => id),
    contentOf: (subjectId, identity) => {
      const meeting = meetings.find(({ id }) => id === subjectId);
      if (meeting === undefined) return null;
      const seats = seatsAt(council, meeting);
      return minutesOf(loaded, { meeting, seats, people, applications, checked, compulsory }, identity);
    },
  };
}

/** Who sat in the Council when it met: whoever was replaced since was a member then, and their successor was not. */
function seatsAt(council: StoredBody | null, { heldAt, presentIds }: StoredMeeting): Seats {
  if (council === null) return [];
  const on = hanoiDay(heldAt);
  const was = council.formerSeats.filter(
    ({ personId, from, to }) => from <= on && (on < to || (on === to && presentIds.includes(personId))),
  );
  const left = new Set(was.map(({ replacedBy }) => replacedBy));
  return [...council.seats.filter(({ personId }) => !left.has(personId)), ...was];
}

function minutesOf({ round }: RegulatedLoad, met: Met, identity: PaperIdentity): PaperContent<'D06'> {
  const { meeting, seats, people, applications, checked, compulsory } = met;
  const day = { gio: null, ngay: hanoiDay(meeting.heldAt) };
  const ids = meeting.decisions.map(({ applicationId }) => applicationId);
  const lines = linesOf(met, (postId) => postName(round, postId));
  return {
    code: 'D06',
    frame: frameOf(round, identity, meeting.heldAt, []),
    data: {
      ky_thi: round.title,
      bat_dau: day,
      ket_thuc: day,
      dia_diem: null,
      tong_thanh_vien: seats.length,
      can_co_mat: quorumOf(seats.length),
      ...attendanceOf(met),
      chu_tri: memberOf(met, 'CHAIR'),
      thu_ky_ghi: memberOf(met, 'SECRETARY'),
      tong_ho_so: applications.filter(({ submittedAt }) => submittedAt <= meeting.heldAt).length,
      so_xet: ids.length,
      hai_nguoi_tham_dinh: ids.every((id) => checked.has(id)),
      ...lines,
      bat_buoc: compulsoryLines(round, compulsory, applications, meeting.heldAt),
      y_kien: [],
      so_ban: 2,
      thu_ky: councilSigner(seats, people, 'SECRETARY'),
      chu_tich: councilSigner(seats, people, 'CHAIR'),
    },
  };
}

function attendanceOf({ meeting, seats, people }: Met) {
  const named = ({ personId, seat }: Seats[number]) => {
    const { fullName, position } = personOf(people, personId);
    const label = seatLabel(seat, 'COUNCIL');
    return { ho_ten: fullName, chuc_vu: position === null ? label : `${position}, ${label}` };
  };
  const isPresent = ({ personId }: Seats[number]): boolean => meeting.presentIds.includes(personId);
  return {
    co_mat: seats.filter(isPresent).map(named),
    vang_mat: seats.filter((one) => !isPresent(one)).map(named),
  };
}

function memberOf({ seats, people }: Met, seat: 'CHAIR' | 'SECRETARY') {
  const { fullName } = personOf(people, seats.find((one) => one.seat === seat)?.personId ?? '');
  return { ho_ten: fullName, chuc_vu: seatLabel(seat, 'COUNCIL') };
}

function linesOf({ meeting, applications }: Met, post: (postId: string) => string) {
  const known = new Map(applications.map((one) => [one.id, one]));
  const lines = meeting.decisions.map((decision) => {
    const application = known.get(decision.applicationId);
    const { votesFor, votesAgainst } = decision;
    return {
      decision,
      name: application?.fullName ?? null,
      unit: application?.unit ?? null,
      row: {
        ho_ten: application?.fullName ?? null,
        ngay_sinh: application?.birthDate ?? null,
        chuc_danh: application === undefined ? null : post(application.postId),
        tan_thanh: votesFor,
        khong: votesAgainst,
      },
    };
  });
  return {
    du_dieu_kien: lines.filter(({ decision }) => decision.eligible).map(({ row, unit }) => ({ ...row, don_vi: unit })),
    khong_du: lines
      .filter(({ decision }) => !decision.eligible)
      .map(({ row, decision }) => ({ ...row, ly_do: decision.reasons.join('; ') })),
    ngang_phieu: lines
      .filter(({ decision }) => decision.votesFor === decision.votesAgainst)
      .map(({ name }) => name ?? ''),
  };
}
