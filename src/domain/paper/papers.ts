import type { LocalDate } from '../calendar';
import type { Mark } from '../marks';
import type { WordingRef } from './wording';
import type { CandidateOutcome as RankingOutcome, PostOutcome } from '../outcome/ranking';

/** A wall-clock moment in Hanoi time, as minutes state it. `time` is 'HH:MM', 24 hours. */
export interface PaperMoment {
  readonly day: LocalDate;
  readonly time: string;
}

/** Căn cứ: an instrument a paper rests on. `title` is what follows the date, e.g. "về việc thành lập Hội đồng". */
export interface LegalGround {
  /** "Quyết định", "Quy chế", "Kế hoạch": capitalised as at the start of a sentence. */
  readonly kind: string;
  readonly number: string;
  readonly date: LocalDate;
  /** Null when the number already tells who signed. */
  readonly issuer: string | null;
  readonly title: string | null;
}

/** A person as papers address them; `honorific` null prints "Ông/Bà", which offends nobody. */
export interface PaperPerson {
  readonly honorific: 'Ông' | 'Bà' | null;
  readonly fullName: string;
  /** Chức vụ and unit, e.g. "Giám đốc Sở Nội vụ"; null when the paper does not need it. */
  readonly position: string | null;
}

/**
 * What frames every paper: who issues it, its number, and the facts of its footer (BR-59, BR-61).
 * Kept apart from the content, so that a new version of the same content differs here only.
 */
export interface PaperFrame {
  /** Cơ quan chủ quản and cơ quan ban hành; an agency gives its own line breaks. */
  readonly agency: { readonly superior: readonly string[]; readonly name: readonly string[] };
  /** Số/ký hiệu: `number` null leaves a gap for the clerk; null as a whole prints no such line. */
  readonly reference: { readonly number: string | null; readonly symbol: string } | null;
  /** Địa danh. */
  readonly place: string;
  /** Day of issue; null leaves dotted gaps to fill by hand. */
  readonly issuedOn: LocalDate | null;
  /** 1 for the first print; any change of the data makes a new number (BR-59). */
  readonly version: number;
  /** Version of the wording in `templates/<code>/<version>.md`. */
  readonly templateVersion: number;
  /** The agency's own edition of that wording; left out where the one that came with the product is used. */
  readonly wording?: WordingRef;
  /** Head of the audit chain, 64 hex digits, at the moment the data was locked; null for a blank form. */
  readonly auditHead: string | null;
  /** The event the paper records, UTC, ISO 8601: becomes the file's creation date, so a reprint has equal bytes. */
  readonly recordedAt: string;
  /** Prints DỰ THẢO under the text. */
  readonly draft: boolean;
  /** Decimals the regulation gives marks (BR-35). */
  readonly decimals: 0 | 1 | 2;
  /** Nơi nhận, one a line, without dash and punctuation. */
  readonly recipients: readonly string[];
  /** QR and 16 digits at the foot of each page, leading to the public page of the paper; left out, no QR is printed. */
  readonly proof?: { readonly url: string; readonly code: string };
}

/** One line of the rubric. A group (`given` not its own) has `parts`; its mark is their sum (BR-41). */
export interface ScoreSheetCriterion {
  readonly number: string;
  readonly name: string;
  readonly maximum: Mark;
  /** Null on a blank sheet. */
  readonly given: Mark | null;
  readonly parts: readonly ScoreSheetCriterion[];
}

/** D24, phiếu chấm điểm đề án: one member's marks for one candidate; with `given` null it is the form to fill by hand. */
export interface ScoreSheetPaper {
  readonly code: 'D24';
  readonly frame: PaperFrame;
  /** The examination as named in its notice, e.g. "thi tuyển chức danh lãnh đạo, quản lý năm 2026". */
  readonly roundName: string;
  /** Chức danh dự tuyển with its unit. */
  readonly postName: string;
  /** Null prints a dotted line to fill by hand. */
  readonly candidate: { readonly number: string | null; readonly fullName: string | null };
  /** Null in secret ballot mode (BR-46): then no name and no signature may appear. */
  readonly member: { readonly person: PaperPerson | null; readonly role: string | null } | null;
  readonly defendedOn: LocalDate | null;
  readonly criteria: readonly ScoreSheetCriterion[];
  readonly maximum: Mark;
  readonly total: Mark | null;
  readonly remarks: readonly string[];
  readonly questions: readonly string[];
}

/** What became of a candidate for one post; the last two wait for violations to be played (BR-37). */
export type CandidateOutcome = RankingOutcome | 'SUSPENDED' | 'ANNULLED';

export type { PostOutcome } from '../outcome/ranking';

export { CANDIDATE_OUTCOME_WORDS, POST_OUTCOME_WORDS } from '../outcome/outcome-words';

