import { useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { useSpeech, useTexts } from '../i18n/texts';
import { readDay, wordedDay } from '../text/day';
import { FieldErrors, useField } from './form';

interface FieldProps {
  /** Path of the input in the API, joined with dots. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
  readonly input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'autoComplete' | 'inputMode' | 'autoCapitalize' | 'spellCheck' | 'maxLength' | 'autoFocus' | 'list'
  >;
  /** Short inputs for short values. */
  readonly size?: 'short' | 'medium';
}

/** A labelled text box with its hint and its errors. */
export function TextField({ path, label, value, onChange, hint, isOptional = false, input, size }: FieldProps) {
  const t = useTexts();
  const { id, errors, attributes } = useField(path, label, hint !== undefined);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isOptional ? <span className="optional"> {t.shell.optional}</span> : null}
      </label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        type="text"
        {...input}
        {...attributes}
        className={size}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}

/** A day typed as dd/mm/yyyy, with the day in words below it once it is one. */
export function DayField(props: Omit<FieldProps, 'input' | 'size'>) {
  const { language } = useSpeech();
  const t = useTexts();
  const day = readDay(props.value);
  return (
    <div className="day">
      <TextField {...props} hint={props.hint ?? t.shell.dayHint} size="short" input={{ inputMode: 'numeric' }} />
      <p className="echo" aria-live="polite">
        {day === null ? '' : wordedDay(day, language)}
      </p>
    </div>
  );
}

/** A password box whose text can be shown, since long passwords are mistyped. */
export function PasswordField({
  autoComplete,
  ...props
}: Omit<FieldProps, 'input' | 'size'> & { readonly autoComplete: 'current-password' | 'new-password' }) {
  const t = useTexts();
  const [isShown, setShown] = useState(false);
  return (
    <div className="password">
      <TextField
        {...props}
        input={{ type: isShown ? 'text' : 'password', autoComplete, autoCapitalize: 'none', spellCheck: false }}
      />
      <label className="check">
        <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
        {t.shell.showPassword}
      </label>
    </div>
  );
}

interface ChoiceProps<TValue extends string> {
  readonly path: string;
  readonly label: string;
  readonly value: TValue;
  readonly options: readonly { readonly value: TValue; readonly label: string }[];
  readonly onChange: (value: TValue) => void;
  readonly hint?: ReactNode;
}

/** One of a few values. */
export function ChoiceField<TValue extends string>(props: ChoiceProps<TValue>) {
  const { path, label, value, options, onChange, hint } = props;
  const { id, errors, attributes } = useField(path, label, hint !== undefined);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        {...attributes}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
