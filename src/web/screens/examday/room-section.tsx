import { useState } from 'react';
import { AdmitLate } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { shownDay } from '../../text/day';
import { useWho } from '../../viewer';
import { AttendanceForm } from './attendance-form';
import { AttendanceTag } from './attendance-tag';
import { mayPrepare, useExamDayAct, type Day, type ExamDayRound, type Room, type Seat } from './exam-day-data';
import { SeatMap } from './seat-map';
import { UnsignedForm } from './unsigned-form';

/** Who writes minutes of the room: the same who record breaches. */
const RECORDERS: readonly string[] = ['COUNCIL_SECRETARY', 'INVIGILATION_HEAD', 'INVIGILATION_MEMBER'];

interface RoomProps {
  readonly round: ExamDayRound;
  readonly day: Day;
  readonly room: Room;
}

/** One room: who invigilates, who sits where, and who came. */
export function RoomSection({ round, day, room }: RoomProps) {
  const e = useExamDayTexts();
  const own = useWho().data?.viewer?.account.id ?? '';
  const isOpen = round.state === 'WRITTEN' && day.postedAt !== null;
  const countsUnsigned = round.regulation?.unsignedIsZero !== false;
  const mayRecord = isOpen && (mayPrepare(round) || room.invigilators.some(({ id }) => id === own));
  const isChair = isOpen && round.myRoles.includes('COUNCIL_CHAIR');
  const id = `room-${room.name}`.replace(/\s+/g, '-');
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{room.name}</h2>
      <p className="hint">{e.room.line(room.seats.length, room.place)}</p>
      <p>
        {e.room.invigilators}: {room.invigilators.map(({ displayName }) => displayName).join(', ')}
      </p>
      <SeatMap round={round} room={room} />
      {mayRecord ? (
        <AttendanceForm
          key={room.seats.map(({ attendance }) => attendance?.version ?? 0).join()}
          round={round}
          room={room}
        />
      ) : (
        <SeatTable seats={room.seats} />
      )}
      {countsUnsigned && RECORDERS.some((one) => round.myRoles.includes(one)) && mayRecord ? (
        <UnsignedForm room={room} roundId={round.id} />
      ) : null}
      {isChair
        ? room.seats
            .filter(({ attendance }) => attendance?.state === 'TURNED_AWAY')
            .map((seat) => <AdmitForm key={seat.applicationId} seat={seat} />)
        : null}
    </section>
  );
}

function SeatTable({ seats }: { readonly seats: readonly Seat[] }) {
  const { room: r } = useExamDayTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{r.seat}</th>
          <th scope="col">{r.number}</th>
          <th scope="col">{r.person}</th>
          <th scope="col">{r.born}</th>
          <th scope="col">{r.record}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((one) => (
          <tr key={one.applicationId}>
            <td data-label={r.seat}>{one.seat}</td>
            <th scope="row" data-label={r.number}>
              {one.candidateNumber}
            </th>
            <td data-label={r.person}>{one.fullName}</td>
            <td data-label={r.born}>{shownDay(one.birthDate)}</td>
            <td data-label={r.record}>
              <AttendanceTag seat={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AdmitForm({ seat }: { readonly seat: Seat }) {
  const { room: r } = useExamDayTexts();
  const [reason, setReason] = useState('');
  const act = useExamDayAct(AdmitLate, (data) => data.admitLate.errors);
  const label = r.admit(seat.candidateNumber ?? '');
  return (
    <section aria-label={label}>
      <Form
        {...act}
        submitLabel={label}
        onSubmit={() => {
          const expectedVersion = seat.attendance?.version ?? 0;
          void act.run({ input: { applicationId: seat.applicationId, expectedVersion, reason } });
        }}
      >
        <TextField path="reason" label={r.admitReason} value={reason} onChange={setReason} />
      </Form>
    </section>
  );
}
