import { useState } from 'react';
import { OpenBlindMap } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { useWrittenTexts } from '../../i18n/written';
import { ChoiceField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { fieldId, type FieldError } from '../../text/field-errors';
import { useWho } from '../../viewer';
import { useWrittenAct, type WrittenRound } from './written-data';

/** Letters and digits of one share. */
const SHARE_LENGTH = 56;

const lettersIn = (text: string): number => text.replace(/[\s-]/g, '').length;

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
      {isMine && open === 0 && undecided === 0 ? <OpeningForm round={round} /> : null}
    </section>
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
      <p className="hint">{w.opening.lostShare}</p>
    </Form>
  );
}

interface ShareFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function ShareField(props: ShareFieldProps) {
  const w = useWrittenTexts();
  return (
    <TextField
      {...props}
      hint={w.opening.shareHint}
      input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
    />
  );
}

/** Who may watch: the supervisors, or where there are none the Council; never the one who opens. */
function useWitnesses({ bodies }: WrittenRound): readonly { readonly value: string; readonly label: string }[] {
  const t = useTexts();
  const own = useWho().data?.viewer?.account.id;
  const watching = bodies.find(({ kind }) => kind === 'SUPERVISION') ?? bodies.find(({ kind }) => kind === 'COUNCIL');
  if (watching === undefined) return [];
  return watching.seats
    .filter(({ person }) => person.id !== own)
    .map(({ seat, person }) => ({
      value: person.id,
      label: `${person.displayName} – ${t.rounds.seatName(seat, watching.kind)} ${t.rounds.bodyName(watching.kind)}`,
    }));
}
