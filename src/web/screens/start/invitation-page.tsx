import { useRef, useState } from 'react';
import { Link, useLocation, useParams } from '../../router';
import { useAct } from '../../act';
import { AcceptInvitation, ResetPassword } from '../../generated/operations';
import { useAccountTexts } from '../../i18n/account';
import { useTexts } from '../../i18n/texts';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { missingFields } from '../../text/required';
import { checkNewPassword } from './new-password';
import { NewPassword } from './setup-page';
import { BackToSignIn } from './back-to-sign-in';

/**
 * Where a one-time link leads: its owner chooses a password, the first one or a new one. The code stands behind `#`, so
 * that it reaches no log, or is typed from paper. Whether it invites or resets is not asked: both are tried.
 */
export default function InvitationPage() {
  const t = useTexts();
  const a = useAccountTexts();
  const { code: inPath } = useParams();
  const { hash } = useLocation();
  const [form, setForm] = useState({ code: inPath ?? hash.slice(1), password: '', repeated: '' });
  const [name, setName] = useState<string | null>(null);
  const set = (change: Partial<typeof form>): void => setForm((known) => ({ ...known, ...change }));
  const { act, run } = usePassword(setName);
  const submit = (): void => {
    const { code, password, repeated } = form;
    const wrong = [...missingFields({ code, password }, t.shell.fillIn), ...checkNewPassword(password, repeated, a)];
    if (wrong.length > 0) act.refuse(wrong);
    else void run({ code: code.trim(), password });
  };
  if (name !== null) {
    return (
      <Page title={a.invitationTitle} isNarrow>
        <Notice kind="success" takesFocus>
          {a.passwordSet(name)}
        </Notice>
        <Link to="/" className="button primary">
          {a.signIn}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={a.invitationTitle} isNarrow lead={a.invitationLead}>
      <Form {...act} submitLabel={a.setPassword} onSubmit={submit}>
        <TextField
          path="code"
          label={a.code}
          hint={a.codeHint}
          value={form.code}
          onChange={(code) => set({ code })}
          input={{ autoComplete: 'off', autoCapitalize: 'none', spellCheck: false }}
        />
        <NewPassword form={form} set={set} />
      </Form>
      <BackToSignIn />
    </Page>
  );
}

/** Tries the code as an invitation and, when it is none, as a reset. */
function usePassword(onSet: (name: string) => void) {
  const [isReset, setReset] = useState(false);
  const refusedFor = useRef('');
  const accept = useAct(AcceptInvitation, {
    refused: ({ acceptInvitation: { errors } }) => {
      refusedFor.current = errors.map(({ code }) => code).join();
      return errors;
    },
    done: (data) => onSet(data.acceptInvitation.account?.displayName ?? ''),
  });
  const reset = useAct(ResetPassword, {
    refused: (data) => data.resetPassword.errors,
    done: (data) => onSet(data.resetPassword.account?.displayName ?? ''),
  });
  const run = async (input: { readonly code: string; readonly password: string }): Promise<void> => {
    refusedFor.current = '';
    setReset(false);
    if ((await accept.run({ input })) || !refusedFor.current.includes('CODE_EXPIRED')) return;
    setReset(true);
    await reset.run({ input });
  };
  return { act: isReset ? reset : accept, run };
}
