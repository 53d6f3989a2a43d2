import { FAMILY_RULES } from '../exam/post-family';
import type { PostFamily } from '../exam/post-family';
import type { Regulation } from './regulation';

/** Where a number of the regulation comes from, in what unit it counts, and how it is named to a Vietnamese reader. */
export interface Clause {
  readonly rule: string;
  readonly clause: string;
  readonly unit: string;
  readonly wording: string;
}

const clause = (rule: string, source: string, unit: string, wording: string): Clause => ({
  rule,
  clause: source,
  unit,
  wording,
});

/** The business rule, the legal clause, the unit and the Vietnamese name of each number. */
export const REGULATION_CLAUSES: Readonly<Record<keyof Regulation, Clause>> = {
  document: clause('BR-01', 'Quy chế của kỳ thi', '', 'Văn bản quy chế (số, ngày, cơ quan ban hành)'),
  family: clause('BR-03', 'Quy chế của kỳ thi', '', 'Nhóm chức danh thi tuyển'),
  phases: clause('BR-03', 'NĐ 170/2025 Điều 15(2)', '', 'Các vòng thi'),
  decimals: clause('BR-35', 'TT 22/2025 Điều 16(2)c', 'chữ số thập phân', 'Số chữ số thập phân của điểm'),
  writtenMaximum: clause('BR-33', 'TT 22/2025 Điều 13(2)a', 'điểm', 'Điểm tối đa bài thi viết'),
  questionMaxima: clause('BR-33', 'TT 22/2025 Điều 13(2)a', 'điểm', 'Điểm tối đa của từng câu trong bài thi viết'),
  writtenBands: clause('BR-31', 'TT 22/2025 Điều 16(2)c', 'điểm', 'Các mức chênh lệch giữa hai điểm chấm bài viết'),
  gate: clause('BR-38', 'Quy chế của kỳ thi', 'điểm', 'Điểm thi viết tối thiểu để vào vòng trình bày đề án'),
  defenceMaximum: clause('BR-41', 'Quy chế của kỳ thi', 'điểm', 'Điểm tối đa phần trình bày đề án'),
  defenceMinimum: clause('BR-48', 'Quy chế của kỳ thi', 'điểm', 'Điểm đề án tối thiểu để trúng tuyển'),
  deductions: clause('BR-36', 'TT 22/2025 Nội quy Điều 2(7)', '%', 'Mức trừ điểm khi vi phạm nội quy'),
  unsignedIsZero: clause('BR-27', 'TT 22/2025 Nội quy Điều 1(12)', '', 'Cho điểm 0 khi không ký danh sách nộp bài'),
  defenceSpread: clause('BR-45', 'TT 22/2025 Điều 22(1)', 'điểm', 'Chênh lệch tối đa giữa các thành viên chấm đề án'),
  defenceCombine: clause('BR-44', 'TT 22/2025 Điều 22(1)', '', 'Cách tính điểm đề án từ điểm của các thành viên'),
  defenceMinutes: clause('BR-40', 'Quy chế của kỳ thi', 'phút', 'Thời gian chuẩn bị, trình bày, trả lời chất vấn'),
  ranking: clause('BR-48', 'NĐ 170/2025 Điều 10(1)', '', 'Cách xếp hạng'),
  appealTolerance: clause('BR-54', 'TT 22/2025 Điều 18', 'điểm', 'Chênh lệch phúc khảo phải tổ chức đối thoại'),
  minimumCandidates: clause('BR-11', 'Quy chế của kỳ thi', 'người', 'Số người đủ điều kiện tối thiểu cho một vị trí'),
  excuses: clause('BR-06', 'Quy chế của kỳ thi', '', 'Lý do được miễn đăng ký của người thuộc diện bắt buộc'),
  ballot: clause('BR-46', 'TT 22/2025 Điều 22(1)', '', 'Hình thức cho điểm'),
  entry: clause('BR-47', 'TT 22/2025 Điều 16(1)đ', '', 'Cách nhập điểm'),
  markStep: clause('BR-33', 'TT 22/2025 Điều 13(2)a', 'điểm', 'Bước điểm'),
  appealDays: clause('BR-52', 'NĐ 170/2025 Điều 16(4)b', 'ngày làm việc', 'Thời hạn nộp đơn phúc khảo'),
  defenceWaits: clause('BR-39', 'Quy chế của kỳ thi', '', 'Chấm đề án sau khi hết hạn nộp đơn phúc khảo'),
  councilSize: clause('BR-19', 'NĐ 170/2025 Điều 8(1)', 'người', 'Số thành viên Hội đồng'),
  barringRelations: clause(
    'BR-13',
    'NĐ 170/2025 Điều 8(3)',
    '',
    'Quan hệ với người dự tuyển không được tham gia tổ chức thi',
  ),
  conditions: clause('BR-07', 'NĐ 170/2025 Điều 28, Điều 29', '', 'Điều kiện dự tuyển'),
};

/** The clause of a parameter; conditions rest on the law of the round's family of posts. */
export function clauseOf(name: keyof Regulation, family: PostFamily = 'DEPARTMENT'): Clause {
  const known = REGULATION_CLAUSES[name];
  return name === 'conditions' ? { ...known, clause: FAMILY_RULES[family].conditionsClause } : known;
}
