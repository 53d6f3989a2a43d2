import type { ScoreSheet } from '../../domain/scoring/score-sheet';

/**
 * The state of a sheet as the log and whoever verifies it know it: a sheet that was left out for the whole post (BR-43)
 * counts in nothing, whatever stood on it.
 */
export function loggedState({ state, excluded }: Pick<ScoreSheet, 'state' | 'excluded'>): string {
  return excluded == null ? state : 'EXCLUDED';
}
