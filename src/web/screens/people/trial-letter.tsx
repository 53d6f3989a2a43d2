import { useState } from 'react';
import { useAct } from '../../act';
import { SendTrialLetter, type SendTrialLetterMutation } from '../../generated/operations';
import { useOfficeTexts } from '../../i18n/office';
import { useTexts } from '../../i18n/texts';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { missingFields } from '../../text/required';

/** Tries the mail server, so that nobody waits for an invitation that never left the house. */
export function TrialLetter() {
  const t = useTexts();
  const { trial } = useOfficeTexts();
  const [to, setTo] = useState('');
  const [outcome, setOutcome] = useState<SendTrialLetterMutation['sendTrialLetter']['outcome']>(null);
  const act = useAct(SendTrialLetter, {
    refused: (data) => data.sendTrialLetter.errors,
    done: (data) => setOutcome(data.sendTrialLetter.outcome),
  });
  const submit = (): void => {
    setOutcome(null);
    const missing = missingFields({ to }, t.shell.fillIn);
    if (missing.length > 0) act.refuse(missing);
    else void act.run({ input: { to: to.trim() } });
  };
  return (
    <section aria-labelledby="trial-letter">
      <h2 id="trial-letter">{trial.title}</h2>
      <p>{trial.lead}</p>
      {outcome == null ? null : <Notice kind={kindOf(outcome)}>{trial.outcome[outcome]}</Notice>}
      <Form {...act} submitLabel={trial.submit} onSubmit={submit}>
        <TextField
          path="to"
          label={trial.to}
          value={to}
          onChange={setTo}
          input={{ type: 'email', autoComplete: 'off' }}
        />
      </Form>
    </section>
  );
}

function kindOf(outcome: string): 'success' | 'info' | 'warning' {
  if (outcome === 'SENT') return 'success';
  return outcome === 'NO_SERVER' ? 'info' : 'warning';
}
