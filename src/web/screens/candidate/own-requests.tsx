import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import {
  AskAboutOwnData,
  MyDataRequests,
  type DataRequestFieldsFragment,
  type DataRequestKind,
} from '../../generated/operations';
import { useDataRequestTexts } from '../../i18n/data-requests';
import { useTexts } from '../../i18n/texts';
import { ChoiceField } from '../../parts/field';
import { Form } from '../../parts/form';
import { LinesField } from '../../parts/lines-field';
import { FaultNotice, Notice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { shownDay, shownInstant } from '../../text/day';
import { NotFoundPage } from '../shell/not-found-page';

const KINDS = ['ACCESS', 'CORRECTION', 'ERASURE', 'WITHDRAWAL'] as const;

/** What one has asked about one's own data, what was answered, and the form to ask. */
export default function OwnRequestsPage() {
  const d = useDataRequestTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({
    queryKey: ['my-data-requests', roundId],
    queryFn: () => send(MyDataRequests, { id: roundId }),
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  return (
    <Page title={d.mine} isNarrow lead={<Link to={`/ky-thi/${round.id}/ho-so`}>{round.title}</Link>}>
      <p>{d.mineLead}</p>
      {round.myDataRequests.map((one) => (
        <section className="card" key={one.id} aria-label={d.kinds[one.kind]}>
          <RequestLine request={one} />
        </section>
      ))}
      <AskForm roundId={roundId} />
    </Page>
  );
}

interface RequestLineProps {
  readonly request: DataRequestFieldsFragment;
  /** Under a heading that says what is asked for. */
  readonly isHeaded?: boolean;
}

/** One request with where it stands and its answer. */
export function RequestLine({ request, isHeaded = false }: RequestLineProps) {
  const d = useDataRequestTexts();
  const { kind, text, askedAt, dueOn, state, answer, carryOut } = request;
  const tag = state === 'OVERDUE' ? 'bad' : state === 'WAITING' ? 'wait' : 'good';
  return (
    <>
      <p>
        <Tag kind={tag}>{d.states[state]}</Tag> {isHeaded ? null : <strong>{d.kinds[kind]}:</strong>} {text}
      </p>
      <p className="hint">{d.askedOn(shownInstant(askedAt), shownDay(dueOn))}</p>
      {answer === null ? null : (
        <p>
          {d.answered(d.outcomes[answer.outcome], shownInstant(answer.at))} {answer.text}
        </p>
      )}
      {carryOut === null ? null : <CarryOutLine carryOut={carryOut} />}
    </>
  );
}

/** Until when a withdrawal of consent is carried out, and what was done. */
function CarryOutLine({ carryOut }: { readonly carryOut: NonNullable<DataRequestFieldsFragment['carryOut']> }) {
  const d = useDataRequestTexts();
  const { dueOn, state, text, at } = carryOut;
  const tag = state === 'OVERDUE' ? 'bad' : state === 'WAITING' ? 'wait' : 'good';
  return (
    <p>
      <Tag kind={tag}>{d.carryOutStates[state]}</Tag>{' '}
      {at === null ? d.carryOutDue(shownDay(dueOn)) : `${d.carriedOut(shownInstant(at))} ${text ?? ''}`}
    </p>
  );
}

function AskForm({ roundId }: { readonly roundId: string }) {
  const t = useTexts();
  const d = useDataRequestTexts();
  const client = useQueryClient();
  const [kind, setKind] = useState<DataRequestKind>('ACCESS');
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const act = useAct(AskAboutOwnData, {
    refused: (data) => data.askAboutOwnData.errors,
    done: async () => {
      await client.invalidateQueries({ queryKey: ['my-data-requests', roundId] });
      setText('');
      setAsked(true);
    },
  });
  const submit = (): void => {
    setAsked(false);
    if (text.trim() === '') act.refuse([{ path: 'text', message: t.shell.fillIn }]);
    else void act.run({ input: { roundId, kind, text } });
  };
  return (
    <Form {...act} submitLabel={d.ask} onSubmit={submit}>
      {isAsked ? <Notice kind="success">{d.asked}</Notice> : null}
      <ChoiceField
        path="kind"
        label={d.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, label: d.kinds[value] }))}
        onChange={setKind}
      />
      <LinesField path="text" label={d.what} hint={d.whatHint} value={text} onChange={setText} />
    </Form>
  );
}
