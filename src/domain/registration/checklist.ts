import { formatDayVi } from '../calendar';
import type { LocalDate } from '../calendar';
import { EDUCATION_LABEL, EDUCATION_LEVELS, POLITICS_LABEL, POLITICS_LEVELS } from './conditions';
import type { Education, EligibilityConditions, PoliticsLevel } from './conditions';
import { FAMILY_RULES } from '../exam/post-family';
import type { PostFamily } from '../exam/post-family';
import { ratingsByYear, ratingSource } from './ratings';
import type { RecordedRating, YearRating } from './ratings';
import type { Route } from '../regulation/regulation';
import { monthsToRetirement, wholeMonths } from './retirement';

/** Quy hoạch: in the plan for this post, for an equivalent or higher one, or in none. */
export type Planning = 'THIS_POST' | 'EQUIVALENT' | 'NONE';
/** Whether the post is a first or higher appointment for the person, or an equal or lower one (NĐ 170/2025 Điều 29(5)). */
export type Appointment = 'FIRST' | 'HIGHER' | 'EQUAL_OR_LOWER';
/** What bars from appointment (NĐ 170/2025 Điều 29(7)). */
export type Bar = 'NONE' | 'DISCIPLINE' | 'PROSECUTION' | 'BANNED';

/** A document a person names: its number and day. */
export interface NamedDocument {
  readonly number: string;
  readonly date: LocalDate;
}

/** What an applicant states of themself, as far as conditions look at it. */
export interface DeclaredFacts {
  readonly planning: Planning;
  readonly appointment: Appointment;
  /** Since when in the present or an equivalent post; null when in none. */
  readonly inPostSince: LocalDate | null;
  readonly education: Education;
  readonly politics: PoliticsLevel;
  readonly partyMember: boolean;
  /** The last three years, newest first. */
  readonly ratings: readonly YearRating[];
  readonly bar: Bar;
  readonly isHealthy: boolean;
  /** Văn bản đề cử, for nominees (BR-05). */
  readonly nomination: NamedDocument | null;
  /** Ý kiến đồng ý của cấp ủy, for nominees (BR-05). */
  readonly partyConsent: NamedDocument | null;
}

/** Lines of the checklist, in the order they are read. */
export const CHECK_KEYS = [
  'ROUTE',
  'PLANNING',
  'AGE',
  'TIME_IN_POST',
  'EDUCATION',
  'POLITICS',
  'PARTY',
  'RATING',
  'BAR',
  'HEALTH',
] as const;
export type CheckKey = (typeof CHECK_KEYS)[number];

/** What a line of the checklist comes to. */
export type CheckVerdict = 'PASS' | 'FAIL' | 'SUPPLEMENT';

/** One condition as the stated facts answer it; a checker decides, this is what the rules say. */
export interface CheckLine {
  readonly key: CheckKey;
  readonly label: string;
  readonly verdict: CheckVerdict;
  /** The reason in words that may stand in a notice as they are (BR-07). */
  readonly sentence: string;
  readonly rule: string;
  readonly clause: string;
  /** Where it comes from when not from what was stated alone; null otherwise. */
  readonly source: string | null;
}

/** Who is looked at. */
export interface Applicant {
  readonly route: Route;
  readonly sex: 'M' | 'F';
  readonly birthDate: LocalDate;
}

/**
 * What the conditions are asked against: the person, what they stated, what lists of evaluations say, the conditions, and
 * the day months are counted to.
 */
export interface Checked {
  readonly applicant: Applicant;
  readonly facts: DeclaredFacts;
  readonly recorded: readonly RecordedRating[];
  readonly conditions: EligibilityConditions;
  readonly on: LocalDate;
  /** Which law the conditions rest on. */
  readonly family?: PostFamily;
}

type Answer = Pick<CheckLine, 'verdict' | 'sentence'> & { readonly source?: string | null };
const pass = (sentence: string): Answer => ({ verdict: 'PASS', sentence });
const fail = (sentence: string): Answer => ({ verdict: 'FAIL', sentence });
const ask = (sentence: string): Answer => ({ verdict: 'SUPPLEMENT', sentence });

interface Condition {
  readonly label: string;
  readonly rule: string;
  readonly clause: string;
  readonly answer: (checked: Checked) => Answer;
}

