import { useState, type InputHTMLAttributes } from 'react';
import { useTexts } from '../i18n/texts';

/**
 * One file to choose or to drop here. The browser's own box speaks the browser's language, which is often English, so it
 * lies unseen over one that speaks ours.
 */
export function FileBox({ onChange, ...input }: Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>) {
  const t = useTexts();
  const [name, setName] = useState<string | null>(null);
  return (
    <div className="file-box">
      <input
        {...input}
        type="file"
        onChange={(event) => {
          onChange?.(event);
          setName(event.target.files?.[0]?.name ?? null);
        }}
      />
      <span className="button" aria-hidden="true">
        {t.shell.pickFile}
      </span>
      <span className="wrap" aria-hidden="true">
        {name ?? t.shell.noFile}
      </span>
    </div>
  );
}
