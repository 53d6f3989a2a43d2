import type { StoredPaper, StoredSheet } from '../../persistence/ports';
import type { RoundAccess } from '../visibility';

/** An issued paper as shown. */
export interface PaperView extends StoredPaper {
  readonly kind: 'paper';
  readonly access: RoundAccess;
}

/** Whose sheet a D24 prints. */
export interface PaperSubjectView {
  readonly access: RoundAccess;
  readonly sheet: StoredSheet;
}