const CONDITIONS: Readonly<Record<CheckKey, Condition>> = {
  ROUTE: {
    label: 'Diện dự tuyển và giấy tờ kèm theo',
    rule: 'BR-05',
    clause: 'Quy chế của kỳ thi',
    answer: ({ applicant, facts }) => {
      if (applicant.route !== 'NOMINATED') return pass('Diện dự tuyển không cần văn bản đề cử.');
      if (facts.nomination === null) return ask('Bổ sung văn bản đề cử của tập thể lãnh đạo.');
      if (facts.partyConsent === null) return ask('Bổ sung văn bản đồng ý của cấp ủy.');
      return pass('Có văn bản đề cử và ý kiến đồng ý của cấp ủy.');
    },
  },
  PLANNING: {
    label: 'Quy hoạch',
    rule: 'BR-05',
    clause: 'NĐ 170/2025 Điều 29(2)',
    answer: ({ applicant: { route }, facts: { planning } }) => {
      if (route === 'NOMINATED') return pass('Diện đề cử, không yêu cầu quy hoạch.');
      if (planning === 'NONE')
        return fail('Chưa được quy hoạch chức danh dự tuyển hoặc chức danh tương đương trở lên.');
      if (route === 'COMPULSORY' && planning !== 'THIS_POST')
        return fail('Diện bắt buộc nhưng không thuộc quy hoạch chức danh dự tuyển.');
      return pass('Thuộc quy hoạch theo quy định.');
    },
  },
  AGE: {
    label: 'Đủ thời gian công tác một nhiệm kỳ',
    rule: 'BR-08',
    clause: 'NĐ 170/2025 Điều 28, Điều 29(5); NĐ 135/2020 Phụ lục I',
    answer: ({ applicant, facts, conditions, on }) => {
      if (facts.appointment === 'EQUAL_OR_LOWER') return pass('Chức vụ tương đương hoặc thấp hơn, không xét tuổi.');
      const left = monthsToRetirement(applicant.sex, applicant.birthDate, on);
      const counted = `${String(Math.max(0, left))} tháng công tác tính từ ngày ${formatDayVi(on)} đến tuổi nghỉ hưu`;
      if (left >= conditions.termMonths) return pass(`Còn ${counted}.`);
      return fail(`Chỉ còn ${counted}, không đủ ${String(conditions.termMonths)} tháng theo quy định.`);
    },
  },
  TIME_IN_POST: {
    label: 'Thời gian giữ chức vụ',
    rule: 'BR-09',
    clause: 'NĐ 115/2020 Điều 44(3)',
    answer: ({ facts, conditions, on }) => {
      if (facts.appointment === 'FIRST') return pass('Bổ nhiệm lần đầu, không xét thời gian giữ chức vụ.');
      if (facts.inPostSince === null) return ask('Bổ sung quyết định bổ nhiệm chức vụ hiện tại hoặc tương đương.');
      const held = wholeMonths(facts.inPostSince, on);
      if (held >= conditions.monthsInPost) return pass(`Đã giữ chức vụ ${String(held)} tháng.`);
      return fail(
        `Mới giữ chức vụ hiện tại hoặc tương đương ${String(Math.max(0, held))} tháng, chưa đủ ${String(conditions.monthsInPost)} tháng.`,
      );
    },
  },
  EDUCATION: {
    label: 'Trình độ chuyên môn',
    rule: 'BR-07',
    clause: 'NĐ 29/2024',
    answer: ({ facts: { education }, conditions }) =>
      EDUCATION_LEVELS.indexOf(education) >= EDUCATION_LEVELS.indexOf(conditions.education)
        ? pass(`Trình độ ${EDUCATION_LABEL[education]}.`)
        : fail(`Trình độ ${EDUCATION_LABEL[education]}, yêu cầu từ ${EDUCATION_LABEL[conditions.education]} trở lên.`),
  },
  POLITICS: {
    label: 'Lý luận chính trị',
    rule: 'BR-07',
    clause: 'NĐ 29/2024',
    answer: ({ facts: { politics }, conditions }) => {
      if (conditions.politics === 'NONE') return pass('Kỳ thi không yêu cầu.');
      const held = politics === 'NONE' ? 'Chưa có trình độ lý luận chính trị' : `Trình độ ${POLITICS_LABEL[politics]}`;
      return POLITICS_LEVELS.indexOf(politics) >= POLITICS_LEVELS.indexOf(conditions.politics)
        ? pass(`${held}.`)
        : fail(`${held}, yêu cầu từ ${POLITICS_LABEL[conditions.politics]} lý luận chính trị trở lên.`);
    },
  },
  PARTY: {
    label: 'Đảng viên',
    rule: 'BR-07',
    clause: 'Quy chế của kỳ thi',
    answer: ({ facts, conditions }) => {
      if (!conditions.partyMember) return pass('Kỳ thi không yêu cầu.');
      return facts.partyMember ? pass('Là đảng viên.') : fail('Không phải là đảng viên.');
    },
  },
  RATING: {
    label: 'Xếp loại chất lượng ba năm gần nhất',
    rule: 'BR-07',
    clause: 'NĐ 170/2025 Điều 35(5)',
    answer: ({ facts, recorded }) => {
      const ratings = ratingsByYear(facts.ratings, recorded);
      const source = ratingSource(facts.ratings, recorded);
      const failed = failedTwice(ratings);
      if (failed !== null) {
        const years = `${String(failed - 1)} và ${String(failed)}`;
        return { ...fail(`Không hoàn thành nhiệm vụ hai năm liên tiếp (${years}).`), source };
      }
      if (ratings.length < 3) {
        return { ...ask('Bổ sung kết quả xếp loại chất lượng của đủ ba năm gần nhất.'), source };
      }
      const fine = 'Có đủ kết quả xếp loại ba năm, không có hai năm liên tiếp không hoàn thành nhiệm vụ.';
      return { ...pass(fine), source };
    },
  },
  BAR: {
    label: 'Không thuộc trường hợp bị cấm bổ nhiệm',
    rule: 'BR-10',
    clause: 'NĐ 170/2025 Điều 29(7)',
    answer: ({ facts: { bar } }) => (bar === 'NONE' ? pass('Không thuộc trường hợp bị cấm.') : fail(BAR_WORDS[bar])),
  },
  HEALTH: {
    label: 'Sức khỏe',
    rule: 'BR-07',
    clause: 'NĐ 170/2025 Điều 29(6)',
    answer: ({ facts: { isHealthy } }) =>
      isHealthy
        ? pass('Có giấy chứng nhận sức khỏe trong thời hạn 6 tháng.')
        : ask('Bổ sung giấy chứng nhận sức khỏe trong thời hạn 6 tháng.'),
  },
};

