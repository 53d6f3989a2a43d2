import { useState } from 'react';
import { useTexts } from '../i18n/texts';

/** Copies a text and says so. Where the browser has no clipboard (plain http), the text is selected to be copied by hand. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const t = useTexts();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <span className="copy">
      <button
        type="button"
        className="button"
        aria-label={label}
        onClick={() => {
          void copy();
        }}
      >
        {t.shell.copy}
      </button>
      <span role="status" className="copied">
        {state === 'copied' ? t.shell.copied : state === 'failed' ? t.shell.copyFailed : ''}
      </span>
    </span>
  );
}
