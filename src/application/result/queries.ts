import { computeResult } from '../../domain/outcome/ranking';
import type { Readers } from '../../persistence/ports';
import { isRegulated } from '../exam/round-scope';
import { maySeeResult } from '../visibility/result';
import type { RoundAccess } from '../visibility/access';
import { loadEvidence } from './compute';
import { ownResult, publishedResult } from './published';
import type { OwnResultView, PublishedResultView } from './published';
import type { RoundResultView } from './views';

/** The result of a round as the viewer may see it, computed anew each time (A5). */
export function resultQueries(readers: Readers) {
  return {
    publishedResult: ({ round }: RoundAccess): Promise<PublishedResultView | null> => publishedResult(readers, round),
    ownResult: (access: RoundAccess): Promise<OwnResultView | null> => ownResult(readers, access),
    result: async (access: RoundAccess): Promise<RoundResultView | null> => {
      const { round, bodies } = access;
      if (!isRegulated(round)) return null;
      const evidence = await loadEvidence(readers, { round, bodies });
      if (!maySeeResult(access, evidence.awaited)) return null;
      const stored = await readers.results.ofRound(round.id);
      return {
        access,
        established: stored !== null,
        establishedAt: stored?.establishedAt ?? null,
        result: computeResult(evidence.input),
        input: evidence.input,
        applications: new Map(evidence.applications.map((one) => [one.id, one])),
      };
    },
  };
}
