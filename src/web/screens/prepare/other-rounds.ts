import { useQuery } from '@tanstack/react-query';
import { OtherRounds } from '../../generated/operations';
import { send } from '../../send';

/** Rounds beside this one whose rules the viewer may see, newest first. */
export function useOtherRounds(roundId: string) {
  const others = useQuery({ queryKey: ['other-rounds'], queryFn: () => send(OtherRounds, {}) });
  return (others.data?.rounds.edges ?? [])
    .map(({ node }) => node)
    .filter((one) => one.id !== roundId && one.regulation !== null);
}
