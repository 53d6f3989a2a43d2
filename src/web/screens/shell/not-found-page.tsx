import { Link } from '../../router';
import { useTexts } from '../../i18n/texts';
import { Page } from '../../parts/page';

/** An address that is not there, or not for this person: the two look alike. */
export function NotFoundPage() {
  const t = useTexts();
  return (
    <Page title={t.shell.notFound} isNarrow>
      <p>{t.shell.notFoundWhy}</p>
      <p>
        <Link to="/">{t.shell.toTasks}</Link>
      </p>
    </Page>
  );
}