const BAR_WORDS: Readonly<Record<Exclude<Bar, 'NONE'>, string>> = {
  DISCIPLINE: 'Đang trong thời hạn xử lý kỷ luật hoặc thi hành quyết định kỷ luật.',
  PROSECUTION: 'Đang bị khởi tố, điều tra, truy tố hoặc xét xử.',
  BANNED: 'Đang bị cấm đảm nhiệm chức vụ theo quy định.',
};

/** The later of two years that follow one another and were both failed; null when there are none. */
export function failedTwice(ratings: readonly YearRating[]): number | null {
  const failed = new Set(ratings.filter(({ rating }) => rating === 'FAILED').map(({ year }) => year));
  const later = [...failed].filter((year) => failed.has(year - 1));
  return later.length === 0 ? null : Math.max(...later);
}

/** Every condition of the round, answered from what the applicant stated (BR-07 to BR-10). */
export function checklistOf(checked: Checked): readonly CheckLine[] {
  return CHECK_KEYS.map((key) => {
    const { label, rule, clause, answer } = CONDITIONS[key];
    return { key, label, rule, clause: lawOf(key, checked) ?? clause, source: null, ...answer(checked) };
  });
}

/** The clause of a line that stands in the law on civil servants and in that on public employees; null for the others. */
function lawOf(key: CheckKey, { family = 'DEPARTMENT' }: Checked): string | null {
  const { planningClause, timeInPostClause, barClause } = FAMILY_RULES[family];
  const clauses: Partial<Record<CheckKey, string>> = {
    PLANNING: planningClause,
    TIME_IN_POST: timeInPostClause,
    BAR: barClause,
  };
  return clauses[key] ?? null;
}

/** The label of a line. */
export function checkLabel(key: CheckKey): string {
  return CONDITIONS[key].label;
}
