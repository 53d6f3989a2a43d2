import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import {
  DisableAccount,
  EnableAccount,
  GrantAdministrator,
  ResetAccount,
  RevokeAdministrator,
  type AccountRowFragment,
} from '../../generated/operations';
import { useOfficeTexts } from '../../i18n/office';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import type { IssuedInvitation } from './issued';

/** What an administrator can do about an account; never choose a password for its owner. */
export type AccountAct = 'reset' | 'disable' | 'enable' | 'grant' | 'revoke';

/** How the dialog ended: the act is done, waits for another administrator, or was left alone. */
export type DialogEnd = 'done' | 'waiting' | 'left';

interface AccountDialogProps {
  readonly account: AccountRowFragment;
  readonly act: AccountAct;
  readonly onIssued: (issued: IssuedInvitation) => void;
  readonly onClose: (end: DialogEnd) => void;
}

/** Says what will happen to the person before it is done. */
export function AccountDialog({ account, act, onIssued, onClose }: AccountDialogProps) {
  const t = useTexts();
  const { people: o } = useOfficeTexts();
  const [clearTotp, setClear] = useState(false);
  const acts = useAccountActs(onIssued, onClose);
  const submit = (): void => {
    const accountId = account.id;
    if (act === 'reset') void acts.reset.run({ input: { accountId, clearTotp } });
    else void acts[act].run({ input: { accountId } });
  };
  const { errors, fault, isPending } = acts[act];
  return (
    <Dialog title={o.acts[act].of(account.displayName)} onClose={() => onClose('left')}>
      <p>{o.acts[act].question}</p>
      <Form
        errors={errors}
        fault={fault}
        isPending={isPending}
        submitLabel={o.acts[act].submit}
        onSubmit={submit}
        more={
          <button type="button" className="button" onClick={() => onClose('left')}>
            {t.shell.cancel}
          </button>
        }
      >
        {act === 'reset' && account.hasTotp === true ? (
          <label className="check">
            <input type="checkbox" checked={clearTotp} onChange={() => setClear(!clearTotp)} />
            {o.clearTotp}
          </label>
        ) : null}
      </Form>
    </Dialog>
  );
}

function useAccountActs(onIssued: (issued: IssuedInvitation) => void, onEnd: (end: DialogEnd) => void) {
  const client = useQueryClient();
  const end = async (how: DialogEnd): Promise<void> => {
    onEnd(how);
    await client.invalidateQueries({ queryKey: [how === 'waiting' ? 'approvals' : 'accounts'] });
  };
  const done = (): Promise<void> => end('done');
  const asked = ({ approval }: { readonly approval: unknown }): Promise<void> =>
    end(approval === null ? 'done' : 'waiting');
  return {
    reset: useAct(ResetAccount, {
      refused: (data) => data.resetAccount.errors,
      done: (data) => {
        if (data.resetAccount.reset !== null) onIssued(data.resetAccount.reset);
        return done();
      },
    }),
    disable: useAct(DisableAccount, { refused: (data) => data.disableAccount.errors, done }),
    enable: useAct(EnableAccount, { refused: (data) => data.enableAccount.errors, done }),
    grant: useAct(GrantAdministrator, {
      refused: (data) => data.grantAdministrator.errors,
      done: (data) => asked(data.grantAdministrator),
    }),
    revoke: useAct(RevokeAdministrator, {
      refused: (data) => data.revokeAdministrator.errors,
      done: (data) => asked(data.revokeAdministrator),
    }),
  };
}
