import { useState } from 'react';
import { useAct } from '../../act';
import { SignOut } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { kept, keptChanged } from '../../kept-here';
import { Dialog } from '../../parts/dialog';
import { useWho } from '../../viewer';

/**
 * Ends the session on the server, forgets what this device has kept, and loads the application anew in place of this
 * page: whatever the page knew, one-time codes too, is gone with it.
 */
export function SignOutButton({ label }: { readonly label?: string }) {
  const t = useTexts();
  const accountId = useWho().data?.viewer?.account.id;
  const [unsent, setUnsent] = useState(0);
  const signOut = useAct(SignOut, {
    refused: (data) => data.signOut.errors,
    done: () => {
      sessionStorage.clear();
      if (accountId !== undefined) kept.removeAll();
      keptChanged();
      window.location.replace('/');
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
        {label ?? t.shell.signOut}
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
