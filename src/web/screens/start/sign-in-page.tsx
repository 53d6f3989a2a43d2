import { useQueryClient } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { Link } from '../../router';
import { useAct } from '../../act';
import { SignIn, VerifyTotp, type SessionStage } from '../../generated/operations';
import { useAccountTexts } from '../../i18n/account';
import { useTexts } from '../../i18n/texts';
import { kept, useKept } from '../../kept-here';
import { PasswordField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { SignOutButton } from '../shell/sign-out-button';
import { useNeedsSetup } from './needs-setup';

const EnrolTotpStep = lazy(() => import('../account/enrol-totp'));

/** Signing in, step by step, as far as the server says this browser has come. */
export default function SignInPage({ stage }: { readonly stage: SessionStage | null }) {
  const a = useAccountTexts();
  const client = useQueryClient();
  const goOn = (): Promise<void> => client.invalidateQueries({ queryKey: ['viewer'] });
  if (stage === 'TOTP_REQUIRED') return <CodeStep onDone={goOn} />;
  if (stage === 'TOTP_ENROLMENT_REQUIRED') {
    return (
      <Page title={a.enrolTitle} isNarrow lead={a.enrolDuty}>
        <EnrolTotpStep onDone={goOn} />
        <SignOutButton />
      </Page>
    );
  }
  return <PasswordStep onDone={goOn} />;
}

function PasswordStep({ onDone }: { readonly onDone: () => Promise<void> }) {
  const t = useTexts();
  const a = useAccountTexts();
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
    <Page title={a.signIn} isNarrow>
      <FirstRunNotice />
      {unsent === 0 ? null : <Notice kind="warning">{t.shell.unsentHere(unsent)}</Notice>}
      <Form {...signIn} submitLabel={a.signIn} onSubmit={submit}>
        <TextField
          path="username"
          label={a.username}
          value={username}
          onChange={setUsername}
          input={{ autoComplete: 'username', autoCapitalize: 'none', spellCheck: false }}
        />
        <PasswordField
          path="password"
          label={a.password}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
      </Form>
      <OtherWays />
    </Page>
  );
}

/** On a new server nobody can sign in yet: the only way on is to make the first administrator. */
function FirstRunNotice() {
  const a = useAccountTexts();
  return useNeedsSetup() === true ? (
    <Notice kind="info">
      <Link to="/thiet-lap">{a.firstRun}</Link>
    </Notice>
  ) : null;
}

/** For whoever cannot sign in yet, or need not. */
function OtherWays() {
  const a = useAccountTexts();
  return (
    <>
      <ul className="plain-links">
        <li>
          <Link to="/quen-mat-khau">{a.forgotten}</Link>
        </li>
        <li>
          <Link to="/moi">{a.haveInvitation}</Link>
        </li>
        <li>
          <Link to="/vao-phien">{a.panelEntry}</Link>
        </li>
      </ul>
      <p className="hint">{a.whereFrom}</p>
      <h2>{a.withoutAccount}</h2>
      <ul className="plain-links">
        <li>
          <a href="/cong-khai">{a.publicRounds}</a>
        </li>
        <li>
          <a href="/xac-minh">{a.checkPaper}</a>
        </li>
        <li>
          <a href="/minh-bach">{a.transparency}</a>
        </li>
      </ul>
    </>
  );
}

function CodeStep({ onDone }: { readonly onDone: () => Promise<void> }) {
  const t = useTexts();
  const a = useAccountTexts();
  const [code, setCode] = useState('');
  const verify = useAct(VerifyTotp, { refused: (data) => data.verifyTotp.errors, done: onDone });
  const submit = (): void => {
    if (code.trim() === '') verify.refuse([{ path: 'code', message: t.shell.fillIn }]);
    else void verify.run({ input: { code: code.trim() } });
  };
  return (
    <Page title={a.totpTitle} isNarrow lead={a.totpWhy}>
      <Form {...verify} submitLabel={a.totpSubmit} onSubmit={submit} more={<SignOutButton />}>
        <TextField
          path="code"
          label={a.totpCode}
          hint={a.totpHint}
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
