import { checkSeed, drawOrder } from '../draw';
import type { Refusal } from '../refusal';
import { DEFAULT_REGULATION } from '../regulation/regulation';
import type { DefencePhase, Regulation } from '../regulation/regulation';
import { decideAll, type Result } from '../result';
import { checkOptionalText, checkText, tidyText } from '../text';

/** A question and what the candidate answered, as minuted (D26; TT 22/2025 Điều 21(2)e). */
export interface AskedQuestion {
  /** The account of the panel member who asked. */
  readonly askedBy: string;
  readonly question: string;
  readonly answer: string;
  readonly at: Date;
}

/** A recording that is kept elsewhere: only what it can be recognised by is kept here. */
export interface ReferredRecording {
  readonly name: string;
  /** SHA-256 of the file, 64 hex digits. */
  readonly sha256: string;
  readonly at: Date;
}

/** Lượt trình bày. One candidate before the panel, with the time used in each part. */
export interface DefenceTurn {
  readonly applicationId: string;
  readonly calledAt: Date;
  readonly endedAt: Date | null;
  readonly phase: DefencePhase;
  /** Since when the clock runs; null while it stands. */
  readonly runningSince: Date | null;
  /** Milliseconds used in each part before the clock was last started. */
  readonly spent: Readonly<Record<DefencePhase, number>>;
  /** Why the candidate was called out of the drawn order; empty otherwise. */
  readonly reason: string;
  readonly questions: readonly AskedQuestion[];
  readonly recordings: readonly ReferredRecording[];
}

/** Buổi bảo vệ đề án. The order that was drawn and how far it has come; its id is the round's (BR-40). */
export interface DefenceSession {
  readonly id: string;
  readonly version: number;
  /** What was read aloud at the draw: with it and the candidate numbers anyone repeats the order. */
  readonly seed: string;
  readonly drawnAt: Date;
  readonly place: string;
  /** When the first candidate is expected. */
  readonly startsAt: Date;
  /** Applications in the drawn order. */
  readonly order: readonly string[];
  readonly turns: readonly DefenceTurn[];
}

/** A draw as it is asked for. */
export interface DrawAsked {
  readonly seed: string;
  readonly place: string;
  readonly startsAt: Date;
}

const invalid = (path: string, reason: string): Refusal => ({ code: 'INVALID_VALUE', path: [path], reason });
/** The act as a whole is not possible now. */
const impossible = (reason: string): Refusal => ({ code: 'INVALID_VALUE', path: [], reason });
const MINUTE = 60_000;
const LONGEST = { place: 200, reason: 500, question: 2_000, answer: 8_000, name: 200 } as const;
/** So few questions or recordings that a turn stays one small record. */
const MOST_LINES = 200;
const NOT_DRAWN = 'Chưa bốc thăm thứ tự trình bày của kỳ thi này.';

/** The lengths of the parts, in minutes; regulations stored before they were set have the usual ones. */
export function minutesOf({ defenceMinutes }: Partial<Pick<Regulation, 'defenceMinutes'>>) {
  return { ...DEFAULT_REGULATION.defenceMinutes, ...defenceMinutes };
}

/** Every reason against a draw: its words, nobody to draw, an order that stands already (BR-40). */
export function checkDraw({ seed, place }: DrawAsked, drawn: DefenceSession | null, candidates: number): Refusal[] {
  const errors = [...checkSeed(seed, ['seed']), ...checkText(place, ['place'], LONGEST.place)];
  if (drawn !== null) errors.push({ code: 'ALREADY_DECIDED', path: [] });
  if (candidates === 0) errors.push(impossible('Chưa có thí sinh nào được bảo vệ đề án để bốc thăm.'));
  return errors;
}

/** Somebody to draw a place for: known to the public by their number. */
export interface Drawn {
  readonly id: string;
  readonly postId: string;
  readonly number: string;
}

/**
 * The drawn order: post after post in the order of the round, within a post by the draw of its candidate numbers. Who
 * knows the seed and the list of numbers repeats it by hand.
 */
export function drawnOrder(seed: string, postIds: readonly string[], candidates: readonly Drawn[]): readonly string[] {
  return postIds.flatMap((postId) => {
    const own = new Map(candidates.filter((one) => one.postId === postId).map(({ id, number }) => [number, id]));
    return drawOrder(seed, [...own.keys()]).flatMap((number) => own.get(number) ?? []);
  });
}

