import { setTimeout as pause } from 'node:timers/promises';

import { ClientError } from '../graphql/error-codes';

/** Between two callers, in milliseconds: 250 a second may come, twenty times what the cores can let sign in. */
const PAUSE_MS = 4;

/** So many wait, two seconds of turns; whoever comes then is told at once to come again. */
const MOST_WAITING = 500;

/**
 * Lets those who have not signed in through one by one with a moment between, in the order they came; who comes alone
 * does not wait. A class that signs in at one minute sends fifty requests in a burst, and each holds the loop for some
 * milliseconds; in the moments between, whoever already works is served and does not wait behind all fifty.
 */
export function createTurnstile<TRequest>(
  saysSignedIn: (request: TRequest) => boolean,
): (request: TRequest, response: unknown, next: () => void) => Promise<void> {
  let free = Promise.resolve();
  let waiting = 0;
  return async (request, _response, next) => {
    if (!saysSignedIn(request)) {
      if (waiting >= MOST_WAITING) throw new ClientError('BUSY', undefined, { retryAfterSeconds: 5 });
      waiting += 1;
      const turn = free;
      free = turn.then(() => pause(PAUSE_MS));
      await turn;
      waiting -= 1;
    }
    next();
  };
}
