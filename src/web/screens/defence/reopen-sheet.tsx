import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { ReopenScoreSheet } from '../../generated/operations';
import { useDefenceTexts } from '../../i18n/defence';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { ChoiceField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { membersOf, type BoardLine as Line, type BoardRound as Round } from './board-data';

interface ReopenSheetProps {
  readonly round: Round;
  readonly line: Line;
}

/** Whether the viewer gives sheets back in this round (BR-42). */
export function mayReopen(round: Round): boolean {
  return round.state === 'DEFENCE' && round.regulation?.ballot === 'SIGNED' && round.myRoles.includes('COUNCIL_CHAIR');
}

/** The Chair gives one member's locked sheet back, while other sheets of the candidate are awaited. */
export function ReopenSheet({ round, line }: ReopenSheetProps) {
  const s = useDefenceTexts();
  const [isAsking, setAsking] = useState(false);
  if (line.submitted === 0 || line.submitted === line.expected) return <>–</>;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={s.reopenFor(line.application.fullName)}
        onClick={() => setAsking(true)}
      >
        {s.reopen}
      </button>
      {isAsking ? <ReopenDialog round={round} line={line} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function ReopenDialog({ round, line: { application }, onClose }: ReopenSheetProps & { readonly onClose: () => void }) {
  const s = useDefenceTexts();
  const t = useTexts();
  const client = useQueryClient();
  const members = membersOf(round);
  const [memberId, setMemberId] = useState('');
  const [reason, setReason] = useState('');
  const act = useAct(ReopenScoreSheet, {
    refused: (data) => data.reopenScoreSheet.errors,
    done: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: ['board'] });
    },
  });
  const submit = (): void => {
    if (memberId === '') act.refuse([{ path: 'memberId', message: s.chooseMember }]);
    else void act.run({ input: { applicationId: application.id, memberId, reason } });
  };
  return (
    <Dialog title={s.reopenFor(application.fullName)} onClose={onClose}>
      <p>{s.reopenLead}</p>
      <Form
        {...act}
        submitLabel={s.reopen}
        onSubmit={submit}
        more={
          <button type="button" className="button" onClick={onClose}>
            {t.shell.cancel}
          </button>
        }
      >
        <ChoiceField
          path="memberId"
          label={s.memberOfSheet}
          value={memberId}
          options={[{ value: '', label: s.chooseMember }, ...members]}
          onChange={setMemberId}
        />
        <TextField path="reason" label={s.reopenReason} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
