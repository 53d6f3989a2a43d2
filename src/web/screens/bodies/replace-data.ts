import type { ReplacePageQuery } from '../../generated/operations';

/** One round as the screen of replacing people has it. */
export type ReplaceRound = NonNullable<ReplacePageQuery['round']>;

/** One body with the people in it and those who left. */
export type ReplaceBody = ReplaceRound['bodies'][number];
