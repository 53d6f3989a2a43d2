import { useQuery, type QueryClient } from '@tanstack/react-query';
import { CurrentViewer, type CurrentViewerQuery } from './generated/operations';
import { forgetWho, kept, keptWho } from './kept-here';
import { answerWithin, Fault, send } from './send';

/** Who is at the screen, and how far signing in has come. */
export type Who = CurrentViewerQuery;

/** How long somebody who is known here waits for the server before they go on without it, in milliseconds. */
const PATIENCE = 8_000;

/** Asks the server who is signed in; asked again whenever an answer says that nobody is. */
export function useWho() {
  return useQuery({ queryKey: ['viewer'], queryFn: ({ client }) => ask(client), networkMode: 'always' });
}

async function ask(client: QueryClient): Promise<Who> {
  const known = keptWho();
  try {
    const who = await (known === null ? send(CurrentViewer, {}) : answerWithin(PATIENCE, send(CurrentViewer, {})));
    settle(who, client);
    return who;
  } catch (error) {
    if (known === null || !(error instanceof Fault) || error.code !== 'NETWORK') throw error;
    return known;
  }
}

let last: string | null = null;

/** On a shared device nothing of the person before stays, neither in this page nor on the device. */
function settle({ viewer }: Who, client: QueryClient): void {
  if (viewer === null) {
    forgetWho();
    return;
  }
  const { id } = viewer.account;
  kept.removeOthers(id);
  if (last !== null && last !== id) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'viewer' });
  last = id;
}

/** Where the sheets are that a device of the Council was opened for; null in a session of one's own. */
export function sheetsAtDevice(session: Who['currentSession']): `/${string}` | null {
  return session?.deviceOf == null ? null : `/ky-thi/${session.deviceOf}/cham-de-an`;
}
