import { useState } from 'react';
import { useAct } from '../act';
import { StepUp } from '../generated/operations';
import { useDeviceTexts } from '../i18n/device';
import { useAccountTexts } from '../i18n/account';
import { useTexts } from '../i18n/texts';
import { useWho } from '../viewer';
import { Dialog } from './dialog';
import { ChoiceField, PasswordField, TextField } from './field';
import { Form } from './form';

/** Asks for the password or a code before an act that needs a fresh confirmation; the act goes on afterwards. */
export default function StepUpDialog({ onAnswer }: { readonly onAnswer: (isConfirmed: boolean) => void }) {
  const t = useTexts();
  const a = useAccountTexts();
  const d = useDeviceTexts();
  const isDevice = useWho().data?.currentSession?.deviceOf != null;
  const [way, setWay] = useState<'password' | 'code'>(isDevice ? 'code' : 'password');
  const [text, setText] = useState('');
  const stepUp = useAct(StepUp, {
    refused: (data) => data.stepUp.errors,
    done: () => onAnswer(true),
  });
  const submit = (): void => {
    const typed = text.trim();
    if (typed === '') {
      stepUp.refuse([{ path: way, message: t.shell.fillIn }]);
      return;
    }
    void stepUp.run({ input: way === 'password' ? { password: text } : { code: typed } });
  };
  return (
    <Dialog title={a.stepUpTitle} onClose={() => onAnswer(false)}>
      <p>{isDevice ? d.stepUpWhy : a.stepUpWhy}</p>
      <Form
        {...stepUp}
        submitLabel={a.stepUpSubmit}
        onSubmit={submit}
        more={
          <button type="button" className="button" onClick={() => onAnswer(false)}>
            {t.shell.cancel}
          </button>
        }
      >
        {isDevice ? null : (
          <ChoiceField
            path="way"
            label={a.stepUpWay}
            value={way}
            options={[
              { value: 'password', label: a.password },
              { value: 'code', label: a.totpCode },
            ]}
            onChange={(next) => {
              setWay(next);
              setText('');
            }}
          />
        )}
        <Proof way={way} text={text} codeLabel={isDevice ? d.enterPin : a.totpCode} onChange={setText} />
      </Form>
    </Dialog>
  );
}

interface ProofProps {
  readonly way: 'password' | 'code';
  readonly text: string;
  readonly codeLabel: string;
  readonly onChange: (text: string) => void;
}

function Proof({ way, text, codeLabel, onChange }: ProofProps) {
  const a = useAccountTexts();
  return way === 'password' ? (
    <PasswordField
      path="password"
      label={a.password}
      value={text}
      onChange={onChange}
      autoComplete="current-password"
    />
  ) : (
    <TextField
      path="code"
      label={codeLabel}
      value={text}
      onChange={onChange}
      size="short"
      input={{ inputMode: 'numeric', autoComplete: 'one-time-code' }}
    />
  );
}
