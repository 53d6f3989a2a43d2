import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { EnterByPass } from '../../generated/operations';
import { useDeviceTexts } from '../../i18n/device';
import { useTexts } from '../../i18n/texts';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useLocation, useNavigate } from '../../router';
import { missingFields } from '../../text/required';
import { sheetsAtDevice, useWho } from '../../viewer';
import { SignOutButton } from '../shell/sign-out-button';
import { BackToSignIn } from './back-to-sign-in';

/** Six digits, with blanks where somebody groups them. */
const PIN = /^(?:\s*\d){6}\s*$/;

/**
 * Vào phiên chấm: where the QR of a pass leads. The code stands behind `#`, so that it reaches no log; the PIN is typed by
 * the member, who then says whether the device was opened for them.
 */
export default function PanelEntryPage() {
  const who = useWho().data;
  const sheets = sheetsAtDevice(who?.currentSession ?? null);
  if (who?.viewer != null && sheets !== null) return <IsItYou account={who.viewer.account} sheets={sheets} />;
  return <Entry />;
}

function Entry() {
  const d = useDeviceTexts();
  const t = useTexts();
  const client = useQueryClient();
  const { hash } = useLocation();
  const scanned = hash.slice(1);
  const [code, setCode] = useState(scanned);
  const [pin, setPin] = useState('');
  const enter = useAct(EnterByPass, {
    refused: (data) => data.enterByPass.errors,
    done: () => client.invalidateQueries({ queryKey: ['viewer'] }),
  });
  const submit = (): void => {
    const isSix = pin.trim() === '' || PIN.test(pin);
    const wrong = [
      ...missingFields({ code, pin }, t.shell.fillIn),
      ...(isSix ? [] : [{ path: 'pin', message: d.pinSix }]),
    ];
    if (wrong.length > 0) enter.refuse(wrong);
    else void enter.run({ input: { code: code.trim(), pin: pin.replace(/\s/g, '') } });
  };
  return (
    <Page title={d.enterTitle} isNarrow lead={d.enterLead}>
      <Form {...enter} submitLabel={d.enter} onSubmit={submit}>
        <TextField
          path="code"
          label={d.enterCode}
          hint={d.enterCodeHint}
          value={code}
          onChange={setCode}
          input={{ autoComplete: 'off', autoCapitalize: 'none', spellCheck: false }}
        />
        <TextField
          path="pin"
          label={d.enterPin}
          hint={d.enterPinHint}
          value={pin}
          onChange={setPin}
          size="short"
          input={{ inputMode: 'numeric', autoComplete: 'off', autoFocus: scanned !== '' }}
        />
      </Form>
      <BackToSignIn />
    </Page>
  );
}

interface IsItYouProps {
  readonly account: { readonly displayName: string; readonly position: string };
  readonly sheets: `/${string}`;
}

/** Name and post, large: a slip that went to the wrong person is found here, before a mark is given. */
function IsItYou({ account, sheets }: IsItYouProps) {
  const d = useDeviceTexts();
  const navigate = useNavigate();
  return (
    <Page title={d.isItYou} isNarrow>
      <p className="who-large">
        <strong>{account.displayName}</strong>
        {account.position === '' ? null : <span>{account.position}</span>}
      </p>
      <div className="actions">
        <button type="button" className="button primary" onClick={() => void navigate(sheets)}>
          {d.yes}
        </button>
        <SignOutButton label={d.no} />
      </div>
    </Page>
  );
}
