import { lazy, Suspense, useEffect, useState } from 'react';
import { kept, useKept } from '../../kept-here';
import { FaultNotice, Waiting } from '../../parts/notice';
import { useStepUpRequest } from '../../parts/step-up-request';
import { Outlet, useLocation } from '../../router';
import { sheetsAtDevice, useWho } from '../../viewer';
import { NotFoundPage } from './not-found-page';

const SessionWarning = lazy(() => import('./session-warning'));
const SignInPage = lazy(() => import('../start/sign-in-page'));
const DeviceHome = lazy(() => import('../start/device-home'));
const OutboxLine = lazy(() => import('../scoring/outbox-line'));
const StepUpDialog = lazy(() => import('../../parts/step-up-dialog'));

/** Lets only signed-in people on; the others sign in right here, and so come back to where they wanted to go. */
export function SignedIn() {
  const who = useWho();
  const { pathname } = useLocation();
  if (who.isPending) return <Waiting />;
  if (who.data === undefined) return <FaultNotice fault={who.error} />;
  const { viewer, currentSession } = who.data;
  if (viewer === null) return <SignInPage stage={currentSession?.stage ?? null} />;
  const sheets = sheetsAtDevice(currentSession);
  const isBeyond = sheets !== null && !pathname.startsWith(sheets);
  return (
    <>
      <Suspense fallback={null}>
        <SessionWarning />
      </Suspense>
      <Outbox key={viewer.account.id} accountId={viewer.account.id} />
      {isBeyond ? <DeviceHome sheets={sheets} /> : <Outlet />}
      <StepUp />
    </>
  );
}

/** What a panel member submitted without a network, on whatever page they are; fetched once there is something. */
function Outbox({ accountId }: { readonly accountId: string }) {
  const isUnsent = useKept(() => kept.unsent(accountId) > 0);
  const [isWanted, setWanted] = useState(isUnsent);
  useEffect(() => {
    if (isUnsent) setWanted(true);
  }, [isUnsent]);
  return isWanted ? (
    <Suspense fallback={null}>
      <OutboxLine accountId={accountId} />
    </Suspense>
  ) : null;
}

/** The question who is at the screen, fetched when it is first put. */
function StepUp() {
  const { answer } = useStepUpRequest();
  return answer === null ? null : (
    <Suspense fallback={null}>
      <StepUpDialog onAnswer={answer} />
    </Suspense>
  );
}

/** Screens of the system administrator; for others they do not exist. */
export function AdministratorOnly() {
  const who = useWho();
  return who.data?.viewer?.isAdministrator === true ? <Outlet /> : <NotFoundPage />;
}
