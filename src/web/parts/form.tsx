import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type SyntheticEvent,
  type ReactNode,
} from 'react';
import type { Fault } from '../send';
import { useTexts } from '../i18n/texts';
import { errorsAt, fieldId, nearestField, type FieldError } from '../text/field-errors';
import { FaultNotice } from './notice';

interface FormFrame {
  readonly errors: readonly FieldError[];
  readonly register: (path: string, label: string) => () => void;
}

const FormContext = createContext<FormFrame>({ errors: [], register: () => () => undefined });

interface FormProps {
  readonly errors: readonly FieldError[];
  readonly fault: Fault | null;
  readonly isPending: boolean;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  /** Further buttons beside the first. */
  readonly more?: ReactNode;
}

/** A form whose errors stand at their fields and in a summary on top that leads to them. Its button is never disabled. */
export function Form({ errors, fault, isPending, submitLabel, onSubmit, children, more }: FormProps) {
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const register = useCallback((path: string, label: string) => {
    setLabels((known) => new Map(known).set(path, label));
    return () =>
      setLabels((known) => {
        const left = new Map(known);
        left.delete(path);
        return left;
      });
  }, []);
  const { left, edited } = useUnedited(errors);
  const frame = useMemo(() => ({ errors: left, register }), [left, register]);
  const t = useTexts();
  return (
    <FormContext value={frame}>
      <form
        noValidate
        className="form"
        aria-busy={isPending}
        onChange={edited}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) onSubmit();
        }}
      >
        <ErrorSummary errors={errors} labels={labels} />
        <FaultNotice fault={fault} />
        {children}
        <div className="actions">
          <button type="submit" className="button primary">
            {isPending ? t.shell.sending : submitLabel}
          </button>
          {more}
        </div>
      </form>
    </FormContext>
  );
}

/** What is still wrong at the fields: what was said of a field is void once somebody types in it. */
function useUnedited(errors: readonly FieldError[]) {
  const [typed, setTyped] = useState<{ readonly of: readonly FieldError[]; readonly ids: readonly string[] }>({
    of: errors,
    ids: [],
  });
  const ids = typed.of === errors ? typed.ids : NONE;
  const left = useMemo(() => errors.filter(({ path }) => !ids.includes(fieldId(path))), [errors, ids]);
  const edited = (event: SyntheticEvent): void => {
    const { id } = event.target as HTMLElement;
    if (left.some(({ path }) => fieldId(path) === id)) setTyped({ of: errors, ids: [...ids, id] });
  };
  return { left, edited };
}

const NONE: readonly string[] = [];

function ErrorSummary({
  errors,
  labels,
}: {
  readonly errors: readonly FieldError[];
  readonly labels: ReadonlyMap<string, string>;
}) {
  const t = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  const known = [...labels.keys()];
  const place = (error: FieldError): number => known.indexOf(nearestField(error.path, new Set(known)) ?? '');
  const ordered = [...errors].sort((a, b) => place(a) - place(b));
  return (
    <div className="notice error" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary">
      <h2 id="error-summary">{t.shell.errorSummary(errors.length)}</h2>
      <ul>
        {ordered.map((error, index) => (
          <li key={index}>
            <SummaryLine error={error} labels={labels} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SummaryLine({ error, labels }: { readonly error: FieldError; readonly labels: ReadonlyMap<string, string> }) {
  const field = nearestField(error.path, new Set(labels.keys()));
  if (field === null) return <>{error.message}</>;
  const id = fieldId(field);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {labels.get(field)}: {error.message}
    </a>
  );
}

/** What a control of a form needs to belong to its label, its hint and its errors. */
export function useField(path: string, label: string, hasHint: boolean) {
  const { errors, register } = use(FormContext);
  useEffect(() => register(path, label), [register, path, label]);
  const own = errorsAt(errors, path);
  const id = fieldId(path);
  const described = [hasHint ? `${id}-hint` : null, own.length > 0 ? `${id}-error` : null].filter(
    (one) => one !== null,
  );
  return {
    id,
    errors: own,
    attributes: {
      id,
      'aria-invalid': own.length > 0 || undefined,
      'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    },
  };
}

/** The errors of one field, in words, below its hint. */
export function FieldErrors({ id, errors }: { readonly id: string; readonly errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <p className="field-error" id={`${id}-error`}>
      {errors.map(({ message }) => message).join(' ')}
    </p>
  );
}

interface FieldGroupProps {
  readonly path: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Fields that belong together; errors of the group as a whole stand at its top. */
export function FieldGroup({ path, label, children }: FieldGroupProps) {
  const { id, errors } = useField(path, label, false);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={errors.length > 0 ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      <FieldErrors id={id} errors={errors} />
      {children}
    </fieldset>
  );
}
