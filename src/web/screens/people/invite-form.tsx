import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAct } from '../../act';
import { InviteAccounts } from '../../generated/operations';
import { useOfficeTexts } from '../../i18n/office';
import { useTexts } from '../../i18n/texts';
import { TextField } from '../../parts/field';
import { useFocusAfter } from '../../parts/focus-after';
import { Form } from '../../parts/form';
import { fieldId, type FieldError } from '../../text/field-errors';
import { useIssued } from './issued';

interface Row {
  readonly key: number;
  readonly displayName: string;
  readonly username: string;
  readonly position: string;
  readonly email: string;
}

const NAMES = ['displayName', 'username', 'position', 'email'] as const;

/** Giving people accounts: names in, one-time codes out, shown once. */
export function InviteForm() {
  const t = useTexts();
  const o = useOfficeTexts();
  const counter = useRef(1);
  const [rows, setRows] = useState<readonly Row[]>([blankRow(0)]);
  const goTo = useFocusAfter(rows);
  const client = useQueryClient();
  const { add } = useIssued();
  const invite = useAct(InviteAccounts, {
    refused: (data) => data.inviteAccounts.errors,
    done: async (data) => {
      add(data.inviteAccounts.invitations ?? []);
      goTo('issued');
      setRows([blankRow(counter.current++)]);
      await client.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  const change = (changed: readonly Row[], at?: number): void => {
    if (at !== undefined) goTo(firstFieldOf(at));
    setRows(changed);
  };
  const submit = (): void => {
    const missing = missingIn(rows, t.shell.fillIn);
    if (missing.length > 0) invite.refuse(missing);
    else void invite.run({ input: { people: rows.map(personOf) } });
  };
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{o.people.inviteTitle}</h2>
      <Form
        {...invite}
        submitLabel={o.people.submit}
        onSubmit={submit}
        more={
          <button
            type="button"
            className="button"
            onClick={() => change([...rows, blankRow(counter.current++)], rows.length)}
          >
            {o.people.add}
          </button>
        }
      >
        <Rows rows={rows} onChange={change} />
      </Form>
    </section>
  );
}

interface RowsProps {
  readonly rows: readonly Row[];
  /** The lines as they are now; `at` is where the focus goes, when one was taken away. */
  readonly onChange: (changed: readonly Row[], at?: number) => void;
}

function Rows({ rows, onChange }: RowsProps) {
  return rows.map((row, index) => (
    <PersonFields
      key={row.key}
      row={row}
      index={index}
      onChange={(changed) => onChange(rows.map((one) => (one.key === row.key ? changed : one)))}
      onRemove={
        rows.length > 1
          ? () =>
              onChange(
                rows.filter((one) => one.key !== row.key),
                Math.min(index, rows.length - 2),
              )
          : null
      }
    />
  ));
}

interface PersonFieldsProps {
  readonly row: Row;
  readonly index: number;
  readonly onChange: (row: Row) => void;
  readonly onRemove: (() => void) | null;
}

function PersonFields({ row, index, onChange, onRemove }: PersonFieldsProps) {
  const o = useOfficeTexts();
  return (
    <fieldset>
      <legend>{o.people.row(index + 1)}</legend>
      <div className="row-grid">
        {NAMES.map((name) => (
          <TextField
            key={name}
            path={`people.${String(index)}.${name}`}
            label={o.people[name]}
            isOptional={name === 'position' || name === 'email'}
            value={row[name]}
            onChange={(text) => onChange({ ...row, [name]: text })}
            input={{
              autoComplete: 'off',
              ...(name === 'username' ? { autoCapitalize: 'none', spellCheck: false } : {}),
            }}
          />
        ))}
      </div>
      {onRemove === null ? null : (
        <button type="button" className="button row-button" onClick={onRemove}>
          {o.people.remove}
        </button>
      )}
    </fieldset>
  );
}

function firstFieldOf(index: number): string {
  return fieldId(`people.${String(index)}.displayName`);
}

function blankRow(key: number): Row {
  return { key, displayName: '', username: '', position: '', email: '' };
}

function personOf({ displayName, username, position, email }: Row) {
  const tidy = { position: position.trim(), email: email.trim() };
  return {
    displayName: displayName.trim(),
    username: username.trim(),
    ...(tidy.position === '' ? {} : { position: tidy.position }),
    ...(tidy.email === '' ? {} : { email: tidy.email }),
  };
}

function missingIn(rows: readonly Row[], message: string): readonly FieldError[] {
  return rows.flatMap((row, index) =>
    (['displayName', 'username'] as const).flatMap((name) =>
      row[name].trim() === '' ? [{ path: `people.${String(index)}.${name}`, message }] : [],
    ),
  );
}
