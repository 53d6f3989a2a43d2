import { useSyncExternalStore } from 'react';
import { useScoringTexts } from '../../i18n/scoring';
import { shownClock } from '../../text/day';
import type { Keeping } from './typed-marks';

/** Where the marks being typed are now, in words; read out when it changes, at most once a minute. */
export function KeptLine({ keeping }: { readonly keeping: Keeping }) {
  const s = useScoringTexts();
  const isOnline = useIsOnline();
  return (
    <p className="kept" aria-live="polite">
      {wordsOf()}
      {isOnline ? null : <> {keeping.on === 'TAB' ? s.offlineSecret : s.offline}</>}
    </p>
  );

  function wordsOf(): string {
    switch (keeping.on) {
      case 'DEVICE':
        return s.keptAt(shownClock(keeping.at));
      case 'TAB':
        return s.keptInTab;
      case 'NOTHING':
        return s.keptHere;
      case 'FAILED':
        return s.notKept;
    }
  }
}

function useIsOnline(): boolean {
  return useSyncExternalStore(listen, () => navigator.onLine);
}

function listen(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
