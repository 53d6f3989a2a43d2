import { useState } from 'react';
import { RecordAttendance, type Arrival } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { TextField } from '../../parts/field';
import { FieldErrors, Form, useField } from '../../parts/form';
import { AttendanceTag } from './attendance-tag';
import { useExamDayAct, type ExamDayRound, type Room, type Seat } from './exam-day-data';

type Chosen = Arrival | 'NONE';
interface Typed {
  readonly arrival: Chosen;
  readonly cameAt: string;
}

const CHOICES: readonly Chosen[] = ['NONE', 'PRESENT', 'LATE', 'ABSENT'];

/** What was recorded, as the room would say it again. */
function typedOf({ attendance }: Seat): Typed {
  if (attendance === null) return { arrival: 'NONE', cameAt: '' };
  const { state, cameAt } = attendance;
  return { arrival: state === 'PRESENT' || state === 'ABSENT' ? state : 'LATE', cameAt: cameAt ?? '' };
}

/** Who came, one line a candidate; only the lines that changed are recorded. */
export function AttendanceForm({ round, room }: { readonly round: ExamDayRound; readonly room: Room }) {
  const { room: r } = useExamDayTexts();
  const [rows, setRows] = useState<readonly Typed[]>(() => room.seats.map(typedOf));
  const [reason, setReason] = useState('');
  const act = useExamDayAct(RecordAttendance, (data) => data.recordAttendance.errors);
  const changed = room.seats.flatMap((seat, index) => {
    const [row, before] = [rows[index], typedOf(seat)];
    const isSame = row === undefined || (row.arrival === before.arrival && row.cameAt === before.cameAt);
    return isSame || row.arrival === 'NONE' ? [] : [{ seat, index, arrival: row.arrival, cameAt: row.cameAt.trim() }];
  });
  const isCorrection = changed.some(({ seat }) => seat.attendance !== null);
  const change = (index: number, part: Partial<Typed>): void =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const rest = (): void =>
    setRows(
      rows.map((row, at) =>
        row.arrival === 'NONE' && room.seats[at]?.hasWithdrawn === false ? { ...row, arrival: 'PRESENT' } : row,
      ),
    );
  const submit = (): void => {
    if (changed.length === 0) {
      act.refuse([{ path: '', message: r.unchanged }]);
      return;
    }
    const entries = changed.map(({ seat, arrival, cameAt }) => {
      const { applicationId, attendance } = seat;
      return {
        applicationId,
        expectedVersion: attendance?.version ?? 0,
        arrival,
        cameAt: cameAt === '' ? null : cameAt,
      };
    });
    void act.run({ input: { roundId: round.id, entries, reason } });
  };
  const pathOf = (index: number): string => `entries.${String(changed.findIndex((one) => one.index === index))}`;
  return (
    <Form
      {...act}
      submitLabel={r.save(room.name)}
      onSubmit={submit}
      more={
        <button type="button" className="button" onClick={rest}>
          {r.rest}
        </button>
      }
    >
      <Lines room={room} rows={rows} pathOf={pathOf} change={change} />
      {isCorrection ? <TextField path="reason" label={r.reason} value={reason} onChange={setReason} /> : null}
    </Form>
  );
}

interface LinesProps {
  readonly room: Room;
  readonly rows: readonly Typed[];
  readonly pathOf: (index: number) => string;
  readonly change: (index: number, part: Partial<Typed>) => void;
}

function Lines({ room, rows, pathOf, change }: LinesProps) {
  const { room: r } = useExamDayTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{r.seat}</th>
          <th scope="col">{r.number}</th>
          <th scope="col">{r.person}</th>
          <th scope="col">{r.record}</th>
        </tr>
      </thead>
      <tbody>
        {room.seats.map((seat, index) => (
          <tr key={seat.applicationId}>
            <td data-label={r.seat}>{seat.seat}</td>
            <th scope="row" data-label={r.number}>
              {seat.candidateNumber}
            </th>
            <td data-label={r.person}>
              {seat.fullName} <AttendanceTag seat={seat} />
            </td>
            <td data-label={r.record}>
              <ArrivalFields
                path={pathOf(index)}
                seat={seat}
                typed={rows[index] ?? typedOf(seat)}
                onChange={(part) => change(index, part)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ArrivalProps {
  readonly path: string;
  readonly seat: Seat;
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}

function ArrivalFields({ path, seat, typed, onChange }: ArrivalProps) {
  const { room: r } = useExamDayTexts();
  const number = seat.candidateNumber ?? '';
  const { id, errors, attributes } = useField(`${path}.cameAt`, r.cameAt(number), false);
  return (
    <>
      <select
        aria-label={r.of(number)}
        value={typed.arrival}
        onChange={(event) => onChange({ arrival: CHOICES.find((one) => one === event.target.value) ?? 'NONE' })}
      >
        {CHOICES.filter((one) => one !== 'NONE' || seat.attendance === null).map((one) => (
          <option key={one} value={one}>
            {r.arrivals[one]}
          </option>
        ))}
      </select>{' '}
      {typed.arrival === 'LATE' ? (
        <input
          {...attributes}
          id={`${id}-${seat.applicationId}`}
          type="text"
          className="short"
          aria-label={r.cameAt(number)}
          placeholder="08:05"
          value={typed.cameAt}
          onChange={(event) => onChange({ cameAt: event.target.value })}
        />
      ) : null}
      <FieldErrors id={id} errors={errors} />
    </>
  );
}
