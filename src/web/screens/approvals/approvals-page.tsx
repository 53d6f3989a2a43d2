import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApprovalsTexts } from '../../i18n/approvals';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link } from '../../router';
import { AnswerDialog } from './answer-dialog';
import { allWaiting, type Answer, type WaitingAct } from './approvals-data';
import { RequestCard } from './request-card';

/** Chờ đồng ý: acts that wait for a second person, with exactly what each would do. */
export default function ApprovalsPage() {
  const s = useApprovalsTexts();
  const waiting = useQuery({ queryKey: ['approvals'], queryFn: allWaiting });
  const [question, setQuestion] = useState<{ readonly act: WaitingAct; readonly answer: Answer } | null>(null);
  const [said, setSaid] = useState<Answer | null>(null);
  const acts = waiting.data ?? [];
  const ask = (act: WaitingAct, answer: Answer): void => {
    setSaid(null);
    setQuestion({ act, answer });
  };
  return (
    <Page title={s.title} lead={s.lead}>
      {said === null ? null : (
        <Notice kind="success" takesFocus>
          {{ agree: s.agreed, refuse: s.refused, takeBack: s.takenBack }[said]}
        </Notice>
      )}
      {waiting.isPending ? <Waiting /> : null}
      <FaultNotice fault={waiting.error} />
      {waiting.data === undefined ? null : (
        <>
          <Section
            id="for-me"
            title={s.forMe}
            none={s.noneForMe}
            acts={acts.filter(({ mayDecide }) => mayDecide)}
            onAnswer={ask}
          />
          <Section
            id="mine"
            title={s.mine}
            none={s.noneMine}
            acts={acts.filter(({ isMine }) => isMine)}
            onAnswer={ask}
          />
        </>
      )}
      {question === null ? null : (
        <AnswerDialog
          {...question}
          onClose={(isDone) => {
            if (isDone) setSaid(question.answer);
            setQuestion(null);
          }}
        />
      )}
    </Page>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly acts: readonly WaitingAct[];
  readonly onAnswer: (act: WaitingAct, answer: Answer) => void;
}

function Section({ id, title, none, acts, onAnswer }: SectionProps) {
  const s = useApprovalsTexts();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{acts.length === 0 ? title : `${title} (${String(acts.length)})`}</h2>
      {acts.length === 0 ? <Empty action={<Link to="/">{s.toTasks}</Link>}>{none}</Empty> : null}
      {acts.map((act) => (
        <RequestCard key={act.id} act={act} onAnswer={(answer) => onAnswer(act, answer)} />
      ))}
    </section>
  );
}
