import type { ReactNode } from 'react';
import { useApprovalsTexts } from '../../i18n/approvals';
import { LineDiff } from '../../parts/line-diff';
import { Link } from '../../router';
import { shownInstant } from '../../text/day';
import type { Answer, WaitingAct } from './approvals-data';

interface RequestCardProps {
  readonly act: WaitingAct;
  readonly onAnswer: (answer: Answer) => void;
}

/** One request: who asks, until when, what exactly, and the answers its reader may give. */
export function RequestCard({ act, onAnswer }: RequestCardProps) {
  const s = useApprovalsTexts();
  const { displayName, position } = act.requestedBy;
  return (
    <article className="card" aria-labelledby={act.id}>
      <h3 id={act.id}>{act.title}</h3>
      <dl className="facts">
        {act.roundId === null ? (
          <Fact label={s.scope}>{act.roundTitle}</Fact>
        ) : (
          <Fact label={s.round}>
            <Link to={`/ky-thi/${act.roundId}`}>{act.roundTitle}</Link>
          </Fact>
        )}
        <Fact label={s.requestedBy}>{position === '' ? displayName : `${displayName}, ${position}`}</Fact>
        <Fact label={s.requestedAt}>{shownInstant(act.requestedAt)}</Fact>
        <Fact label={s.expiresAt}>{shownInstant(act.expiresAt)}</Fact>
      </dl>
      <h4>{s.content}</h4>
      <Details act={act} />
      <div className="actions">
        {act.mayDecide ? (
          <>
            <button
              type="button"
              className="button primary"
              aria-label={s.agreeTo(act.title)}
              onClick={() => onAnswer('agree')}
            >
              {s.agree}
            </button>
            <button
              type="button"
              className="button"
              aria-label={s.refuseTo(act.title)}
              onClick={() => onAnswer('refuse')}
            >
              {s.refuse}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button"
            aria-label={s.takeBackOf(act.title)}
            onClick={() => onAnswer('takeBack')}
          >
            {s.takeBack}
          </button>
        )}
      </div>
    </article>
  );
}

/** Every part of what will be done; nothing of the request is left out. */
export function Details({ act }: { readonly act: WaitingAct }) {
  const { wordingChange: change } = act;
  return (
    <>
      <dl className="facts">
        {act.details.map(({ label, value }, index) => (
          <Fact key={index} label={label}>
            {value}
          </Fact>
        ))}
      </dl>
      {change === null ? null : (
        <LineDiff caption={`${change.code} · ${change.name}`} before={change.before} after={change.after} />
      )}
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
