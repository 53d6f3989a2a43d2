import type { LocalDate } from '../calendar';
import { addWorkingDays, formatDayVi, hanoiDay, HOLIDAYS, isPast } from '../calendar';
import type { Body } from '../panel/body';
import { requireMove, requireState, stateAfter } from './lifecycle';
import type { Move, RoundState } from './lifecycle';
import type { Refusal } from '../refusal';
import { hasWritten } from '../regulation/regulation';
import type { Regulation } from '../regulation/regulation';
import { decideAll } from '../result';
import type { Result } from '../result';
import { checkRubric } from '../scoring/score-sheet';
import type { Rubric } from '../scoring/score-sheet';
import type { TieDecision } from '../outcome/ranking';
import type { ShortPostDecision } from '../registration/short-post-decision';
import { checkText } from '../text';

/** The authority that holds a round, as printed at the head of its papers. Cơ quan tổ chức thi tuyển. */
export interface Agency {
  readonly name: string;
  readonly superior: string;
  readonly abbreviation: string;
  readonly place: string;
}

/** A post to be filled, with how many are to be chosen. Chức danh thi tuyển và chỉ tiêu. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly quota: number;
}

/** Civil days of a round, in Hà Nội. */
export interface RoundDates {
  readonly notice: LocalDate;
  readonly opens: LocalDate;
  readonly closes: LocalDate;
  readonly written: LocalDate | null;
  readonly defence: LocalDate;
}

/** A signed document, by what people quote it by. Số, ký hiệu và ngày của văn bản. */
export interface SignedDocument {
  readonly number: string;
  readonly date: LocalDate;
}

/** How the result became public: the Council's report, the authority's decision, and the day of the notice (BR-56, BR-57). */
export interface ResultRelease {
  /** Tờ trình của Hội đồng. */
  readonly report: SignedDocument;
  /** Quyết định công nhận kết quả. */
  readonly decision: SignedDocument & { readonly issuer: string };
  readonly on: LocalDate;
  /** Last day on which a complaint can be made. */
  readonly complaintsUntil: LocalDate;
}

/** Bàn giao hồ sơ lưu trữ: who took the exam record over, where and when (TT 22/2025 Điều 25; D32). */
export interface ArchiveHandOver {
  readonly at: Date;
  readonly place: string;
  /** Who handed it over: an account. */
  readonly by: string;
  /** Who took it over: somebody of the archive, who has no account here. */
  readonly receiver: { readonly name: string; readonly position: string };
}

/** One examination with its posts, rules and days. Kỳ thi tuyển. */
export interface Round {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly agency: Agency;
  readonly state: RoundState;
  readonly dates: RoundDates;
  readonly regulation: Regulation | null;
  readonly posts: readonly Post[];
  readonly rubric: Rubric;
  /** Recorded decisions between equals (BR-49); they belong to the round, whose result they settle. */
  readonly tieDecisions: readonly TieDecision[];
  /** When the written marks were released, and until when re-marking can be asked for (BR-52, BR-57); null before. */
  readonly writtenRelease: { readonly on: LocalDate; readonly appealsUntil: LocalDate } | null;
  /** How the result became public; null before (BR-57). Nothing where a round was stored before results were released here. */
  readonly resultRelease?: ResultRelease | null;
  /** When the private parts of the dossiers of those not chosen were erased; nothing before (BR-65). */
  readonly dossiersErasedOn?: LocalDate | null;
  /** How the exam record came to the archive; nothing before (TT 22/2025 Điều 25). */
  readonly archiveHandOver?: ArchiveHandOver | null;
  /** Decisions on posts with too few eligible people, oldest first; nothing before the first (BR-11). */
  readonly shortPosts?: readonly ShortPostDecision[] | null;
  /** How often the days were changed after the notice was out (BR-03). */
  readonly noticeChanges?: number;
}

/** A round whose regulation is set, as every round is from registration on (BR-01). */
export type RegulatedRound = Round & { readonly regulation: Regulation };

/** Most posts one round may have: more than any real round seen, few enough for one page. */
export const MAXIMUM_POSTS = 50;

/** Refuses a change made on a version that is no longer the stored one. */
export function requireVersion(object: { readonly version: number }, expectedVersion: number): Refusal | null {
  if (object.version === expectedVersion) return null;
  return { code: 'STALE_VERSION', path: ['expectedVersion'], currentVersion: object.version };
}

