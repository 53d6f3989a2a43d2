import type { StoredSheet } from '../../persistence/scoring-ports';
import { maySeeSheet } from '../visibility/defence';
import type { RoundAccess } from '../visibility/access';
import type { MarkSeal } from '../sealing/mark-seal';
import { openedSheet } from './reveal';

/** A score sheet as shown. */
export interface ScoreSheetView extends StoredSheet {
  readonly kind: 'scoreSheet';
  /** Whether its marks came out from under their seal; false for a sheet that never was under one. */
  readonly isRevealed: boolean;
  readonly access: RoundAccess;
}

/**
 * What a viewer sees of a sheet; null when nothing. A member's own sheet typed by the secretary stays blank until confirmed
 * (BR-47). What lies under seal is opened for the member who gave it and for nobody else: they know it, and must be able to
 * print their receipt again. To all others a sheet under seal has no marks (trust.md 3.4.12).
 */
export function sheetView(
  access: RoundAccess,
  sheet: StoredSheet,
  siblings: readonly StoredSheet[],
  seal: MarkSeal | null,
): ScoreSheetView | null {
  if (!maySeeSheet(access, sheet, siblings)) return null;
  const isOwn = sheet.memberId === access.viewer.accountId;
  const readable = (isOwn && seal !== null ? openedSheet(seal, sheet) : null) ?? sheet;
  const marks = sheet.state === 'LOCKED' ? readable.marks : null;
  return { ...readable, marks, isRevealed: sheet.commitment?.sealed === null, kind: 'scoreSheet', access };
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
