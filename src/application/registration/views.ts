import { shownVersion } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { maySeeApplication } from '../visibility/registration';
import type { RoundAccess } from '../visibility/access';

/** An application as shown; the salt of its audit digests never leaves the store. */
export interface ApplicationView extends Omit<Application, 'salt' | 'defenceDecision'> {
  readonly kind: 'application';
  readonly access: RoundAccess;
}

/** What a viewer sees of an application; null when nothing. */
export function applicationView(access: RoundAccess, application: Application): ApplicationView | null {
  if (!maySeeApplication(access, application)) return null;
  const { salt, defenceDecision, ...shown } = application;
  return { ...shown, version: shownVersion(application), kind: 'application', access };
}
