import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, useParams } from '../../router';
import { RegistrationForm } from '../../generated/operations';
import { useCandidateTexts } from '../../i18n/candidate';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { shownDay } from '../../text/day';
import { NotFoundPage } from '../shell/not-found-page';

const RegistrationSteps = lazy(() => import('./registration-steps'));

/** Applying for a post: six short steps, each kept as soon as it is filled in. */
export default function RegisterPage() {
  const c = useCandidateTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({
    queryKey: ['registration', roundId],
    queryFn: () => send(RegistrationForm, { id: roundId }),
    staleTime: Infinity,
    // Whoever comes back goes on with what the server has by then, not with what it had at the first visit.
    gcTime: 0,
  });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const { opens, closes } = round.dates;
  return (
    <Page
      title={c.title}
      isNarrow
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {c.window(shownDay(opens), shownDay(closes))}
        </>
      }
    >
      {round.myRoles.length > 0 ? (
        <Notice kind="info">{c.serving}</Notice>
      ) : round.state !== 'REGISTRATION' ? (
        <Notice kind="info">{c.closedTitle}</Notice>
      ) : (
        <Suspense fallback={<Waiting />}>
          <RegistrationSteps round={round} />
        </Suspense>
      )}
    </Page>
  );
}
