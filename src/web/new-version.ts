import { useSyncExternalStore } from 'react';

/** Whether a newer release has taken over on this machine while the page was open. */
let isThere = false;
const listeners = new Set<() => void>();

/** Called once a newer release answers in place of the one the page came with. */
export function newVersionIsThere(): void {
  isThere = true;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follows it. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(listen, () => isThere);
}
