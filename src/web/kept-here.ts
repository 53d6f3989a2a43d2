import { useSyncExternalStore } from 'react';
import type { CurrentViewerQuery as Who } from './generated/operations';
import { keptOn } from './kept';
import { lastAnswer } from './send';

/** What people keep on this device: it outlives the tab and the network, never the next person's sign-in. */
export const kept = keptOn(() => localStorage);

const CHANGED = 'thi-tuyen:kept';

/** Tells whoever shows it that something kept here has changed. */
export function keptChanged(): void {
  window.dispatchEvent(new Event(CHANGED));
}

function listen(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener('storage', onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener('storage', onChange);
  };
}

/** Something of what is kept here, read anew when it changes; `look` gives a plain value. */
export function useKept<TValue extends string | number | boolean>(look: () => TValue): TValue {
  return useSyncExternalStore(listen, look);
}

interface KeptWho {
  readonly who: Who;
  /** By the clock of this device, in milliseconds. */
  readonly until: number;
}

/** How long somebody is known here when the end of their session was reckoned by another clock, in milliseconds. */
const HALF_A_DAY = 43_200_000;

/** Keeps who works here, so that their sheets open without a network until the session would be over. */
export function keepWho(who: Who): void {
  const { viewer, currentSession } = who;
  if (viewer === null) return;
  const { at, serverAt } = lastAnswer();
  const end = Date.parse(currentSession?.endsAt ?? '') + at - serverAt;
  kept.put(viewer.account.id, 'who', '', { who, until: end > at ? end : at + HALF_A_DAY } satisfies KeptWho);
}

/** Who works here, while their session may still run; only asked when the server cannot be. */
export function keptWho(): Who | null {
  const [owner] = kept.owners();
  const known = owner === undefined ? null : (kept.get(owner, 'who', '') as KeptWho | null);
  return known !== null && known.until > Date.now() ? known.who : null;
}

/** Nobody is signed in: who worked here is no longer said, what they have not sent stays for them. */
export function forgetWho(): void {
  for (const owner of kept.owners()) {
    kept.remove(owner, 'who', '');
    for (const id of kept.ids(owner, 'round')) kept.remove(owner, 'round', id);
  }
}
