import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '../../router';
import { useInterestsTexts } from '../../i18n/interests';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { NotFoundPage } from '../shell/not-found-page';
import { declarationOf } from './declaration-data';
import { DeclarationForm } from './declaration-form';

/** Signing the declaration of interests and the pledge of secrecy, before anything else in a round (BR-16). */
export default function DeclarationPage() {
  const s = useInterestsTexts();
  const { roundId = '' } = useParams();
  const { data, error, isPending } = useQuery({
    queryKey: ['declaration', roundId],
    queryFn: () => declarationOf(roundId),
  });
  if (isPending) return <Waiting />;
  if (data === undefined) return <FaultNotice fault={error} />;
  if (data === null) return <NotFoundPage />;
  const { round, applicants } = data;
  const link = <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>;
  return (
    <Page title={s.title} lead={link}>
      {round.declarationRequired ? (
        <DeclarationForm roundId={round.id} applicants={applicants} />
      ) : (
        <Notice kind="info">
          {s.notOwed} <Link to={`/ky-thi/${round.id}`}>{s.toRound}</Link>
        </Notice>
      )}
    </Page>
  );
}
