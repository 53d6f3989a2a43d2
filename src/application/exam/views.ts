import type { Post, Round } from '../../domain/round';
import type { Regulation } from '../../domain/regulation';
import type { RoundAccess } from '../visibility';
import { maySeeRound } from '../visibility';

/** A round as shown, with how the viewer stands to it for everything below it. */
export interface RoundView extends Round {
  readonly kind: 'round';
  readonly access: RoundAccess;
}

export type PostView = Post & { readonly kind: 'post' };
export type RegulationView = Regulation;

/** What a viewer sees of a round; null when nothing. */
export function roundView(access: RoundAccess): RoundView | null {
  return maySeeRound(access) ? { ...access.round, kind: 'round', access } : null;
}
