import type { Block } from './block';
import type { LocalDate } from './calendar';
import type { Mark } from './marks';

type At<Code extends string, Facts = unknown> = {
  readonly code: Code;
  /** The input at fault, from the outside in: ['marks', 'xd']. Empty when the act as a whole is refused. */
  readonly path: readonly string[];
} & Facts;

/**
 * Every reason a rule says no, with the facts a sentence needs.
 * Why one union: a new reason does not compile until it has a rule, a GraphQL type and a Vietnamese sentence.
 */
export type Refusal =
  /** Someone else changed the object since it was read (architecture §3.6). */
  | At<'STALE_VERSION', { readonly currentVersion: number }>
  /** A text that cannot be kept: empty, too long, or with hidden characters; `reason` is a Vietnamese sentence. */
  | At<'INVALID_TEXT', { readonly reason: string }>
  /** A value outside its range; `reason` is a Vietnamese sentence such as "Phải là số nguyên từ 1 trở lên." */
  | At<'INVALID_VALUE', { readonly reason: string }>
  /** The act is not possible in this state; `allowed` names the states in which it is. */
  | At<'INVALID_STATE', { readonly state: string; readonly allowed: readonly string[] }>
  /** Quy chế lacks something a round cannot run without (BR-01). */
  | At<'REGULATION_INCOMPLETE', { readonly missing: readonly string[] }>
  /** Quy chế may not change any more (BR-01, BR-02). */
  | At<'REGULATION_FROZEN'>
  /** Two days of the round stand in the wrong order; both named by their field. */
  | At<'DATES_OUT_OF_ORDER', { readonly earlier: string; readonly later: string }>
  /** Something that must be unique exists already. */
  | At<'DUPLICATE', { readonly what: string }>
  /** The registration window has not begun (BR-04). */
  | At<'REGISTRATION_NOT_OPEN', { readonly opens: LocalDate }>
  /** The registration window ended at 24:00 of its last day (BR-04; NĐ 170/2025 Điều 15(4)). */
  | At<'REGISTRATION_CLOSED', { readonly closedOn: LocalDate }>
  /** One application per person and round. */
  | At<'ALREADY_REGISTERED'>
  /** "Không đủ điều kiện" must carry its reasons (BR-07; NĐ 170/2025 Điều 16(2)). */
  | At<'REASONS_REQUIRED'>
  /** The decision has been taken; it is not taken twice. */
  | At<'ALREADY_DECIDED'>
  /** The candidate is not among the eligible (BR-07). */
  | At<'NOT_ELIGIBLE'>
  /** The candidate has withdrawn before. */
  | At<'ALREADY_WITHDRAWN'>
  /** This many of the two checks of a dossier are missing (D05). */
  | At<'CHECKS_INCOMPLETE', { readonly missing: number }>
  /** An application with a dossier is decided by the Council together (BR-20). */
  | At<'COLLECTIVE_REQUIRED'>
  /** Applications still wait for an eligibility decision (BR-07). */
  | At<'ELIGIBILITY_PENDING', { readonly count: number }>
  /** Posts with too few eligible people on which nothing is decided yet; `posts` are their titles (BR-11). */
  | At<'POSTS_TOO_FEW', { readonly posts: readonly string[] }>
  /** Posts that take applications again and whose added time is not over; `posts` are their titles (BR-11). */
  | At<'POSTS_REOPENED', { readonly posts: readonly string[] }>
  /** A body lacks seats it cannot work without; `missing` names the seats or the body (TT 22/2025 Điều 5). */
  | At<'BODY_INCOMPLETE', { readonly missing: readonly string[] }>
  /** The Council is smaller or larger than the regulation allows (BR-19). */
  | At<'BODY_SIZE', { readonly minimum: number; readonly maximum: number }>
  /** One person in two places that must be kept apart (BR-15, BR-17; TT 22/2025 Điều 5(4)c, Điều 23(7)c). */
  | At<'FORBIDDEN_COMBINATION', { readonly person: string; readonly roles: readonly [string, string] }>
  /** Supervisors must come from the superior when the authority's own head chairs the Council (BR-18; TT 22/2025 Điều 23(1)). */
  | At<'SUPERIOR_REQUIRED'>
  /** One who serves is related to a candidate in a way the regulation bars (BR-13; NĐ 170/2025 Điều 8(3)). */
  | At<'CONFLICT_OF_INTEREST', { readonly person: string }>
  /** One who is under discipline, or has been dealt with, may not serve; `status` names the fact (BR-14). */
  | At<'STATUS_BAR', { readonly person: string; readonly status: string }>
  /** The declaration of interests and secrecy is not signed yet (BR-16). */
  | At<'DECLARATION_REQUIRED'>
  /** The leaving member has given this many marks that only they can answer for (BR-30, BR-43, BR-47). */
  | At<'MEMBER_HAS_MARKS', { readonly count: number }>
  /** The second person of a two-person act must be another one (trust.md 3.2.7). */
  | At<'SECOND_PERSON_REQUIRED'>
  /** What is approved is not what was asked for (trust.md 3.2.7). */
  | At<'APPROVAL_MISMATCH'>
  /** The request for approval has run out (trust.md 3.2.7). */
  | At<'APPROVAL_EXPIRED'>
  /** Not enough markers for two (or three) different people per script (BR-30, BR-32). */
  | At<'TOO_FEW_MARKERS', { readonly needed: number; readonly available: number }>
  /** Not enough members score for the way their marks are combined (BR-44). */
  | At<'TOO_FEW_SCORERS', { readonly needed: number; readonly available: number }>
  /** A mark above the maximum of its part or criterion (BR-33, BR-41). */
  | At<'MARK_OUT_OF_RANGE', { readonly maximum: Mark }>
  /** A mark that is not a whole multiple of the step (BR-33). */
  | At<'MARK_STEP', { readonly step: Mark }>
  /** A criterion of the rubric without a mark (BR-41). */
  | At<'CRITERION_MISSING', { readonly criterion: string }>
  /** A mark for a criterion the rubric does not have (BR-41). */
  | At<'CRITERION_UNKNOWN', { readonly criterion: string }>
  /** The maxima of the rubric do not sum to the full mark; `total` is what they sum to (BR-41). */
  | At<'RUBRIC_TOTAL', { readonly total: Mark }>
  /** The two entries of one signed sheet differ in these fields; nothing is averaged (BR-47). */
  | At<'ENTRY_MISMATCH', { readonly fields: readonly string[] }>
  /** The regulation has the other way of entering marks; `mode` is the one in force (BR-47). */
  | At<'ENTRY_MODE', { readonly mode: string }>
  /** The round votes in another way; `mode` is the one in force (BR-46). */
  | At<'BALLOT_MODE', { readonly mode: string }>
  /** There must be as many ballots as voters (BR-46). */
  | At<'BALLOT_COUNT', { readonly voters: number; readonly ballots: number }>
  /** Sealed ballots can no longer be opened: the product was stopped while they were cast (BR-46). */
  | At<'BALLOTS_LOST'>
  | At<'SEALED_MARKS_LOST'>
  /** The sheet or mark is locked: scoring is closed (BR-34, BR-42). */
  | At<'ALREADY_LOCKED'>
  /** The members have seen each other's marks of this candidate: none of them is given again (BR-42). */
  | At<'MARKS_SHOWN'>
  /** The rules give the mark; nobody may decide it. `basis` says how it came about (BR-31, BR-32, BR-45). */
  | At<'DECISION_NOT_NEEDED', { readonly basis: string }>
  /** Another kind of decision is called for: HEAD or COLLECTIVE (BR-31, BR-32). */
  | At<'DECISION_KIND', { readonly expected: string }>
  /** A decision by a person must say why (BR-31, BR-45, BR-49). */
  | At<'REASON_REQUIRED'>
  /**
   * So many scripts lack marks, or so many marks of one script are not locked yet (BR-30, BR-32); `count` is null for
   * whoever marks that script, who would learn from it how far another marker is (trust.md R-ANON-2).
   */
  | At<'MARKS_INCOMPLETE', { readonly of: 'SCRIPTS' | 'MARKS'; readonly count: number | null }>
  /** The first two marks are close enough: no third marking (BR-31). */
  | At<'THIRD_MARK_NOT_NEEDED'>
  /** This many scripts still wait for a decision or a third mark: nobody may learn whose they are (BR-29). */
  | At<'SCRIPTS_UNDECIDED', { readonly count: number }>
  /** This many breaches wait for the Chair's decision (BR-36, BR-37). */
  | At<'VIOLATIONS_UNDECIDED', { readonly count: number }>
  /** The first two re-markings are equal: no third one (BR-53). */
  | At<'THIRD_REMARK_NOT_NEEDED'>
  /** Re-marking cannot be asked for: not yet, or no longer since the end of `until` (BR-52). */
  | At<'APPEAL_CLOSED', { readonly until: LocalDate | null }>
  /** The defence waits for the last day of appeals (BR-39). */
  | At<'APPEALS_OPEN', { readonly until: LocalDate }>
  /** There is no official written mark that could be marked again (BR-52). */
  | At<'NOTHING_TO_APPEAL'>
  /** The candidate did not sit this part (BR-51). */
  | At<'CANDIDATE_ABSENT'>
  /** The candidate may not take part in the defence (BR-38). */
  | At<'CANDIDATE_NOT_ADMITTED', { readonly reason: string }>
  /** The person does not score in this panel (BR-43). */
  | At<'NOT_A_PANEL_MEMBER'>
  /** The member was absent for a candidate of the post and is left out for all of them (BR-43). */
  | At<'EXCLUDED_FROM_PANEL'>
  /** This many score sheets are not locked yet (BR-42, BR-43). */
  | At<'SHEETS_INCOMPLETE', { readonly count: number }>
  /** Decisions are still missing before the result can stand (BR-31, BR-32, BR-45, BR-49). */
  | At<'RESULT_BLOCKED', { readonly blocks: readonly Block[] }>
  /** No tie across the last place is open in this post (BR-49). */
  | At<'TIE_NOT_OPEN'>
  /** The order must name exactly these applications, each once (BR-49). */
  | At<'TIE_MEMBERS', { readonly expected: readonly string[] }>
  /** The result confirmed is not the result computed, in these posts. */
  | At<'RESULT_MISMATCH', { readonly posts: readonly string[] }>
  /** The log no longer fits its checkpoints, or a stored mark no longer fits the log: nothing is decided on it (A5). */
  | At<'LOG_BROKEN', { readonly sequence: number | null; readonly object: string | null }>
  /** There is no established result yet (BR-57). */
  | At<'RESULT_NOT_ESTABLISHED'>
  /** The result is not released yet, so the exam record is not whole (BR-57). */
  | At<'RESULT_NOT_RELEASED'>
  /** Somebody may still complain of the result, or it is not released: dossiers are needed until then (BR-65). */
  | At<'COMPLAINTS_OPEN', { readonly until: LocalDate | null }>
  /** The paper's data have changed since, or a newer edition stands in its place (BR-59). */
  | At<'PAPER_SUPERSEDED'>
  /** An uploaded file that is not taken; `reason` is a Vietnamese sentence (trust.md R-FILE-2). */
  | At<'FILE_REFUSED', { readonly reason: string }>
  /** The wording of a form that cannot be used; `reason` names file, line and the name at fault (BR-59). */
  | At<'TEMPLATE_REFUSED', { readonly line: number | null; readonly reason: string }>
  /** The product does not do this yet; `feature` names it. */
  | At<'NOT_SUPPORTED', { readonly feature: string }>
  /** User name or password is wrong; which of the two is never said. */
  | At<'CREDENTIALS_WRONG'>
  /** The one-time code belongs to nothing, or no longer. */
  | At<'CODE_EXPIRED'>
  /** A pass of a panel member that opens nothing: used, taken back, locked, or of another day (BR-47). */
  | At<'PASS_VOID'>
  /** A wrong PIN of a pass; `left` tries are left (BR-47). */
  | At<'PIN_WRONG', { readonly left: number }>
  /** The one-time link was good, and its time is over. */
  | At<'LINK_EXPIRED'>
  /** The one-time link has been used before. */
  | At<'LINK_USED'>
  /** The code of the authenticator app, or the recovery code, is wrong. */
  | At<'TOTP_WRONG'>
  /** The code of the authenticator app was right, and has been used before. */
  | At<'TOTP_USED'>
  /** No session of one's own has this id. */
  | At<'SESSION_UNKNOWN'>
  /** The password is too easy to guess; `reason` is a Vietnamese sentence. */
  | At<'PASSWORD_WEAK', { readonly reason: string }>
  /** The user name belongs to another account. */
  | At<'USERNAME_TAKEN'>
  /** Nobody who runs the system could sign in any more. */
  | At<'LAST_ADMINISTRATOR'>;

