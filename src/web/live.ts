import { useEffect, useRef, useState } from 'react';

/** What of a round was said to be another than it was. */
export type LiveTopic = 'round' | 'session' | 'own' | 'progress' | 'result' | 'projection';

/**
 * Listens to the events of a round and calls back when something the viewer may see has changed; the page then asks as it
 * always asks. Says whether the line is open: while it is not, the page must ask by itself, more often.
 */
export function useLive(roundId: string, onChange: (topics: readonly LiveTopic[]) => void): boolean {
  const [isOpen, setOpen] = useState(false);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (roundId === '' || typeof EventSource === 'undefined') return;
    const source = new EventSource(`/rounds/${roundId}/events`);
    const heard = (topics: readonly LiveTopic[]): void => {
      setOpen(true);
      if (topics.length > 0) latest.current(topics);
    };
    source.addEventListener('ready', () => heard([]));
    source.addEventListener('changed', ({ data }) => heard(JSON.parse(String(data)) as LiveTopic[]));
    source.addEventListener('end', () => {
      source.close();
      setOpen(false);
      latest.current(['round']);
    });
    source.addEventListener('error', () => setOpen(false));
    return () => {
      source.close();
      setOpen(false);
    };
  }, [roundId]);
  return isOpen;
}
