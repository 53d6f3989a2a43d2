/** Papers of breaches (D13). */
import type { Application } from '../../domain/registration/application';
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import type { PaperContent } from '../../domain/paper/registry';
import { FORM_LABEL } from '../../domain/written/violations';
import type { ExamRoom } from '../../domain/examday/seating';
import type { Violation } from '../../domain/written/violations';
import type { Readers } from '../../persistence/ports';
import { doorName, placeOf } from '../examday/papers';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { peopleOf } from '../minutes/people';
import type { People } from '../minutes/people';

/** While there is nothing to state. */
export const NOTHING: Gathered = { subjects: [], contentOf: () => null };

/** D13: the minutes of each breach as it was recorded. */
export async function violationMinutes(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const violations = await readers.violations.ofRound(loaded.round.id);
  const applications = await readers.applications.findMany(violations.map(({ applicationId }) => applicationId));
  const seating = await readers.seatings.find(loaded.round.id);
  const invigilators = seating?.rooms.flatMap((room) => room.invigilators) ?? [];
  const people = await peopleOf(readers, loaded.bodies, invigilators);
  return {
    subjects: violations.map(({ id }) => id),
    contentOf: (subjectId, identity) => {
      const violation = violations.find(({ id }) => id === subjectId);
      const application = applications.find(({ id }) => id === violation?.applicationId);
      if (violation === undefined || application === undefined) return null;
      const room = placeOf(seating, application.id)?.room ?? null;
      return violationPaper(loaded, { violation, application, room, people }, identity);
    },
  };
}

/** A breach with where it was minuted. */
interface Minuted {
  readonly violation: Violation;
  readonly application: Application;
  readonly room: ExamRoom | null;
  readonly people: People;
}

function violationPaper(
  { round }: RegulatedLoad,
  { violation, application, room, people }: Minuted,
  identity: PaperIdentity,
): PaperContent<'D13'> {
  const { act, form, signed, witnesses, recordedAt } = violation;
  const named = (index: number): string | null => people.get(room?.invigilators[index] ?? '')?.displayName ?? null;
  const witness = (index: number): string | null => {
    const number = witnesses[index];
    return number === undefined ? null : `Thí sinh số báo danh ${number}`;
  };
  return {
    code: 'D13',
    frame: frameOf(round, identity, recordedAt, []),
    data: {
      ky_thi: round.title,
      bat_dau: { gio: hanoiTime(recordedAt), ngay: hanoiDay(recordedAt) },
      dia_diem: room?.place ?? null,
      phong: doorName(room),
      thi_sinh: {
        so_bao_danh: application.candidateNumber,
        ho_ten: application.fullName,
        ngay_sinh: application.birthDate,
        don_vi: application.unit,
      },
      hanh_vi: act.replace(/\.$/u, ''),
      tang_vat: null,
      dieu_khoan: null,
      de_nghi: FORM_LABEL[form],
      y_kien_thi_sinh: null,
      tu_choi_ky: signed ? 'KHONG' : 'CO',
      giam_thi_1: named(0),
      giam_thi_2: named(1),
      nhan_chung_1: witness(0),
      nhan_chung_2: witness(1),
    },
  };
}
