import { useMemo, useState } from 'react';
import { drawOrder, drawSteps } from '../../../domain/draw';
import { DrawSeats } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { shownInstant } from '../../text/day';
import { useExamDayAct, type Day, type ExamDayRound } from './exam-day-data';

interface DrawProps {
  readonly round: ExamDayRound;
  readonly day: Day;
  readonly isPreparing: boolean;
}

/** The public draw of the seats, and how anybody repeats it. */
export function DrawSection({ round, day, isPreparing }: DrawProps) {
  const e = useExamDayTexts();
  const { seed, drawnAt, redraws } = day;
  return (
    <section className="card" aria-labelledby="draw">
      <h2 id="draw">{e.draw.title}</h2>
      {redraws.map(({ reason, at }) => (
        <Notice key={at} kind="warning">
          {e.draw.redrawn(reason, shownInstant(at))}
        </Notice>
      ))}
      {seed === null || drawnAt === null ? null : (
        <>
          <p>
            <strong>{e.draw.done(seed, shownInstant(drawnAt))}</strong>
          </p>
          <Repeated day={day} seed={seed} />
        </>
      )}
      {seed === null && isPreparing ? <DrawForm round={round} day={day} /> : null}
    </section>
  );
}

function DrawForm({ round, day }: Omit<DrawProps, 'isPreparing'>) {
  const e = useExamDayTexts();
  const [seed, setSeed] = useState('');
  const act = useExamDayAct(DrawSeats, (data) => data.drawSeats.errors);
  return (
    <Form
      {...act}
      submitLabel={e.draw.act}
      onSubmit={() => {
        void act.run({ input: { roundId: round.id, expectedVersion: day.version, seed } });
      }}
    >
      <p>{e.draw.what}</p>
      <TextField
        path="seed"
        label={e.draw.seed}
        value={seed}
        onChange={setSeed}
        size="medium"
        input={{ autoComplete: 'off' }}
      />
    </Form>
  );
}

/** The draw computed anew here, from what is posted alone. */
function Repeated({ day, seed }: { readonly day: Day; readonly seed: string }) {
  const e = useExamDayTexts();
  const [agrees, first] = useMemo(() => {
    const seated = day.rooms.flatMap(({ seats }) => seats.map((one) => one.candidateNumber ?? one.applicationId));
    const [step] = drawSteps(seed, seated.length);
    return [drawOrder(seed, seated).join() === seated.join(), step] as const;
  }, [day, seed]);
  return (
    <>
      <Notice kind={agrees ? 'success' : 'warning'}>{agrees ? e.draw.agrees : e.draw.differs}</Notice>
      <details>
        <summary>{e.draw.how}</summary>
        <ol>
          {e.draw.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {first === undefined ? null : (
          <p className="draw-example">{e.draw.example(first.text, first.digest, first.other)}</p>
        )}
      </details>
    </>
  );
}
