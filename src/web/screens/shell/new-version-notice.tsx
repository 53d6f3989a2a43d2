import { useTexts } from '../../i18n/texts';
import { useNewVersion } from '../../new-version';
import { useLocation } from '../../router';

/** Where people type what must not be broken off: the reload is theirs to choose later, on another page. */
const AT_WORK = /\/(?:cham-de-an|cham-thi-viet|thi-viet|dang-ky|nhap-ho-so)(?:\/|$)/;

/** Says that there is a newer release; never reloads by itself. */
export function NewVersionNotice() {
  const t = useTexts();
  const isNew = useNewVersion();
  const { pathname } = useLocation();
  if (!isNew || AT_WORK.test(pathname)) return null;
  return (
    <div className="notice info no-print" role="status">
      <p>{t.shell.newVersion}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t.shell.reload}
      </button>
    </div>
  );
}
