import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { WithdrawApplication } from '../../generated/operations';
import { useOwnApplicationTexts } from '../../i18n/own-application';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import type { OwnApplication } from './own-application';

/** Withdrawing, asked once more. */
export default function WithdrawPart({ application }: { readonly application: OwnApplication }) {
  const t = useTexts();
  const o = useOwnApplicationTexts();
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const act = useAct(WithdrawApplication, {
    refused: (data) => data.withdrawApplication.errors,
    done: async () => {
      setAsked(false);
      await client.invalidateQueries();
    },
  });
  if (application.state !== 'SUBMITTED' && application.state !== 'ELIGIBLE') return null;
  return (
    <p>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {o.withdraw}
      </button>
      {isAsked ? (
        <Dialog title={o.withdraw} onClose={() => setAsked(false)}>
          <p>{o.withdrawQuestion}</p>
          <Form
            {...act}
            submitLabel={o.withdraw}
            onSubmit={() => {
              void act.run({ input: { applicationId: application.id, expectedVersion: application.version } });
            }}
            more={
              <button type="button" className="button" onClick={() => setAsked(false)}>
                {t.shell.cancel}
              </button>
            }
          >
            {null}
          </Form>
        </Dialog>
      ) : null}
    </p>
  );
}
