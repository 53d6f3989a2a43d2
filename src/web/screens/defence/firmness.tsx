import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDefenceTexts } from '../../i18n/defence';
import { FaultNotice, Waiting } from '../../parts/notice';
import { hundredthsOf, shownMark } from '../../text/mark';
import { firmnessQuery } from './result-data';

interface FirmnessProps {
  readonly roundId: string;
  readonly postId: string;
}

/** What if: how little would have to change for the winners to change. Asked for on demand, shown as differences. */
export function Firmness({ roundId, postId }: FirmnessProps) {
  const s = useDefenceTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{s.whatIf}</summary>
      <p className="hint">{s.whatIfLead}</p>
      {isOpen ? <Changes roundId={roundId} postId={postId} /> : null}
    </details>
  );
}

function Changes({ roundId, postId }: FirmnessProps) {
  const s = useDefenceTexts();
  const { data, error, isPending } = useQuery(firmnessQuery(roundId));
  if (isPending) return <Waiting />;
  if (data === undefined) return <FaultNotice fault={error} />;
  const changes = data.find(({ post }) => post.id === postId)?.whatIf ?? [];
  if (changes.length === 0) return <p>{s.whatIfNone}</p>;
  return (
    <ul>
      {changes.map(({ application, isRaise, by, becomes }) => (
        <li key={application.id}>
          {(isRaise ? s.raise : s.lower)(application.fullName, shownMark(hundredthsOf(by)))}: {s.becomes[becomes]}
        </li>
      ))}
    </ul>
  );
}
