import { useQuery } from '@tanstack/react-query';
import { BreachesAndAppeals } from '../../generated/operations';
import { useAppealsTexts } from '../../i18n/appeals';
import { FaultNotice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { NotFoundPage } from '../shell/not-found-page';
import { AppealSection } from './appeal-section';
import { BreachSection } from './breach-section';

/** Breaches of the exam rules and applications for re-marking of one round, each with what the viewer may do about it. */
export default function AppealsPage() {
  const a = useAppealsTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({
    queryKey: ['appeals', roundId],
    queryFn: () => send(BreachesAndAppeals, { id: roundId }),
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  return (
    <Page
      title={a.title}
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {a.lead}
        </>
      }
    >
      {round.myRoles.length === 0 || round.myRoles.includes('APPEAL_HEAD') ? null : <BreachSection round={round} />}
      <AppealSection round={round} />
    </Page>
  );
}
