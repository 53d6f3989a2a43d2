import { formatMark } from '../../../src/domain/marks';
import { computeResult } from '../../../src/domain/outcome/ranking';
import type { CandidateFacts, PostResult, ResultInput, RoundResult } from '../../../src/domain/outcome/ranking';
import { candidate, script, totals } from '../support';

/** A candidate whose mark waits for a decision. */
export const blockedWritten = { written: script('70', '77'), defence: null };
/** A candidate whose mark waits for a decision. */
export const blockedDefence = { defence: totals('60', '90') };

/** One line per candidate: written basis defence total rank outcome, with "-" for null. */
export function table(result: RoundResult, postId = 'tp'): string[] {
  return postOf(result, postId).candidates.map((one) => {
    const cells = [one.written, one.defence, one.total].map((traced) => (traced ? formatMark(traced.value) : '-'));
    const [written = '-', ...rest] = cells;
    return [one.applicationId, written, one.writtenBasis ?? '-', ...rest, one.rank ?? '-', one.outcome].join(' ');
  });
}

/** The result of one post. */
export function postOf(result: RoundResult, postId = 'tp'): PostResult {
  const post = result.posts.find((one) => one.postId === postId);
  if (post === undefined) throw new Error(`no post ${postId}`);
  return post;
}

/** What became of the first post. */
export function summary(input: ResultInput): { outcome: string; winners: readonly string[]; table: string[] } {
  const result = computeResult(input);
  const { outcome, winners } = postOf(result);
  return { outcome, winners, table: table(result) };
}

/** A candidate with both marks. */
export const ranked = (id: string, defence: string, written = '70'): CandidateFacts =>
  candidate(id, { defence: totals(defence), written: script(written, written) });
