/** That a session is about to end: in how many minutes, and whether going on working can no longer prevent it. */
export interface Ending {
  readonly minutes: number;
  readonly isFinal: boolean;
}

const MINUTE = 60_000;
/** How long before the end people are warned, in minutes. */
const WARNED = 5;

/**
 * When a session ends, if that is near: at its fixed end, or after so many minutes without a request. A fixed end that
 * lies before the last answer was reckoned by another clock and says nothing.
 * @param answer when the server last answered, by both clocks
 */
export function minutesLeft(
  session: { readonly endsAt: string; readonly idleMinutes: number },
  answer: { readonly at: number; readonly serverAt: number },
  now: number,
): Ending | null {
  const fixed = Date.parse(session.endsAt) + answer.at - answer.serverAt;
  const end = fixed > answer.at ? fixed : Infinity;
  const idle = answer.at + session.idleMinutes * MINUTE;
  const left = Math.min(end, idle) - now;
  if (left > WARNED * MINUTE) return null;
  return { minutes: Math.max(0, Math.ceil(left / MINUTE)), isFinal: end <= idle };
}
