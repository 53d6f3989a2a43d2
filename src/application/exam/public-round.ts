import type { Application } from '../../domain/registration/application';
import type { LocalDate } from '../../domain/calendar';
import { DEFAULT_CONDITIONS } from '../../domain/registration/conditions';
import type { EligibilityConditions } from '../../domain/registration/conditions';
import type { RoundState } from '../../domain/exam/lifecycle';
import { PAPERS } from '../../domain/paper/registry';
import type { PaperCode } from '../../domain/paper/registry';
import type { Regulation } from '../../domain/regulation/regulation';
import { reopenings, stoppedPosts } from '../../domain/registration/reopening';
import type { Reopening } from '../../domain/registration/reopening';
import type { Agency, Post, ResultRelease, Round } from '../../domain/exam/round';
import { MANY_APPLICATIONS, timetableOf } from '../../domain/exam/timetable';
import type { KnownOfRound, TimetableStep } from '../../domain/exam/timetable';
import type { Readers, StoredPaper } from '../../persistence/ports';
import { publishedResult } from '../result/published';
import type { PublishedPost, PublishedResultView } from '../result/published';

/** A person as a list that must be posted names them: number, name and unit; no day of birth, no citizen id, no mark. */
export interface PublicCandidate {
  readonly number: string;
  readonly fullName: string;
  readonly unit: string;
}

/** A post with who may stand for it and what came of it; null before the list, or the result, is released. */
export interface PublicPost extends Post {
  /** Until when it takes applications again, and whether only of nominees; null otherwise (BR-11). */
  readonly reopened: Pick<Reopening, 'until' | 'nomineesOnly'> | null;
  /** Stopped for too few eligible people; told once the list is settled. */
  readonly isStopped: boolean;
  readonly candidates: readonly PublicCandidate[] | null;
  readonly result: Pick<PublishedPost, 'outcome' | 'winners'> | null;
}

/** A paper that was published, by which anybody can check a copy. */
export interface PublicPaper {
  readonly name: string;
  readonly number: string | null;
  readonly publishedOn: LocalDate;
  readonly proofCode: string;
}

/** What everybody may know of a round. Trang công khai của kỳ thi. */
export interface PublicRound {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly agency: Agency;
  readonly state: RoundState;
  readonly dates: Round['dates'];
  readonly regulation: Regulation | null;
  readonly conditions: EligibilityConditions;
  readonly posts: readonly PublicPost[];
  readonly timetable: readonly TimetableStep[];
  readonly papers: readonly PublicPaper[];
  /** By what decision the result was released, and until when one may complain; null before. */
  readonly release: Pick<ResultRelease, 'decision' | 'on' | 'complaintsUntil'> | null;
}

/** A line of the list of rounds. */
export type PublicRoundLine = Pick<PublicRound, 'id' | 'code' | 'title' | 'agency' | 'state' | 'dates'>;

/** What the page is made from. */
export interface PublicRoundSource {
  readonly round: Round;
  readonly applications: readonly Application[];
  readonly result: PublishedResultView | null;
  readonly papers: readonly StoredPaper[];
  readonly isMany: boolean;
}

/** Papers that are addressed to the public; every other one stays with those who may see it, published or not. */
const PUBLIC_PAPERS: readonly PaperCode[] = ['D01', 'D07', 'D21', 'D29C'];
/** Rounds on the list: the newest. */
const MOST_ROUNDS = 100;

/**
 * What the public may see of a round, null while it is a draft. Who may stand is named once the Council has settled the
 * list, which the law has posted (NĐ 170/2025 Điều 16(2), BR-12); who was chosen, once the result is released (BR-57).
 * Nobody who was refused, withdrew before the list, or was not chosen is named as such (BR-65).
 */
export function publicRound({ round, applications, result, papers, isMany }: PublicRoundSource, now: Date) {
  if (round.state === 'DRAFT') return null;
  const published = papers.filter(({ publishedOn }) => publishedOn !== null);
  const listed = applications.flatMap((one) => (one.candidateNumber === null ? [] : [one]));
  const named = (some: readonly Application[]): readonly PublicCandidate[] =>
    some
      .map(({ candidateNumber, fullName, unit }) => ({ number: candidateNumber ?? '', fullName, unit }))
      .sort((a, b) => a.number.localeCompare(b.number));
  const { id, code, title, agency, state, dates, regulation } = round;
  const again = reopenings(round, now);
  const stopped = stoppedPosts(round);
  const shown: PublicRound = {
    id,
    code,
    title,
    agency,
    state,
    dates,
    regulation,
    conditions: { ...DEFAULT_CONDITIONS, ...regulation?.conditions },
    posts: round.posts.map((post) => ({
      ...post,
      reopened: again.find(({ postId }) => postId === post.id) ?? null,
      isStopped: isListed(state) && stopped.some(({ id: one }) => one === post.id),
      candidates: isListed(state) ? named(listed.filter(({ postId }) => postId === post.id)) : null,
      result: result?.posts.find((one) => one.post.id === post.id) ?? null,
    })),
    timetable: timetableOf(round, { isMany, posted: postedOf(papers) }, now),
    papers: published.flatMap(publicPaper),
    release: result,
  };
  return shown;
}

/** Reads what the page of one round shows; null for a draft and for what is not there, which look alike. */
export async function findPublicRound(readers: Readers, roundId: string, now: Date): Promise<PublicRound | null> {
  const round = await readers.rounds.find(roundId);
  if (round === null || round.state === 'DRAFT') return null;
  const applications = isListed(round.state) ? await readers.applications.ofRound(roundId) : [];
  const result = await publishedResult(readers, round);
  const papers = await readers.papers.ofRound(roundId);
  const isMany = round.state !== 'REGISTRATION' && (await readers.applications.hasAtLeast(roundId, MANY_APPLICATIONS));
  return publicRound({ round, applications, result, papers, isMany }, now);
}

/** The newest rounds the public has been told of. */
export async function listPublicRounds(readers: Readers): Promise<readonly PublicRoundLine[]> {
  const { rows } = await readers.rounds.page(null, { first: MOST_ROUNDS, after: null });
  return rows.flatMap(({ id, code, title, agency, state, dates }) =>
    state === 'DRAFT' ? [] : [{ id, code, title, agency, state, dates }],
  );
}

function isListed(state: RoundState): boolean {
  return state === 'WRITTEN' || state === 'DEFENCE' || state === 'CONCLUDED';
}

function publicPaper({ code, number, publishedOn, supersededBy, proofCode }: StoredPaper): readonly PublicPaper[] {
  if (publishedOn === null || supersededBy !== null || !PUBLIC_PAPERS.includes(code)) return [];
  return [{ name: PAPERS[code].name, number, publishedOn, proofCode }];
}

/** Days on which notice and list were first published, in any edition. */
export function postedOf(papers: readonly Pick<StoredPaper, 'code' | 'publishedOn'>[]): KnownOfRound['posted'] {
  const first = (code: PaperCode) =>
    papers.flatMap((one) => (one.code === code && one.publishedOn !== null ? [one.publishedOn] : [])).toSorted()[0] ??
    null;
  return { notice: first('D01'), list: first('D07') };
}
