import { useQueryClient } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { Link } from '../../router';
import { useAct } from '../../act';
import { SignIn, VerifyTotp, type SessionStage } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { kept, useKept } from '../../kept-here';
import { PasswordField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { SignOutButton } from '../shell/sign-out-button';

const EnrolTotpStep = lazy(() => import('../account/enrol-totp'));

/** Signing in, step by step, as far as the server says this browser has come. */
export default function SignInPage({ stage }: { readonly stage: SessionStage | null }) {
  const t = useTexts();
  const client = useQueryClient();
  const goOn = (): Promise<void> => client.invalidateQueries({ queryKey: ['viewer'] });
  if (stage === 'TOTP_REQUIRED') return <CodeStep onDone={goOn} />;
  if (stage === 'TOTP_ENROLMENT_REQUIRED') {
    return (
      <Page title={t.account.enrolTitle} isNarrow lead={t.account.enrolDuty}>
        <EnrolTotpStep onDone={goOn} />
        <SignOutButton />
      </Page>
    );
  }
  return <PasswordStep onDone={goOn} />;
}

function PasswordStep({ onDone }: { readonly onDone: () => Promise<void> }) {
  const t = useTexts();
  const unsent = useKept(() => kept.unsent());
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useAct(SignIn, { refused: (data) => data.signIn.errors, done: onDone });
  const submit = (): void => {
    const missing = [
      ...(username.trim() === '' ? [{ path: 'username', message: t.shell.fillIn }] : []),
      ...(password === '' ? [{ path: 'password', message: t.shell.fillIn }] : []),
    ];
    if (missing.length > 0) signIn.refuse(missing);
    else void signIn.run({ input: { username: username.trim(), password } });
  };
  return (
    <Page title={t.account.signIn} isNarrow>
      {unsent === 0 ? null : <Notice kind="warning">{t.shell.unsentHere(unsent)}</Notice>}
      <Form {...signIn} submitLabel={t.account.signIn} onSubmit={submit}>
        <TextField
          path="username"
          label={t.account.username}
          value={username}
          onChange={setUsername}
          input={{ autoComplete: 'username', autoCapitalize: 'none', spellCheck: false }}
        />
        <PasswordField
          path="password"
          label={t.account.password}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
      </Form>
      <ul className="plain-links">
        <li>
          <a href="/cong-khai">{t.account.publicRounds}</a>
        </li>
        <li>
          <Link to="/quen-mat-khau">{t.account.forgotten}</Link>
        </li>
        <li>
          <Link to="/vao-phien">{t.account.panelEntry}</Link>
        </li>
        <li>
          <Link to="/moi">{t.account.haveInvitation}</Link>
        </li>
        <li>
          <Link to="/thiet-lap">{t.account.firstRun}</Link>
        </li>
      </ul>
    </Page>
  );
}

function CodeStep({ onDone }: { readonly onDone: () => Promise<void> }) {
  const t = useTexts();
  const [code, setCode] = useState('');
  const verify = useAct(VerifyTotp, { refused: (data) => data.verifyTotp.errors, done: onDone });
  const submit = (): void => {
    if (code.trim() === '') verify.refuse([{ path: 'code', message: t.shell.fillIn }]);
    else void verify.run({ input: { code: code.trim() } });
  };
  return (
    <Page title={t.account.totpTitle} isNarrow lead={t.account.totpWhy}>
      <Form {...verify} submitLabel={t.account.totpSubmit} onSubmit={submit} more={<SignOutButton />}>
        <TextField
          path="code"
          label={t.account.totpCode}
          hint={t.account.totpHint}
          value={code}
          onChange={setCode}
          size="medium"
          input={{
            inputMode: 'text',
            autoComplete: 'one-time-code',
            autoCapitalize: 'none',
            spellCheck: false,
            autoFocus: true,
          }}
        />
      </Form>
    </Page>
  );
}
