/** Papers of the day of the written examination: lists for the rooms (D09, D12) and breaches (D13). */
import type { Application } from '../../domain/application';
import { hanoiDay, hanoiTime } from '../../domain/calendar';
import type { PaperContent } from '../../domain/paper/registry';
import { FORM_LABEL } from '../../domain/violations';
import type { Violation } from '../../domain/violations';
import type { Readers } from '../../persistence/ports';
import { calledOf } from '../examday/called';
import type { RegulatedLoad } from '../exam/round-scope';
import type { Gathered } from '../minutes/gathered';
import { frameOf } from '../minutes/paper-content';
import type { PaperIdentity } from '../minutes/paper-content';
import { councilSigner, peopleOf, seatsOfBody } from '../minutes/people';

/** While there is nothing to state. */
export const NOTHING: Gathered = { subjects: [], contentOf: () => null };

/** D09: the one list of those called; rooms, seats and hours are left to a pen. */
export async function roomLists(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const called = await calledOf(readers, loaded);
  const { round, bodies } = loaded;
  const people = await peopleOf(readers, bodies);
  if (called.length === 0) return NOTHING;
  return {
    subjects: [null],
    contentOf: (_subject, identity): PaperContent<'D09'> => ({
      code: 'D09',
      frame: frameOf(round, identity, identity.issuedAt, []),
      data: {
        ky_thi: round.title,
        mon_thi: null,
        phong: null,
        bat_dau: { gio: null, ngay: round.dates.written },
        thi_sinh: called.map(({ candidateNumber, fullName, birthDate }) => {
          return { so_bao_danh: candidateNumber, ho_ten: fullName, ngay_sinh: birthDate, cho_ngoi: null };
        }),
        nguoi_ky: councilSigner(seatsOfBody(bodies, 'COUNCIL'), people, 'CHAIR'),
      },
    }),
  };
}

/** D12: the same people, who sign that they have handed in. */
export async function handInLists(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const called = await calledOf(readers, loaded);
  const { round } = loaded;
  if (called.length === 0) return NOTHING;
  return {
    subjects: [null],
    contentOf: (_subject, identity): PaperContent<'D12'> => ({
      code: 'D12',
      frame: frameOf(round, identity, identity.issuedAt, []),
      data: {
        ky_thi: round.title,
        mon_thi: null,
        phong: null,
        ngay_thi: round.dates.written,
        thi_sinh: called.map(({ candidateNumber, fullName }) => {
          return { so_bao_danh: candidateNumber, ho_ten: fullName, so_to: null, ghi_chu: null };
        }),
        giam_thi_1: null,
        giam_thi_2: null,
      },
    }),
  };
}

/** D13: the minutes of each breach as it was recorded. */
export async function violationMinutes(readers: Readers, loaded: RegulatedLoad): Promise<Gathered> {
  const violations = await readers.violations.ofRound(loaded.round.id);
  const applications = await readers.applications.findMany(violations.map(({ applicationId }) => applicationId));
  return {
    subjects: violations.map(({ id }) => id),
    contentOf: (subjectId, identity) => {
      const violation = violations.find(({ id }) => id === subjectId);
      const application = applications.find(({ id }) => id === violation?.applicationId);
      if (violation === undefined || application === undefined) return null;
      return violationPaper(loaded, { violation, application }, identity);
    },
  };
}

function violationPaper(
  { round }: RegulatedLoad,
  { violation, application }: { readonly violation: Violation; readonly application: Application },
  identity: PaperIdentity,
): PaperContent<'D13'> {
  const { act, form, signed, witnesses, recordedAt } = violation;
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
      dia_diem: null,
      phong: null,
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
      giam_thi_1: null,
      giam_thi_2: null,
      nhan_chung_1: witness(0),
      nhan_chung_2: witness(1),
    },
  };
}
