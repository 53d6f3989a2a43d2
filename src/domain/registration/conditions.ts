import { ATTACHMENT_KINDS, ROUTE_PAPERS } from './attachment-kinds';
import type { AttachmentKind } from './attachment-kinds';
import { formatDayVi } from '../calendar';
import type { LocalDate } from '../calendar';
import type { Refusal } from '../refusal';

/** Trình độ chuyên môn, from the lowest to the highest. */
export const EDUCATION_LEVELS = ['BELOW_UNIVERSITY', 'UNIVERSITY', 'MASTER', 'DOCTOR'] as const;
export type Education = (typeof EDUCATION_LEVELS)[number];

/** Trình độ lý luận chính trị, from the lowest to the highest. */
export const POLITICS_LEVELS = ['NONE', 'ELEMENTARY', 'INTERMEDIATE', 'ADVANCED'] as const;
export type PoliticsLevel = (typeof POLITICS_LEVELS)[number];

/** What a person must fulfil to stand: numbers of the round, since they differ by locality (domain.md §3.1). */
export interface EligibilityConditions {
  /** Months left to serve at a first or higher appointment (BR-08). */
  readonly termMonths: number;
  /** The day from which those months are counted (thời điểm tính tuổi); null means the last day for applications. */
  readonly ageOn: LocalDate | null;
  /** Months in the present or an equivalent post, unless it is a first appointment (BR-09). */
  readonly monthsInPost: number;
  readonly education: Education;
  readonly politics: PoliticsLevel;
  /** Whether the post asks for membership of the Party. */
  readonly partyMember: boolean;
  /** Papers that whoever registers online hands in as files, each where it fits their route and what they state. */
  readonly papers: readonly AttachmentKind[];
}

/** NĐ 170/2025 Điều 28–29, NĐ 29/2024; lý luận chính trị and Party membership are for the round to ask. */
export const DEFAULT_CONDITIONS: EligibilityConditions = {
  termMonths: 60,
  ageOn: null,
  monthsInPost: 24,
  education: 'UNIVERSITY',
  politics: 'NONE',
  partyMember: false,
  papers: ROUTE_PAPERS,
};

const isWhole = (n: number, from: number, to: number) => Number.isInteger(n) && n >= from && n <= to;

/** Refuses conditions that nobody or everybody could fulfil. */
export function checkConditions({ termMonths, monthsInPost, papers }: EligibilityConditions): Refusal[] {
  const errors: Refusal[] = [];
  const invalid = (field: string, reason: string): void => {
    errors.push({ code: 'INVALID_VALUE', path: ['conditions', field], reason });
  };
  if (!isWhole(termMonths, 0, 120)) invalid('termMonths', 'Phải là số tháng từ 0 đến 120.');
  if (!isWhole(monthsInPost, 0, 240)) invalid('monthsInPost', 'Phải là số tháng từ 0 đến 240.');
  if (new Set(papers).size < papers.length || papers.some((one) => !ATTACHMENT_KINDS.includes(one))) {
    invalid('papers', 'Mỗi giấy tờ chỉ nêu một lần và phải có trong danh mục.');
  }
  return errors;
}

/** The levels in words. */
export const EDUCATION_LABEL: Readonly<Record<Education, string>> = {
  BELOW_UNIVERSITY: 'dưới đại học',
  UNIVERSITY: 'đại học',
  MASTER: 'thạc sĩ',
  DOCTOR: 'tiến sĩ',
};

/** The levels in words. */
export const POLITICS_LABEL: Readonly<Record<PoliticsLevel, string>> = {
  NONE: 'không yêu cầu',
  ELEMENTARY: 'sơ cấp',
  INTERMEDIATE: 'trung cấp',
  ADVANCED: 'cao cấp',
};

/** The conditions in sentences, as a notice states them; months are counted from `closes` unless the round says otherwise. */
export function conditionLines(
  { termMonths, ageOn, monthsInPost, education, politics, partyMember }: EligibilityConditions,
  closes: LocalDate,
): readonly string[] {
  return [
    `Trình độ chuyên môn: từ ${EDUCATION_LABEL[education]} trở lên.`,
    `Lý luận chính trị: ${politics === 'NONE' ? POLITICS_LABEL.NONE : `từ ${POLITICS_LABEL[politics]} trở lên`}.`,
    `Bổ nhiệm lần đầu hoặc chức vụ cao hơn: còn đủ ${String(termMonths)} tháng công tác đến tuổi nghỉ hưu, tính từ ngày ${formatDayVi(ageOn ?? closes)}.`,
    `Không phải bổ nhiệm lần đầu: đã giữ chức vụ hiện tại hoặc tương đương ít nhất ${String(monthsInPost)} tháng.`,
    ...(partyMember ? ['Là đảng viên Đảng Cộng sản Việt Nam.'] : []),
    'Quy hoạch theo diện dự tuyển; xếp loại chất lượng ba năm gần nhất; không trong thời hạn kỷ luật, điều tra, truy tố, xét xử hoặc bị cấm đảm nhiệm chức vụ; đủ sức khỏe.',
  ];
}

/** The three routes in sentences (BR-05). */
export const ROUTE_LINES: readonly string[] = [
  'Diện bắt buộc: thuộc quy hoạch chức danh dự tuyển.',
  'Diện tự nguyện: thuộc quy hoạch chức danh dự tuyển hoặc chức danh tương đương trở lên, tự đăng ký.',
  'Diện đề cử: không yêu cầu quy hoạch; kèm văn bản đề cử của tập thể lãnh đạo và ý kiến đồng ý của cấp ủy (số, ngày).',
];
