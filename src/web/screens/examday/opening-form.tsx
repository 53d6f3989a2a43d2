import { useState } from 'react';
import { OpenQuestionBag } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { ChoiceField } from '../../parts/field';
import { Form } from '../../parts/form';
import { shownInstant } from '../../text/day';
import { BagFields, BLANK_BAG, readBag, type TypedBag } from './bag-fields';
import { useExamDayAct, type ExamDayRound, type BagRecord, type Room } from './exam-day-data';

interface OpeningProps {
  readonly round: ExamDayRound;
  readonly rooms: readonly { readonly room: Room; readonly index: number }[];
}

const CAME: readonly string[] = ['PRESENT', 'LATE', 'ADMITTED'];

/** Candidates of a room who came, to choose witnesses from. */
function presentIn(room: Room | undefined) {
  return (room?.seats ?? [])
    .filter(({ attendance }) => attendance !== null && CAME.includes(attendance.state))
    .map((one) => ({ value: one.applicationId, label: `${one.candidateNumber ?? ''} · ${one.fullName}` }));
}

/** Whether a record that stands is an opening in a room. */
function isOpeningIn({ isReplaced, act, room }: BagRecord, chosen: string): boolean {
  return !isReplaced && act === 'OPENED' && String(room ?? '') === chosen;
}

/** A bag of questions is opened in its room: two invigilators, and two candidates who saw the seal. */
export function OpeningForm({ round, rooms }: OpeningProps) {
  const e = useExamDayTexts();
  const { bags: b } = e;
  const [chosen, setChosen] = useState(String(rooms[0]?.index ?? 0));
  const [bag, setBag] = useState<TypedBag>(BLANK_BAG);
  const [people, setPeople] = useState(['', '', '', '']);
  const act = useExamDayAct(OpenQuestionBag, (data) => data.openQuestionBag.errors);
  const room = rooms.find(({ index }) => String(index) === chosen)?.room;
  const invigilators = (room?.invigilators ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
  const present = presentIn(room);
  const earlier = round.handovers.filter((one) => isOpeningIn(one, chosen));
  const submit = (): void => {
    const read = readBag(bag, { whole: e.arrange.whole, time: b.atWrong });
    if (read.facts === undefined) {
      act.refuse(read.errors);
      return;
    }
    const named = people.filter((one) => one !== '');
    const invigilating = named.filter((one) => invigilators.some(({ value }) => value === one));
    const witnesses = named.filter((one) => present.some(({ value }) => value === one));
    const where = { roundId: round.id, room: Number(chosen) };
    void act.run({ input: { ...where, ...read.facts, invigilators: invigilating, witnesses } });
  };
  const pick = (at: number, path: string, label: string, options: readonly { value: string; label: string }[]) => (
    <ChoiceField
      path={path}
      label={label}
      value={people[at] ?? ''}
      onChange={(id) => setPeople(people.map((one, index) => (index === at ? id : one)))}
      options={[{ value: '', label: '—' }, ...options]}
    />
  );
  return (
    <details>
      <summary>{b.open}</summary>
      <Form {...act} submitLabel={b.open} onSubmit={submit}>
        <div className="row-grid">
          <ChoiceField
            path="room"
            label={b.room}
            value={chosen}
            onChange={setChosen}
            options={rooms.map(({ room: one, index }) => ({ value: String(index), label: one.name }))}
          />
          {pick(0, 'invigilators', b.invigilator(1), invigilators)}
          {pick(1, 'invigilators.1', b.invigilator(2), invigilators)}
          {pick(2, 'witnesses', b.candidate(1), present)}
          {pick(3, 'witnesses.1', b.candidate(2), present)}
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
