import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import type { Operation } from '../../operation';
import type { RefusedReason } from '../../text/field-errors';

/** One part of the preparation: its act, and whether it was saved since it was last changed. */
export function usePart<TData, TVariables>(
  operation: Operation<TData, TVariables>,
  refused: (data: TData) => readonly RefusedReason[],
) {
  const client = useQueryClient();
  const [isSaved, setSaved] = useState(false);
  const act = useAct(operation, {
    refused,
    done: async () => {
      // Said only once the page knows the new version: the next part would otherwise be saved over an older one.
      await client.invalidateQueries();
      setSaved(true);
    },
  });
  const run = (variables: TVariables): Promise<boolean> => {
    setSaved(false);
    return act.run(variables);
  };
  return { act: { ...act, run }, isSaved };
}
