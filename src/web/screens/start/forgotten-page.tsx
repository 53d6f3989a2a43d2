import { useState } from 'react';
import { useAct } from '../../act';
import { RequestReset } from '../../generated/operations';
import { useAccountTexts } from '../../i18n/account';
import { useTexts } from '../../i18n/texts';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { missingFields } from '../../text/required';
import { BackToSignIn } from './back-to-sign-in';

/** Asks for a reset link; says the same for every name, known or not. */
export default function ForgottenPage() {
  const t = useTexts();
  const a = useAccountTexts();
  const [username, setUsername] = useState('');
  const [sendsMail, setSendsMail] = useState<boolean | null>(null);
  const request = useAct(RequestReset, {
    refused: (data) => data.requestReset.errors,
    done: (data) => setSendsMail(data.requestReset.sendsMail),
  });
  const submit = (): void => {
    const missing = missingFields({ username }, t.shell.fillIn);
    if (missing.length > 0) request.refuse(missing);
    else void request.run({ input: { username: username.trim() } });
  };
  return (
    <Page title={a.forgotten} isNarrow lead={a.forgottenLead}>
      {sendsMail === null ? null : <Notice kind="info">{sendsMail ? a.resetMailed : a.resetByAdministrator}</Notice>}
      <Form {...request} submitLabel={a.askReset} onSubmit={submit}>
        <TextField
          path="username"
          label={a.username}
          value={username}
          onChange={setUsername}
          input={{ autoComplete: 'username', autoCapitalize: 'none', spellCheck: false }}
        />
      </Form>
      <BackToSignIn />
    </Page>
  );
}
