import { addDays, addWorkingDays, endsOn, hanoiDay, HOLIDAYS, isPast } from '../calendar';
import type { LocalDate } from '../calendar';
import type { Refusal } from '../refusal';
import { decideAll } from '../result';
import type { Result } from '../result';
import { requireVersion } from '../exam/round';
import { checkText, tidyText } from '../text';

/** What somebody may ask about their own data: xem, đính chính, xóa, rút lại sự đồng ý (NĐ 356/2025; Luật 91/2025; domain.md 7.3). */
export type DataRequestKind = 'ACCESS' | 'CORRECTION' | 'ERASURE' | 'WITHDRAWAL';
/** What an answer came to. */
export type DataAnswer = 'GRANTED' | 'PARTLY' | 'REFUSED';

/** What has to be done after the answer, and what was: a consent that was withdrawn ends the use of data (NĐ 356/2025). */
export interface CarryOut {
  /** Last day to have done it, until 24:00. */
  readonly dueOn: LocalDate;
  readonly done: { readonly text: string; readonly by: string; readonly at: Date } | null;
}

/** Somebody's request about their own data in one round. Yêu cầu của chủ thể dữ liệu. */
export interface DataRequest {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  /** Account of whoever asks. */
  readonly personId: string;
  readonly kind: DataRequestKind;
  readonly text: string;
  readonly askedAt: Date;
  /** Last day for an answer, until 24:00. */
  readonly dueOn: LocalDate;
  /** Null before it is answered. */
  readonly answer: {
    readonly outcome: DataAnswer;
    readonly text: string;
    readonly by: string;
    readonly at: Date;
  } | null;
  /** Of a withdrawal of consent; null of other kinds, nothing where a request was stored before there were any. */
  readonly carryOut?: CarryOut | null;
  /** Salt of what was written, in the audit log. */
  readonly salt: string;
}

/** Working days in which a request is answered, the day of asking not counted (NĐ 356/2025). */
export const ANSWER_DAYS = 2;
/** Days in which a withdrawal of consent is carried out, from the day it came in (NĐ 356/2025; trust.md 3.12.4). */
export const CARRY_OUT_DAYS = 15;
/** Requests of one person in one round that may wait at once. */
const MOST_WAITING = 5;

/** How a request stands: waiting, waiting past its last day, answered in time, or answered late. */
export type DataRequestState = 'WAITING' | 'OVERDUE' | 'ANSWERED' | 'ANSWERED_LATE';

/** Where a request stands at a moment. */
export function dataRequestState(
  { dueOn, answer }: Pick<DataRequest, 'dueOn' | 'answer'>,
  now: Date,
): DataRequestState {
  if (answer === null) return isPast(dueOn, now) ? 'OVERDUE' : 'WAITING';
  return isPast(dueOn, answer.at) ? 'ANSWERED_LATE' : 'ANSWERED';
}

/** What one asks, before it is checked. */
export interface DataQuestion {
  readonly kind: DataRequestKind;
  readonly text: string;
}

/** A new request with its last day, counted from the day it came in. */
export function askAboutData(
  known: readonly DataRequest[],
  { kind, text: typed }: DataQuestion,
  made: Pick<DataRequest, 'id' | 'roundId' | 'personId' | 'salt'>,
  now: Date,
): Result<DataRequest> {
  const text = tidyText(typed);
  const errors: Refusal[] = checkText(text, ['text'], 1_000);
  if (known.filter(({ answer }) => answer === null).length >= MOST_WAITING) {
    const reason = `Đang có ${String(MOST_WAITING)} yêu cầu chờ trả lời. Chờ trả lời rồi gửi tiếp.`;
    errors.push({ code: 'INVALID_VALUE', path: ['text'], reason });
  }
  const today = hanoiDay(now);
  const dueOn = addWorkingDays(today, ANSWER_DAYS, HOLIDAYS);
  const carryOut =
    kind === 'WITHDRAWAL' ? { dueOn: endsOn(addDays(today, CARRY_OUT_DAYS), HOLIDAYS), done: null } : null;
  return decideAll(errors, () => ({ ...made, version: 1, kind, text, askedAt: now, dueOn, answer: null, carryOut }));
}

/** What is answered, before it is checked. */
export interface DataAnswerInput {
  readonly expectedVersion: number;
  readonly outcome: DataAnswer;
  readonly text: string;
}

