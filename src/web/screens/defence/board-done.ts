import { useQueryClient } from '@tanstack/react-query';

/** What follows an act on the board: its dialog closes and the board is fetched anew. */
export function useBoardDone(onClose: () => void = () => undefined): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    onClose();
    await client.invalidateQueries({ queryKey: ['board'] });
  };
}
