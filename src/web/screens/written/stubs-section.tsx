import { useState } from 'react';
import { EnterStubs, type StubReadingFieldsFragment } from '../../generated/operations';
import { useWrittenTexts } from '../../i18n/written';
import { FieldErrors, Form, useField } from '../../parts/form';
import type { FieldError } from '../../text/field-errors';
import { readStubs } from '../../text/typed-stubs';
import { useWho } from '../../viewer';
import { lettersIn, ShareField, SHARE_LENGTH } from './share-field';
import { useWrittenAct, type WrittenRound } from './written-data';

interface StubsProps {
  readonly round: WrittenRound;
  readonly reading: StubReadingFieldsFragment;
}

/** The map read back from paper: how far it has come, and the viewer's own reading. */
export default function StubsSection({ round, reading }: StubsProps) {
  const { stubs: s } = useWrittenTexts();
  const own = useWho().data?.viewer?.account.id;
  const { firstReader, witness, mayRead } = reading;
  const standing =
    firstReader === null ? s.waitFirst : firstReader.id === own ? s.ownFirst : s.waitSecond(firstReader.displayName);
  return (
    <section className="card" aria-labelledby="stubs">
      <h2 id="stubs">{s.title}</h2>
      <p>{s.begun(witness.displayName)}</p>
      <p className="notice info">{standing}</p>
      <p>{s.readers}</p>
      {mayRead ? <StubsForm key={firstReader?.id} round={round} reading={reading} /> : null}
    </section>
  );
}

function StubsForm({ round, reading }: StubsProps) {
  const { stubs: s, opening: o } = useWrittenTexts();
  const [block, setBlock] = useState('');
  const [stubsKey, setKey] = useState('');
  const act = useWrittenAct(EnterStubs, (data) => data.enterStubs.errors);
  const { stubs, wrong } = readStubs(block);
  const submit = (): void => {
    const errors: FieldError[] = wrong.map(({ line, text }) => ({ path: 'stubs', message: s.wrongLine(line, text) }));
    if (reading.needsKey && lettersIn(stubsKey) !== SHARE_LENGTH) {
      errors.push({ path: 'stubsKey', message: o.tooShort(lettersIn(stubsKey)) });
    }
    if (errors.length > 0) act.refuse(errors);
    else {
      const { id: roundId, version: expectedVersion } = round;
      void act.run({
        input: { roundId, expectedVersion, stubs, stubsKey: reading.needsKey ? stubsKey : null },
      });
    }
  };
  return (
    <Form {...act} submitLabel={s.act} onSubmit={submit}>
      <StubsField value={block} onChange={setBlock} />
      <p role="status">{s.typed(stubs.length, round.writtenProgress?.scripts ?? 0)}</p>
      {reading.needsKey ? <ShareField path="stubsKey" label={s.key} value={stubsKey} onChange={setKey} /> : null}
    </Form>
  );
}

function StubsField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { stubs: s } = useWrittenTexts();
  const { id, errors, attributes } = useField('stubs', s.stubs, true);
  return (
    <div className="field">
      <label htmlFor={id}>{s.stubs}</label>
      <p className="hint" id={`${id}-hint`}>
        {s.stubsHint}
      </p>
      <textarea
        rows={12}
        spellCheck={false}
        autoComplete="off"
        {...attributes}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
