import { useState } from 'react';
import { AssignInvigilators } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { Form } from '../../parts/form';
import { invigilatorsOf, useExamDayAct, type Day, type ExamDayRound } from './exam-day-data';
import { InvigilatorField } from './invigilator-field';

/** Other invigilators for the rooms, also on the day itself. */
export function AssignSection({ round, day }: { readonly round: ExamDayRound; readonly day: Day }) {
  const e = useExamDayTexts();
  const [rooms, setRooms] = useState<readonly (readonly string[])[]>(() =>
    day.rooms.map(({ invigilators }) => invigilators.map(({ id }) => id)),
  );
  const act = useExamDayAct(AssignInvigilators, (data) => data.assignInvigilators.errors);
  return (
    <section className="card" aria-labelledby="assign">
      <h2 id="assign">{e.arrange.assign}</h2>
      <p>{e.arrange.assignWhat}</p>
      <details>
        <summary>{e.arrange.assign}</summary>
        <Form
          {...act}
          submitLabel={e.arrange.assignSave}
          onSubmit={() => {
            void act.run({ input: { roundId: round.id, expectedVersion: day.version, rooms } });
          }}
        >
          {day.rooms.map(({ name }, index) => (
            <InvigilatorField
              key={name}
              path={`rooms.${String(index)}.invigilators`}
              label={`${e.room.invigilators}: ${name}`}
              people={invigilatorsOf(round)}
              chosen={rooms[index] ?? []}
              onChange={(chosen) => setRooms(rooms.map((one, at) => (at === index ? chosen : one)))}
            />
          ))}
        </Form>
      </details>
    </section>
  );
}
