import { lazy, Suspense, type ReactNode } from 'react';
import { Link, NavLink, useLocation } from '../../router';
import { useSpeech, useTexts } from '../../i18n/texts';
import { useWho } from '../../viewer';
import { NewVersionNotice } from './new-version-notice';
import { SignOutButton } from './sign-out-button';
import { TextSize } from './text-size';

const RoundMenu = lazy(() => import('../rounds/round-menu'));

/** A page of a round, below the round's own. */
const IN_ROUND = /^\/ky-thi\/([^/]+)\/./;

/** What surrounds every screen: name of the product, who is signed in, where one can go. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTexts();
  const who = useWho().data;
  const viewer = who?.viewer ?? null;
  const isDevice = who?.currentSession?.deviceOf != null;
  const agency = viewer?.agency ?? null;
  const { pathname } = useLocation();
  const roundId = IN_ROUND.exec(pathname)?.[1];
  // The screen for the whole room has nothing to press around it.
  if (pathname.endsWith('/man-hinh-chieu')) return <main id="main">{children}</main>;
  return (
    <>
      <a className="skip" href="#main">
        {t.shell.skip}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <svg viewBox="0 0 64 64" width="44" height="44" aria-hidden="true">
            <rect width="64" height="64" rx="12" fill="#0b4f9e" />
            <path d="M17 15h30v8H36v27h-8V23H17z" fill="#fff" />
          </svg>
          <span>
            {agency === null ? null : <small>{agency.superior}</small>}
            <strong>{agency?.name ?? t.shell.product}</strong>
            <small>{t.shell.productLong}</small>
          </span>
        </Link>
        <div className="tools">
          <TextSize />
          <LanguageButton />
          {viewer === null ? null : (
            <>
              <Me account={viewer.account} isDevice={isDevice} />
              <SignOutButton />
            </>
          )}
        </div>
      </header>
      <div className={viewer === null || isDevice ? 'frame' : 'frame with-menu'}>
        {viewer === null || isDevice ? null : (
          <div>
            <Menu isAdministrator={viewer.isAdministrator} />
            {roundId === undefined ? null : (
              <Suspense fallback={null}>
                <RoundMenu roundId={roundId} />
              </Suspense>
            )}
          </div>
        )}
        <main id="main" tabIndex={-1}>
          <NewVersionNotice />
          {children}
        </main>
      </div>
    </>
  );
}

interface MeProps {
  readonly account: { readonly displayName: string; readonly position: string };
  readonly isDevice: boolean;
}

/** Who is signed in; on a device of the Council nothing of their account is within reach. */
function Me({ account: { displayName, position }, isDevice }: MeProps) {
  const name = (
    <>
      {displayName}
      {position === '' ? null : <small>{position}</small>}
    </>
  );
  if (isDevice) return <span className="me">{name}</span>;
  return (
    <Link to="/tai-khoan" className="me">
      {name}
    </Link>
  );
}

function Menu({ isAdministrator }: { readonly isAdministrator: boolean }) {
  const t = useTexts();
  return (
    <nav className="menu" aria-label={t.shell.menu}>
      <NavLink to="/" end>
        {t.shell.tasks}
      </NavLink>
      <NavLink to="/ky-thi">{t.rounds.title}</NavLink>
      {isAdministrator ? <NavLink to="/nguoi-dung">{t.shell.people}</NavLink> : null}
      {isAdministrator ? <NavLink to="/nhat-ky">{t.shell.systemLog}</NavLink> : null}
      <NavLink to="/tai-khoan">{t.shell.account}</NavLink>
      {isAdministrator ? <NavLink to="/tinh-trang">{t.shell.health}</NavLink> : null}
    </nav>
  );
}

function LanguageButton() {
  const { language, speak } = useSpeech();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="button quiet" lang={other} onClick={() => speak(other)}>
      {other === 'en' ? 'English' : 'Tiếng Việt'}
    </button>
  );
}
