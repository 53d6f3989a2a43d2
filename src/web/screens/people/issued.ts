import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { InviteAccountsMutation } from '../../generated/operations';

/** One invitation as the server gave it, once. */
export type IssuedInvitation = NonNullable<InviteAccountsMutation['inviteAccounts']['invitations']>[number];

const KEY = ['issued-invitations'] as const;

/** Invitations issued since this page was opened; kept in memory only, and forgotten at sign-out. */
export function useIssued() {
  const client = useQueryClient();
  const issued = useQuery<readonly IssuedInvitation[]>({
    queryKey: KEY,
    queryFn: () => client.getQueryData<readonly IssuedInvitation[]>(KEY) ?? [],
    initialData: [],
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const add = (more: readonly IssuedInvitation[]): void => {
    client.setQueryData<readonly IssuedInvitation[]>(KEY, (known) => [...(known ?? []), ...more]);
  };
  return { issued: issued.data, add };
}
