import { useState } from 'react';
import { useAct } from '../../act';
import { RequestSupplement, type CheckKey } from '../../generated/operations';
import { useDeskTexts } from '../../i18n/desk';
import { useTexts } from '../../i18n/texts';
import { DayField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { readDay } from '../../text/day';
import { LinesField } from '../../parts/lines-field';
import type { Opened } from './opened';

interface AskFormProps {
  readonly opened: Opened;
  readonly onDone: () => void;
}

/** Asks the candidate for what is missing; ready with what the rules found missing. */
export function AskForm({ opened: { application, details }, onDone }: AskFormProps) {
  const t = useTexts();
  const d = useDeskTexts();
  const missing = details.checklist.filter(({ verdict }) => verdict === 'SUPPLEMENT');
  const [items, setItems] = useState<ReadonlySet<CheckKey>>(() => new Set(missing.map(({ key }) => key)));
  const [message, setMessage] = useState(() => missing.map(({ sentence }) => sentence).join('\n'));
  const [due, setDue] = useState('');
  const act = useAct(RequestSupplement, { refused: (data) => data.requestSupplement.errors, done: onDone });
  const toggle = (key: CheckKey): void => {
    const next = new Set(items);
    if (!next.delete(key)) next.add(key);
    setItems(next);
  };
  const submit = (): void => {
    const dueOn = readDay(due);
    if (dueOn === null) act.refuse([{ path: 'dueOn', message: due.trim() === '' ? t.shell.fillIn : t.shell.dayWrong }]);
    else {
      const expectedVersion = application.dossier?.version ?? 0;
      void act.run({
        input: {
          applicationId: application.id,
          expectedVersion,
          items: [...items],
          message: message.replaceAll('\n', ' '),
          dueOn,
        },
      });
    }
  };
  return (
    <section className="card" aria-labelledby="ask">
      <h2 id="ask">{d.ask}</h2>
      <Form {...act} submitLabel={d.sendAsk} onSubmit={submit}>
        <FieldGroup path="items" label={d.askItems}>
          {details.checklist.map(({ key, label }) => (
            <label className="check" key={key}>
              <input type="checkbox" checked={items.has(key)} onChange={() => toggle(key)} />
              {label}
            </label>
          ))}
        </FieldGroup>
        <LinesField path="message" label={d.askMessage} value={message} onChange={setMessage} />
        <DayField path="dueOn" label={d.askDue} value={due} onChange={setDue} />
      </Form>
    </section>
  );
}
