import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ConflictsPage as ConflictsPageQuery,
  type ConflictsPageQuery as Answer,
  type KnownFragment as Known,
} from '../../generated/operations';
import { useConflictsTexts } from '../../i18n/conflicts';
import { useTexts } from '../../i18n/texts';
import { Empty, FaultNotice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { useWho } from '../../viewer';
import WaitingActs from '../approvals/waiting-acts';
import { NotFoundPage } from '../shell/not-found-page';
import { DismissDialog } from './dismiss-dialog';
import { RelationTable } from './relation-table';

/** One round as this screen has it. */
type Round = NonNullable<Answer['round']>;

/** Warnings about the bodies, and every declared relation with its effect (BR-13, BR-14, BR-16). */
export default function ConflictsPage() {
  const s = useConflictsTexts();
  const { roundId = '' } = useParams();
  const [dismissing, setDismissing] = useState<Known | null>(null);
  const query = useQuery({
    queryKey: ['conflicts', roundId],
    queryFn: () => send(ConflictsPageQuery, { id: roundId }),
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const relations = round.knownRelations.edges.map(({ node }) => node);
  const maySettle = ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY'].some((role) => round.myRoles.includes(role));
  return (
    <Page
      title={s.title}
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {s.lead}
        </>
      }
    >
      <WaitingActs roundId={round.id} />
      <Warnings round={round} />
      <section className="card" aria-labelledby="relations">
        <h2 id="relations">{s.relations}</h2>
        {relations.length === 0 ? (
          <Empty>{s.noRelations}</Empty>
        ) : (
          <RelationTable relations={relations} onDismiss={maySettle ? setDismissing : null} />
        )}
      </section>
      {dismissing === null ? null : <DismissDialog known={dismissing} onClose={() => setDismissing(null)} />}
    </Page>
  );
}

const READERS = ['COUNCIL_CHAIR', 'COUNCIL_DEPUTY', 'SUPERVISION_HEAD', 'SUPERVISION_DEPUTY', 'SUPERVISION_MEMBER'];

function Warnings({ round }: { readonly round: Round }) {
  const t = useTexts();
  const s = useConflictsTexts();
  const isAdministrator = useWho().data?.viewer?.isAdministrator === true;
  const maySee = isAdministrator || READERS.some((role) => round.myRoles.includes(role));
  return (
    <section className="card" aria-labelledby="warnings">
      <h2 id="warnings">{s.warnings}</h2>
      {round.warnings.length === 0 ? (
        <Empty>{maySee ? s.noWarnings : s.notYours}</Empty>
      ) : (
        <table className="table stacked">
          <thead>
            <tr>
              <th scope="col">{s.body}</th>
              <th scope="col">{s.person}</th>
              <th scope="col">{s.warning}</th>
            </tr>
          </thead>
          <tbody>
            {round.warnings.map(({ code, message, body, person }, index) => (
              <tr key={`${code} ${String(index)}`}>
                <th scope="row" data-label={s.body}>
                  {t.rounds.bodyName(body.kind)}
                </th>
                <td data-label={s.person}>{person === null ? s.wholeBody : person.displayName}</td>
                <td data-label={s.warning}>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="actions">
        <Link className="button" to={`/ky-thi/${round.id}/thay-the`}>
          {s.toReplace}
        </Link>
      </div>
    </section>
  );
}
