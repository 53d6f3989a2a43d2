import { useState } from 'react';
import { CallThirdMarker, DecideWrittenMark, ZeroWrittenMark, type ZeroCause } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { useWrittenTexts } from '../../i18n/written';
import { Dialog } from '../../parts/dialog';
import { ChoiceField, DayField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { PresentMembers } from '../../parts/present-members';
import { readDay } from '../../text/day';
import { apiMark, hundredthsOf, readMark, shownMark } from '../../text/mark';
import { markingSeats } from './marking-people';
import { useWrittenAct, type Script, type WrittenRound } from './written-data';

interface SettleProps {
  readonly round: WrittenRound;
  readonly script: Script;
  readonly title: string;
  readonly onClose: () => void;
}

/** Calling a third marker. */
export function ThirdDialog({ script, title, onClose }: SettleProps) {
  const w = useWrittenTexts();
  const act = useWrittenAct(CallThirdMarker, (data) => data.callThirdMarker.errors, onClose);
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        {...act}
        submitLabel={w.marking.callThird}
        onSubmit={() => {
          void act.run({ input: { scriptId: script.id, expectedVersion: script.version } });
        }}
        more={<CancelButton onClose={onClose} />}
      >
        <p>{w.marking.needs['THIRD_MARK']}</p>
      </Form>
    </Dialog>
  );
}

/** The head's decision, or that of those who marked together, with who was there. */
export function DecideDialog({ round, script, title, onClose }: SettleProps) {
  const w = useWrittenTexts();
  const [mark, setMark] = useState('');
  const [reason, setReason] = useState('');
  const [day, setDay] = useState('');
  const [present, setPresent] = useState<ReadonlySet<string>>(new Set());
  const act = useWrittenAct(DecideWrittenMark, (data) => data.decideWrittenMark.errors, onClose);
  const { id: scriptId, version: expectedVersion, needs, marks } = script;
  const by = needs === 'COLLECTIVE_MARK' ? 'COLLECTIVE' : 'HEAD';
  const submit = (): void => {
    const read = readMark(mark, 10_000);
    const heldOn = by === 'COLLECTIVE' ? readDay(day) : null;
    if (read.kind !== 'MARK') act.refuse([{ path: 'mark', message: w.marking.markWrong }]);
    else if (by === 'COLLECTIVE' && heldOn === null) {
      act.refuse([{ path: 'minutes.heldOn', message: w.marking.dayWrong }]);
    } else {
      const minutes = heldOn === null ? null : { heldOn, presentIds: [...present] };
      void act.run({ input: { scriptId, expectedVersion, by, mark: apiMark(read.hundredths), reason, minutes } });
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>
        {w.marking.decidedBy[by]} {w.marking.marks}: {marks.map((one) => shownMark(hundredthsOf(one))).join(' · ')}.
      </p>
      <Form {...act} submitLabel={w.marking.decide} onSubmit={submit} more={<CancelButton onClose={onClose} />}>
        {by === 'HEAD' ? null : (
          <>
            <DayField path="minutes.heldOn" label={w.marking.heldOn} value={day} onChange={setDay} />
            <PresentMembers
              path="minutes.presentIds"
              label={w.marking.present}
              seats={markingSeats(round)}
              body="MARKING"
              present={present}
              onChange={setPresent}
            >
              {w.marking.presentCount(present.size)}
            </PresentMembers>
          </>
        )}
        <TextField
          path="mark"
          label={w.marking.mark}
          value={mark}
          onChange={setMark}
          size="short"
          input={{ inputMode: 'decimal', autoComplete: 'off' }}
        />
        <TextField path="reason" label={w.marking.reason} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}

/** Nothing for a script, on a written report of one of the four causes. */
export function ZeroDialog({ round, script, title, onClose }: SettleProps) {
  const w = useWrittenTexts();
  const t = useTexts();
  const [cause, setCause] = useState<ZeroCause | ''>('');
  const [reportedBy, setReporter] = useState('');
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const act = useWrittenAct(ZeroWrittenMark, (data) => data.zeroWrittenMark.errors, onClose);
  const submit = (): void => {
    const reportedOn = readDay(day);
    if (cause === '') act.refuse([{ path: 'cause', message: w.zero.noCause }]);
    else if (reportedBy === '') act.refuse([{ path: 'reportedBy', message: w.zero.noReporter }]);
    else if (reportedOn === null) act.refuse([{ path: 'reportedOn', message: w.marking.dayWrong }]);
    else {
      const { id: scriptId, version: expectedVersion } = script;
      void act.run({ input: { scriptId, expectedVersion, cause, reportedBy, reportedOn, reason } });
    }
  };
  const causes = Object.entries(w.zero.causes).map(([value, label]) => ({ value: value as ZeroCause, label }));
  const people = markingSeats(round).map(({ seat, person }) => ({
    value: person.id,
    label: `${person.displayName} (${t.rounds.seatName(seat, 'MARKING')})`,
  }));
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="notice warning">{w.zero.what}</p>
      <Form {...act} submitLabel={w.zero.act} onSubmit={submit} more={<CancelButton onClose={onClose} />}>
        <ChoiceField
          path="cause"
          label={w.zero.cause}
          value={cause}
          options={[{ value: '' as const, label: w.zero.choose }, ...causes]}
          onChange={setCause}
        />
        <ChoiceField
          path="reportedBy"
          label={w.zero.reporter}
          value={reportedBy}
          options={[{ value: '', label: w.zero.choose }, ...people]}
          onChange={setReporter}
        />
        <DayField path="reportedOn" label={w.zero.day} value={day} onChange={setDay} />
        <TextField path="reason" label={w.zero.reason} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}

function CancelButton({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  return (
    <button type="button" className="button" onClick={onClose}>
      {t.shell.cancel}
    </button>
  );
}