/** Who is before the panel; null between two candidates. */
export function currentTurn({ turns }: Pick<DefenceSession, 'turns'>): DefenceTurn | null {
  return turns.find(({ endedAt }) => endedAt === null) ?? null;
}

/** Applications whose candidates do not come: withdrawn, or recorded as absent. */
export type Missing = ReadonlySet<string>;

/** Those who come and were not called yet, in the drawn order. */
export function waitingOf(
  { order, turns }: Pick<DefenceSession, 'order' | 'turns'>,
  missing: Missing,
): readonly string[] {
  const called = new Set(turns.map(({ applicationId }) => applicationId));
  return order.filter((id) => !called.has(id) && !missing.has(id));
}

/** A candidate to call: whether they were admitted though the order does not have them, and who does not come. */
export interface Call {
  readonly applicationId: string;
  readonly reason: string;
  readonly now: Date;
  readonly admittedLate: boolean;
  readonly missing: Missing;
}

/**
 * Calls a candidate before the panel: nobody else may be there, everybody once, and out of the drawn order only with a
 * reason on record. Who was admitted after the draw comes at the end of the order, with a reason too (BR-40).
 */
export function callCandidate(session: DefenceSession | null, call: Call): Result<DefenceSession> {
  const { applicationId, reason, now, admittedLate, missing } = call;
  if (session === null) return decideAll([impossible(NOT_DRAWN)], () => never());
  const errors = checkOptionalText(reason, ['reason'], LONGEST.reason);
  const waiting = waitingOf(session, missing);
  const isLate = admittedLate && !session.order.includes(applicationId);
  if (currentTurn(session) !== null) {
    errors.push(impossible('Đang có thí sinh khác trước Ban chấm; hãy kết thúc lượt đó trước.'));
  }
  if (!waiting.includes(applicationId) && !isLate) {
    errors.push(impossible('Thí sinh này không có trong thứ tự đã bốc thăm hoặc đã được gọi.'));
  } else if (waiting[0] !== applicationId && reason.trim() === '') {
    errors.push({ code: 'REASON_REQUIRED', path: ['reason'] });
  }
  const turn: DefenceTurn = {
    applicationId,
    calledAt: now,
    endedAt: null,
    phase: 'PREPARATION',
    runningSince: null,
    spent: { PREPARATION: 0, PRESENTATION: 0, QUESTIONS: 0 },
    reason: tidyText(reason),
    questions: [],
    recordings: [],
  };
  const order = isLate ? [...session.order, applicationId] : session.order;
  return decideAll(errors, () => changed({ ...session, order }, [...session.turns, turn]));
}

/** What the clock shall do: which part it counts, and whether it runs or stands. */
export interface ClockOrder {
  readonly phase: DefencePhase;
  readonly running: boolean;
}

/** Starts, stops or continues the clock of whoever is before the panel; a part that was left keeps the time it used. */
export function moveClock(
  session: DefenceSession | null,
  applicationId: string,
  { phase, running, now }: ClockOrder & { readonly now: Date },
): Result<DefenceSession> {
  return onTurn(session, applicationId, { mustBeCurrent: true }, (turn) => ({
    ...stopped(turn, now),
    phase,
    runningSince: running ? now : null,
  }));
}

/** The candidate leaves: the clock stops, and the next can be called. */
export function endTurn(session: DefenceSession | null, applicationId: string, now: Date): Result<DefenceSession> {
  return onTurn(session, applicationId, { mustBeCurrent: true }, (turn) => ({ ...stopped(turn, now), endedAt: now }));
}

/** Minutes a question with its answer, during the turn or after it; a panel member asked it (D26). */
export function minuteQuestion(
  session: DefenceSession | null,
  applicationId: string,
  asked: AskedQuestion,
  panel: readonly string[],
): Result<DefenceSession> {
  const errors = [
    ...checkText(asked.question, ['question'], LONGEST.question),
    ...checkOptionalText(asked.answer, ['answer'], LONGEST.answer),
  ];
  if (!panel.includes(asked.askedBy)) errors.push({ code: 'NOT_A_PANEL_MEMBER', path: ['askedBy'] });
  const minuted = { ...asked, question: tidyText(asked.question), answer: tidyText(asked.answer) };
  return onTurn(session, applicationId, { errors }, (turn) => ({ ...turn, questions: [...turn.questions, minuted] }));
}

