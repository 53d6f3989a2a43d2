import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, useParams } from '../../router';
import { RoundPage as RoundPageQuery } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { FaultNotice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { useWho } from '../../viewer';
import { NotFoundPage } from '../shell/not-found-page';
import { BodiesSection } from './bodies-section';
import { candidatesOf } from './candidates-query';
import { CandidateSection } from './candidate-section';
import { DatesSection, PostsSection, RegulationSection, RubricSection, type RoundDetails } from './facts-sections';
import { placesOf } from './places';
import { RoundSteps } from './round-state';
import { StepSection } from './step-section';

const PlanSection = lazy(() => import('./plan-section'));
const WaitingActs = lazy(() => import('../approvals/waiting-acts'));

/** One round with everything its viewer may see of it. */
export default function RoundPage() {
  const t = useTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['round', roundId], queryFn: () => send(RoundPageQuery, { id: roundId }) });
  const isAdministrator = useWho().data?.viewer?.isAdministrator === true;
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const hasWritten = round.regulation?.phases.includes('WRITTEN') ?? true;
  const runsIt = isAdministrator || round.myRoles.length > 0;
  const maySetUp = isAdministrator || round.myRoles.includes('COUNCIL_CHAIR');
  return (
    <Page title={round.title} lead={<Lead round={round} />}>
      <Suspense fallback={null}>
        <WaitingActs roundId={round.id} />
      </Suspense>
      <RoundSteps state={round.state} hasWritten={hasWritten} />
      <Places round={round} isAdministrator={isAdministrator} />
      <StepSection round={round} />
      <Suspense fallback={<Waiting />}>
        <PlanSection roundId={round.id} moves={runsIt ? { hasWritten } : null} />
      </Suspense>
      <DatesSection dates={round.dates} calendar={calendarOf(round)} />
      <PostsSection posts={round.posts} stoppedPosts={round.stoppedPosts} />
      <RubricSection rubric={round.rubric} />
      <RegulationSection regulation={round.regulation} />
      <BodiesSection round={round} maySetUp={maySetUp} />
      <CandidateSection roundId={round.id} isUndeclared={round.declarationRequired} isOutside={!runsIt} />
      {round.auditHead === null ? null : (
        <p className="hint">
          {t.rounds.audit(round.auditHead.sequence)} <code>{round.auditHead.hash}</code>
        </p>
      )}
    </Page>
  );
}

/** Where the days are for whoever serves on one of them. */
const ON_THE_DAY = /^(?:COUNCIL|SECRETARIAT|SUPERVISION|EXAM_PAPER|INVIGILATION|PANEL)_/;

function calendarOf({ id, state, myRoles }: RoundDetails): string | null {
  const isHeld = state === 'WRITTEN' || state === 'DEFENCE';
  return isHeld && myRoles.some((role) => ON_THE_DAY.test(role)) ? `/rounds/${id}/lich.ics` : null;
}

/** Where the round belongs, and what the viewer is in it. */
function Lead({ round }: { readonly round: RoundDetails }) {
  const t = useTexts();
  return (
    <>
      <Link to="/ky-thi">{t.rounds.back}</Link> · {round.code} · {round.agency.name}, {round.agency.superior}
      {round.myRoles.length === 0 ? null : (
        <span>
          {' '}
          · {t.rounds.myRoles}: <strong>{round.myRoles.map((role) => t.rounds.roleName(role)).join(', ')}</strong>
        </span>
      )}
    </>
  );
}

/** Ways to the other pages of the round, in the order of the work. */
function Places({ round, isAdministrator }: { readonly round: RoundDetails; readonly isAdministrator: boolean }) {
  const t = useTexts();
  const isOutside = round.myRoles.length === 0 && !isAdministrator;
  const hasApplied = (useQuery({ ...candidatesOf(round.id), enabled: isOutside }).data ?? []).length > 0;
  const places = placesOf(round, t, isAdministrator).filter(({ to }) => !(hasApplied && to.endsWith('/dang-ky')));
  const seesPublicPage = round.state !== 'DRAFT' && (isAdministrator || round.myRoles.length > 0);
  return (
    <p className="actions">
      {places.map(({ to, label, isMain }) => (
        <Link key={to} className={isMain ? 'button primary' : 'button'} to={to}>
          {label}
        </Link>
      ))}
      {seesPublicPage ? (
        <a className="button" href={`/cong-khai/${round.id}`}>
          {t.rounds.publicPage}
        </a>
      ) : null}
    </p>
  );
}
