import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { ReplaceMember, type ReplaceMemberInput } from '../../generated/operations';
import { useReplaceTexts } from '../../i18n/conflicts';
import { useTexts } from '../../i18n/texts';
import { ChoiceField, DayField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { PersonPicker } from '../../parts/person-picker';
import { readDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { BLANK_DECISION, decisionInput } from './body-draft';
import { DecisionFields } from './decision-fields';
import type { ReplaceBody, ReplaceRound } from './replace-data';

interface ReplaceFormProps {
  readonly round: ReplaceRound;
  readonly body: ReplaceBody;
}

const BLANK = { leavingId: '', comingId: null as string | null, date: '', reason: '', decision: BLANK_DECISION };

/** One person of a body replaced by another, by a decision; it waits for a second leader of the Council. */
export function ReplaceForm({ round, body }: ReplaceFormProps) {
  const s = useReplaceTexts();
  const client = useQueryClient();
  const [form, setForm] = useState(BLANK);
  const [asked, setAsked] = useState(0);
  const set = (change: Partial<typeof BLANK>): void => setForm((known) => ({ ...known, ...change }));
  const readForm = useReading(body);
  const replace = useAct(ReplaceMember, {
    refused: (data) => data.replaceMember.errors,
    done: async () => {
      setForm(BLANK);
      await client.invalidateQueries();
      setAsked((count) => count + 1);
    },
  });
  const submit = (): void => {
    const read = readForm(form);
    if ('errors' in read) replace.refuse(read.errors);
    else void replace.run({ input: read.input });
  };
  const people = body.seats.filter(
    ({ person }, index, all) => all.findIndex((o) => o.person.id === person.id) === index,
  );
  return (
    <section className="card" aria-labelledby="replace">
      <h2 id="replace">{s.form}</h2>
      <p>{s.formLead}</p>
      {body.kind === 'MARKING' || body.kind === 'APPEAL' ? <p>{s.markers}</p> : null}
      {body.kind === 'PANEL' ? <p>{s.panelists}</p> : null}
      {asked === 0 ? null : (
        <Notice key={asked} kind="success" takesFocus>
          {s.asked}
        </Notice>
      )}
      <Form {...replace} submitLabel={s.submit} onSubmit={submit}>
        <ChoiceField
          path="leavingId"
          label={s.leaving}
          value={form.leavingId}
          options={[
            { value: '', label: s.choose },
            ...people.map(({ person }) => ({ value: person.id, label: person.displayName })),
          ]}
          onChange={(leavingId) => set({ leavingId })}
        />
        <PersonPicker
          path="comingId"
          label={s.coming}
          roundId={round.id}
          people={[]}
          value={form.comingId}
          onChange={(comingId) => set({ comingId })}
        />
        <DecisionFields decision={form.decision} isOptional={false} onChange={(decision) => set({ decision })} />
        <DayField path="date" label={s.date} hint={s.dateHint} value={form.date} onChange={(date) => set({ date })} />
        <TextField path="reason" label={s.reason} value={form.reason} onChange={(reason) => set({ reason })} />
      </Form>
    </section>
  );
}

/** Reads the typed form: as the API takes it, or everything that is missing. */
function useReading(body: ReplaceBody) {
  const t = useTexts();
  const s = useReplaceTexts();
  return (form: typeof BLANK): { readonly input: ReplaceMemberInput } | { readonly errors: readonly FieldError[] } => {
    const decision = decisionInput(form.decision, t.shell);
    const date = readDay(form.date);
    const reason = form.reason.trim();
    const errors: FieldError[] = [
      ...(form.leavingId === '' ? [{ path: 'leavingId', message: s.choose }] : []),
      ...(form.comingId === null ? [{ path: 'comingId', message: s.choose }] : []),
      ...('errors' in decision ? decision.errors : []),
      ...(date === null
        ? [{ path: 'date', message: form.date.trim() === '' ? t.shell.fillIn : t.shell.dayWrong }]
        : []),
      ...(reason === '' ? [{ path: 'reason', message: t.shell.fillIn }] : []),
    ];
    if (errors.length > 0 || 'errors' in decision || date === null || form.comingId === null) return { errors };
    const { leavingId, comingId } = form;
    return {
      input: {
        bodyId: body.id,
        expectedVersion: body.version,
        leavingId,
        comingId,
        date,
        reason,
        decision: decision.input,
      },
    };
  };
}
