import { useState } from 'react';
import { OpenBlindMap } from '../../generated/operations';
import { useWrittenTexts } from '../../i18n/written';
import { ChoiceField } from '../../parts/field';
import { Form } from '../../parts/form';
import { fieldId, type FieldError } from '../../text/field-errors';
import { LostShare } from './lost-share';
import { lettersIn, ShareField, SHARE_LENGTH, useWitnesses } from './share-field';
import { useWrittenAct, type WrittenRound } from './written-data';

/** Opening the blind map: what it means, who does it, and the two shares before a witness. */
export default function OpeningSection({ round }: { readonly round: WrittenRound }) {
  const w = useWrittenTexts();
  const { isMapOpener: isMine = false, undecided = null, turns = [] } = round.writtenProgress ?? {};
  const open = turns.reduce((sum, { given, locked }) => sum + given - locked, 0);
  return (
    <section className="card" aria-labelledby="opening">
      <h2 id="opening">{w.opening.title}</h2>
      <p>{w.opening.what}</p>
      <p>{isMine ? w.opening.by.mine : w.opening.by.other}</p>
      {open > 0 ? <p className="notice info">{w.opening.notYet(open)}</p> : null}
      {open === 0 && undecided !== null && undecided > 0 ? (
        <p className="notice info">{w.opening.undecided(undecided)}</p>
      ) : null}
      {isMine && open === 0 && undecided === 0 ? <TwoWays round={round} /> : null}
    </section>
  );
}

/** One way at a time: both ask for a witness, and only one of them is meant. */
function TwoWays({ round }: { readonly round: WrittenRound }) {
  const { stubs: s } = useWrittenTexts();
  const [isLost, setLost] = useState(false);
  return (
    <>
      {isLost ? <LostShare round={round} /> : <OpeningForm round={round} />}
      <p>
        <button type="button" className="button" onClick={() => setLost(!isLost)}>
          {isLost ? s.back : s.lostTitle}
        </button>
      </p>
    </>
  );
}

function OpeningForm({ round }: { readonly round: WrittenRound }) {
  const w = useWrittenTexts();
  const witnesses = useWitnesses(round);
  const [codingShare, setCoding] = useState('');
  const [supervisionShare, setSupervision] = useState('');
  const [witnessId, setWitness] = useState('');
  const act = useWrittenAct(OpenBlindMap, (data) => data.openBlindMap.errors);
  const submit = (): void => {
    // A scanner ends with Enter: after the first sheet the second is awaited.
    if (lettersIn(codingShare) === SHARE_LENGTH && supervisionShare === '') {
      document.getElementById(fieldId('supervisionShare'))?.focus();
      return;
    }
    const errors: FieldError[] = [];
    for (const [path, text] of [
      ['codingShare', codingShare],
      ['supervisionShare', supervisionShare],
    ] as const) {
      if (lettersIn(text) !== SHARE_LENGTH) errors.push({ path, message: w.opening.tooShort(lettersIn(text)) });
    }
    if (witnessId === '') errors.push({ path: 'witnessId', message: w.opening.noWitness });
    if (errors.length > 0) act.refuse(errors);
    else {
      const { id: roundId, version: expectedVersion } = round;
      void act.run({ input: { roundId, expectedVersion, codingShare, supervisionShare, witnessId } });
    }
  };
  return (
    <Form {...act} submitLabel={w.opening.act} onSubmit={submit}>
      <ShareField path="codingShare" label={w.opening.coding} value={codingShare} onChange={setCoding} />
      <ShareField
        path="supervisionShare"
        label={w.opening.supervision}
        value={supervisionShare}
        onChange={setSupervision}
      />
      <ChoiceField
        path="witnessId"
        label={w.opening.witness}
        value={witnessId}
        options={[{ value: '', label: w.opening.choose }, ...witnesses]}
        onChange={setWitness}
      />
    </Form>
  );
}
