import { useState } from 'react';
import type { AuditPageFragment } from '../../generated/operations';
import { useAuditTexts } from '../../i18n/audit';
import { useTexts } from '../../i18n/texts';
import { ChoiceField, DayField } from '../../parts/field';
import { Form } from '../../parts/form';
import type { FieldError } from '../../text/field-errors';
import { draftErrors, EVERYTHING, type FilterDraft } from './filter-draft';

interface AuditFilterProps {
  readonly actions: AuditPageFragment['actions'];
  /** Names of those who acted, by account id. */
  readonly people: ReadonlyMap<string, string>;
  readonly isPending: boolean;
  readonly onSearch: (draft: FilterDraft) => void;
}

/** Narrows a log by act, person and days. */
export function AuditFilter({ actions, people, isPending, onSearch }: AuditFilterProps) {
  const t = useTexts();
  const a = useAuditTexts();
  const [draft, setDraft] = useState(EVERYTHING);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const set = (changed: Partial<FilterDraft>): void => setDraft({ ...draft, ...changed });
  const search = (wanted: FilterDraft): void => {
    const wrong = draftErrors(wanted, { dayWrong: t.shell.dayWrong, fromAfterTo: a.fromAfterTo });
    setErrors(wrong);
    if (wrong.length === 0) onSearch(wanted);
  };
  const clear = (): void => {
    setDraft(EVERYTHING);
    search(EVERYTHING);
  };
  const acts = actions.map(({ code, title }) => ({ value: code, label: title }));
  const names = [...people].map(([value, label]) => ({ value, label }));
  return (
    <section className="no-print" aria-labelledby="audit-filter">
      <h2 id="audit-filter">{a.filter}</h2>
      <Form
        errors={errors}
        fault={null}
        isPending={isPending}
        submitLabel={a.find}
        onSubmit={() => search(draft)}
        more={
          <button type="button" className="button" onClick={clear}>
            {a.clear}
          </button>
        }
      >
        <div className="row-grid">
          <ChoiceField
            path="action"
            label={a.action}
            value={draft.action}
            options={[{ value: '', label: a.everyAction }, ...acts]}
            onChange={(action) => set({ action })}
          />
          <ChoiceField
            path="personId"
            label={a.person}
            value={draft.personId}
            options={[{ value: '', label: a.everyPerson }, ...names]}
            onChange={(personId) => set({ personId })}
          />
          <DayField path="from" label={a.from} value={draft.from} onChange={(from) => set({ from })} />
          <DayField path="to" label={a.to} value={draft.to} onChange={(to) => set({ to })} />
        </div>
      </Form>
    </section>
  );
}
