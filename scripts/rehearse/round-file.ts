/** The round file as a value (`thi-tuyen/round@1`): what a whole exam round (kỳ thi) consists of, in the words of the file. */
import type { PostFamily } from '../../src/domain/exam/post-family';
import type { Excuse } from '../../src/domain/registration/excuse';
import type { LocalDate } from '../../src/domain/calendar';
import type { Decimals, Mark } from '../../src/domain/marks';
import type { BallotMode, EntryMode, Phase, Regulation, Route } from '../../src/domain/regulation/regulation';

/** The word that the file must begin with. */
export const ROUND_FORMAT = 'thi-tuyen/round@1';

/** The agency (cơ quan tổ chức thi). */
export interface FileAgency {
  readonly name: string;
  readonly superior: string;
  readonly abbreviation: string;
  readonly place: string;
}

/** Number and day of a written act. */
export interface FileDecision {
  readonly number: string;
  readonly date: LocalDate;
}

/** How the order is made (BR-48); weights are basis points that sum to 10000. */
export type FileRanking =
  | { readonly by: 'DEFENCE' }
  | { readonly by: 'WEIGHTED'; readonly weights: { readonly WRITTEN: number; readonly DEFENCE: number } };

/** The quy chế: its document, and only what differs from the defaults. */
export interface FileRegulation {
  readonly document: { readonly number: string; readonly date: LocalDate; readonly issuer: string };
  readonly family?: PostFamily;
  readonly excuses?: readonly Excuse[];
  readonly phases?: readonly Phase[];
  readonly decimals?: Decimals;
  readonly questionMaxima?: readonly Mark[];
  readonly markStep?: Mark | null;
  readonly writtenBands?: { readonly agree: Mark; readonly third: Mark };
  readonly gate?: Mark;
  readonly deductions?: { readonly REPRIMAND: number; readonly WARNING: number };
  readonly defenceSpread?: Mark | null;
  readonly defenceCombine?: 'MEAN' | 'DROP_EXTREMES';
  readonly ranking?: FileRanking;
  readonly appealTolerance?: Mark;
  readonly minimumCandidates?: number;
  readonly ballot?: BallotMode;
  readonly entry?: EntryMode;
}

/** Code, title and days of the round. */
export interface FileRoundHead {
  readonly code: string;
  readonly title: string;
  readonly noticeDate: LocalDate;
  readonly opens: LocalDate;
  readonly closes: LocalDate;
  readonly writtenDate?: LocalDate;
  readonly defenceDate: LocalDate;
}

/** A post to be filled (chức danh). */
export interface FilePost {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly quota: number;
}

/** Someone who serves in the round; never a candidate. */
export interface FilePerson {
  readonly key: string;
  readonly name: string;
  readonly position: string;
}

/** The examination council (hội đồng thi tuyển). */
export interface FileCouncil {
  readonly chair: string;
  readonly deputy?: string;
  readonly secretary: string;
  readonly members: readonly string[];
  readonly decision: FileDecision;
}

/** Any other body (ban): a head and members, by the keys of people. */
export interface FileBody {
  readonly head: string;
  readonly members: readonly string[];
}

/** The bodies of the round; of the panel only `members` score. */
export interface FileBodies {
  readonly council: FileCouncil;
  readonly coding?: FileBody;
  readonly marking?: FileBody;
  readonly panel: FileBody;
  readonly appeal?: FileBody;
  readonly supervision?: FileBody;
}

/** A declared relation (xung đột lợi ích, BR-13). */
export interface FileConflict {
  readonly person: string;
  readonly candidate: string;
  readonly relation: string;
}

/** A candidate with the one application this round knows (hồ sơ đăng ký dự tuyển). */
export interface FileCandidate {
  readonly key: string;
  readonly post: string;
  readonly name: string;
  readonly birthDate: LocalDate;
  readonly sex: 'F' | 'M';
  readonly unit: string;
  readonly title: string;
  readonly route: Route;
  readonly submitted: LocalDate;
  readonly eligible: boolean;
  readonly reasons: readonly string[];
  readonly withdrew?: LocalDate;
}

/** What a marker gave: one mark for the script, or a list with one for each question where the quy chế sets their maxima (BR-33). */
export type FileGiven = Mark | readonly Mark[];

/** The marks of one script: two markers, a third when the bands ask, a decision where the rules leave one open (BR-30…32). */
export interface FileWrittenMark {
  readonly candidate: string;
  readonly first: FileGiven;
  readonly second: FileGiven;
  readonly third?: FileGiven;
  readonly decision?: { readonly mark: Mark; readonly by: 'HEAD' | 'COLLECTIVE'; readonly reason: string };
}

/** A breach of the exam rules (vi phạm nội quy, BR-36/37). */
export interface FileViolation {
  readonly candidate: string;
  readonly form: 'REPRIMAND' | 'WARNING' | 'SUSPENSION' | 'ANNULMENT';
  readonly act: string;
}

/** A request to mark again (phúc khảo, BR-52…54) with its two or three new marks. */
export interface FileAppeal {
  readonly candidate: string;
  readonly filed: LocalDate;
  readonly remarks: readonly FileGiven[];
  readonly decision?: { readonly mark: Mark; readonly reason: string };
}

/** The written phase (thi viết). */
export interface FileWritten {
  readonly absent: readonly string[];
  readonly marks: readonly FileWrittenMark[];
  readonly violations: readonly FileViolation[];
  readonly appeals: readonly FileAppeal[];
}

/** One criterion of the defence (tiêu chí chấm đề án). */
export interface FileCriterion {
  readonly key: string;
  readonly title: string;
  readonly maximum: Mark;
}

/** One member's sheet for one candidate; `marks` by criterion key. */
export interface FileSheet {
  readonly candidate: string;
  readonly member: string;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** The head's decision where the spread of the panel blocks the mean (BR-45). */
export interface FileDefenceDecision {
  readonly candidate: string;
  readonly mark: Mark;
  readonly reason: string;
}

/** The defence (bảo vệ đề án). */
export interface FileDefence {
  readonly rubric: readonly FileCriterion[];
  readonly absent: readonly string[];
  readonly sheets: readonly FileSheet[];
  readonly decisions: readonly FileDefenceDecision[];
}

/** The order of those whom the rules leave equal (BR-49). */
export interface FileTieDecision {
  readonly post: string;
  readonly order: readonly string[];
  readonly reason: string;
}

/** The file as it is written; an optional list that is absent is empty here. */
export interface RoundDocument {
  readonly format: typeof ROUND_FORMAT;
  readonly agency: FileAgency;
  readonly regulation: FileRegulation;
  readonly round: FileRoundHead;
  readonly posts: readonly FilePost[];
  readonly people: readonly FilePerson[];
  readonly bodies: FileBodies;
  readonly conflicts: readonly FileConflict[];
  readonly candidates: readonly FileCandidate[];
  readonly written?: FileWritten;
  readonly defence: FileDefence;
  readonly tieDecisions: readonly FileTieDecision[];
}

/** A faultless file, its regulation completed with the defaults of the domain (what the file gives stays in `given`). */
export interface RoundFile extends Omit<RoundDocument, 'regulation'> {
  readonly given: FileRegulation;
  readonly regulation: Regulation;
}
