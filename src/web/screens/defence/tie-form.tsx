import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { RecordTieDecision } from '../../generated/operations';
import { useDefenceTexts } from '../../i18n/defence';
import { ChoiceField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import type { ResultPost, ResultRound } from './result-data';

interface TieFormProps {
  readonly round: ResultRound;
  readonly post: ResultPost;
}

/** The recorded decision between those who stand equal at the last place (BR-49): their order, best first, and why. */
export function TieForm({ round, post: { post, lines } }: TieFormProps) {
  const s = useDefenceTexts();
  const client = useQueryClient();
  const tied = lines.map(({ node }) => node).filter(({ outcome }) => outcome === 'TIED');
  const [order, setOrder] = useState<readonly string[]>(tied.map(({ application }) => application.id));
  const [reason, setReason] = useState('');
  const act = useAct(RecordTieDecision, {
    refused: (data) => data.recordTieDecision.errors,
    done: () => client.invalidateQueries(),
  });
  const submit = (): void => {
    const input = { roundId: round.id, expectedVersion: round.version, postId: post.id, order: [...order], reason };
    if (new Set(order).size < order.length) act.refuse([{ path: 'order', message: s.tieOrderWrong }]);
    else void act.run({ input });
  };
  const options = tied.map(({ application }) => ({ value: application.id, label: application.fullName }));
  return (
    <section aria-label={s.tieTitle(post.title)}>
      <h3>{s.tieTitle(post.title)}</h3>
      <Form {...act} submitLabel={s.decideTie} onSubmit={submit}>
        <p>{s.tieLead(round.regulation?.approver ?? '')}</p>
        {order.map((chosen, index) => (
          <ChoiceField
            key={index}
            path={index === 0 ? 'order' : `order.${String(index)}`}
            label={s.tiePlace(index + 1)}
            value={chosen}
            options={options}
            onChange={(id) => setOrder(order.map((one, at) => (at === index ? id : one)))}
          />
        ))}
        <TextField path="reason" label={s.reason} value={reason} onChange={setReason} />
      </Form>
    </section>
  );
}
