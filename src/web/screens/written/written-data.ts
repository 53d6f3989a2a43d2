import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../act';
import {
  PaperToEnter,
  ScriptsOfRound,
  type CodeScriptsMutation,
  type PaperToEnterQuery,
  type ScriptLineFragment,
  type ScriptsOfRoundQuery,
  type WrittenPaperQuery,
} from '../../generated/operations';
import type { Operation } from '../../operation';
import { send } from '../../send';
import type { RefusedReason } from '../../text/field-errors';
import type { Marking } from '../marking/marking-data';

/** A round with how far its written paper has come. */
export type WrittenRound = NonNullable<WrittenPaperQuery['round']>;
export type Counts = NonNullable<WrittenRound['writtenProgress']>;
export type Script = ScriptLineFragment;
/** What is shown once: the pairs and the two shares. */
export type Made = Pick<CodeScriptsMutation['codeScripts'], 'scripts' | 'shares'>;

/** Every script, for the head of marking, in order of the blind code. */
export function useScripts(roundId: string) {
  return useQuery({ queryKey: ['written', roundId, 'scripts'], queryFn: () => scriptsOf(roundId) });
}

async function scriptsOf(id: string): Promise<readonly Script[]> {
  const all: Script[] = [];
  for (let after: string | null = null; ;) {
    const { round }: ScriptsOfRoundQuery = await send(ScriptsOfRound, { id, after });
    if (round === null) return all;
    all.push(...round.scripts.edges.map(({ node }) => node));
    if (!round.scripts.pageInfo.hasNextPage) return all;
    after = round.scripts.pageInfo.endCursor;
  }
}

/** Markings the secretary types from paper, for the first time or again, in order of turn and blind code. */
export function usePaperToEnter(roundId: string, again: boolean) {
  return useQuery({
    queryKey: ['written', roundId, again ? 'again' : 'first'],
    queryFn: () => paperOf(roundId, again),
  });
}

/** Sheets to type, and the most that each question earns; empty where the whole script gets one mark. */
interface Sheets {
  readonly markings: readonly Marking[];
  readonly questionMaxima: readonly string[];
}

async function paperOf(id: string, again: boolean): Promise<Sheets> {
  const all: Marking[] = [];
  let questionMaxima: readonly string[] = [];
  for (let after: string | null = null; ;) {
    const { round }: PaperToEnterQuery = await send(PaperToEnter, { id, after, again });
    if (round === null) break;
    questionMaxima = round.regulation?.questionMaxima ?? [];
    all.push(...round.markingsToEnter.edges.map(({ node }) => node));
    if (!round.markingsToEnter.pageInfo.hasNextPage) break;
    after = round.markingsToEnter.pageInfo.endCursor;
  }
  return { markings: all.sort((a, b) => keyOf(a).localeCompare(keyOf(b))), questionMaxima };
}

const keyOf = ({ turn, remarking, code }: Marking): string => `${remarking ? '1' : '0'}${String(turn)} ${code}`;

/** An act of this screen: what it shows is fetched anew once the act is done. */
export function useWrittenAct<TData, TVariables>(
  operation: Operation<TData, TVariables>,
  refused: (data: TData) => readonly RefusedReason[],
  onDone: () => void = () => undefined,
) {
  const client = useQueryClient();
  return useAct(operation, {
    refused,
    done: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: ['written'] });
      await client.invalidateQueries({ queryKey: ['rounds'] });
      await client.invalidateQueries({ queryKey: ['round'] });
      await client.invalidateQueries({ queryKey: ['approvals'] });
    },
  });
}
