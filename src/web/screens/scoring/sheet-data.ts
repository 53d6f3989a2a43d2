import { MyScoreSheets, type MyScoreSheetsQuery, type MySheetFragment } from '../../generated/operations';
import { send } from '../../send';

/** A round with the viewer's own sheets; nothing of other members is in it. */
export type ScoringRound = NonNullable<MyScoreSheetsQuery['round']>;
/** One of the viewer's sheets. */
export type Sheet = MySheetFragment;

/** How to fetch the viewer's sheets of a round. */
export function sheetsQuery(roundId: string) {
  return {
    queryKey: ['my-sheets', roundId],
    queryFn: () => send(MyScoreSheets, { id: roundId }).then(({ round }) => round),
  };
}

/** The sheets of a round, in order of the candidate number. */
export function sheetsOf(round: ScoringRound): readonly Sheet[] {
  return round.myScoreSheets.edges.map(({ node }) => node);
}

/** Whether the member gives marks on this sheet now: at once in direct entry, from the signed paper after its first entry. */
export function isToDo(sheet: Sheet, isDirect: boolean): boolean {
  return sheet.state === (isDirect ? 'OPEN' : 'ENTERED');
}
