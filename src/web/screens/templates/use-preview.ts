import { useEffect, useState } from 'react';
import { Fault } from '../../send';
import { previewOf, type Preview } from './template-data';

/** Milliseconds without a key pressed after which words are tried. */
const PAUSE = 600;

/** How the words on the screen stand: tried, being tried, or not reached. */
export interface Tried {
  readonly preview: Preview | null;
  readonly fault: Fault | null;
  readonly isRunning: boolean;
}

/** Tries the words as they are typed, once the author pauses; a later try takes the place of an earlier one. */
export function usePreview(roundId: string, code: string, text: string): Tried {
  const [tried, setTried] = useState<Tried & { readonly text: string | null }>(NOTHING);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      previewOf({ roundId, code }, text, stop.signal)
        .then((preview) => ({ preview, fault: null }))
        .catch((error: unknown) => ({
          preview: null,
          fault: error instanceof Fault ? error : new Fault('INTERNAL', String(error), null),
        }))
        .then((outcome) => {
          if (!stop.signal.aborted) setTried({ ...outcome, isRunning: false, text });
        })
        .catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [roundId, code, text]);
  return { ...tried, isRunning: tried.text !== text };
}

const NOTHING = { preview: null, fault: null, isRunning: true, text: null } as const;

/** An address for bytes that live in this page only; null while there are none. */
export function useBlobAddress(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (blob === null) {
      setAddress(null);
      return undefined;
    }
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
