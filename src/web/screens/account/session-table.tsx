import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { EndOtherSessions, EndSession, type SessionRowFragment } from '../../generated/operations';
import { useOwnAccountTexts } from '../../i18n/own-account';
import { FaultNotice, Notice, Tag } from '../../parts/notice';
import { shownInstant } from '../../text/day';

/** Machines signed in to this account, each of which can be cut off. */
export function SessionTable({ sessions }: { readonly sessions: readonly SessionRowFragment[] }) {
  const s = useOwnAccountTexts();
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
      <h2 id="sessions">{s.sessions}</h2>
      <p>{s.sessionsLead}</p>
      {ended === 0 ? null : (
        <Notice key={ended} kind="success" takesFocus>
          {s.sessionEnded}
        </Notice>
      )}
      <FaultNotice fault={end.fault ?? endOthers.fault} />
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{s.device}</th>
            <th scope="col">{s.since}</th>
            <th scope="col">{s.lastSeen}</th>
            <th scope="col">{s.action}</th>
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
            {s.endOthers}
          </button>
        </div>
      ) : null}
    </section>
  );
}

function Row({ session, onEnd }: { readonly session: SessionRowFragment; readonly onEnd: () => void }) {
  const s = useOwnAccountTexts();
  const since = shownInstant(session.createdAt);
  return (
    <tr>
      <th scope="row" data-label={s.device}>
        {session.device}
      </th>
      <td data-label={s.since}>{since}</td>
      <td data-label={s.lastSeen}>{shownInstant(session.lastSeenAt)}</td>
      <td data-label={s.action}>
        {session.isCurrent ? (
          <Tag kind="good">{s.thisSession}</Tag>
        ) : (
          <button type="button" className="button" aria-label={s.endSessionOf(session.device, since)} onClick={onEnd}>
            {s.endSession}
          </button>
        )}
      </td>
    </tr>
  );
}
