import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from '../../router';
import { useAct } from '../../act';
import { SignOut } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { kept, keptChanged } from '../../kept-here';
import { Dialog } from '../../parts/dialog';
import { useWho } from '../../viewer';

/** Ends the session on the server and forgets everything this page has loaded and this device has kept. */
export function SignOutButton() {
  const t = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const accountId = useWho().data?.viewer?.account.id;
  const [unsent, setUnsent] = useState(0);
  const signOut = useAct(SignOut, {
    refused: (data) => data.signOut.errors,
    done: async () => {
      sessionStorage.clear();
      if (accountId !== undefined) kept.removeAll();
      keptChanged();
      await navigate('/');
      client.clear();
      await client.invalidateQueries();
    },
  });
  const leave = (): void => {
    const left = accountId === undefined ? 0 : kept.unsent(accountId);
    setUnsent(left);
    if (left === 0) void signOut.run({});
  };
  return (
    <>
      <button type="button" className="button" onClick={leave}>
        {t.shell.signOut}
      </button>
      {unsent === 0 ? null : (
        <Dialog title={t.shell.unsentTitle} onClose={() => setUnsent(0)}>
          <p>{t.shell.unsentMine(unsent)}</p>
          <div className="actions">
            <button type="button" className="button primary" onClick={() => setUnsent(0)}>
              {t.shell.stayHere}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setUnsent(0);
                void signOut.run({});
              }}
            >
              {t.shell.signOutAnyway}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
