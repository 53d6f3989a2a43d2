import { AsyncLocalStorage } from 'node:async_hooks';

/** What the GraphQL shell must know of the HTTP request it serves. */
export interface RequestScope {
  readonly requestId: string;
  /** Decides the cost allowance: an anonymous caller has a fifth of a signed-in one's. */
  readonly signedIn: boolean;
}

/**
 * Carries the request through Apollo Server to the places that have no access to it, such as the error formatter,
 * which must put the request's id into every error.
 */
export const requestScope = new AsyncLocalStorage<RequestScope>();
