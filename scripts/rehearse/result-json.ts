/** The result of a played round (`thi-tuyen/result@1`), written so that two runs are byte for byte equal. */

/** How the post ended. */
export type PostOutcome = 'FILLED' | 'NO_ONE_QUALIFIED' | 'TOO_FEW_CANDIDATES' | 'PENDING';

/** How a candidate ended. */
export type CandidateOutcome =
  | 'WINNER'
  | 'NOT_SELECTED'
  | 'BELOW_MINIMUM'
  | 'ABSENT'
  | 'SUSPENDED'
  | 'ANNULLED'
  | 'INELIGIBLE'
  | 'WITHDREW'
  | 'TIED'
  | 'PENDING';

/** How the official written mark came about. */
export type WrittenBasis = 'MEAN' | 'HEAD' | 'THIRD' | 'COLLECTIVE' | 'APPEAL' | 'ZERO' | 'VOID' | 'PENDING';

/** What a person must still decide. */
export type BlockNeed =
  | 'MARKING_HEAD_DECISION'
  | 'THIRD_MARK'
  | 'COLLECTIVE_MARK'
  | 'PANEL_HEAD_DECISION'
  | 'APPEAL_DIALOGUE'
  | 'TIE_DECISION';

/** One candidate of a post; marks are decimal strings with two decimals, `null` where there is none. */
export interface ResultCandidate {
  readonly candidate: string;
  readonly written: string | null;
  readonly writtenBasis: WrittenBasis | null;
  readonly defence: string | null;
  readonly total: string | null;
  readonly rank: number | null;
  readonly outcome: CandidateOutcome;
}

/** One post, its candidates in the order of the file. */
export interface ResultPost {
  readonly post: string;
  readonly outcome: PostOutcome;
  readonly winners: readonly string[];
  readonly candidates: readonly ResultCandidate[];
}

/** Why the round is not yet at its end. */
export interface ResultBlock {
  readonly rule: string;
  readonly candidate: string;
  readonly needs: BlockNeed;
}

/** One paper beside the result; `number` is null for a form that carries none, `sha256` that of its bytes, in hexadecimal. */
export interface ResultPaper {
  readonly code: string;
  readonly file: string;
  readonly number: string | null;
  readonly sha256: string;
}

/** The whole result; `round` is the code of the round. */
export interface RoundResultFile {
  readonly round: string;
  readonly posts: readonly ResultPost[];
  readonly blocked: readonly ResultBlock[];
  readonly papers: readonly ResultPaper[];
}

/** The text of `result.json`: keys in the documented order whatever the order in memory, two spaces, a last line end. */
export function resultJson(result: RoundResultFile): string {
  const ordered = {
    format: 'thi-tuyen/result@1',
    round: result.round,
    posts: result.posts.map(({ post, outcome, winners, candidates }) => ({
      post,
      outcome,
      winners,
      candidates: candidates.map(orderedCandidate),
    })),
    blocked: result.blocked.map(({ rule, candidate, needs }) => ({ rule, candidate, needs })),
    papers: result.papers.map(({ code, file, number, sha256 }) => ({ code, file, number, sha256 })),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function orderedCandidate(entry: ResultCandidate): ResultCandidate {
  const { candidate, written, writtenBasis, defence, total, rank, outcome } = entry;
  return { candidate, written, writtenBasis, defence, total, rank, outcome };
}
