import { useTexts } from '../../i18n/texts';
import { FieldErrors, useField } from '../../parts/form';

interface AreaFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isOptional?: boolean;
}

/** A labelled box for a few sentences, with its errors. */
export function AreaField({ path, label, value, onChange, isOptional = false }: AreaFieldProps) {
  const t = useTexts();
  const { id, errors, attributes } = useField(path, label, false);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isOptional ? <span className="optional"> {t.shell.optional}</span> : null}
      </label>
      <textarea rows={3} {...attributes} value={value} onChange={(event) => onChange(event.target.value)} />
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
