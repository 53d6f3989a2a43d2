import { useRef } from 'react';
import { ArrangeRooms } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { TextField } from '../../parts/field';
import { FieldGroup, Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import type { FieldError } from '../../text/field-errors';
import { nextKey, useTyped } from '../../typed-here';
import { invigilatorsOf, useExamDayAct, type Day, type ExamDayRound, type Named } from './exam-day-data';
import { InvigilatorField } from './invigilator-field';

interface RoomRow {
  readonly key: number;
  readonly name: string;
  readonly place: string;
  readonly capacity: string;
  readonly columns: string;
  readonly invigilators: readonly string[];
}

const BLANK = { name: '', place: '', capacity: '24', columns: '4', invigilators: [] } as const;

function rowsOf({ rooms }: Day): readonly RoomRow[] {
  if (rooms.length === 0) return [{ key: 0, ...BLANK }];
  return rooms.map(({ name, place, capacity, columns, invigilators }, key) => {
    const numbers = { capacity: String(capacity), columns: String(columns) };
    return { key, name, place, ...numbers, invigilators: invigilators.map(({ id }) => id) };
  });
}

interface ArrangeProps {
  readonly round: ExamDayRound;
  readonly day: Day;
}

/** Rooms, hours and invigilators; folded away once seats are drawn, since saving gives them up. */
export function ArrangeSection({ round, day }: ArrangeProps) {
  const e = useExamDayTexts();
  const isAgain = day.seed !== null;
  const title = isAgain ? e.arrange.again : e.arrange.title;
  return (
    <section className="card" aria-labelledby="arrange">
      <h2 id="arrange">{title}</h2>
      <p>{isAgain ? e.arrange.againWhat : e.arrange.what}</p>
      {invigilatorsOf(round).length === 0 ? <Notice kind="warning">{e.arrange.noBody}</Notice> : null}
      {isAgain ? (
        <details>
          <summary>{title}</summary>
          <ArrangeForm round={round} day={day} />
        </details>
      ) : (
        <ArrangeForm round={round} day={day} />
      )}
    </section>
  );
}

/** The typed numbers as the API wants them, with what is wrong with them. */
function readRooms(rows: readonly RoomRow[], typedMinutes: string, wrong: string) {
  const errors: FieldError[] = [];
  const whole = (path: string, text: string): number => {
    if (!/^\d{1,4}$/.test(text.trim())) errors.push({ path, message: wrong });
    return Number(text);
  };
  const rooms = rows.map(({ key: _key, capacity, columns, ...row }, index) => ({
    ...row,
    capacity: whole(`rooms.${String(index)}.capacity`, capacity),
    columns: whole(`rooms.${String(index)}.columns`, columns),
  }));
  return { errors, facts: { rooms, minutes: whole('minutes', typedMinutes) } };
}

function ArrangeForm({ round, day }: ArrangeProps) {
  const e = useExamDayTexts();
  const place = `rooms ${round.id} ${String(day.version)}`;
  const [startsAt, setStartsAt] = useTyped(`${place} start`, day.startsAt ?? '08:00');
  const [minutes, setMinutes] = useTyped(`${place} minutes`, String(day.minutes ?? 180));
  const [rows, setRows] = useTyped<readonly RoomRow[]>(place, () => rowsOf(day));
  const [reason, setReason] = useTyped(`${place} reason`, '');
  const counter = useRef(nextKey(rows, 1000));
  const act = useExamDayAct(ArrangeRooms, (data) => data.arrangeRooms.errors);
  const change = (key: number, part: Partial<RoomRow>): void =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const submit = (): void => {
    const read = readRooms(rows, minutes, e.arrange.whole);
    if (read.errors.length > 0) {
      act.refuse(read.errors);
      return;
    }
    const input = { roundId: round.id, expectedVersion: day.version, startsAt: startsAt.trim(), ...read.facts };
    void act.run({ input: { ...input, reason } });
  };
  return (
    <Form {...act} submitLabel={e.arrange.save} onSubmit={submit}>
      <HourFields startsAt={startsAt} minutes={minutes} onStart={setStartsAt} onMinutes={setMinutes} />
      <FieldGroup path="rooms" label={e.arrange.title}>
        {rows.map((row, index) => (
          <RoomFields
            key={row.key}
            row={row}
            index={index}
            people={invigilatorsOf(round)}
            change={(part) => change(row.key, part)}
            remove={() => setRows(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
        <button
          type="button"
          className="button row-button"
          onClick={() => setRows([...rows, { key: counter.current++, ...BLANK }])}
        >
          {e.arrange.add}
        </button>
      </FieldGroup>
      {day.seed === null ? null : (
        <TextField path="reason" label={e.arrange.reason} value={reason} onChange={setReason} />
      )}
    </Form>
  );
}

interface HourProps {
  readonly startsAt: string;
  readonly minutes: string;
  readonly onStart: (startsAt: string) => void;
  readonly onMinutes: (minutes: string) => void;
}

function HourFields({ startsAt, minutes, onStart, onMinutes }: HourProps) {
  const e = useExamDayTexts();
  return (
    <div className="row-grid">
      <TextField
        path="startsAt"
        label={e.arrange.hour}
        hint={e.arrange.hourHint}
        value={startsAt}
        onChange={onStart}
        size="short"
      />
      <TextField
        path="minutes"
        label={e.arrange.minutes}
        value={minutes}
        onChange={onMinutes}
        size="short"
        input={{ inputMode: 'numeric' }}
      />
    </div>
  );
}

interface RoomFieldsProps {
  readonly row: RoomRow;
  readonly index: number;
  readonly people: readonly Named[];
  readonly change: (part: Partial<RoomRow>) => void;
  readonly remove: () => void;
}

function RoomFields({ row, index, people, change, remove }: RoomFieldsProps) {
  const { arrange } = useExamDayTexts();
  const at = (field: string): string => `rooms.${String(index)}.${field}`;
  const n = index + 1;
  const digits = { size: 'short', input: { inputMode: 'numeric' } } as const;
  return (
    <div className="exam-room">
      <div className="row-grid">
        <TextField path={at('name')} label={arrange.name(n)} value={row.name} onChange={(name) => change({ name })} />
        <TextField
          path={at('place')}
          label={arrange.place(n)}
          value={row.place}
          onChange={(place) => change({ place })}
        />
        <TextField
          {...digits}
          path={at('capacity')}
          label={arrange.capacity(n)}
          value={row.capacity}
          onChange={(capacity) => change({ capacity })}
        />
        <TextField
          {...digits}
          path={at('columns')}
          label={arrange.columns(n)}
          value={row.columns}
          onChange={(columns) => change({ columns })}
        />
      </div>
      <InvigilatorField
        path={at('invigilators')}
        label={arrange.invigilators(n)}
        people={people}
        chosen={row.invigilators}
        onChange={(invigilators) => change({ invigilators })}
      />
      <button type="button" className="button row-button" aria-label={arrange.remove(n)} onClick={remove}>
        {arrange.removeShort}
      </button>
    </div>
  );
}
