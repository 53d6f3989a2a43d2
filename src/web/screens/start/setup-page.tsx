import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from '../../router';
import { useAct } from '../../act';
import { CreateFirstAdministrator, SignIn } from '../../generated/operations';
import { useAccountTexts } from '../../i18n/account';
import { useTexts } from '../../i18n/texts';
import { PasswordField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { missingFields } from '../../text/required';
import { checkNewPassword } from './new-password';
import { BackToSignIn } from './back-to-sign-in';
import { useNeedsSetup } from './needs-setup';

/** Where the first run goes on once its administrator is signed in completely. */
const NEXT = '/thiet-lap/gui-thu';

/** First run (thiết lập lần đầu); afterwards there is nothing to do here. */
export default function SetupPage() {
  return useNeedsSetup() === false ? <AlreadySetUp /> : <FirstAdministrator />;
}

/** The one-time token makes the first administrator, who is then signed in. */
function FirstAdministrator() {
  const t = useTexts();
  const a = useAccountTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [form, setForm] = useState({ token: '', username: '', displayName: '', password: '', repeated: '' });
  const set = (change: Partial<typeof form>): void => setForm((known) => ({ ...known, ...change }));
  const signIn = useAct(SignIn, {
    refused: (data) => data.signIn.errors,
    done: async () => {
      await navigate(NEXT);
      await client.invalidateQueries({ queryKey: ['viewer'] });
    },
  });
  const create = useAct(CreateFirstAdministrator, {
    refused: (data) => data.createFirstAdministrator.errors,
    done: async () => {
      const { username, password } = form;
      if (!(await signIn.run({ input: { username: username.trim(), password } }))) await navigate(NEXT);
    },
  });
  const submit = (): void => {
    const { repeated, ...input } = form;
    const missing = [...missingFields(input, t.shell.fillIn), ...checkNewPassword(input.password, repeated, a)];
    if (missing.length > 0) create.refuse(missing);
    else void create.run({ input: { ...input, token: input.token.trim(), username: input.username.trim() } });
  };
  return (
    <Page title={a.setupTitle} isNarrow lead={a.setupLead}>
      <Form {...create} submitLabel={a.setupSubmit} onSubmit={submit}>
        <TextField
          path="token"
          label={a.token}
          hint={a.tokenHint}
          value={form.token}
          onChange={(token) => set({ token })}
          input={{ autoComplete: 'off', autoCapitalize: 'none', spellCheck: false }}
        />
        <TextField
          path="displayName"
          label={a.displayName}
          hint={a.displayNameHint}
          value={form.displayName}
          onChange={(displayName) => set({ displayName })}
          input={{ autoComplete: 'name' }}
        />
        <TextField
          path="username"
          label={a.username}
          hint={a.usernameHint}
          value={form.username}
          onChange={(username) => set({ username })}
          input={{ autoComplete: 'username', autoCapitalize: 'none', spellCheck: false }}
        />
        <NewPassword form={form} set={set} />
      </Form>
      <BackToSignIn />
    </Page>
  );
}

/** Where somebody comes by an old link once there are accounts. */
function AlreadySetUp() {
  const a = useAccountTexts();
  return (
    <Page title={a.setupTitle} isNarrow>
      <Notice kind="info">{a.alreadySetUp}</Notice>
      <BackToSignIn />
    </Page>
  );
}

interface NewPasswordProps {
  readonly form: { readonly password: string; readonly repeated: string };
  readonly set: (change: { password?: string; repeated?: string }) => void;
}

/** Two boxes for a password that is chosen now. */
export function NewPassword({ form, set }: NewPasswordProps) {
  const a = useAccountTexts();
  return (
    <>
      <PasswordField
        path="password"
        label={a.newPassword}
        hint={a.newPasswordHint}
        value={form.password}
        onChange={(password) => set({ password })}
        autoComplete="new-password"
      />
      <PasswordField
        path="repeated"
        label={a.repeatPassword}
        value={form.repeated}
        onChange={(repeated) => set({ repeated })}
        autoComplete="new-password"
      />
    </>
  );
}
