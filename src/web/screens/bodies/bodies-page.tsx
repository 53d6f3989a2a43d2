import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from '../../router';
import { RoundPage, type BodyKind, type RoundPageQuery } from '../../generated/operations';
import { useOfficeTexts } from '../../i18n/office';
import { useTexts } from '../../i18n/texts';
import { AntdFrame } from '../../parts/antd-frame';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { useWho } from '../../viewer';
import WaitingActs from '../approvals/waiting-acts';
import { NotFoundPage } from '../shell/not-found-page';
import { BodyForm } from './body-form';
import { Combinations } from './combinations';

/** Bodies the system administrator records by decision of the authority; the Council's chair sets up the others. */
const BY_ADMINISTRATOR: readonly BodyKind[] = ['COUNCIL', 'SUPERVISION'];
const BY_CHAIR: readonly BodyKind[] = [
  'SECRETARIAT',
  'EXAM_PAPER',
  'INVIGILATION',
  'CODING',
  'MARKING',
  'PANEL',
  'APPEAL',
];

/** Setting up the Council and the other bodies of a round. */
export default function BodiesPage() {
  const o = useOfficeTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['round', roundId], queryFn: () => send(RoundPage, { id: roundId }) });
  const isAdministrator = useWho().data?.viewer?.isAdministrator === true;
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  return (
    <AntdFrame>
      <Page
        title={o.bodies.title}
        lead={
          <>
            <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {o.bodies.lead}
          </>
        }
      >
        <WaitingActs roundId={round.id} />
        <Existing round={round} />
        <Combinations />
        <SetUp round={round} isAdministrator={isAdministrator} />
      </Page>
    </AntdFrame>
  );
}

type Round = NonNullable<RoundPageQuery['round']>;

function Existing({ round }: { readonly round: Round }) {
  const t = useTexts();
  const o = useOfficeTexts();
  if (round.bodies.length === 0) return null;
  return (
    <section className="card" aria-labelledby="existing">
      <h2 id="existing">{o.bodies.existing}</h2>
      <ul>
        {round.bodies.map((body) => (
          <li key={body.id}>
            <strong>{t.rounds.bodyName(body.kind)}</strong>:{' '}
            {body.seats
              .map(({ person, seat }) => `${person.displayName} (${t.rounds.seatName(seat, body.kind)})`)
              .join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SetUp({ round, isAdministrator }: { readonly round: Round; readonly isAdministrator: boolean }) {
  const t = useTexts();
  const o = useOfficeTexts();
  const [saved, setSaved] = useState<BodyKind | null>(null);
  const mine = [
    ...(isAdministrator ? BY_ADMINISTRATOR : []),
    ...(round.myRoles.includes('COUNCIL_CHAIR') ? BY_CHAIR : []),
  ];
  const left = mine.filter((kind) => !round.bodies.some((body) => body.kind === kind));
  const [first] = left;
  if (mine.length === 0) return <Empty>{o.bodies.nothingToSetUp}</Empty>;
  return (
    <>
      {saved === null ? null : (
        <Notice key={saved} kind="success" takesFocus>
          {o.bodies.saved(t.rounds.bodyName(saved))}
        </Notice>
      )}
      {first === undefined ? (
        <Empty>{o.bodies.nothingLeft}</Empty>
      ) : (
        <BodyForm key={left.join()} round={round} kinds={left} first={first} onSaved={setSaved} />
      )}
    </>
  );
}
