import { useQuery } from '@tanstack/react-query';
import { RoundTemplates } from '../../generated/operations';
import { useTemplatesTexts } from '../../i18n/templates';
import { FaultNotice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { shownInstant } from '../../text/day';
import WaitingActs from '../approvals/waiting-acts';
import { NotFoundPage } from '../shell/not-found-page';
import { stateOf, type WordingState } from './template-data';

/** Mẫu văn bản: every form with the words in force. */
export default function TemplatesPage() {
  const s = useTemplatesTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({
    queryKey: ['templates', roundId],
    queryFn: () => send(RoundTemplates, { id: roundId }),
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null || round.paperForms.length === 0) return <NotFoundPage />;
  const mayChange = round.myRoles.includes('COUNCIL_SECRETARY');
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
      <table className="table stacked">
        <caption>{s.list}</caption>
        <thead>
          <tr>
            <th scope="col">{s.form}</th>
            <th scope="col">{s.state}</th>
            <th scope="col">{s.last}</th>
          </tr>
        </thead>
        <tbody>
          {round.paperForms.map(({ code, name, wording }) => (
            <tr key={code}>
              <th scope="row" data-label={s.form}>
                <Link to={`/ky-thi/${round.id}/mau-van-ban/${code}`}>
                  {code} · {name}
                </Link>
              </th>
              <td data-label={s.state}>
                <Tag kind={wording.isOriginal ? 'plain' : 'good'}>{stateOf(wording, s)}</Tag>
                <Standing wording={wording} />
              </td>
              <td data-label={s.last}>
                <LastChange editions={wording.editions} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayChange ? null : <p className="hint">{s.readOnly}</p>}
    </Page>
  );
}

/** What a newer version of the form means for the agency's own words. */
function Standing({ wording: { lapsed, writtenFor, formVersion } }: { readonly wording: WordingState }) {
  const s = useTemplatesTexts();
  if (lapsed !== null) {
    return (
      <p>
        <Tag kind="bad">{s.lapsed(lapsed.number)}</Tag> {lapsed.reasons.join('; ')}
      </p>
    );
  }
  return writtenFor < formVersion ? <p className="hint">{s.stillFits(writtenFor, formVersion)}</p> : null;
}

function LastChange({ editions: [last] }: Pick<WordingState, 'editions'>) {
  const s = useTemplatesTexts();
  if (last === undefined) return <>{s.never}</>;
  return (
    <>
      {shownInstant(last.decidedAt)}: {s.by(last.proposedBy.displayName, last.approvedBy.displayName)}
    </>
  );
}
