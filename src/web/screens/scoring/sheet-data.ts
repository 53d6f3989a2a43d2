import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { MyScoreSheets, SheetMarks, type MyScoreSheetsQuery, type MySheetFragment } from '../../generated/operations';
import { kept, keepWho, useKept } from '../../kept-here';
import { answerWithin, Fault, send } from '../../send';
import { useWho, type Who } from '../../viewer';
import { waitingOf, type Waiting } from './outbox';

/** A round with the viewer's own sheets; nothing of other members is in it. */
export type ScoringRound = NonNullable<MyScoreSheetsQuery['round']>;
/** One of the viewer's sheets. */
export type Sheet = MySheetFragment;

/** The sheets as the server gave them, or, when it does not answer, as they were kept here at a time. */
export interface MySheets {
  readonly round: ScoringRound | null;
  readonly keptAt: number | null;
}

/** How long somebody whose sheets are kept here waits for the server, in milliseconds. */
const PATIENCE = 8_000;

/** The viewer's sheets of a round; kept by account, so that nobody else at this device is shown them. */
export function useMySheets(roundId: string) {
  const who = useWho().data;
  const accountId = who?.viewer?.account.id ?? '';
  const sheets = useQuery({
    queryKey: ['my-sheets', accountId, roundId],
    networkMode: 'always',
    enabled: who !== undefined,
    queryFn: () => fetchSheets(who, accountId, roundId),
  });
  return { ...sheets, accountId };
}

/** The viewer's sheets that are on their way from this device, or came back refused. */
export function useWaiting(accountId: string): readonly Waiting[] {
  const written = useKept(() => JSON.stringify(waitingOf(accountId)));
  return useMemo(() => JSON.parse(written) as readonly Waiting[], [written]);
}

/** What was given on a sheet that somebody has touched, now and before the Chair gave it back; for its member alone. */
export function useMarks({ id, version }: Sheet) {
  const { data } = useQuery({
    queryKey: ['my-sheets', 'marks', id, version],
    enabled: version > 1,
    queryFn: () => send(SheetMarks, { id }),
  });
  const { node } = data ?? {};
  return node != null && 'marks' in node ? node : NOTHING_GIVEN;
}

const NOTHING_GIVEN = { marks: [], earlier: [], receipt: null } as const;

async function fetchSheets(who: Who | undefined, accountId: string, roundId: string): Promise<MySheets> {
  const known = kept.get(accountId, 'round', roundId) as { readonly round: ScoringRound; readonly at: number } | null;
  try {
    const asked = send(MyScoreSheets, { id: roundId });
    const { round } = await (known === null ? asked : answerWithin(PATIENCE, asked));
    if (round !== null && who !== undefined && !isSecret(round) && sheetsOf(round).length > 0) {
      keepWho(who);
      kept.put(accountId, 'round', roundId, { round: withoutMarks(round), at: Date.now() });
    } else kept.remove(accountId, 'round', roundId);
    return { round, keptAt: null };
  } catch (error) {
    if (known === null || !(error instanceof Fault) || error.code !== 'NETWORK') throw error;
    return { round: known.round, keptAt: known.at };
  }
}

/** Marks that are locked are the server's to show; the device keeps none of them. */
function withoutMarks(round: ScoringRound): ScoringRound {
  const edges = round.myScoreSheets.edges.map(({ node }) => ({
    node: { ...node, total: null },
  }));
  return { ...round, myScoreSheets: { edges } };
}

/** Whether ballots are secret: nothing of one is kept on the device then. */
export function isSecret(round: ScoringRound): boolean {
  return round.regulation?.ballot === 'SECRET';
}

/** The sheets of a round, in order of the candidate number. */
export function sheetsOf(round: ScoringRound): readonly Sheet[] {
  return round.myScoreSheets.edges.map(({ node }) => node);
}

/** Whether the member gives marks on this sheet now: at once in direct entry, from the signed paper after its first entry. */
export function isToDo(sheet: Sheet, isDirect: boolean): boolean {
  return sheet.state === (isDirect ? 'OPEN' : 'ENTERED');
}
