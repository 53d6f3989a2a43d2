import type { Block, Need } from '../block';
import { formatDayVi, type LocalDate } from '../calendar';
import { formatMarkVi, type Mark } from '../marks';
import { REGULATION_CLAUSES } from '../regulation/clauses';
import { type Phase, type Regulation } from '../regulation/regulation';
import type { Explanation } from '../trace';

const PHASE_LABEL: Readonly<Record<Phase, string>> = { WRITTEN: 'thi viết', DEFENCE: 'trình bày đề án' };

/** What each need waits for, in Vietnamese, to follow "Chờ". */
export const NEED_LABEL: Readonly<Record<Need, string>> = {
  MARKING_HEAD_DECISION: 'Trưởng ban chấm thi quyết định điểm bài viết',
  THIRD_MARK: 'người chấm thứ ba chấm bài viết',
  COLLECTIVE_MARK: 'chấm tập thể bài viết',
  PANEL_HEAD_DECISION: 'Trưởng ban chấm đề án quyết định điểm đề án',
  APPEAL_DIALOGUE: 'đối thoại giữa Trưởng ban chấm thi và Trưởng ban phúc khảo, rồi Chủ tịch Hội đồng quyết định',
  TIE_DECISION: 'quyết định giữa những người bằng điểm ở vị trí cuối của chỉ tiêu',
};

const BLOCK_CLAUSE: Readonly<Record<Block['rule'], string>> = {
  'BR-31': REGULATION_CLAUSES.writtenBands.clause,
  'BR-32': 'TT 22/2025 Điều 16(2)d',
  'BR-45': REGULATION_CLAUSES.defenceSpread.clause,
  'BR-49': 'NĐ 170/2025 Điều 10(2)',
  'BR-53': 'TT 22/2025 Điều 17(3)',
  'BR-54': REGULATION_CLAUSES.appealTolerance.clause,
};

const fromNumber = (name: keyof Regulation, sentence: string): Explanation => {
  const { rule, clause } = REGULATION_CLAUSES[name];
  return { rule, clause, sentence };
};

/** The sentences that tell a candidate why they ended where they did, each with its rule and clause. */
export const explain = {
  ineligible: (): Explanation => ({
    rule: 'BR-07',
    clause: 'NĐ 170/2025 Điều 16(2)',
    sentence: 'Không đủ điều kiện, tiêu chuẩn dự thi.',
  }),
  undecided: (): Explanation => ({
    rule: 'BR-07',
    clause: 'NĐ 170/2025 Điều 16(2)',
    sentence: 'Chờ Hội đồng kết luận về điều kiện dự thi.',
  }),
  withdrew: (day: LocalDate): Explanation => ({
    rule: 'BR-51',
    clause: 'NĐ 170/2025 Điều 10(1)a',
    sentence: `Đã rút khỏi kỳ thi ngày ${formatDayVi(day)}, không xếp hạng.`,
  }),
  absent: (phase: Phase): Explanation => ({
    rule: 'BR-51',
    clause: 'NĐ 170/2025 Điều 10(1)a',
    sentence: `Vắng mặt ở vòng ${PHASE_LABEL[phase]}: bỏ thi, không xếp hạng.`,
  }),
  tooFew: (counted: number, minimum: number): Explanation =>
    fromNumber(
      'minimumCandidates',
      `Vị trí chỉ có ${counted} người đủ điều kiện, ít hơn mức tối thiểu ${minimum} người nên không tổ chức thi.`,
    ),
  belowGate: (value: Mark, gate: Mark): Explanation =>
    fromNumber('gate', `Điểm thi viết ${formatMarkVi(value)} thấp hơn mức tối thiểu ${formatMarkVi(gate)}.`),
  belowDefenceMinimum: (value: Mark, minimum: Mark): Explanation =>
    fromNumber('defenceMinimum', `Điểm đề án ${formatMarkVi(value)} thấp hơn mức tối thiểu ${formatMarkVi(minimum)}.`),
  marksMissing: (): Explanation => ({
    rule: 'BR-30',
    clause: REGULATION_CLAUSES.writtenBands.clause,
    sentence: 'Chưa đủ hai điểm chấm bài viết.',
  }),
  appealOpen: (): Explanation => ({
    rule: 'BR-53',
    clause: BLOCK_CLAUSE['BR-53'],
    sentence: 'Bài thi đang được chấm phúc khảo.',
  }),
  breachUndecided: (): Explanation =>
    fromNumber('deductions', 'Chờ Chủ tịch Hội đồng quyết định về vi phạm nội quy đã lập biên bản.'),
  voided: (form: 'SUSPENSION' | 'ANNULMENT'): Explanation => ({
    rule: 'BR-37',
    clause: 'TT 22/2025 Nội quy Điều 2(4), (5)',
    sentence:
      form === 'SUSPENSION'
        ? 'Bị đình chỉ thi: bài thi viết không được tính, không được dự các phần thi sau.'
        : 'Bị hủy kết quả thi do vi phạm nội quy.',
  }),
  sheetsMissing: (): Explanation => ({
    rule: 'BR-43',
    clause: REGULATION_CLAUSES.defenceCombine.clause,
    sentence: 'Chưa đủ phiếu chấm đề án của các thành viên.',
  }),
  waits: (rule: Block['rule'], needs: Need): Explanation => ({
    rule,
    clause: BLOCK_CLAUSE[rule],
    sentence: `Chờ ${NEED_LABEL[needs]}.`,
  }),
  waitsForOthers: (): Explanation =>
    fromNumber('ranking', 'Chưa xếp hạng được vì vị trí này còn thí sinh chưa có kết quả chính thức.'),
  waitsAboveTie: (rank: number): Explanation => ({
    rule: 'BR-49',
    clause: BLOCK_CLAUSE['BR-49'],
    sentence: `Xếp thứ ${rank}; chờ quyết định giữa những người bằng điểm ở vị trí cuối của chỉ tiêu.`,
  }),
  tied: (rank: number): Explanation => ({
    rule: 'BR-49',
    clause: BLOCK_CLAUSE['BR-49'],
    sentence: `Cùng xếp thứ ${rank}, bằng điểm ở vị trí cuối của chỉ tiêu: chờ người có thẩm quyền quyết định.`,
  }),
  placed: (rank: number, quota: number, won: boolean): Explanation =>
    fromNumber('ranking', `Xếp thứ ${rank}, chỉ tiêu ${quota} người: ${won ? 'trúng tuyển' : 'không trúng tuyển'}.`),
  placedByDecision: (rank: number, won: boolean, reason: string): Explanation => ({
    rule: 'BR-49',
    clause: BLOCK_CLAUSE['BR-49'],
    sentence: `Bằng điểm, được xếp thứ ${rank} theo quyết định: ${won ? 'trúng tuyển' : 'không trúng tuyển'}. Lý do: ${reason}`,
  }),
};
