import { useQuery } from '@tanstack/react-query';
import { Administrators } from '../../generated/operations';
import { send } from '../../send';

/** How many administrators can sign in; null until it is known, and for whoever is none. */
export function useAdministrators(isAdministrator: boolean): number | null {
  const query = useQuery({
    queryKey: ['accounts', 'administrators'],
    queryFn: () => send(Administrators, {}),
    enabled: isAdministrator,
  });
  return query.data?.viewer?.administrators ?? null;
}
