import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../act';
import { SeatedCandidates, type BreachesAndAppealsQuery, type SeatedCandidatesQuery } from '../../generated/operations';
import type { Operation } from '../../operation';
import { send } from '../../send';
import type { RefusedReason } from '../../text/field-errors';

/** A round with its breaches and appeals. */
export type AppealRound = NonNullable<BreachesAndAppealsQuery['round']>;
export type Breach = AppealRound['violations']['edges'][number]['node'];
export type Appeal = AppealRound['appeals']['edges'][number]['node'];
/** Somebody with a candidate number. */
export type Candidate = NonNullable<SeatedCandidatesQuery['round']>['applications']['edges'][number]['node'];

/** A candidate as the lists name them. */
export function nameOf(candidate: Pick<Candidate, 'fullName' | 'candidateNumber'> | null): string {
  if (candidate === null) return '';
  return candidate.candidateNumber === null
    ? candidate.fullName
    : `${candidate.candidateNumber} · ${candidate.fullName}`;
}

/** Everybody with a candidate number, for choosing one. */
export function useCandidates(roundId: string) {
  return useQuery({ queryKey: ['seated', roundId], queryFn: () => candidatesOf(roundId) });
}

async function candidatesOf(id: string): Promise<readonly Candidate[]> {
  const all: Candidate[] = [];
  for (let after: string | null = null; ;) {
    const { round }: SeatedCandidatesQuery = await send(SeatedCandidates, { id, after });
    if (round === null) return all;
    all.push(...round.applications.edges.map(({ node }) => node).filter((one) => one.candidateNumber !== null));
    if (!round.applications.pageInfo.hasNextPage) return all;
    after = round.applications.pageInfo.endCursor;
  }
}

/** An act of this screen: what it shows is fetched anew once the act is done. */
export function useAppealAct<TData, TVariables>(
  operation: Operation<TData, TVariables>,
  refused: (data: TData) => readonly RefusedReason[],
  onDone: () => void = () => undefined,
) {
  const client = useQueryClient();
  return useAct(operation, {
    refused,
    done: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: ['appeals'] });
    },
  });
}
