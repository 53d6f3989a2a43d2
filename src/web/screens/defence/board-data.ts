import type { DefenceBoardQuery } from '../../generated/operations';

/** The round of the board: counts of sheets, who sits where, never a mark. */
export type BoardRound = NonNullable<DefenceBoardQuery['round']>;
/** One candidate on the board. */
export type BoardLine = BoardRound['defenceProgress'][number];

/** Who scores the defence, to choose from. */
export function membersOf({ bodies }: BoardRound): readonly { readonly value: string; readonly label: string }[] {
  return bodies
    .filter(({ kind }) => kind === 'PANEL')
    .flatMap(({ seats }) => seats)
    .filter(({ seat }) => seat === 'MEMBER')
    .map(({ person }) => ({ value: person.id, label: person.displayName }));
}
