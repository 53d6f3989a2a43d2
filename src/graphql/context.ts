import type { Sessions } from '../application/account/sessions';
import type { PasswordHasher } from '../application/account/password';
import type { RequestFacts } from '../application/command';
import type { Commands } from '../application/commands';
import type { Queries } from '../application/queries';
import type { ViewerView } from '../application/account/views';
import type { Viewer } from '../application/viewer';

/** The door of the product: signing in and out, and passwords on their way in. */
export interface Door {
  readonly sessions: Pick<Sessions, 'signIn' | 'signOut'>;
  readonly hasher: Pick<PasswordHasher, 'hash'>;
  /** The invitation code of an account just invited. */
  readonly invitationCode: (accountId: string) => string;
  /** What someone sees of themself right after signing in. */
  readonly viewerOf: (viewer: Viewer) => Promise<ViewerView | null>;
  /** The browser's cookie. */
  readonly cookie: { set(token: string): void; clear(): void };
}

/** All a resolver can reach; no repository is among it (architecture §3.5). */
export interface GraphQLContext {
  readonly viewer: Viewer | null;
  readonly facts: RequestFacts;
  readonly commands: Commands;
  readonly queries: Queries;
  readonly door: Door;
}