/** Answers a request once; also late, since a late answer is one. A refusal needs its reason as much as a consent its act. */
export function answerData(request: DataRequest, input: DataAnswerInput, by: string, now: Date): Result<DataRequest> {
  const text = tidyText(input.text);
  const errors: Refusal[] = [requireVersion(request, input.expectedVersion)].filter((one) => one !== null);
  if (request.answer !== null) errors.push({ code: 'ALREADY_DECIDED', path: ['requestId'] });
  errors.push(...checkText(text, ['text'], 2_000));
  return decideAll(errors, () => ({
    ...request,
    version: request.version + 1,
    answer: { outcome: input.outcome, text, by, at: now },
  }));
}

/** How the carrying out of a withdrawal stands: there is time, its last day is over, done in time, or done late. */
export type CarryOutState = 'WAITING' | 'OVERDUE' | 'DONE' | 'DONE_LATE';

/** Where the carrying out stands at a moment; null where nothing has to be done, as after a refusal. */
export function carryOutState(
  { answer, carryOut = null }: Pick<DataRequest, 'answer' | 'carryOut'>,
  now: Date,
): CarryOutState | null {
  if (carryOut === null || answer?.outcome === 'REFUSED') return null;
  const { dueOn, done } = carryOut;
  if (done === null) return isPast(dueOn, now) ? 'OVERDUE' : 'WAITING';
  return isPast(dueOn, done.at) ? 'DONE_LATE' : 'DONE';
}

/** Records that a withdrawal was carried out, once, after it was answered; also late. */
export function carryOutRequest(
  request: DataRequest,
  input: { readonly expectedVersion: number; readonly text: string },
  by: string,
  now: Date,
): Result<DataRequest> {
  const text = tidyText(input.text);
  const { answer, carryOut = null } = request;
  const errors: Refusal[] = [requireVersion(request, input.expectedVersion)].filter((one) => one !== null);
  const invalid = (reason: string): Refusal => ({ code: 'INVALID_VALUE', path: ['requestId'], reason });
  if (carryOut === null) errors.push(invalid('Yêu cầu này không phải là rút lại sự đồng ý.'));
  else if (answer === null) errors.push(invalid('Trả lời yêu cầu trước, rồi ghi việc đã thực hiện.'));
  else if (answer.outcome === 'REFUSED') errors.push(invalid('Yêu cầu đã trả lời là không thực hiện.'));
  else if (carryOut.done !== null) errors.push({ code: 'ALREADY_DECIDED', path: ['requestId'] });
  errors.push(...checkText(text, ['text'], 2_000));
  return decideAll(errors, () => ({
    ...request,
    version: request.version + 1,
    carryOut: carryOut && { ...carryOut, done: { text, by, at: now } },
  }));
}

/** Withdrawals that are not carried out, and the earliest last day among them; null when there is none. */
export function waitingWithdrawals(requests: readonly DataRequest[]): Waiting | null {
  return waitingOn(
    requests.flatMap(({ answer, carryOut = null }) =>
      carryOut === null || carryOut.done !== null || answer?.outcome === 'REFUSED' ? [] : [carryOut.dueOn],
    ),
  );
}

/** How many wait, and the earliest last day among them. */
interface Waiting {
  readonly count: number;
  readonly due: LocalDate;
}

function waitingOn(days: readonly LocalDate[]): Waiting | null {
  const [due] = days.toSorted();
  return due === undefined ? null : { count: days.length, due };
}

/** Requests that wait, and the earliest last day among them; null when none does. */
export function waitingRequests(requests: readonly DataRequest[]): Waiting | null {
  return waitingOn(requests.filter(({ answer }) => answer === null).map(({ dueOn }) => dueOn));
}

/** Each kind in words. */
export const DATA_REQUEST_LABEL: Readonly<Record<DataRequestKind, string>> = {
  ACCESS: 'Xem, cung cấp dữ liệu của tôi',
  CORRECTION: 'Đính chính dữ liệu sai',
  ERASURE: 'Xóa dữ liệu',
  WITHDRAWAL: 'Rút lại sự đồng ý cho xử lý dữ liệu',
};

/** Each outcome in words. */
export const DATA_ANSWER_LABEL: Readonly<Record<DataAnswer, string>> = {
  GRANTED: 'Đã thực hiện',
  PARTLY: 'Thực hiện một phần',
  REFUSED: 'Không thực hiện',
};
