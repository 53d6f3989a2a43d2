import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { EndOtherSessions, EndSession, type SessionRowFragment } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { FaultNotice, Notice, Tag } from '../../parts/notice';
import { shownInstant } from '../../text/day';

/** Machines signed in to this account, each of which can be cut off. */
export function SessionTable({ sessions }: { readonly sessions: readonly SessionRowFragment[] }) {
  const t = useTexts();
  const client = useQueryClient();
  const [ended, setEnded] = useState(0);
  const done = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['own-account'] });
    setEnded((count) => count + 1);
  };
  const end = useAct(EndSession, { refused: (data) => data.endSession.errors, done });
  const endOthers = useAct(EndOtherSessions, { refused: (data) => data.endOtherSessions.errors, done });
  return (
    <section className="card" aria-labelledby="sessions">
      <h2 id="sessions">{t.account.sessions}</h2>
      <p>{t.account.sessionsLead}</p>
      {ended === 0 ? null : (
        <Notice key={ended} kind="success" takesFocus>
          {t.account.sessionEnded}
        </Notice>
      )}
      <FaultNotice fault={end.fault ?? endOthers.fault} />
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{t.account.device}</th>
            <th scope="col">{t.account.since}</th>
            <th scope="col">{t.account.lastSeen}</th>
            <th scope="col">{t.account.action}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <Row
              key={session.id}
              session={session}
              onEnd={() => {
                void end.run({ input: { sessionId: session.id } });
              }}
            />
          ))}
        </tbody>
      </table>
      {sessions.length > 1 ? (
        <div className="actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              void endOthers.run({});
            }}
          >
            {t.account.endOthers}
          </button>
        </div>
      ) : null}
    </section>
  );
}

function Row({ session, onEnd }: { readonly session: SessionRowFragment; readonly onEnd: () => void }) {
  const t = useTexts();
  const since = shownInstant(session.createdAt);
  return (
    <tr>
      <th scope="row" data-label={t.account.device}>
        {session.device}
      </th>
      <td data-label={t.account.since}>{since}</td>
      <td data-label={t.account.lastSeen}>{shownInstant(session.lastSeenAt)}</td>
      <td data-label={t.account.action}>
        {session.isCurrent ? (
          <Tag kind="good">{t.account.thisSession}</Tag>
        ) : (
          <button
            type="button"
            className="button"
            aria-label={t.account.endSessionOf(session.device, since)}
            onClick={onEnd}
          >
            {t.account.endSession}
          </button>
        )}
      </td>
    </tr>
  );
}
