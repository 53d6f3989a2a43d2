import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '../../router';
import { useAct } from '../../act';
import { SignOut } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';

/** Ends the session on the server and forgets everything this page has loaded. */
export function SignOutButton() {
  const t = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = useAct(SignOut, {
    refused: (data) => data.signOut.errors,
    done: async () => {
      sessionStorage.clear();
      await navigate('/');
      client.clear();
      await client.invalidateQueries();
    },
  });
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        void signOut.run({});
      }}
    >
      {t.shell.signOut}
    </button>
  );
}
