import type { ScoreSheetCriterion, ScoreSheetPaper } from './papers';
import { day, flag, group, list, mark, maybe, text, type Shaped } from './shape';

/** D24, phiếu chấm điểm đề án. */
export const scoreSheetShape = group({
  ky_thi: text,
  chuc_danh: text,
  thi_sinh: group({ so_bao_danh: text, ho_ten: text }),
  /** Null in secret ballot mode: neither name nor signature may appear (BR-46). */
  nguoi_cham: maybe(group({ ho_ten: text, chuc_trach: text })),
  ngay_bao_ve: day,
  tieu_chi: list(group({ so: text, ten: text, toi_da: mark, diem: mark, nhom: flag }), 5),
  toi_da: mark,
  tong_diem: mark,
  cau_hoi: list(text, 0),
  nhan_xet: list(text, 0),
});

type Sheet = Shaped<typeof scoreSheetShape>;

function lines(criterion: ScoreSheetCriterion): Sheet['tieu_chi'] {
  const { number, name, maximum, given, parts } = criterion;
  const own = { so: number, ten: name, toi_da: maximum, diem: given, nhom: parts.length > 0 };
  return [own, ...parts.flatMap(lines)];
}

/** What a score sheet states. */
export function scoreSheetData(paper: ScoreSheetPaper): Sheet {
  const { candidate, member } = paper;
  return {
    ky_thi: paper.roundName,
    chuc_danh: paper.postName,
    thi_sinh: { so_bao_danh: candidate.number, ho_ten: candidate.fullName },
    nguoi_cham: member === null ? null : { ho_ten: member.person?.fullName ?? null, chuc_trach: member.role },
    ngay_bao_ve: paper.defendedOn,
    tieu_chi: paper.criteria.flatMap(lines),
    toi_da: paper.maximum,
    tong_diem: paper.total,
    cau_hoi: paper.questions,
    nhan_xet: paper.remarks,
  };
}