/** Refers to a recording by its SHA-256; the file itself is never taken in. */
export function referRecording(
  session: DefenceSession | null,
  applicationId: string,
  { name, sha256, at }: ReferredRecording,
): Result<DefenceSession> {
  const hash = sha256.replace(/\s+/gu, '').toLowerCase();
  const errors = checkText(name, ['name'], LONGEST.name);
  if (!/^[0-9a-f]{64}$/u.test(hash)) {
    errors.push(invalid('sha256', 'Mã SHA-256 gồm đúng 64 chữ số và chữ cái từ a đến f.'));
  }
  const referred = { name: tidyText(name), sha256: hash, at };
  return onTurn(session, applicationId, { errors }, (turn) => {
    const others = turn.recordings.filter((one) => one.sha256 !== hash);
    return { ...turn, recordings: [...others, referred] };
  });
}

/** Seconds left of the part that counts now; below zero when it is over time. */
export function secondsLeft(turn: DefenceTurn, minutes: Readonly<Record<DefencePhase, number>>, now: Date): number {
  const { phase, spent, runningSince, endedAt } = turn;
  const running = runningSince === null || endedAt !== null ? 0 : Math.max(0, now.getTime() - runningSince.getTime());
  return Math.ceil((minutes[phase] * MINUTE - spent[phase] - running) / 1_000);
}

/**
 * About when a candidate who waits is called: as if everybody before takes the whole of the time. It is counted from
 * what happened last, never from the reader's clock, so that it is the same for all who ask.
 */
export function expectedAt(
  session: DefenceSession,
  applicationId: string,
  { minutes, missing }: { readonly minutes: Readonly<Record<DefencePhase, number>>; readonly missing: Missing },
): Date | null {
  const before = waitingOf(session, missing).indexOf(applicationId);
  if (before < 0) return null;
  const whole = (minutes.PREPARATION + minutes.PRESENTATION + minutes.QUESTIONS) * MINUTE;
  const last = session.turns.at(-1);
  const from = last === undefined ? session.startsAt : (last.endedAt ?? new Date(last.calledAt.getTime() + whole));
  return new Date(Math.max(from.getTime(), session.startsAt.getTime()) + before * whole);
}

function stopped(turn: DefenceTurn, now: Date): DefenceTurn {
  const { runningSince, phase, spent } = turn;
  if (runningSince === null) return turn;
  const used = spent[phase] + Math.max(0, now.getTime() - runningSince.getTime());
  return { ...turn, runningSince: null, spent: { ...spent, [phase]: used } };
}

function onTurn(
  session: DefenceSession | null,
  applicationId: string,
  { mustBeCurrent = false, errors = [] }: { readonly mustBeCurrent?: boolean; readonly errors?: readonly Refusal[] },
  change: (turn: DefenceTurn) => DefenceTurn,
): Result<DefenceSession> {
  const turn = session?.turns.find((one) => one.applicationId === applicationId);
  const all = [...errors];
  if (session === null) all.push(impossible(NOT_DRAWN));
  else if (turn === undefined) all.push(impossible('Thí sinh này chưa được gọi vào trình bày.'));
  else if (mustBeCurrent && turn.endedAt !== null) {
    all.push(impossible('Lượt trình bày của thí sinh này đã kết thúc.'));
  } else if (turn.questions.length + turn.recordings.length >= MOST_LINES) {
    all.push(impossible(`Không quá ${String(MOST_LINES)} câu hỏi và tệp ghi âm cho một thí sinh.`));
  }
  return decideAll(all, () =>
    session === null
      ? never()
      : changed(
          session,
          session.turns.map((one) => (one === turn ? change(one) : one)),
        ),
  );
}

function changed(session: DefenceSession, turns: readonly DefenceTurn[]): DefenceSession {
  return { ...session, turns, version: session.version + 1 };
}

function never(): never {
  throw new Error('decided without a session');
}
