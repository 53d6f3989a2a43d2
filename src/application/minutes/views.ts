import type { StoredPaper } from '../../persistence/ports';
import type { RoundAccess } from '../visibility';

/** An issued paper as shown. */
export interface PaperView extends StoredPaper {
  readonly kind: 'paper';
  readonly access: RoundAccess;
}

/** Whom a D24 is about, and who gave it; a secret ballot is nobody's (BR-46). */
export interface PaperSubjectView {
  readonly memberId: string | null;
  readonly applicationId: string;
}
