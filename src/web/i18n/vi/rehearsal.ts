import { CANDIDATE_OUTCOME_WORDS, POST_OUTCOME_WORDS } from '../../../domain/outcome/outcome-words';

/** Texts of the rehearsal of a quy chế. */
export const rehearsalVi = {
  title: 'Diễn tập quy chế',
  lead: 'Nhập điểm giả định để xem theo quy chế này ai trúng tuyển và vì sao. Kết quả đổi ngay theo từng ô; không điểm nào được lưu hay gửi đi.',
  typedRules: 'Dùng các tham số đang ghi ở phần quy chế phía trên, kể cả khi chưa lưu.',
  storedRules: 'Dùng quy chế của kỳ thi.',
  rulesWrong: 'Tham số quy chế chưa đúng nên chưa diễn tập được. Sửa các mục sau ở phần quy chế:',
  cases: 'Tình huống có sẵn',
  caseNames: {
    ORDINARY: 'Ba người, một người trúng tuyển',
    TIE: 'Hai người bằng điểm',
    NOBODY: 'Không ai đạt',
    MARKERS_APART: 'Chênh lệch hai người chấm',
    DEDUCTION: 'Một thí sinh bị trừ điểm',
    PANEL_APART: 'Thành viên chấm đề án lệch nhau',
    TWO_PLACES: 'Chỉ tiêu hai người',
  },
  marks: 'Điểm giả định',
  marksHint:
    'Điểm đề án của các thành viên cách nhau bằng dấu chấm phẩy, ví dụ 80; 81,5; 84. Để trống cả hai điểm viết, hoặc để trống điểm đề án: thí sinh vắng mặt ở phần đó.',
  quota: 'Chỉ tiêu',
  candidate: 'Thí sinh',
  candidateName: (key: string) => `Thí sinh ${key}`,
  boxes: {
    first: 'Viết, người chấm 1',
    second: 'Viết, người chấm 2',
    third: 'Viết, người chấm 3',
    writtenDecision: 'Viết, điểm Trưởng ban quyết định',
    totals: 'Đề án, điểm từng thành viên',
    panelDecision: 'Đề án, điểm Trưởng ban quyết định',
  },
  breach: 'Vi phạm nội quy',
  breaches: {
    NONE: 'Không',
    REPRIMAND: 'Khiển trách',
    WARNING: 'Cảnh cáo',
    UNSIGNED: 'Không ký danh sách nộp bài',
    SUSPENSION: 'Đình chỉ thi',
    ANNULMENT: 'Hủy kết quả thi',
  },
  notAMark: (maximum: string) => `Nhập điểm từ 0 đến ${maximum}, ví dụ 72 hoặc 72,5.`,
  add: 'Thêm thí sinh',
  remove: 'Bỏ',
  removeOf: (name: string) => `Bỏ ${name}`,
  outcome: 'Kết quả diễn tập',
  fixMarks: 'Sửa các ô điểm được đánh dấu để xem kết quả.',
  tooFewScorers: (name: string, needed: number) =>
    `${name}: quy chế bỏ một điểm cao nhất và một điểm thấp nhất nên cần điểm của ít nhất ${String(needed)} thành viên.`,
  winners: (names: string) => `Trúng tuyển: ${names}.`,
  undecided: 'Chưa xác định được người trúng tuyển: còn quyết định phải có, xem cột “Vì sao”.',
  postOutcomes: POST_OUTCOME_WORDS,
  outcomes: CANDIDATE_OUTCOME_WORDS,
  rank: 'Xếp thứ',
  written: 'Thi viết',
  defence: 'Đề án',
  total: 'Điểm xếp hạng',
  verdict: 'Kết luận',
  why: 'Vì sao',
  none: 'không có',
};

/** Every text of the rehearsal. */
export type RehearsalTexts = typeof rehearsalVi;