/** The business rule (domain.md §9) behind each refusal; null where the reason is technical. */
export const RULE_OF: Readonly<Record<Refusal['code'], string | null>> = {
  STALE_VERSION: null,
  INVALID_TEXT: null,
  INVALID_VALUE: null,
  INVALID_STATE: null,
  REGULATION_INCOMPLETE: 'BR-01',
  REGULATION_FROZEN: 'BR-02',
  DATES_OUT_OF_ORDER: 'BR-03',
  DUPLICATE: null,
  REGISTRATION_NOT_OPEN: 'BR-04',
  REGISTRATION_CLOSED: 'BR-04',
  ALREADY_REGISTERED: null,
  REASONS_REQUIRED: 'BR-07',
  ALREADY_DECIDED: null,
  NOT_ELIGIBLE: 'BR-07',
  ALREADY_WITHDRAWN: null,
  CHECKS_INCOMPLETE: 'BR-07',
  COLLECTIVE_REQUIRED: 'BR-20',
  ELIGIBILITY_PENDING: 'BR-07',
  POSTS_TOO_FEW: 'BR-11',
  POSTS_REOPENED: 'BR-11',
  BODY_INCOMPLETE: null,
  BODY_SIZE: 'BR-19',
  FORBIDDEN_COMBINATION: 'BR-17',
  SUPERIOR_REQUIRED: 'BR-18',
  CONFLICT_OF_INTEREST: 'BR-13',
  STATUS_BAR: 'BR-14',
  DECLARATION_REQUIRED: 'BR-16',
  MEMBER_HAS_MARKS: 'BR-43',
  SECOND_PERSON_REQUIRED: null,
  APPROVAL_MISMATCH: null,
  APPROVAL_EXPIRED: null,
  TOO_FEW_MARKERS: 'BR-30',
  TOO_FEW_SCORERS: 'BR-44',
  MARK_OUT_OF_RANGE: 'BR-33',
  MARK_STEP: 'BR-33',
  CRITERION_MISSING: 'BR-41',
  CRITERION_UNKNOWN: 'BR-41',
  RUBRIC_TOTAL: 'BR-41',
  ENTRY_MISMATCH: 'BR-47',
  ENTRY_MODE: 'BR-47',
  BALLOT_MODE: 'BR-46',
  BALLOT_COUNT: 'BR-46',
  BALLOTS_LOST: 'BR-46',
  SEALED_MARKS_LOST: 'BR-42',
  ALREADY_LOCKED: 'BR-34',
  MARKS_SHOWN: 'BR-42',
  DECISION_NOT_NEEDED: 'BR-31',
  DECISION_KIND: 'BR-32',
  REASON_REQUIRED: null,
  MARKS_INCOMPLETE: 'BR-30',
  THIRD_MARK_NOT_NEEDED: 'BR-31',
  SCRIPTS_UNDECIDED: 'BR-29',
  VIOLATIONS_UNDECIDED: 'BR-37',
  THIRD_REMARK_NOT_NEEDED: 'BR-53',
  APPEAL_CLOSED: 'BR-52',
  APPEALS_OPEN: 'BR-39',
  NOTHING_TO_APPEAL: 'BR-52',
  CANDIDATE_ABSENT: 'BR-51',
  CANDIDATE_NOT_ADMITTED: 'BR-38',
  NOT_A_PANEL_MEMBER: 'BR-43',
  EXCLUDED_FROM_PANEL: 'BR-43',
  SHEETS_INCOMPLETE: 'BR-43',
  RESULT_BLOCKED: null,
  TIE_NOT_OPEN: 'BR-49',
  TIE_MEMBERS: 'BR-49',
  RESULT_MISMATCH: null,
  LOG_BROKEN: null,
  RESULT_NOT_ESTABLISHED: 'BR-57',
  RESULT_NOT_RELEASED: 'BR-57',
  COMPLAINTS_OPEN: 'BR-65',
  PAPER_SUPERSEDED: 'BR-59',
  FILE_REFUSED: null,
  TEMPLATE_REFUSED: 'BR-59',
  NOT_SUPPORTED: null,
  CREDENTIALS_WRONG: null,
  CODE_EXPIRED: null,
  PASS_VOID: 'BR-47',
  PIN_WRONG: 'BR-47',
  LINK_EXPIRED: null,
  LINK_USED: null,
  TOTP_WRONG: null,
  TOTP_USED: null,
  SESSION_UNKNOWN: null,
  PASSWORD_WEAK: null,
  USERNAME_TAKEN: null,
  LAST_ADMINISTRATOR: null,
};
