import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ReplacePage as ReplacePageQuery } from '../../generated/operations';
import { useReplaceTexts } from '../../i18n/conflicts';
import { useTexts } from '../../i18n/texts';
import { AntdFrame } from '../../parts/antd-frame';
import { ChoiceField } from '../../parts/field';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { shownDay } from '../../text/day';
import { useWho } from '../../viewer';
import WaitingActs from '../approvals/waiting-acts';
import { NotFoundPage } from '../shell/not-found-page';
import type { ReplaceBody, ReplaceRound } from './replace-data';
import { ReplaceForm } from './replace-form';
import { Simulator } from './simulator';

/** What becomes of a body when people step back, and replacing them (BR-13, BR-18). */
export default function ReplacePage() {
  const s = useReplaceTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['replace', roundId], queryFn: () => send(ReplacePageQuery, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  return (
    <AntdFrame>
      <Page
        title={s.title}
        lead={
          <>
            <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {s.lead}
          </>
        }
      >
        <WaitingActs roundId={round.id} />
        {round.bodies.length === 0 ? <Empty>{s.noBodies}</Empty> : <Bodies round={round} />}
      </Page>
    </AntdFrame>
  );
}

function Bodies({ round }: { readonly round: ReplaceRound }) {
  const t = useTexts();
  const s = useReplaceTexts();
  const [bodyId, setBodyId] = useState(round.bodies[0]?.id ?? '');
  const body = round.bodies.find(({ id }) => id === bodyId);
  return (
    <>
      <ChoiceField
        path="bodyId"
        label={s.body}
        value={bodyId}
        options={round.bodies.map(({ id, kind }) => ({ value: id, label: t.rounds.bodyName(kind) }))}
        onChange={setBodyId}
      />
      {body === undefined ? null : <OneBody key={body.id} round={round} body={body} />}
    </>
  );
}

function OneBody({ round, body }: { readonly round: ReplaceRound; readonly body: ReplaceBody }) {
  const s = useReplaceTexts();
  const isAdministrator = useWho().data?.viewer?.isAdministrator === true;
  const isByDecision = body.kind === 'COUNCIL' || body.kind === 'SUPERVISION';
  const isLeader = round.myRoles.includes('COUNCIL_CHAIR') || round.myRoles.includes('COUNCIL_DEPUTY');
  const mayReplace = isByDecision ? isAdministrator : isLeader;
  return (
    <>
      {isAdministrator || isLeader ? <Simulator body={body} /> : null}
      {mayReplace ? <ReplaceForm round={round} body={body} /> : <Notice kind="info">{s.notYours}</Notice>}
      <History body={body} />
    </>
  );
}

function History({ body: { kind, formerSeats } }: { readonly body: ReplaceBody }) {
  const t = useTexts();
  const s = useReplaceTexts();
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{s.history}</h2>
      {formerSeats.length === 0 ? <p>{s.noHistory}</p> : null}
      <ul>
        {formerSeats.map(({ person, seat, to, replacedBy, decision, reason }, index) => (
          <li key={index}>
            {s.historyChange(person.displayName, t.rounds.seatName(seat, kind), replacedBy.displayName)},{' '}
            {s.historyWhy(shownDay(to), decision.number, reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
