import { useCallback, useEffect, useState } from 'react';
import { KeepRegistrationDraft } from '../../generated/operations';
import { Fault, newKey, send } from '../../send';
import { forgetHere, keepHere, type DraftOf } from './kept-draft';
import type { Draft } from './registration-draft';

/** Where the typed texts are kept now. */
export type KeptAt = { readonly where: 'NOWHERE' | 'HERE' } | { readonly where: 'SERVER'; readonly at: string };

/** Keeps a draft on the server; while there is no line, on this device, and sends it when the line is back. */
export function useKeptDraft({ owner, roundId }: DraftOf, first: KeptAt) {
  const [kept, setKept] = useState<KeptAt>(first);
  const [waiting, setWaiting] = useState<{ readonly step: number; readonly draft: Draft } | null>(null);
  const keep = useCallback(
    async (step: number, draft: Draft): Promise<void> => {
      keepHere({ owner, roundId }, step, draft);
      const fields = Object.entries(draft).map(([name, value]) => ({ name, value }));
      try {
        const { keepRegistrationDraft } = await send(
          KeepRegistrationDraft,
          { input: { roundId, step, fields } },
          newKey(),
        );
        const saved = keepRegistrationDraft.draft;
        if (saved === null) return;
        forgetHere({ owner, roundId });
        setWaiting(null);
        setKept({ where: 'SERVER', at: saved.savedAt });
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        setWaiting({ step, draft });
        setKept({ where: 'HERE' });
      }
    },
    [owner, roundId],
  );
  useEffect(() => {
    if (waiting === null) return;
    const resend = (): void => void keep(waiting.step, waiting.draft);
    window.addEventListener('online', resend);
    return () => window.removeEventListener('online', resend);
  }, [waiting, keep]);
  const resend = waiting === null ? null : () => void keep(waiting.step, waiting.draft);
  return { kept, keep, resend };
}
