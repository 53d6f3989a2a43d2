/**
 * What the marks of a file come to where the play stops before the blind map: a script still waits for a decision, and the
 * product tells nobody whose it is (BR-29). The rules are those of the product's own domain, so a file that lacks one
 * decision is still a file with a result, in which that decision is blocked.
 */
import { computeResult } from '../../src/domain/outcome/ranking';
import type { CandidateFacts, CandidateResult } from '../../src/domain/outcome/ranking';
import type { Traced } from '../../src/domain/trace';
import { formatMark, sum, type Mark } from '../../src/domain/marks';
import type { Reading } from './read-result';
import type { ResultCandidate } from './result-json';
import type { FileCandidate, RoundFile } from './round-file';
import { totalOf } from './given-mark';

/** The result that the file foresees; keys of the file stand where the product has ids. */
export function foreseenResult(file: RoundFile): Reading {
  const { regulation, round, posts, tieDecisions } = file;
  const { posts: results, blocked } = computeResult({
    regulation,
    dates: { writtenDate: round.writtenDate ?? null, defenceDate: round.defenceDate },
    posts: posts.map(({ key, quota }) => ({ id: key, quota })),
    candidates: file.candidates.map((candidate) => factsOf(file, candidate)),
    ties: tieDecisions.map(({ post, order, reason }) => ({ postId: post, order, reason })),
  });
  return {
    posts: results.map(({ postId, outcome, winners, candidates }) => ({
      post: postId,
      outcome,
      winners,
      candidates: candidates.map(lineOf),
    })),
    blocked: blocked.map(({ rule, applicationId, needs }) => ({ rule, candidate: applicationId, needs })),
  };
}

function factsOf(file: RoundFile, { key, post, eligible, withdrew }: FileCandidate): CandidateFacts {
  const { written, defence } = file;
  const marks = written?.marks.find(({ candidate }) => candidate === key);
  const appeal = written?.appeals.find(({ candidate }) => candidate === key);
  const absences = [
    ['WRITTEN', written?.absent ?? []],
    ['DEFENCE', defence.absent],
  ] as const;
  return {
    applicationId: key,
    postId: post,
    eligible,
    withdrawnOn: withdrew ?? null,
    absentFrom: absences.flatMap(([phase, absent]) => (absent.includes(key) ? [phase] : [])),
    written:
      marks === undefined
        ? null
        : {
            first: totalOf(marks.first),
            second: totalOf(marks.second),
            third: marks.third === undefined ? null : totalOf(marks.third),
            decision: marks.decision ?? null,
          },
    // Every breach of a file is one that the Chair upholds.
    violations: (written?.violations ?? [])
      .filter(({ candidate }) => candidate === key)
      .map(({ form }) => ({ form, decision: { upheld: true, reason: '' } })),
    appeal: appeal === undefined ? null : { remarks: appeal.remarks.map(totalOf), decision: appeal.decision ?? null },
    defence: defenceOf(file, key),
  };
}

function defenceOf({ defence }: RoundFile, key: string): CandidateFacts['defence'] {
  const sheets = defence.sheets.filter(({ candidate }) => candidate === key);
  if (sheets.length === 0) return null;
  const decision = defence.decisions.find(({ candidate }) => candidate === key) ?? null;
  return { totals: sheets.map(({ marks }) => sum([...marks.values()])), expected: sheets.length, decision };
}

function lineOf(result: CandidateResult): ResultCandidate {
  const { applicationId, written, writtenBasis, defence, total, rank, outcome } = result;
  const value = (traced: Traced<Mark> | null): string | null => (traced === null ? null : formatMark(traced.value));
  return {
    candidate: applicationId,
    written: value(written),
    writtenBasis,
    defence: value(defence),
    total: value(total),
    rank,
    outcome,
  };
}
