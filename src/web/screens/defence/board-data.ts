import type { DefenceBoardQuery, SheetEntryQuery } from '../../generated/operations';

/** The round of the board: counts of sheets, who sits where, never a mark. */
export type BoardRound = NonNullable<DefenceBoardQuery['round']>;
/** One candidate on the board. */
export type BoardLine = BoardRound['defenceProgress'][number];

/** The round as the grid needs it: who scores, what is scored, and how many papers are in; never a mark. */
export type EntryRound = NonNullable<SheetEntryQuery['round']>;
/** One candidate to type papers for. */
export type EntryLine = EntryRound['defenceProgress'][number];

/** One candidate of the drawn order. */
export type HearingLine = NonNullable<BoardRound['defenceSession']>['order'][number];

/** Everybody of the panel, to say who asked. */
export function panelOf({ bodies }: BoardRound): readonly { readonly value: string; readonly label: string }[] {
  const seats = bodies.filter(({ kind }) => kind === 'PANEL').flatMap((body) => body.seats);
  return [...new Map(seats.map(({ person }) => [person.id, person.displayName]))].map(([value, label]) => ({
    value,
    label,
  }));
}

/** Who scores the defence, to choose from. */
export function membersOf({
  bodies,
}: Pick<BoardRound, 'bodies'>): readonly { readonly value: string; readonly label: string }[] {
  return bodies
    .filter(({ kind }) => kind === 'PANEL')
    .flatMap(({ seats }) => seats)
    .filter(({ seat }) => seat === 'MEMBER')
    .map(({ person }) => ({ value: person.id, label: person.displayName }));
}
