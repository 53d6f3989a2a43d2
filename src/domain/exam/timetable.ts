import { addDays, addWorkingDays, endsOn, formatDayVi, hanoiDay, HOLIDAYS, isWorkingDay } from '../calendar';
import type { LocalDate } from '../calendar';
import { STATE_ORDER } from './lifecycle';
import type { RoundState } from './lifecycle';
import { familyOf } from './post-family';
import { LETTER_LABEL } from '../registration/letter';
import type { LetterKind } from '../registration/letter';
import { lastClosingDay } from '../registration/reopening';
import type { Round } from './round';

/** A step of a round as "4 rõ" asks: người, việc, thời gian, kết quả; with the clause its day comes from. */
export interface TimetableStep {
  readonly key: string;
  /** Rõ người: who is responsible. */
  readonly who: string;
  /** Rõ việc. */
  readonly what: string;
  /** Rõ kết quả: what the step leaves. */
  readonly result: string;
  /** Rõ thời gian: the last day, until 24:00 in Hà Nội. */
  readonly due: LocalDate;
  readonly rule: string;
  readonly clause: string;
  /** How the day was counted, in words. */
  readonly counted: string;
  readonly state: 'DONE' | 'OPEN' | 'OVERDUE';
}

/** From this many applications on, screening may take longer (NĐ 170/2025 Điều 16(2)). */
export const MANY_APPLICATIONS = 500;

type Plan = Omit<TimetableStep, 'state'> & {
  /** The state from which on the step is known to be done; null when the product cannot know. */
  readonly doneFrom: RoundState | null;
  /** Whether it is known to be done by something else than the state. */
  readonly isDone?: boolean;
};

/** The last working day that lies at least n whole working days before a day (BR-22): summons, lists on the board. */
export function workingDaysBefore(day: LocalDate, n: number): LocalDate {
  let found = day;
  for (let left = n; left > 0;) {
    found = addDays(found, -1);
    if (isWorkingDay(found, HOLIDAYS)) left -= 1;
  }
  return found;
}

/** Days to decide on applications and post the list: 15 calendar days after closing, 30 when there are many (BR-12). */
export function screeningDeadline(closes: LocalDate, isMany: boolean): LocalDate {
  return endsOn(addDays(closes, isMany ? 30 : 15), HOLIDAYS);
}

/** What the steps are counted from, beside the round. */
export interface KnownOfRound {
  /** Whether 500 applications or more came in (BR-12). */
  readonly isMany: boolean;
  /** Days on which the notice (D01) and the list of who may stand (D07) were published; null before. */
  readonly posted: { readonly notice: LocalDate | null; readonly list: LocalDate | null };
  /**
   * How many of those who must register have stayed away and are not reported (BR-06); null or left out where nobody must,
   * and for whoever may not know.
   */
  readonly unreported?: number | null;
  /** Requests about personal data that wait, and their earliest last day; null or left out as above. */
  readonly requests?: { readonly count: number; readonly due: LocalDate } | null;
  /** Letters that no mail takes to their readers, by kind; empty or left out as above. */
  readonly letters?: readonly { readonly kind: LetterKind; readonly count: number; readonly due: LocalDate }[];
  /** Withdrawals of consent that are not carried out, likewise. */
  readonly withdrawals?: { readonly count: number; readonly due: LocalDate } | null;
}

/** Every step of the round with its last day, in order. */
export function timetableOf(round: Round, known: KnownOfRound, now: Date): readonly TimetableStep[] {
  const reached = STATE_ORDER.indexOf(round.state);
  const today = hanoiDay(now);
  return [
    ...beforeExam(round, known),
    ...inviting(round.dates),
    ...ofExam(round),
    ...asked(known),
    ...unmailed(round, known),
  ].map(({ doneFrom, isDone, ...step }) => {
    const done = isDone ?? (doneFrom === null ? step.due < today : STATE_ORDER.indexOf(doneFrom) <= reached);
    return { ...step, state: done ? 'DONE' : step.due < today ? 'OVERDUE' : 'OPEN' };
  });
}

/** The day of the first part. */
function firstPart({ written, defence }: Round['dates']): LocalDate {
  return written ?? defence;
}

/** When something was posted, against its last day: `niêm yết ngày 12/11/2026 (đúng hạn)`. */
function postedWords(day: LocalDate | null, due: LocalDate): string {
  return day === null ? '' : ` (đã đăng ngày ${formatDayVi(day)}, ${day <= due ? 'đúng hạn' : 'quá hạn'})`;
}

/** Known to be done as soon as the paper is out, whatever the state says. */
function isPosted(day: LocalDate | null): { readonly isDone?: boolean } {
  return day === null ? {} : { isDone: true };
}

