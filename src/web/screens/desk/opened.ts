import type { OpenDossierMutation } from '../../generated/operations';

/** A dossier that has been opened. */
export interface Opened {
  readonly application: NonNullable<OpenDossierMutation['openDossier']['application']>;
  readonly details: NonNullable<OpenDossierMutation['openDossier']['details']>;
}
