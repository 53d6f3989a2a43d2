import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { DismissRelation, type KnownFragment as Known } from '../../generated/operations';
import { useConflictsTexts } from '../../i18n/conflicts';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';

interface DismissDialogProps {
  readonly known: Known;
  readonly onClose: () => void;
}

/** Asks that a candidate's untrue word be dismissed; a second leader of the Council must agree. */
export function DismissDialog({ known: { person, applicant }, onClose }: DismissDialogProps) {
  const t = useTexts();
  const s = useConflictsTexts();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const dismiss = useAct(DismissRelation, {
    refused: (data) => data.dismissRelation.errors,
    done: async () => {
      onClose();
      await client.invalidateQueries();
    },
  });
  const submit = (): void => {
    if (reason.trim() === '') dismiss.refuse([{ path: 'reason', message: t.shell.fillIn }]);
    else {
      const input = { applicationId: applicant.applicationId, personId: person.id, reason: reason.trim() };
      void dismiss.run({ input });
    }
  };
  return (
    <Dialog title={s.dismissOf(person.displayName, applicant.fullName)} onClose={onClose}>
      <p>{s.dismissWhy}</p>
      <Form
        {...dismiss}
        submitLabel={s.dismissSubmit}
        onSubmit={submit}
        more={
          <button type="button" className="button" onClick={onClose}>
            {t.shell.cancel}
          </button>
        }
      >
        <TextField path="reason" label={s.dismissReason} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
