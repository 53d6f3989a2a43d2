import { STATE_ORDER } from '../../domain/exam/lifecycle';
import type { Reopening } from '../../domain/registration/reopening';
import type { ShortPost } from '../../domain/registration/short-post';
import type { ShortPostDecision } from '../../domain/registration/short-post-decision';
import type { Post, Round } from '../../domain/exam/round';
import type { Regulation } from '../../domain/regulation/regulation';
import type { RoundAccess } from '../visibility/access';
import { maySeeRound, maySeeRoundVersion } from '../visibility/round';

/** A round as shown, with how the viewer stands to it for everything below it. */
export interface RoundView extends Round {
  readonly kind: 'round';
  readonly access: RoundAccess;
}

export type PostView = Post & { readonly kind: 'post' };
export type RegulationView = Regulation;

/** What a viewer sees of a round; null when nothing. */
export function roundView(access: RoundAccess): RoundView | null {
  return maySeeRound(access) ? { ...access.round, version: shownVersion(access), kind: 'round', access } : null;
}

/**
 * The version as the viewer is shown it. It counts every act of the Council, so those who take no part in holding the
 * round see only how far the round has come: otherwise it would tell them that something was decided (BR-11, BR-49).
 */
function shownVersion(access: RoundAccess): number {
  const { state, version } = access.round;
  return maySeeRoundVersion(access) ? version : STATE_ORDER.indexOf(state) + 1;
}

/** A post that takes applications again, with the post itself. */
export type ReopeningView = Omit<Reopening, 'postId'> & { readonly post: PostView };

/** A decision on a short post; its post stands above it. */
export type ShortPostDecisionView = ShortPostDecision;

/** A post with too few eligible people, with the post itself and the least number. */
export type ShortPostView = Omit<ShortPost, 'postId'> & { readonly post: PostView; readonly minimum: number };
