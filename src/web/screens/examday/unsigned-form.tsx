import { useState } from 'react';
import { UNSIGNED_ACT } from '../../../domain/written/violations';
import { RecordViolation } from '../../generated/operations';
import { useExamDayTexts } from '../../i18n/exam-day';
import { ChoiceField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Notice } from '../../parts/notice';
import { Link } from '../../router';
import { useExamDayAct, type Room, type Seat } from './exam-day-data';

/** Whether somebody wrote, as far as the door says. */
function wrote({ attendance, hasWithdrawn }: Seat): boolean {
  return !hasWithdrawn && attendance !== null && !['ABSENT', 'TURNED_AWAY'].includes(attendance.state);
}

/** Minutes on a candidate who handed in and did not sign for it: the mark is 0 if the Chair lets them stand (BR-27). */
export function UnsignedForm({ room, roundId }: { readonly room: Room; readonly roundId: string }) {
  const { unsigned: u } = useExamDayTexts();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const seats = room.seats.filter(wrote);
  if (seats.length === 0) return null;
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{u.title}</summary>
      <p>{u.what}</p>
      {done === '' ? null : (
        <Notice kind="success">
          {u.done(done)} <Link to={`/ky-thi/${roundId}/vi-pham-phuc-khao`}>{u.next}</Link>
        </Notice>
      )}
      {isOpen ? <MinutesForm seats={seats} onDone={setDone} /> : null}
    </details>
  );
}

interface MinutesProps {
  readonly seats: readonly Seat[];
  readonly onDone: (number: string) => void;
}

function MinutesForm({ seats, onDone }: MinutesProps) {
  const { unsigned: u } = useExamDayTexts();
  const [applicationId, setChosen] = useState('');
  const [words, setWords] = useState(UNSIGNED_ACT);
  const [isRefused, setRefused] = useState(false);
  const [witnesses, setWitnesses] = useState('');
  const act = useExamDayAct(RecordViolation, (data) => data.recordViolation.errors);
  const submit = async (): Promise<void> => {
    if (applicationId === '') {
      act.refuse([{ path: 'applicationId', message: u.noOne }]);
      return;
    }
    const seen = witnesses.split(',').map((one) => one.trim());
    const given = isRefused ? seen.filter((one) => one !== '') : [];
    const number = seats.find((one) => one.applicationId === applicationId)?.candidateNumber ?? '';
    const input = { applicationId, form: 'UNSIGNED' as const, act: words, signed: !isRefused, witnesses: given };
    if (!(await act.run({ input }))) return;
    setChosen('');
    onDone(number);
  };
  return (
    <Form {...act} submitLabel={u.act} onSubmit={() => void submit()}>
      <ChoiceField
        path="applicationId"
        label={u.who}
        value={applicationId}
        onChange={setChosen}
        options={[
          { value: '', label: u.choose },
          ...seats.map((one) => ({
            value: one.applicationId,
            label: `${one.candidateNumber ?? ''} – ${one.fullName}`,
          })),
        ]}
      />
      <TextField path="act" label={u.words} value={words} onChange={setWords} />
      <label className="check">
        <input type="checkbox" checked={isRefused} onChange={() => setRefused(!isRefused)} />
        {u.refused}
      </label>
      {isRefused ? (
        <TextField
          path="witnesses"
          label={u.witnesses}
          hint={u.witnessesHint}
          value={witnesses}
          onChange={setWitnesses}
        />
      ) : null}
    </Form>
  );
}
