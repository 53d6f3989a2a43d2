import { useState } from 'react';
import { HandOverBag, type BagKind } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { ChoiceField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { shownInstant } from '../../text/day';
import { BagFields, BLANK_BAG, choicesOf, readBag, type TypedBag } from './bag-fields';
import { servingIn, useExamDayAct, type BagRecord, type ExamDayRound, type Named } from './exam-day-data';

interface Parties {
  readonly giverId: string;
  readonly receiverId: string;
  readonly witnessId: string;
}

interface PeopleProps {
  readonly people: Parties;
  readonly serving: readonly Named[];
  readonly onChange: (people: Parties) => void;
}

/** Who gives, who receives, who watches: chosen among those who serve. */
function PeopleFields({ people, serving, onChange }: PeopleProps) {
  const { bags: b } = useExamDayTexts();
  const names = [
    { value: '', label: '—' },
    ...serving.map(({ id, displayName }) => ({ value: id, label: displayName })),
  ];
  const fields = [
    ['giverId', b.giver],
    ['receiverId', b.receiver],
    ['witnessId', b.witness],
  ] as const;
  return fields.map(([field, label]) => (
    <ChoiceField
      key={field}
      path={field}
      label={label}
      value={people[field]}
      onChange={(id) => onChange({ ...people, [field]: id })}
      options={names}
    />
  ));
}

/** Whether a record that stands is a hand-over of such a bag. */
function isHandoverOf({ isReplaced, act, ...bag }: BagRecord, kind: BagKind, room: string): boolean {
  return !isReplaced && act === 'HANDED_OVER' && bag.kind === kind && String(bag.room ?? '') === room;
}

/** A bag changes hands: chosen people, counted pieces, the seal and the time. */
export function HandOverForm({ round }: { readonly round: ExamDayRound }) {
  const e = useExamDayTexts();
  const { bags: b } = e;
  const [kind, setKind] = useState<BagKind>('QUESTIONS');
  const [room, setRoom] = useState('');
  const [bag, setBag] = useState<TypedBag>(BLANK_BAG);
  const [sheets, setSheets] = useState('');
  const [people, setPeople] = useState<Parties>({ giverId: '', receiverId: '', witnessId: '' });
  const act = useExamDayAct(HandOverBag, (data) => data.handOverBag.errors);
  const rooms = (round.examDay?.rooms ?? []).map(({ name }, index) => ({ value: String(index), label: name }));
  const earlier = round.handovers.filter((one) => isHandoverOf(one, kind, room));
  const submit = (): void => {
    const read = readBag(bag, { whole: e.arrange.whole, time: b.atWrong });
    const errors = read.errors ?? [];
    const isCounted = sheets.trim() !== '';
    if (isCounted && !/^\d{1,4}$/.test(sheets.trim())) {
      act.refuse([...errors, { path: 'sheets', message: e.arrange.whole }]);
      return;
    }
    if (read.facts === undefined) {
      act.refuse(errors);
      return;
    }
    const where = { roundId: round.id, kind, room: room === '' ? null : Number(room) };
    void act.run({ input: { ...where, ...read.facts, sheets: isCounted ? Number(sheets) : null, ...people } });
  };
  return (
    <details>
      <summary>{b.handOver}</summary>
      <Form {...act} submitLabel={b.handOver} onSubmit={submit}>
        <div className="row-grid">
          <ChoiceField path="kind" label={b.kind} value={kind} onChange={setKind} options={choicesOf(b.kinds)} />
          <ChoiceField
            path="room"
            label={b.room}
            value={room}
            onChange={setRoom}
            options={[{ value: '', label: b.noRoom }, ...rooms]}
          />
          <PeopleFields people={people} serving={servingIn(round)} onChange={setPeople} />
          <TextField
            path="sheets"
            label={b.sheets}
            isOptional
            value={sheets}
            onChange={setSheets}
            size="short"
            input={{ inputMode: 'numeric' }}
          />
        </div>
        <BagFields
          bag={bag}
          change={(part) => setBag({ ...bag, ...part })}
          earlier={earlier}
          nameOf={(one) => `${b.kinds[one.kind]} ${String(one.number)} · ${shownInstant(one.at)}`}
        />
      </Form>
    </details>
  );
}
