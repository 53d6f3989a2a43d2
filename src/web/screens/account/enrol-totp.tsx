import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../act';
import { ConfirmTotp, EnrolTotp, type EnrolTotpMutation } from '../../generated/operations';
import { useOwnAccountTexts } from '../../i18n/own-account';
import { useAccountTexts } from '../../i18n/account';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { FaultNotice, Waiting } from '../../parts/notice';
import { RecoveryCodes } from './recovery-codes';

type Enrolment = NonNullable<EnrolTotpMutation['enrolTotp']['enrolment']>;

/** Sets up the authenticator app: picture to scan, code to prove it, then the recovery codes to keep. */
export default function EnrolTotpStep({ onDone }: { readonly onDone: () => void | Promise<void> }) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const asked = useRef(false);
  const enrol = useAct(EnrolTotp, {
    refused: (data) => data.enrolTotp.errors,
    done: (data) => setEnrolment(data.enrolTotp.enrolment),
  });
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void enrol.run({});
  }, [enrol]);
  if (codes !== null) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (enrolment === null) {
    return enrol.isPending ? <Waiting /> : <FaultNotice fault={enrol.fault} />;
  }
  return <Proof enrolment={enrolment} onProved={setCodes} />;
}

interface ProofProps {
  readonly enrolment: Enrolment;
  readonly onProved: (codes: readonly string[]) => void;
}

function Proof({ enrolment, onProved }: ProofProps) {
  const a = useAccountTexts();
  const s = useOwnAccountTexts();
  const [code, setCode] = useState('');
  const confirm = useAct(ConfirmTotp, {
    refused: (data) => data.confirmTotp.errors,
    done: (data) => onProved(data.confirmTotp.recoveryCodes ?? []),
  });
  const submit = (): void => {
    if (!/^\d{6}$/.test(code.trim())) confirm.refuse([{ path: 'code', message: s.sixDigits }]);
    else void confirm.run({ input: { code: code.trim() } });
  };
  return (
    <>
      <ol className="steps-list">
        <li>{s.enrolScan}</li>
        <li>{s.enrolType}</li>
      </ol>
      <img className="qr" src={enrolment.qrCode} alt={s.qrAlt} width="220" height="220" />
      <p>
        {s.secretByHand} <code className="secret">{enrolment.secret.replace(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <Form {...confirm} submitLabel={s.enrolSubmit} onSubmit={submit}>
        <TextField
          path="code"
          label={a.totpCode}
          value={code}
          onChange={setCode}
          size="short"
          input={{ inputMode: 'numeric', autoComplete: 'one-time-code' }}
        />
      </Form>
    </>
  );
}
