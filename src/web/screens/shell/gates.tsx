import { Outlet } from 'react-router';
import { FaultNotice, Waiting } from '../../parts/notice';
import { StepUpDialog } from '../../parts/step-up-dialog';
import { useWho } from '../../viewer';
import { SignInPage } from '../start/sign-in-page';
import { NotFoundPage } from './not-found-page';

/** Lets only signed-in people on; the others sign in right here, and so come back to where they wanted to go. */
export function SignedIn() {
  const who = useWho();
  if (who.isPending) return <Waiting />;
  if (who.data === undefined) return <FaultNotice fault={who.error} />;
  const { viewer, currentSession } = who.data;
  if (viewer === null) return <SignInPage stage={currentSession?.stage ?? null} />;
  return (
    <>
      <Outlet />
      <StepUpDialog />
    </>
  );
}

/** Screens of the system administrator; for others they do not exist. */
export function AdministratorOnly() {
  const who = useWho();
  return who.data?.viewer?.isAdministrator === true ? <Outlet /> : <NotFoundPage />;
}
