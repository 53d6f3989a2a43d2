import { useState } from 'react';
import { useTexts } from '../i18n/texts';

interface CopyButtonProps {
  readonly text: string;
  /** What a reader of the screen hears, where several buttons look alike. */
  readonly label?: string;
  /** What stands on the button; "copy" unless given. */
  readonly caption?: string;
}

/** Copies a text and says so. Where the browser has no clipboard (plain http), the text is selected to be copied by hand. */
export function CopyButton({ text, label, caption }: CopyButtonProps) {
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
        {caption ?? t.shell.copy}
      </button>
      <span role="status" className="copied">
        {state === 'copied' ? t.shell.copied : state === 'failed' ? t.shell.copyFailed : ''}
      </span>
    </span>
  );
}
