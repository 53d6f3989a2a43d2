import { useQuery } from '@tanstack/react-query';
import { CurrentViewer, type CurrentViewerQuery } from './generated/operations';
import { send } from './send';

/** Who is at the screen, and how far signing in has come. */
export type Who = CurrentViewerQuery;

/** Asks the server who is signed in; asked again whenever an answer says that nobody is. */
export function useWho() {
  return useQuery({ queryKey: ['viewer'], queryFn: () => send(CurrentViewer, {}) });
}