function beforeExam(round: Round, { isMany, posted, unreported = null }: KnownOfRound): readonly Plan[] {
  const [dates, closes] = [round.dates, lastClosingDay(round)];
  const screened = screeningDeadline(closes, isMany);
  return [
    {
      key: 'notice',
      who: 'Cơ quan tổ chức thi',
      what: 'Thông báo thi tuyển: chức danh, điều kiện, hồ sơ, thời hạn, các vòng thi',
      result: `Thông báo đã đăng${postedWords(posted.notice, dates.notice)}`,
      ...isPosted(posted.notice),
      due: dates.notice,
      rule: 'BR-03',
      clause: 'NĐ 170/2025 Điều 15',
      counted: 'Ngày ghi trong kế hoạch',
      doneFrom: 'REGISTRATION',
    },
    {
      key: 'receive',
      who: 'Thư ký Hội đồng',
      what: 'Nhận hồ sơ đăng ký dự tuyển',
      result: 'Sổ tiếp nhận, giấy tiếp nhận',
      due: closes,
      rule: 'BR-04',
      clause: 'NĐ 170/2025 Điều 15(4)',
      counted: 'Đến 24 giờ ngày cuối nhận hồ sơ',
      doneFrom: 'SCREENING',
    },
    {
      key: 'screening',
      who: 'Hội đồng thi tuyển',
      what: 'Thẩm định điều kiện, niêm yết danh sách đủ và không đủ điều kiện',
      result: `Biên bản họp Hội đồng, danh sách niêm yết${postedWords(posted.list, screened)}`,
      ...isPosted(posted.list),
      due: screened,
      rule: 'BR-12',
      clause: 'NĐ 170/2025 Điều 16(2)',
      counted: `${isMany ? '30' : '15'} ngày từ ngày hết hạn nhận hồ sơ; trùng ngày nghỉ thì sang ngày làm việc kế tiếp`,
      doneFrom: 'WRITTEN',
    },
    ...(unreported === null ? [] : [reporting(round, { due: screened, unreported })]),
  ];
}

/** BR-06: whoever must register and has not is excused by a paper, or reported. Nothing is open before the time is over. */
function reporting(round: Round, { due, unreported }: { readonly due: LocalDate; readonly unreported: number }): Plan {
  return {
    key: 'compulsory',
    who: 'Thư ký Hội đồng',
    what: 'Rà soát người thuộc diện bắt buộc không đăng ký: ghi lý do có minh chứng, hoặc báo cáo',
    result: `Minh chứng lý do, văn bản báo cáo${unreported === 0 ? '' : ` (còn ${String(unreported)} người)`}`,
    due,
    rule: 'BR-06',
    clause: 'Quy chế của kỳ thi',
    counted: 'Cùng hạn thẩm định điều kiện',
    doneFrom: null,
    isDone: unreported === 0 && STATE_ORDER.indexOf(round.state) >= STATE_ORDER.indexOf('SCREENING'),
  };
}

/** NĐ 356/2025: requests about one's own data are answered in two working days, a withdrawal of consent is carried out in 15 days. */
function asked({ requests = null, withdrawals = null }: KnownOfRound): readonly Plan[] {
  const ofData = {
    who: 'Thư ký Hội đồng',
    rule: 'BR-65',
    clause: 'NĐ 356/2025',
    doneFrom: null,
    isDone: false,
  } as const;
  const answering = requests && {
    ...ofData,
    key: 'dataRequests',
    what: `Trả lời ${String(requests.count)} yêu cầu của người dự tuyển về dữ liệu cá nhân`,
    result: 'Trả lời đã ghi, người yêu cầu xem được',
    due: requests.due,
    counted: '2 ngày làm việc sau ngày nhận yêu cầu',
  };
  const ending = withdrawals && {
    ...ofData,
    key: 'withdrawals',
    what: `Thực hiện ${String(withdrawals.count)} yêu cầu rút lại sự đồng ý cho xử lý dữ liệu`,
    result: 'Việc đã làm đã ghi, người yêu cầu xem được',
    due: withdrawals.due,
    counted: '15 ngày từ ngày nhận yêu cầu; trùng ngày nghỉ thì sang ngày làm việc kế tiếp',
  };
  return [answering, ending].filter((one) => one !== null);
}

