import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAct } from '../../act';
import { AcceptInvitation, ResetPassword } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { missingFields } from '../../text/required';
import { checkNewPassword } from './new-password';
import { NewPassword } from './setup-page';

/** Where a one-time link leads: its owner chooses a password, the first one or a new one. */
export default function InvitationPage({ kind }: { readonly kind: 'invitation' | 'reset' }) {
  const t = useTexts();
  const { code: given = '' } = useParams();
  const [form, setForm] = useState({ code: given, password: '', repeated: '' });
  const [name, setName] = useState<string | null>(null);
  const set = (change: Partial<typeof form>): void => setForm((known) => ({ ...known, ...change }));
  const accept = useAct(AcceptInvitation, {
    refused: (data) => data.acceptInvitation.errors,
    done: (data) => setName(data.acceptInvitation.account?.displayName ?? ''),
  });
  const reset = useAct(ResetPassword, {
    refused: (data) => data.resetPassword.errors,
    done: (data) => setName(data.resetPassword.account?.displayName ?? ''),
  });
  const act = kind === 'invitation' ? accept : reset;
  const submit = (): void => {
    const { code, password, repeated } = form;
    const wrong = [...missingFields({ code, password }, t.shell.fillIn), ...checkNewPassword(password, repeated, t)];
    if (wrong.length > 0) act.refuse(wrong);
    else void act.run({ input: { code: code.trim(), password } });
  };
  const title = kind === 'invitation' ? t.account.invitationTitle : t.account.resetTitle;
  if (name !== null) {
    return (
      <Page title={title} isNarrow>
        <Notice kind="success">{t.account.passwordSet(name)}</Notice>
        <Link to="/" className="button primary">
          {t.account.signIn}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={title} isNarrow lead={t.account.invitationLead}>
      <Form {...act} submitLabel={t.account.setPassword} onSubmit={submit}>
        <TextField
          path="code"
          label={t.account.code}
          hint={t.account.codeHint}
          value={form.code}
          onChange={(code) => set({ code })}
          input={{ autoComplete: 'off', autoCapitalize: 'none', spellCheck: false }}
        />
        <NewPassword form={form} set={set} />
      </Form>
    </Page>
  );
}
