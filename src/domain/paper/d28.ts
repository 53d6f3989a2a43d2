import type {
  AttendanceLine,
  LegalGround,
  MinutesPaper,
  MinutesPost,
  PaperMoment,
  PaperPerson,
  ParticipationCounts,
} from './papers';
import { calculationNote, ground, markColumns, moment, person, postResults, signer, vote } from './common';
import { markColumnsData, notesData, postResultsData, signerData } from './results';
import { flag, group, list, mark, text, whole, type Shaped } from './shape';

const attendee = group({ ten: text, ho_ten: text, chuc_vu: text, chuc_trach: text, ly_do: text });
const counts = group({ dang_ky: whole, du_dieu_kien: whole, du_thi_viet: whole, dat_thi_viet: whole, bao_ve: whole });
const tie = group({ thi_sinh: list(text), diem: mark, xu_ly: text, ly_do: text, dieu_khoan: text });

/** D28, biên bản họp Hội đồng xác định người trúng tuyển. */
export const minutesShape = group({
  ky_thi: text,
  cac_can_cu: list(ground, 2),
  bat_dau: moment,
  ket_thuc: group({ gio: moment, cung_ngay: flag }),
  dia_diem: text,
  da_diem_danh: flag,
  tong_thanh_vien: whole,
  co_mat: list(attendee, 5),
  vang_mat: list(attendee),
  moi_du: list(attendee),
  chu_tri: person,
  thu_ky_ghi: person,
  cot: markColumns,
  co_thi_viet: flag,
  co_bao_ve: flag,
  cac_chuc_danh: list(
    group({ ...postResults, toi_thieu: whole, so_lieu: counts, bang_diem: list(tie, 0), bieu_quyet: vote }),
  ),
  so_lieu_chung: counts,
  tong_chi_tieu: whole,
  ghi_chu_tinh_diem: list(calculationNote, 0),
  y_kien: list(text, 0),
  so_ban: whole,
  ky_ten_thanh_vien: flag,
  thu_ky: signer,
  chu_tich: signer,
});

type Minutes = Shaped<typeof minutesShape>;

/** "Ông Nguyễn Văn Thành". */
export function addressed(one: PaperPerson): string {
  return `${one.honorific ?? 'Ông/Bà'} ${one.fullName}`;
}

/** Căn cứ as templates read it. */
export function groundData(one: LegalGround): Shaped<typeof ground> {
  return { loai: one.kind, so: one.number, ngay: one.date, cua: one.issuer, ve_viec: one.title };
}

const personData = (one: PaperPerson): Shaped<typeof person> => ({ ho_ten: addressed(one), chuc_vu: one.position });
const momentData = (at: PaperMoment | null): Shaped<typeof moment> => ({
  gio: at?.time ?? null,
  ngay: at?.day ?? null,
});

function attendeeData(line: { person: PaperPerson; role: string; absenceReason?: string | null }) {
  const { person: who, role, absenceReason = null } = line;
  return { ten: addressed(who), ho_ten: who.fullName, chuc_vu: who.position, chuc_trach: role, ly_do: absenceReason };
}

function countsData(of: ParticipationCounts): Shaped<typeof counts> {
  return {
    dang_ky: of.registered,
    du_dieu_kien: of.eligible,
    du_thi_viet: of.satWritten,
    dat_thi_viet: of.passedWritten,
    bao_ve: of.defended,
  };
}

function postData(post: MinutesPost, index: number, paper: MinutesPaper): Minutes['cac_chuc_danh'][number] {
  const { votes } = post;
  return {
    ...postResultsData(post, index, paper.columns),
    toi_thieu: post.minimumCandidates,
    so_lieu: countsData(post.counts),
    bang_diem: post.ties.map((one) => ({
      thi_sinh: one.candidates,
      diem: one.mark,
      xu_ly: one.settledBy,
      ly_do: one.reason,
      dieu_khoan: one.clause,
    })),
    bieu_quyet: votes === null ? null : { tan_thanh: votes.inFavour, khong: votes.against, trang: votes.abstained },
  };
}

function attendanceData(attendance: readonly AttendanceLine[]) {
  return {
    da_diem_danh: attendance.every((line) => line.present !== null),
    tong_thanh_vien: attendance.length,
    co_mat: attendance.filter((line) => line.present !== false).map(attendeeData),
    vang_mat: attendance.filter((line) => line.present === false).map(attendeeData),
  };
}

/** What the minutes state. */
export function minutesData(paper: MinutesPaper): Minutes {
  return {
    ky_thi: paper.roundName,
    cac_can_cu: paper.grounds.map(groundData),
    bat_dau: momentData(paper.startedAt),
    ket_thuc: {
      gio: momentData(paper.endedAt),
      cung_ngay: paper.endedAt !== null && paper.endedAt.day === paper.startedAt?.day,
    },
    dia_diem: paper.venue,
    ...attendanceData(paper.attendance),
    moi_du: paper.observers.map(attendeeData),
    chu_tri: personData(paper.presidedBy),
    thu_ky_ghi: personData(paper.recordedBy),
    cot: markColumnsData(paper.columns),
    co_thi_viet: paper.counts.satWritten !== null,
    co_bao_ve: paper.counts.defended !== null,
    cac_chuc_danh: paper.posts.map((post, index) => postData(post, index, paper)),
    so_lieu_chung: countsData(paper.counts),
    tong_chi_tieu: paper.posts.reduce((sum, post) => sum + post.quota, 0),
    ghi_chu_tinh_diem: notesData(paper.notes),
    y_kien: paper.remarks,
    so_ban: paper.copies,
    ky_ten_thanh_vien: paper.memberSignatures,
    thu_ky: signerData(paper.secretary),
    chu_tich: signerData(paper.chair),
  };
}