/** BR-12: whoever gave no e-mail address is told by telephone, by post or in person, a step for each kind of letter. */
function unmailed(round: Round, { isMany, letters = [] }: KnownOfRound): readonly Plan[] {
  return letters.map(({ kind, count, due }) => ({
    key: `letters${kind}`,
    who: 'Thư ký Hội đồng',
    what: `Gọi điện hoặc gửi giấy cho ${String(count)} người không có thư điện tử: ${LETTER_LABEL[kind]}`,
    result: 'Đã ghi ai nhận, ngày nào, bằng cách nào',
    // The list has no day of its own in the letter: whoever complains counts from the day they are told.
    due: kind === 'LIST' ? screeningDeadline(lastClosingDay(round), isMany) : due,
    rule: 'BR-12',
    clause: 'NĐ 170/2025 Điều 16(2)',
    counted: kind === 'LIST' ? 'Hạn thông báo danh sách đủ điều kiện' : 'Ngày ghi trong thư',
    doneFrom: null,
    isDone: false,
  }));
}

function inviting(dates: Round['dates']): readonly Plan[] {
  return [
    {
      key: 'summon',
      who: 'Thư ký Hội đồng',
      what: 'Gửi giấy triệu tập thí sinh',
      result: 'Giấy triệu tập đã gửi',
      due: workingDaysBefore(firstPart(dates), 5),
      rule: 'BR-22',
      clause: 'TT 6/2020 Điều 12 (áp dụng tương tự)',
      counted: '5 ngày làm việc trước phần thi đầu tiên',
      doneFrom: null,
    },
    {
      key: 'post',
      who: 'Thư ký Hội đồng',
      what: 'Niêm yết danh sách phòng thi, sơ đồ, nội quy',
      result: 'Danh sách đã niêm yết',
      due: workingDaysBefore(firstPart(dates), 1),
      rule: 'BR-22',
      clause: 'TT 22/2025 Điều 6(2)',
      counted: '1 ngày làm việc trước khai mạc',
      doneFrom: null,
    },
  ];
}

function ofExam({ dates, resultRelease, regulation }: Round): readonly Plan[] {
  const isReleased = resultRelease != null;
  const reported = addWorkingDays(dates.defence, 5, HOLIDAYS);
  const approved = addWorkingDays(reported, 5, HOLIDAYS);
  return [
    ...(dates.written === null ? [] : writtenSteps(dates.written)),
    {
      key: 'defence',
      who: 'Ban chấm đề án',
      what: 'Trình bày, bảo vệ và chấm đề án',
      result: 'Phiếu chấm đã khóa, bảng tổng hợp',
      due: dates.defence,
      rule: 'BR-42',
      clause: 'TT 22/2025 Điều 22',
      counted: 'Ngày ghi trong kế hoạch',
      doneFrom: 'CONCLUDED',
    },
    {
      key: 'report',
      who: 'Hội đồng thi tuyển',
      what: 'Xác định người trúng tuyển, báo cáo kết quả',
      result: 'Biên bản họp Hội đồng, tờ trình',
      due: reported,
      rule: 'BR-56',
      clause: 'NĐ 170/2025 Điều 17(1)',
      counted: '5 ngày làm việc sau ngày trình bày đề án',
      doneFrom: 'CONCLUDED',
    },
    {
      key: 'approve',
      who: familyOf(regulation).approver,
      what: 'Công nhận kết quả',
      result: 'Quyết định công nhận kết quả',
      due: approved,
      rule: 'BR-56',
      clause: 'NĐ 170/2025 Điều 17',
      counted: '5 ngày làm việc sau ngày báo cáo',
      doneFrom: null,
      isDone: isReleased,
    },
    {
      key: 'publish',
      who: 'Thư ký Hội đồng',
      what: 'Công khai và thông báo kết quả',
      result: 'Thông báo kết quả',
      due: addWorkingDays(approved, 2, HOLIDAYS),
      rule: 'BR-56',
      clause: 'NĐ 170/2025 Điều 17',
      counted: '2 ngày làm việc sau ngày công nhận',
      doneFrom: null,
      isDone: isReleased,
    },
  ];
}

function writtenSteps(written: LocalDate): readonly Plan[] {
  return [
    {
      key: 'written',
      who: 'Ban coi thi',
      what: 'Tổ chức thi viết',
      result: 'Bài thi đã niêm phong, biên bản bàn giao',
      due: written,
      rule: 'BR-25',
      clause: 'TT 22/2025 Điều 14, Điều 15',
      counted: 'Ngày ghi trong kế hoạch',
      doneFrom: 'DEFENCE',
    },
    {
      key: 'marking',
      who: 'Ban chấm thi',
      what: 'Chấm hai vòng độc lập, công bố điểm thi viết',
      result: 'Bảng điểm, thông báo nhận đơn phúc khảo',
      due: endsOn(addDays(written, 15), HOLIDAYS),
      rule: 'BR-30',
      clause: 'NĐ 170/2025 Điều 16(4)b',
      counted: '15 ngày sau ngày thi viết; trùng ngày nghỉ thì sang ngày làm việc kế tiếp',
      doneFrom: 'DEFENCE',
    },
  ];
}
