import type { StoredSheet } from '../../persistence/ports';
import { maySeeSheet } from '../visibility';
import type { RoundAccess } from '../visibility';

/** A score sheet as shown. */
export interface ScoreSheetView extends StoredSheet {
  readonly kind: 'scoreSheet';
  readonly access: RoundAccess;
}

/** What a viewer sees of a sheet; null when nothing. A member's own sheet typed by the secretary stays blank until confirmed (BR-47). */
export function sheetView(
  access: RoundAccess,
  sheet: StoredSheet,
  siblings: readonly StoredSheet[],
): ScoreSheetView | null {
  if (!maySeeSheet(access, sheet, siblings)) return null;
  return { ...sheet, marks: sheet.state === 'LOCKED' ? sheet.marks : null, kind: 'scoreSheet', access };
}

/** How far the panel is with one candidate: counts, never marks. */
export interface DefenceProgressView {
  readonly applicationId: string;
  readonly expected: number;
  readonly submitted: number;
  readonly isComplete: boolean;
}

/** That a member was left out for a post: who and why, never a mark (BR-43). */
export interface PanelExclusionView {
  readonly memberId: string;
  readonly postId: string;
  readonly at: Date;
  readonly reason: string;
}
