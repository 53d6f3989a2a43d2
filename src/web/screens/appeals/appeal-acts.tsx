import { useState } from 'react';
import { CallThirdRemarker, DecideAppeal } from '../../generated/operations';
import { useAppealsTexts } from '../../i18n/appeals';
import { useTexts } from '../../i18n/texts';
import { DayField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { FaultNotice } from '../../parts/notice';
import { readDay } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { apiMark, readMark } from '../../text/mark';
import { nameOf, useAppealAct, type Appeal } from './appeal-data';

/** The Chair's decision after the dialogue of the two heads. */
export function DialogueForm({ appeal }: { readonly appeal: Appeal }) {
  const t = useTexts();
  const a = useAppealsTexts();
  const [mark, setMark] = useState('');
  const [reason, setReason] = useState('');
  const [day, setDay] = useState('');
  const act = useAppealAct(DecideAppeal, (data) => data.decideAppeal.errors);
  const { id: appealId, version: expectedVersion } = appeal;
  const submit = (): void => {
    const read = readMark(mark, 10_000);
    const dialogueOn = readDay(day);
    const errors: FieldError[] = [];
    if (read.kind !== 'MARK') errors.push({ path: 'mark', message: a.markWrong });
    if (dialogueOn === null) errors.push({ path: 'dialogueOn', message: t.shell.dayHint });
    if (read.kind !== 'MARK' || dialogueOn === null) act.refuse(errors);
    else void act.run({ input: { appealId, expectedVersion, mark: apiMark(read.hundredths), reason, dialogueOn } });
  };
  const title = a.decideOn(nameOf(appeal.application));
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Form {...act} submitLabel={a.decide} onSubmit={submit}>
        <TextField
          path="mark"
          label={a.mark}
          value={mark}
          onChange={setMark}
          size="short"
          input={{ inputMode: 'decimal' }}
        />
        <DayField path="dialogueOn" label={a.dialogueOn} value={day} onChange={setDay} />
        <TextField path="reason" label={a.reason} value={reason} onChange={setReason} />
      </Form>
    </section>
  );
}

/** Calls a third re-marker where the first two marks differ. */
export function ThirdButton({ appeal }: { readonly appeal: Appeal }) {
  const a = useAppealsTexts();
  const act = useAppealAct(CallThirdRemarker, (data) => data.callThirdRemarker.errors);
  return (
    <>
      <FaultNotice fault={act.fault} />
      {act.errors.map(({ message }) => (
        <p key={message} role="alert">
          {message}
        </p>
      ))}
      <button
        type="button"
        className="button"
        aria-label={a.thirdFor(appeal.code ?? '')}
        onClick={() => {
          void act.run({ input: { appealId: appeal.id, expectedVersion: appeal.version } });
        }}
      >
        {a.third}
      </button>
    </>
  );
}
