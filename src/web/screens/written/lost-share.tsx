import { useState } from 'react';
import { BeginStubReading, type MapShareHolder } from '../../generated/operations';
import { useWrittenTexts } from '../../i18n/written';
import { ChoiceField, TextField } from '../../parts/field';
import { FieldErrors, Form, useField } from '../../parts/form';
import type { FieldError } from '../../text/field-errors';
import { useWitnesses } from './share-field';
import { useWrittenAct, type WrittenRound } from './written-data';

const SHARES = ['CODING', 'SUPERVISION'] as const;

/** The other way to the map, for when a share is lost: by minutes, the bag of stubs is opened. */
export function LostShare({ round }: { readonly round: WrittenRound }) {
  const { stubs: s } = useWrittenTexts();
  return (
    <>
      <p>{s.lostWhat}</p>
      <p className="notice warning">{s.noReturn}</p>
      <LostForm round={round} />
    </>
  );
}

function LostForm({ round }: { readonly round: WrittenRound }) {
  const { stubs: s, opening: o } = useWrittenTexts();
  const witnesses = useWitnesses(round);
  const [lost, setLost] = useState<readonly MapShareHolder[]>([]);
  const [reason, setReason] = useState('');
  const [witnessId, setWitness] = useState('');
  const act = useWrittenAct(BeginStubReading, (data) => data.beginStubReading.errors);
  const submit = (): void => {
    const errors: FieldError[] = [];
    if (lost.length === 0) errors.push({ path: 'lost', message: s.noneLost });
    if (witnessId === '') errors.push({ path: 'witnessId', message: o.noWitness });
    if (errors.length > 0) act.refuse(errors);
    else {
      const { id: roundId, version: expectedVersion } = round;
      void act.run({ input: { roundId, expectedVersion, lost, reason, witnessId } });
    }
  };
  return (
    <Form {...act} submitLabel={s.begin} onSubmit={submit}>
      <LostChoice lost={lost} onChange={setLost} />
      <TextField path="reason" label={s.reason} value={reason} onChange={setReason} />
      <ChoiceField
        path="witnessId"
        label={s.witness}
        value={witnessId}
        options={[{ value: '', label: o.choose }, ...witnesses]}
        onChange={setWitness}
      />
    </Form>
  );
}

interface LostChoiceProps {
  readonly lost: readonly MapShareHolder[];
  readonly onChange: (lost: readonly MapShareHolder[]) => void;
}

function LostChoice({ lost, onChange }: LostChoiceProps) {
  const { stubs: s } = useWrittenTexts();
  const { id, errors, attributes } = useField('lost', s.lost, false);
  return (
    <fieldset>
      <legend>{s.lost}</legend>
      {SHARES.map((one, index) => (
        <label key={one} className="check">
          <input
            type="checkbox"
            {...(index === 0 ? attributes : {})}
            checked={lost.includes(one)}
            onChange={() => onChange(lost.includes(one) ? lost.filter((other) => other !== one) : [...lost, one])}
          />
          {s.share[one]}
        </label>
      ))}
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}
