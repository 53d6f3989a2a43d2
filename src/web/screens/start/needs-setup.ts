import { useQuery } from '@tanstack/react-query';
import { FirstRun } from '../../generated/operations';
import { send } from '../../send';

/** Whether nobody has an account on this server yet; null until it has said so. Asked anew by every page that needs it. */
export function useNeedsSetup(): boolean | null {
  const asked = useQuery({
    queryKey: ['needsSetup'],
    queryFn: () => send(FirstRun, {}),
    staleTime: Infinity,
    gcTime: 0,
  });
  return asked.data?.needsSetup ?? null;
}
