import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { OwnAccount, RenewRecoveryCodes } from '../../generated/operations';
import { useOwnAccountTexts } from '../../i18n/own-account';
import { useTexts } from '../../i18n/texts';
import { FaultNotice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { useWho } from '../../viewer';
import { ChangePasswordForm } from './change-password-form';
import EnrolTotpStep from './enrol-totp';
import { RecoveryCodes } from './recovery-codes';
import { SessionTable } from './session-table';

/** One's own account: sessions, second factor, password. */
export default function AccountPage() {
  const t = useTexts();
  const viewer = useWho().data?.viewer;
  const own = useQuery({ queryKey: ['own-account'], queryFn: () => send(OwnAccount, {}) });
  const data = own.data?.viewer ?? null;
  const lead = [viewer?.account.displayName, viewer?.account.position, viewer?.account.username];
  return (
    <Page title={t.shell.account} lead={lead.filter(Boolean).join(' · ')}>
      {own.isPending ? <Waiting /> : null}
      <FaultNotice fault={own.error} />
      {data === null ? null : (
        <>
          <SessionTable sessions={data.sessions} />
          <SecondFactor hasTotp={data.hasTotp} codesLeft={data.recoveryCodesLeft} />
        </>
      )}
      <ChangePasswordForm />
      <OwnData />
    </Page>
  );
}

function OwnData() {
  const s = useOwnAccountTexts();
  return (
    <section className="card" aria-labelledby="own-data">
      <h2 id="own-data">{s.ownData}</h2>
      <p>{s.ownDataLead}</p>
      <div className="actions">
        <a className="button" href="/my-data.pdf" download>
          {s.ownDataPaper}
        </a>
        <a className="button" href="/my-data.json" download>
          {s.ownDataTake}
        </a>
      </div>
    </section>
  );
}

function SecondFactor({ hasTotp, codesLeft }: { readonly hasTotp: boolean; readonly codesLeft: number }) {
  const s = useOwnAccountTexts();
  const client = useQueryClient();
  const [isEnrolling, setEnrolling] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = useAct(RenewRecoveryCodes, {
    refused: (data) => data.renewRecoveryCodes.errors,
    done: (data) => setCodes(data.renewRecoveryCodes.recoveryCodes ?? []),
  });
  const finish = async (): Promise<void> => {
    setEnrolling(false);
    setCodes(null);
    await client.invalidateQueries({ queryKey: ['own-account'] });
  };
  return (
    <section className="card" aria-labelledby="second-factor">
      <h2 id="second-factor">{s.security}</h2>
      <p>
        <Tag kind={hasTotp ? 'good' : 'wait'}>{hasTotp ? s.totpOn : s.totpOff}</Tag>{' '}
        {hasTotp ? s.recoveryLeft(codesLeft) : null}
      </p>
      <FaultNotice fault={renew.fault} />
      {codes === null ? null : <RecoveryCodes codes={codes} onDone={finish} />}
      {isEnrolling ? <EnrolTotpStep onDone={finish} /> : null}
      {codes === null && !isEnrolling ? (
        <div className="actions">
          <button type="button" className="button" onClick={() => setEnrolling(true)}>
            {hasTotp ? s.totpReplace : s.totpSetUp}
          </button>
          {hasTotp ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                void renew.run({});
              }}
            >
              {s.renewRecovery}
            </button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
