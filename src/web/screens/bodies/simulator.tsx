import { useState } from 'react';
import { BodyWithout, type BodyWithoutQuery } from '../../generated/operations';
import { useReplaceTexts } from '../../i18n/conflicts';
import { useTexts } from '../../i18n/texts';
import { FieldGroup, Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { Fault, send } from '../../send';
import type { FieldError } from '../../text/field-errors';
import type { ReplaceBody } from './replace-data';

type Simulation = NonNullable<BodyWithoutQuery['bodyWithout']>;

interface Asked {
  readonly errors: readonly FieldError[];
  readonly fault: Fault | null;
  readonly isPending: boolean;
  readonly answer: Simulation | null;
}

const IDLE: Asked = { errors: [], fault: null, isPending: false, answer: null };

/** Tries what happens when some people step back, before anybody decides. Nothing is changed by asking. */
export function Simulator({ body }: { readonly body: ReplaceBody }) {
  const s = useReplaceTexts();
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(IDLE);
  const people = body.seats.filter(
    ({ person }, index, all) => all.findIndex((o) => o.person.id === person.id) === index,
  );
  const ask = async (): Promise<void> => {
    if (leaving.length === 0) {
      setAsked({ ...IDLE, errors: [{ path: 'without', message: s.askNobody }] });
      return;
    }
    setAsked({ ...IDLE, isPending: true });
    try {
      const { bodyWithout } = await send(BodyWithout, { bodyId: body.id, personIds: leaving });
      setAsked({ ...IDLE, answer: bodyWithout });
    } catch (error) {
      setAsked({ ...IDLE, fault: error instanceof Fault ? error : new Fault('INTERNAL', String(error), null) });
    }
  };
  return (
    <section className="card" aria-label={s.without}>
      <Form
        errors={asked.errors}
        fault={asked.fault}
        isPending={asked.isPending}
        submitLabel={s.ask}
        onSubmit={() => {
          void ask();
        }}
      >
        <FieldGroup path="without" label={s.without}>
          {people.map(({ person }) => (
            <label className="check" key={person.id}>
              <input
                type="checkbox"
                checked={leaving.includes(person.id)}
                onChange={() =>
                  setLeaving(
                    leaving.includes(person.id) ? leaving.filter((id) => id !== person.id) : [...leaving, person.id],
                  )
                }
              />
              {person.displayName}
            </label>
          ))}
        </FieldGroup>
      </Form>
      {asked.answer === null ? null : <Outcome kind={body.kind} answer={asked.answer} />}
    </section>
  );
}

function Outcome({ kind, answer }: { readonly kind: ReplaceBody['kind']; readonly answer: Simulation }) {
  const t = useTexts();
  const s = useReplaceTexts();
  return (
    <>
      <Notice kind={answer.lawful ? 'success' : 'warning'}>
        <p>{answer.lawful ? s.lawful : s.unlawful}</p>
        {answer.lawful ? null : (
          <ul>
            {answer.reasons.map(({ message }, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        )}
      </Notice>
      <h3>{s.successors}</h3>
      <dl className="facts">
        {answer.replacements.map(({ person, seats, candidates }) => (
          <div key={person.id}>
            <dt>{s.successorsOf(person.displayName, seats.map((seat) => t.rounds.seatName(seat, kind)).join(', '))}</dt>
            <dd>{candidates.length === 0 ? s.nobody : candidates.map((one) => one.displayName).join('; ')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
