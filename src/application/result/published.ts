import type { LocalDate } from '../../domain/calendar';
import { criterionMarks, resultOf } from '../../domain/exam/publication';
import type { CriterionMark } from '../../domain/exam/publication';
import { computeResult } from '../../domain/outcome/ranking';
import type { CandidateResult, PostOutcome } from '../../domain/outcome/ranking';
import type { Post, RegulatedRound, ResultRelease, Round } from '../../domain/exam/round';
import type { Mark } from '../../domain/marks';
import type { Readers } from '../../persistence/ports';
import type { StoredResult } from '../../persistence/scoring-ports';
import { isRegulated } from '../exam/round-scope';
import { maySeeOwnResult, maySeePublishedResult } from '../visibility/result';
import type { RoundAccess } from '../visibility/access';
import { compareStored } from './compare-stored';
import { loadEvidence } from './compute';
import type { Evidence } from './compute';

/** One who was chosen, as the notice names them (D29C): no birthday, no unit, nobody who was not chosen. */
export interface PublishedWinner {
  readonly candidateNumber: string | null;
  readonly fullName: string;
  readonly total: Mark | null;
}

/** What the public list says of one post. */
export interface PublishedPost {
  readonly post: Post & { readonly kind: 'post' };
  readonly outcome: PostOutcome;
  readonly winners: readonly PublishedWinner[];
}

/** The public list: by what decision, since when, until when one may complain, and who was chosen (D29). */
export interface PublishedResultView extends ResultRelease {
  readonly dossiersErasedOn: LocalDate | null;
  readonly posts: readonly PublishedPost[];
}

/** A candidate's own result with what they were given by criterion (D30). */
export interface OwnResultView {
  readonly post: Post & { readonly kind: 'post' };
  readonly line: CandidateResult;
  readonly criteria: readonly CriterionMark[];
  readonly release: ResultRelease;
}

/** A result the Council has established, with what it was computed from. */
export interface Established {
  readonly stored: StoredResult;
  readonly evidence: Evidence;
  readonly result: ReturnType<typeof computeResult>;
}

/** The established result, computed anew; nothing while it differs from what was stored (A5). */
export async function establishedResult(readers: Readers, round: RegulatedRound): Promise<Established | null> {
  const stored = await readers.results.ofRound(round.id);
  if (stored === null) return null;
  const evidence = await loadEvidence(readers, { round, bodies: [] });
  const result = computeResult(evidence.input);
  return compareStored({ stored, result }) === null ? { stored, evidence, result } : null;
}

/** The released result, computed anew; nothing while it differs from what the Council established (A5). */
async function released(
  readers: Readers,
  round: RegulatedRound,
): Promise<(Established & { readonly release: ResultRelease }) | null> {
  const release = round.resultRelease ?? null;
  const found = release === null ? null : await establishedResult(readers, round);
  return release === null || found === null ? null : { ...found, release };
}

/**
 * The public list of a round; null before its release. It asks for nobody's rights, as the notice hangs on the wall:
 * the page that needs no sign-in reads it too.
 */
export async function publishedResult(readers: Readers, round: Round): Promise<PublishedResultView | null> {
  if (!isRegulated(round) || !maySeePublishedResult({ round })) return null;
  const found = await released(readers, round);
  if (found === null) return null;
  const known = new Map(found.evidence.applications.map((one) => [one.id, one]));
  const posts = found.result.posts.flatMap((one) => {
    const post = postOf(round, one.postId);
    const winners = one.winners.map((id) => ({
      candidateNumber: known.get(id)?.candidateNumber ?? null,
      fullName: known.get(id)?.fullName ?? '',
      total: one.candidates.find(({ applicationId }) => applicationId === id)?.total?.value ?? null,
    }));
    return post === null ? [] : [{ post, outcome: one.outcome, winners }];
  });
  return { ...found.release, dossiersErasedOn: round.dossiersErasedOn ?? null, posts };
}

/** The viewer's own result; null before the release and for who is no candidate. */
export async function ownResult(readers: Readers, access: RoundAccess): Promise<OwnResultView | null> {
  const { round, viewer } = access;
  if (!isRegulated(round) || !maySeeOwnResult(access)) return null;
  const found = await released(readers, round);
  const own = found?.evidence.applications.find(({ candidateId }) => candidateId === viewer.accountId);
  const line = found === null || own === undefined ? null : resultOf(found.result, own.id);
  const post = own === undefined ? null : postOf(round, own.postId);
  if (found === null || own === undefined || line === null || post === null) return null;
  return { post, line, criteria: criteriaOf(round, found.evidence, line), release: found.release };
}

/** What one candidate was given by criterion; nothing for one without a defence mark. */
export function criteriaOf(
  round: RegulatedRound,
  { sheets, ballots }: Evidence,
  { applicationId, defence }: CandidateResult,
): readonly CriterionMark[] {
  const given = [...sheets, ...ballots].flatMap((one) =>
    one.applicationId === applicationId && one.marks !== null ? [one.marks] : [],
  );
  return defence === null ? [] : criterionMarks(round.rubric.criteria, given, round.regulation);
}

function postOf({ posts }: Round, postId: string): (Post & { readonly kind: 'post' }) | null {
  const post = posts.find(({ id }) => id === postId);
  return post === undefined ? null : { ...post, kind: 'post' };
}
