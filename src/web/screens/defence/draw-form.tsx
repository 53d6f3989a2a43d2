import { useState } from 'react';
import { useAct } from '../../act';
import { DrawDefenceOrder } from '../../generated/operations';
import { useHearingTexts } from '../../i18n/hearing';
import { DayField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { readDay, shownDay } from '../../text/day';
import type { BoardRound } from './board-data';
import { useBoardDone } from './board-done';
import { readHour } from './clock-time';

/** The public draw: what was read aloud, where and when the defence begins. */
export function DrawForm({ round }: { readonly round: BoardRound }) {
  const h = useHearingTexts();
  const [seed, setSeed] = useState('');
  const [place, setPlace] = useState('');
  const [day, setDay] = useState(() => shownDay(round.dates.defence));
  const [hour, setHour] = useState('8:00');
  const act = useAct(DrawDefenceOrder, { refused: (data) => data.drawDefenceOrder.errors, done: useBoardDone() });
  const submit = (): void => {
    const [date, clock] = [readDay(day), readHour(hour)];
    if (date === null || clock === null) {
      act.refuse([
        ...(date === null ? [{ path: 'startsAt', message: h.dayWrong }] : []),
        ...(clock === null ? [{ path: 'hour', message: h.hourWrong }] : []),
      ]);
      return;
    }
    const startsAt = new Date(`${date}T${clock}:00+07:00`).toISOString();
    void act.run({ input: { roundId: round.id, seed, place, startsAt } });
  };
  return (
    <>
      <p>{h.drawLead}</p>
      <Form {...act} submitLabel={h.draw} onSubmit={submit}>
        <TextField
          path="seed"
          label={h.seed}
          hint={h.seedHint}
          value={seed}
          onChange={setSeed}
          size="medium"
          input={{ autoComplete: 'off', autoCapitalize: 'none', spellCheck: false }}
        />
        <TextField path="place" label={h.place} hint={h.placeHint} value={place} onChange={setPlace} />
        <DayField path="startsAt" label={h.day} value={day} onChange={setDay} />
        <TextField path="hour" label={h.hour} hint={h.hourHint} value={hour} onChange={setHour} size="short" />
      </Form>
    </>
  );
}
