import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AnswerDataRequest,
  CarryOutWithdrawal,
  DataRequests,
  type DataAnswerOutcome,
  type DataRequestsQuery,
} from '../../generated/operations';
import { useDataRequestTexts } from '../../i18n/data-requests';
import { useTexts } from '../../i18n/texts';
import { ChoiceField } from '../../parts/field';
import { Form } from '../../parts/form';
import { LinesField } from '../../parts/lines-field';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { RequestLine } from '../candidate/own-requests';
import { usePart } from '../prepare/use-part';
import { NotFoundPage } from '../shell/not-found-page';

type Request = NonNullable<DataRequestsQuery['round']>['dataRequests'][number];

/** Answered, and carried out where something has to be done. */
const isDone = ({ answer, carryOut }: Request): boolean => answer !== null && carryOut?.at !== null;

const OUTCOMES = ['GRANTED', 'PARTLY', 'REFUSED'] as const;

/** Requests of applicants about their own data, those that wait first. */
export default function DataRequestsPage() {
  const d = useDataRequestTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['data-requests', roundId], queryFn: () => send(DataRequests, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const isAnswering = round.myRoles.includes('COUNCIL_CHAIR') || round.myRoles.includes('COUNCIL_SECRETARY');
  const waitingFirst = [...round.dataRequests].sort((a, b) => Number(isDone(a)) - Number(isDone(b)));
  return (
    <Page
      title={d.title}
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {d.lead}
        </>
      }
    >
      <p>
        <Link to={`/ky-thi/${round.id}/ho-so-du-tuyen`}>{d.back}</Link>
      </p>
      {isAnswering ? null : <Notice kind="info">{d.notYours}</Notice>}
      {isAnswering && waitingFirst.length === 0 ? <Empty>{d.none}</Empty> : null}
      {waitingFirst.map((one) => (
        <RequestCard key={one.id} request={one} />
      ))}
    </Page>
  );
}

function RequestCard({ request }: { readonly request: Request }) {
  const d = useDataRequestTexts();
  const title = d.of(d.kinds[request.kind], request.person.displayName);
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <RequestLine request={request} isHeaded />
      {request.answer === null ? <AnswerForm request={request} /> : null}
      {request.answer !== null && request.carryOut?.at === null ? <CarryOutForm request={request} /> : null}
    </section>
  );
}

function AnswerForm({ request: { id, version } }: { readonly request: Request }) {
  const t = useTexts();
  const d = useDataRequestTexts();
  const [outcome, setOutcome] = useState<DataAnswerOutcome>('GRANTED');
  const [text, setText] = useState('');
  const { act } = usePart(AnswerDataRequest, (data) => data.answerDataRequest.errors);
  const submit = (): void => {
    if (text.trim() === '') act.refuse([{ path: 'text', message: t.shell.fillIn }]);
    else void act.run({ input: { requestId: id, expectedVersion: version, outcome, text } });
  };
  return (
    <Form {...act} submitLabel={d.answer} onSubmit={submit}>
      <ChoiceField
        path="outcome"
        label={d.outcome}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: d.outcomes[value] }))}
        onChange={setOutcome}
      />
      <LinesField path="text" label={d.answerText} hint={d.answerHint} value={text} onChange={setText} />
    </Form>
  );
}

/** What was done after a withdrawal of consent. */
function CarryOutForm({ request: { id, version } }: { readonly request: Request }) {
  const t = useTexts();
  const d = useDataRequestTexts();
  const [text, setText] = useState('');
  const { act } = usePart(CarryOutWithdrawal, (data) => data.carryOutWithdrawal.errors);
  const submit = (): void => {
    if (text.trim() === '') act.refuse([{ path: 'text', message: t.shell.fillIn }]);
    else void act.run({ input: { requestId: id, expectedVersion: version, text } });
  };
  return (
    <Form {...act} submitLabel={d.carryOut} onSubmit={submit}>
      <LinesField path="text" label={d.carryOutText} hint={d.carryOutHint} value={text} onChange={setText} />
    </Form>
  );
}
