import { Link } from '../../router';
import { useAccountTexts } from '../../i18n/account';

/** The way back from a page that is opened from the page of signing in. */
export function BackToSignIn() {
  const a = useAccountTexts();
  return (
    <p>
      <Link to="/">{a.backToSignIn}</Link>
    </p>
  );
}