/** One candidate's line of the results. A mark that does not exist is null and prints blank, never 0 (BR-51). */
export interface ResultLine {
  /** Số báo danh; null for one who never received a number. */
  readonly number: string | null;
  readonly fullName: string;
  readonly birthDate: LocalDate | null;
  readonly unit: string | null;
  readonly written: Mark | null;
  readonly defence: Mark | null;
  readonly total: Mark | null;
  readonly rank: number | null;
  readonly outcome: CandidateOutcome;
  /** Printed under the outcome in small type, e.g. "vắng phần thi viết". */
  readonly note: string | null;
}

/** Which mark columns the regulation of the round knows: đề án only, gate and đề án, or a weighted total. */
export type MarkColumn = 'WRITTEN' | 'DEFENCE' | 'TOTAL';

/** A post and the results for it, in the order to print. */
export interface PostResults {
  readonly postName: string;
  readonly quota: number;
  readonly outcome: PostOutcome;
  readonly lines: readonly ResultLine[];
}

/** How a number was computed, in words, with the clause that says so (A6). */
export interface CalculationNote {
  readonly text: string;
  readonly clause: string | null;
}

/** Người ký: `lines` are the authority lines in capitals, e.g. ["TM. HỘI ĐỒNG", "CHỦ TỊCH"]. */
export interface PaperSigner {
  readonly lines: readonly string[];
  readonly fullName: string | null;
}

/** D27, bảng tổng hợp kết quả: every post with its candidates, on a landscape page. */
export interface ResultTablePaper {
  readonly code: 'D27';
  readonly frame: PaperFrame;
  readonly roundName: string;
  readonly columns: readonly MarkColumn[];
  readonly posts: readonly PostResults[];
  readonly notes: readonly CalculationNote[];
  /** What happened to sheets: given back, or left out for a post (BR-34, BR-43). */
  readonly sheetEvents?: readonly string[];
  readonly secretary: PaperSigner;
  readonly chair: PaperSigner;
}

/** A member of the Council at the meeting; absence is stated with its reason. */
export interface AttendanceLine {
  readonly person: PaperPerson;
  readonly role: string;
  /** Null while nobody has recorded who came: then all are listed, to be ticked by hand. */
  readonly present: boolean | null;
  readonly absenceReason: string | null;
}

/** Registered → eligible → sat the written paper → passed the gate → defended. Null where the round has no such step. */
export interface ParticipationCounts {
  readonly registered: number;
  readonly eligible: number;
  readonly satWritten: number | null;
  readonly passedWritten: number | null;
  readonly defended: number | null;
}

/** A tie at the last quota place and how it was broken: never by the program (BR-49). */
export interface TieDecision {
  /** "Nguyễn Văn A (SBD 012)" … */
  readonly candidates: readonly string[];
  readonly mark: Mark;
  /** What settled it, in words, e.g. "Chủ tịch Hội đồng quyết định chọn thí sinh …"; null while unsettled. */
  readonly settledBy: string | null;
  readonly reason: string | null;
  readonly clause: string | null;
}

/** Biểu quyết. */
export interface VoteCount {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

/** What the minutes state about one post. */
export interface MinutesPost extends PostResults {
  readonly counts: ParticipationCounts;
  /** Least number of eligible candidates the regulation asks for (BR-11). */
  readonly minimumCandidates: number;
  readonly ties: readonly TieDecision[];
  readonly votes: VoteCount | null;
}

/** D28, biên bản họp Hội đồng xác định người trúng tuyển. */
export interface MinutesPaper {
  readonly code: 'D28';
  readonly frame: PaperFrame;
  readonly roundName: string;
  readonly grounds: readonly LegalGround[];
  /** Null, here and in the next two, prints a dotted gap to fill by hand. */
  readonly startedAt: PaperMoment | null;
  readonly endedAt: PaperMoment | null;
  readonly venue: string | null;
  readonly attendance: readonly AttendanceLine[];
  /** Ban giám sát and others invited, who do not vote. */
  readonly observers: readonly { readonly person: PaperPerson; readonly role: string }[];
  readonly presidedBy: PaperPerson;
  readonly recordedBy: PaperPerson;
  readonly counts: ParticipationCounts;
  readonly columns: readonly MarkColumn[];
  readonly posts: readonly MinutesPost[];
  readonly notes: readonly CalculationNote[];
  /** Opinions and matters recorded besides the results, one a paragraph. */
  readonly remarks: readonly string[];
  readonly copies: number;
  readonly secretary: PaperSigner;
  readonly chair: PaperSigner;
  /** Prints the table in which every member present signs (optional by D28 of domain.md §6.1). */
  readonly memberSignatures: boolean;
}

/** Every paper this product can print. */
export type Paper = ScoreSheetPaper | ResultTablePaper | MinutesPaper;
