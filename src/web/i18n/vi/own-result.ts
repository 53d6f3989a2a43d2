import { CANDIDATE_OUTCOME_WORDS } from '../../../domain/outcome/outcome-words';

/** Texts of one's own result. */
export const ownResultVi = {
  myResult: 'Kết quả của tôi',
  noResultYet:
    'Kết quả chưa được công bố. Khi có quyết định công nhận và Hội đồng công bố, kết quả của Ông/Bà hiện ở đây.',
  outcome: 'Kết luận',
  outcomes: CANDIDATE_OUTCOME_WORDS,
  rank: 'Xếp hạng',
  noRank: 'Không xếp hạng',
  why: 'Lý do',
  myMarks: 'Điểm của tôi',
  writtenMark: 'Thi viết',
  defenceMark: 'Trình bày, bảo vệ đề án',
  totalMark: 'Tổng điểm xếp hạng',
  noMark: 'Không có điểm',
  byCriterion: 'Điểm đề án theo tiêu chí',
  byCriterionHint: 'Trung bình cộng của các phiếu chấm; không cho biết điểm của từng người chấm.',
  markOf: (mark: string, maximum: string) => `${mark} trên ${maximum}`,
  complaint: 'Khiếu nại',
  complaintUntil: 'Ông/Bà có quyền khiếu nại đến hết ngày',
  complaintWhere:
    'Về kết quả: gửi Hội đồng thi tuyển. Về Chủ tịch, thành viên Hội đồng, hoặc khi Hội đồng đã giải thể: gửi người đứng đầu cơ quan.',
  recognisedBy: (number: string, day: string, issuer: string) =>
    `Kết quả được công nhận theo Quyết định số ${number} ngày ${day} của ${issuer}.`,
};

/** Every text of that page. */
export type OwnResultTexts = typeof ownResultVi;
