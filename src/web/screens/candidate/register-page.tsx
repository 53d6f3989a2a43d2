import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, useParams } from '../../router';
import { RegistrationForm, type RegistrationFormQuery } from '../../generated/operations';
import { useRegisteringTexts } from '../../i18n/registering';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { shownDay } from '../../text/day';
import { NotFoundPage } from '../shell/not-found-page';

const RegistrationSteps = lazy(() => import('./registration-steps'));

/** Applying for a post: six short steps, each kept as soon as it is filled in. */
export default function RegisterPage() {
  const r = useRegisteringTexts();
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
  const { reopenings } = round;
  const isOpen = round.state === 'REGISTRATION' || reopenings.length > 0;
  return (
    <Page
      title={r.title}
      isNarrow
      lead={
        <>
          <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>. {r.window(shownDay(opens), shownDay(closes))}
          {reopenings.map(({ post, until, nomineesOnly }) => (
            <span key={post.id}>
              {' '}
              {r.reopened(post.title, shownDay(until))} {nomineesOnly ? r.nomineesOnly : null}
            </span>
          ))}
        </>
      }
    >
      {round.myRoles.length > 0 ? (
        <Notice kind="info">{r.serving}</Notice>
      ) : round.applications.edges.length > 0 ? (
        <Empty
          action={
            <Link className="button primary" to={`/ky-thi/${round.id}/ho-so`}>
              {r.seeApplied}
            </Link>
          }
        >
          {r.applied}
        </Empty>
      ) : !isOpen ? (
        <Notice kind="info">{r.closedTitle}</Notice>
      ) : (
        <Suspense fallback={<Waiting />}>
          <RegistrationSteps round={reopenings.length === 0 ? round : { ...round, posts: open(round) }} />
        </Suspense>
      )}
    </Page>
  );
}

type Round = NonNullable<RegistrationFormQuery['round']>;

/** While some posts take applications again, only those. */
function open({ posts, reopenings }: Round): Round['posts'] {
  return posts.filter(({ id }) => reopenings.some(({ post }) => post.id === id));
}
