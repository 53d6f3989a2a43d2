import { BALLOT_LABEL } from '../domain/scoring/ballot';
import { formatDayVi } from '../domain/calendar';
import { ATTACHMENT_LABEL } from '../domain/registration/attachment-kinds';
import { EDUCATION_LABEL, POLITICS_LABEL } from '../domain/registration/conditions';
import { RELATION_LABEL } from '../domain/panel/conflict';
import { EXCUSE_LABEL } from '../domain/registration/excuse';
import { formatMarkVi } from '../domain/marks';
import type { Mark } from '../domain/marks';
import { questionName } from '../domain/regulation/question-maxima';
import { FAMILY_RULES } from '../domain/exam/post-family';
import { DEFAULT_REGULATION } from '../domain/regulation/regulation';
import type { Regulation } from '../domain/regulation/regulation';
import { percentVi } from '../domain/outcome/total';

/** A regulation with the usual value of what was not set when it was stored. */
type Whole = Required<Regulation>;

const WORDS: { readonly [Name in keyof Whole]: (value: Whole[Name]) => string } = {
  document: ({ number, date, issuer }) => `${number} ngày ${formatDayVi(date)} của ${issuer}`,
  family: (family) => FAMILY_RULES[family].label,
  phases: (phases) => phases.map((phase) => (phase === 'WRITTEN' ? 'thi viết' : 'bảo vệ đề án')).join(', '),
  decimals: String,
  writtenMaximum: points,
  questionMaxima: (maxima) =>
    maxima.length === 0 ? 'cho điểm cả bài' : maxima.map((one, at) => `${questionName(at)}: ${points(one)}`).join('; '),
  writtenBands: ({ agree, third }) =>
    `đến ${formatMarkVi(agree)}: trung bình cộng; từ ${formatMarkVi(third)}: chấm lần ba; ở giữa: Trưởng ban quyết định`,
  gate: points,
  defenceMaximum: points,
  defenceMinimum: points,
  deductions: ({ REPRIMAND, WARNING }) => `khiển trách ${String(REPRIMAND)} %, cảnh cáo ${String(WARNING)} %`,
  unsignedIsZero: (isZero) => (isZero ? 'có' : 'không'),
  defenceSpread: pointsOrOff,
  defenceCombine: (way) => (way === 'MEAN' ? 'trung bình cộng' : 'bỏ một điểm cao nhất và một điểm thấp nhất'),
  defenceMinutes: ({ PREPARATION, PRESENTATION, QUESTIONS }) =>
    `chuẩn bị ${String(PREPARATION)}, trình bày ${String(PRESENTATION)}, trả lời chất vấn ${String(QUESTIONS)} phút`,
  ranking: (ranking) =>
    ranking.by === 'DEFENCE'
      ? 'theo điểm đề án'
      : `theo tổng điểm có trọng số: thi viết ${percentVi(ranking.weights.WRITTEN)}, đề án ${percentVi(ranking.weights.DEFENCE)}`,
  appealTolerance: points,
  appealDays: (days) => `${String(days)} ngày làm việc`,
  defenceWaits: (waits) => (waits ? 'có' : 'không'),
  minimumCandidates: (people) => `${String(people)} người`,
  excuses: (excuses) => excuses.map((one) => EXCUSE_LABEL[one]).join('; ') || 'không có',
  ballot: (ballot) => BALLOT_LABEL[ballot],
  entry: (entry) => (entry === 'DIRECT' ? 'người chấm nhập trực tiếp' : 'nhập hai lần từ phiếu giấy'),
  markStep: pointsOrOff,
  councilSize: ({ minimum, maximum }) => `từ ${String(minimum)} đến ${String(maximum)} người`,
  conditions: (conditions) => conditionWords({ ...DEFAULT_REGULATION.conditions, ...conditions }),
  barringRelations: (relations) => relations.map((relation) => RELATION_LABEL[relation]).join('; ') || 'không có',
};

/** One value of the regulation as people read it. */
export function regulationWords<Name extends keyof Regulation>(regulation: Regulation, name: Name): string {
  const whole: Whole = { ...DEFAULT_REGULATION, ...regulation };
  return WORDS[name](whole[name]);
}

function points(mark: Mark): string {
  return formatMarkVi(mark);
}

function pointsOrOff(mark: Mark | null): string {
  return mark === null ? 'không áp dụng' : formatMarkVi(mark);
}

function conditionWords(conditions: Regulation['conditions']): string {
  const { termMonths, ageOn, monthsInPost, education, politics, partyMember, papers } = conditions;
  return [
    `còn ít nhất ${String(termMonths)} tháng công tác${ageOn === null ? '' : ` tính từ ngày ${formatDayVi(ageOn)}`}`,
    `giữ chức vụ ít nhất ${String(monthsInPost)} tháng`,
    `trình độ từ ${EDUCATION_LABEL[education]}`,
    ...(politics === 'NONE' ? [] : [`lý luận chính trị từ ${POLITICS_LABEL[politics]}`]),
    ...(partyMember ? ['là đảng viên'] : []),
    ...(papers.length === 0 ? [] : [`tệp phải nộp: ${papers.map((kind) => ATTACHMENT_LABEL[kind]).join(', ')}`]),
  ].join('; ');
}
