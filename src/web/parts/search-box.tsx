import { useId } from 'react';
import { useTexts } from '../i18n/texts';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Searches as one types, with or without accents. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const id = useId();
  const t = useTexts();
  return (
    <div className="search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="hint" id={`${id}-hint`}>
        {t.shell.searchHint}
      </span>
    </div>
  );
}
