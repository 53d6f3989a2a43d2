import type { Desk } from '../application/account/desk';
import type { Door } from '../application/account/door';
import type { PasswordHasher } from '../application/account/password';
import type { Origin, Sessions, Visitor } from '../application/account/sessions';
import type { ViewerView } from '../application/account/views';
import type { RequestFacts } from '../application/command';
import type { Commands } from '../application/commands';
import type { Queries } from '../application/queries';
import type { Viewer } from '../application/viewer';

/** The entrance of the product: signing in and out, the second factor, and passwords on their way in. */
export interface Entrance {
  /** Whoever holds the token of this request, also while their second factor is missing. */
  readonly visitor: Visitor | null;
  readonly origin: Origin;
  readonly door: Door;
  readonly desk: Desk;
  readonly sessions: Pick<Sessions, 'signOut' | 'list' | 'end' | 'endOthers'>;
  readonly hasher: Pick<PasswordHasher, 'hash'>;
  /** The address a person opens with a one-time code in it; null when the product does not know its own address. */
  readonly linkOf: (code: string) => string | null;
  /** What someone sees of themself right after signing in. */
  readonly viewerOf: (viewer: Viewer) => Promise<ViewerView | null>;
  /** The browser's cookie. */
  readonly cookie: { set(token: string): void; clear(): void };
}

/** All a resolver can reach; no repository is among it (architecture §3.5). */
export interface GraphQLContext {
  /** Null unless somebody is signed in completely. */
  readonly viewer: Viewer | null;
  readonly facts: RequestFacts;
  readonly commands: Commands;
  readonly queries: Queries;
  readonly entrance: Entrance;
}
