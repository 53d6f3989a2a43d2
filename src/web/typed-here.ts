import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { useWho, type Who } from './viewer';

/** What was being typed when a session ended, in the memory of this tab only: by account, then by place. */
const left = new Map<string, Map<string, unknown>>();

/**
 * State of a form that outlives the end of the session: when the same account signs in again in this tab, what was typed
 * is there again. Leaving the page, signing out and signing in as somebody else forget it.
 * @param place names the form and what it was read from, so that nothing typed over an older version comes back
 */
export function useTyped<T>(place: string, start: T | (() => T)): [T, Dispatch<SetStateAction<T>>] {
  const client = useQueryClient();
  const [owner] = useState(useWho().data?.viewer?.account.id ?? '');
  const [typed, setTyped] = useState<T>(() => {
    const kept = left.get(owner);
    if (kept?.has(place) === true) return kept.get(place) as T;
    return typeof start === 'function' ? (start as () => T)() : start;
  });
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);
  useEffect(() => {
    for (const other of left.keys()) if (other !== owner) left.delete(other);
    left.get(owner)?.delete(place);
    return () => {
      if (client.getQueryData<Who>(['viewer'])?.viewer !== null) return;
      left.set(owner, (left.get(owner) ?? new Map<string, unknown>()).set(place, latest.current));
    };
  }, [client, owner, place]);
  return [typed, setTyped];
}

/** A number for the next line of a form that no line there has. */
export function nextKey(rows: readonly { readonly key: number }[], least: number): number {
  return Math.max(least - 1, ...rows.map(({ key }) => key)) + 1;
}