/** A new round as a draft. Days must follow one another: notice, opening, closing, written paper, defence. */
export function createRound(
  input: Omit<Round, 'version' | 'state' | 'regulation' | 'posts' | 'rubric' | 'tieDecisions' | 'writtenRelease'>,
): Result<Round> {
  const errors = [
    ...checkText(input.code, ['code'], 60),
    ...checkText(input.title, ['title'], 300),
    ...checkText(input.agency.name, ['agency', 'name'], 200),
    ...checkText(input.agency.superior, ['agency', 'superior'], 200),
    ...checkText(input.agency.abbreviation, ['agency', 'abbreviation'], 30),
    ...checkText(input.agency.place, ['agency', 'place'], 60),
    ...checkDates(input.dates),
  ];
  return decideAll(errors, () => ({
    ...input,
    version: 1,
    state: 'DRAFT' as const,
    regulation: null,
    posts: [],
    rubric: { criteria: [] },
    tieDecisions: [],
    writtenRelease: null,
  }));
}

/** Sets the rules of a draft; frozen from the opening of registration on (BR-01, BR-02). */
export function setRegulation(round: Round, regulation: Regulation, expectedVersion: number): Result<Round> {
  const errors = [...draftOnly(round, expectedVersion), ...phasesHaveDays(regulation, round.dates)];
  return decideAll(errors, () => ({ ...round, regulation, version: round.version + 1 }));
}

/** Sets the posts of a draft, each with a quota of at least one. */
export function definePosts(round: Round, posts: readonly Post[], expectedVersion: number): Result<Round> {
  const errors = [...draftOnly(round, expectedVersion), ...checkPosts(posts)];
  return decideAll(errors, () => ({ ...round, posts, version: round.version + 1 }));
}

/** Sets the criteria of the defence sheet of a draft; their maxima add up to 100 (BR-41). */
export function defineRubric(round: Round, rubric: Rubric, expectedVersion: number): Result<Round> {
  const errors = [...draftOnly(round, expectedVersion), ...checkRubric(rubric, ['criteria'])];
  return decideAll(errors, () => ({ ...round, rubric, version: round.version + 1 }));
}

/** Opens registration: from here on the regulation is frozen. Everything the notice must state has to exist (BR-01, BR-03). */
export function openRegistration(
  round: Round,
  bodies: readonly Body[],
  expectedVersion: number,
  now: Date,
): Result<Round> {
  const errors: Refusal[] = draftOnly(round, expectedVersion);
  const missing = [
    ...(round.regulation === null ? ['regulation'] : []),
    ...(round.posts.length === 0 ? ['posts'] : []),
    ...(round.rubric.criteria.length === 0 ? ['rubric'] : []),
    ...(bodies.some((body) => body.kind === 'COUNCIL') ? [] : ['council']),
  ];
  if (missing.length > 0) errors.push({ code: 'REGULATION_INCOMPLETE', path: ['roundId'], missing });
  if (hanoiDay(now) < round.dates.opens) {
    errors.push({ code: 'REGISTRATION_NOT_OPEN', path: ['roundId'], opens: round.dates.opens });
  }
  return decideAll(errors, () => moved(round, 'openRegistration'));
}

/** Closes registration once its last day is over (24:00 in Hà Nội, BR-04). */
export function closeRegistration(round: Round, expectedVersion: number, now: Date): Result<Round> {
  const errors = moveErrors(round, 'closeRegistration', expectedVersion);
  if (hanoiDay(now) <= round.dates.closes) {
    errors.push({
      code: 'INVALID_VALUE',
      path: ['roundId'],
      reason: `Còn trong thời hạn nhận hồ sơ, đến hết ngày ${formatDayVi(round.dates.closes)}.`,
    });
  }
  return decideAll(errors, () => moved(round, 'closeRegistration'));
}

/** Ends screening once every application is decided (BR-07), towards the first phase of the round. */
export function endScreening(round: RegulatedRound, undecided: number, expectedVersion: number): Result<Round> {
  const errors = moveErrors(round, 'confirmCandidates', expectedVersion);
  if (undecided > 0) errors.push({ code: 'ELIGIBILITY_PENDING', path: ['roundId'], count: undecided });
  return decideAll(errors, () => moved(round, 'confirmCandidates'));
}

/** Ends the written phase once both marks of every script are locked (BR-30); open decisions stay open and block their post only. */
export function endWritten(round: Round, incompleteScripts: number, expectedVersion: number): Result<Round> {
  const errors = moveErrors(round, 'compileWritten', expectedVersion);
  if (incompleteScripts > 0) {
    errors.push({ code: 'MARKS_INCOMPLETE', path: ['roundId'], of: 'SCRIPTS', count: incompleteScripts });
  }
  return decideAll(errors, () => moved(round, 'compileWritten'));
}

/** Công bố điểm thi viết: from the day after, working days count in which re-marking can be asked for (BR-52, BR-58). */
export function releaseWritten(round: Round, { appealDays }: Pick<Regulation, 'appealDays'>, now: Date): Round {
  const on = hanoiDay(now);
  return { ...round, writtenRelease: { on, appealsUntil: addWorkingDays(on, appealDays, HOLIDAYS) } };
}

