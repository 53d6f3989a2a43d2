import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { InviteAccountsMutation } from '../../generated/operations';

/** One one-time code as the server gave it, once. */
export type IssuedInvitation = NonNullable<InviteAccountsMutation['inviteAccounts']['invitations']>[number];

const KEY = ['issued-invitations'] as const;

/** Codes issued since this page was opened, the latest of each person; kept in memory only, and forgotten at sign-out. */
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
    client.setQueryData<readonly IssuedInvitation[]>(KEY, (known) => [
      ...(known ?? []).filter((old) => !more.some((one) => one.account.id === old.account.id)),
      ...more,
    ]);
  };
  return { issued: issued.data, add };
}
