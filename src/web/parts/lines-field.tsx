import { FieldErrors, useField } from './form';

interface LinesFieldProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled box of several lines. */
export function LinesField({ path, label, hint, value, onChange }: LinesFieldProps) {
  const { id, errors, attributes } = useField(path, label, hint !== undefined);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea rows={3} {...attributes} value={value} onChange={(event) => onChange(event.target.value)} />
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