/** APPEAL_CLOSED when re-marking can no longer be asked for, or not yet (BR-52). */
export function requireAppealWindow(round: Round, now: Date, path: readonly string[]): Refusal | null {
  const until = round.writtenRelease?.appealsUntil ?? null;
  return until !== null && !isPast(until, now) ? null : { code: 'APPEAL_CLOSED', path, until };
}

/** APPEALS_OPEN while the defence must wait for the time of appeals to end (BR-39). */
export function requireAppealsOver(round: RegulatedRound, now: Date, path: readonly string[]): Refusal | null {
  if (!hasWritten(round.regulation) || !round.regulation.defenceWaits || round.writtenRelease === null) return null;
  const until = round.writtenRelease.appealsUntil;
  return isPast(until, now) ? null : { code: 'APPEALS_OPEN', path, until };
}

/** Records one tie decision; the caller has checked it against the ranking (BR-49). */
export function withTieDecision(round: Round, decision: TieDecision): Round {
  const others = round.tieDecisions.filter((earlier) => earlier.postId !== decision.postId);
  return { ...round, tieDecisions: [...others, decision], version: round.version + 1 };
}

/** Refuses an act of a day that has not come yet, such as marking a paper nobody has sat. */
export function requireDay(day: LocalDate, now: Date, path: readonly string[]): Refusal | null {
  if (hanoiDay(now) >= day) return null;
  return { code: 'INVALID_VALUE', path, reason: `Chưa đến ngày ${day}.` };
}

/** Makes one move of the table of states; the caller has checked that it is allowed. */
export function moved(round: Round, move: Move): Round {
  const written = round.regulation !== null && hasWritten(round.regulation);
  return { ...round, state: stateAfter(move, written), version: round.version + 1 };
}

/** Refusals common to every move: the state it starts from, by the table, and the version that was read. */
export function moveErrors(round: Round, move: Move, expectedVersion: number): Refusal[] {
  return [requireMove(move, round.state, ['roundId']), requireVersion(round, expectedVersion)].filter(
    (refusal) => refusal !== null,
  );
}

/** Refusals common to every step of a round: its state and the version that was read. */
export function stepErrors(round: Round, allowed: readonly RoundState[], expectedVersion: number): Refusal[] {
  return [requireState(round.state, allowed, ['roundId']), requireVersion(round, expectedVersion)].filter(
    (refusal) => refusal !== null,
  );
}

function draftOnly(round: Round, expectedVersion: number): Refusal[] {
  const stale = requireVersion(round, expectedVersion);
  const errors: Refusal[] = stale === null ? [] : [stale];
  if (round.state !== 'DRAFT') errors.push({ code: 'REGULATION_FROZEN', path: ['roundId'] });
  return errors;
}

/** Days must follow one another. */
export function checkDates(dates: RoundDates): Refusal[] {
  const ordered = (['notice', 'opens', 'closes', 'written', 'defence'] as const).flatMap((name) => {
    const day = dates[name];
    return day === null ? [] : [{ name, day }];
  });
  return ordered.flatMap((later, index) => {
    const earlier = ordered[index - 1];
    if (earlier === undefined || earlier.day <= later.day) return [];
    return [
      { code: 'DATES_OUT_OF_ORDER' as const, path: ['dates', later.name], earlier: earlier.name, later: later.name },
    ];
  });
}

/** Refuses days that do not fit the phases of the regulation. */
export function phasesHaveDays(regulation: Regulation, dates: RoundDates): Refusal[] {
  const written = hasWritten(regulation);
  if (written === (dates.written !== null)) return [];
  const reason = written
    ? 'quy chế có thi viết nhưng kỳ thi chưa có ngày thi viết'
    : 'quy chế không có thi viết nhưng kỳ thi lại có ngày thi viết';
  return [{ code: 'INVALID_VALUE', path: ['regulation', 'phases'], reason }];
}

function checkPosts(posts: readonly Post[]): Refusal[] {
  if (posts.length === 0 || posts.length > MAXIMUM_POSTS) {
    return [{ code: 'INVALID_VALUE', path: ['posts'], reason: `Cần từ 1 đến ${String(MAXIMUM_POSTS)} vị trí.` }];
  }
  return posts.flatMap((post, index) => {
    const path = ['posts', String(index)];
    const errors = [...checkText(post.title, [...path, 'title'], 300), ...checkText(post.unit, [...path, 'unit'], 300)];
    if (!Number.isInteger(post.quota) || post.quota < 1 || post.quota > 100) {
      errors.push({ code: 'INVALID_VALUE', path: [...path, 'quota'], reason: 'Chỉ tiêu là số nguyên từ 1 đến 100.' });
    }
    return errors;
  });
}
