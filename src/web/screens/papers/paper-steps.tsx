import { useState } from 'react';
import { useAct } from '../../act';
import { PublishPaper, RecallPaper, SubmitPaper } from '../../generated/operations';
import { usePapersTexts } from '../../i18n/papers';
import { FaultNotice } from '../../parts/notice';
import { Problems } from '../../parts/problems';
import { AttachDialog } from './attach-dialog';
import { titleOf, type PaperLine } from './paper-line';

interface PaperStepsProps {
  readonly paper: PaperLine;
  readonly onDone: () => void;
}

/** What the secretary can do with a paper now; each button says which paper it is about. */
export function PaperSteps({ paper, onDone }: PaperStepsProps) {
  const p = usePapersTexts();
  const [isAttaching, setAttaching] = useState(false);
  const submit = useAct(SubmitPaper, { refused: (data) => data.submitPaper.errors, done: onDone });
  const recall = useAct(RecallPaper, { refused: (data) => data.recallPaper.errors, done: onDone });
  const publish = useAct(PublishPaper, { refused: (data) => data.publishPaper.errors, done: onDone });
  const input = { paperId: paper.id, expectedVersion: paper.recordVersion };
  const buttons = [
    { on: 'DRAFTED', text: p.submit, act: submit, needsCurrent: true },
    { on: 'IN_SIGNING', text: p.recall, act: recall, needsCurrent: false },
    { on: 'SIGNED', text: p.publish, act: publish, needsCurrent: true },
  ] as const;
  const errors = [submit, recall, publish].flatMap((act) => act.errors);
  return (
    <>
      {paper.state === 'IN_SIGNING' && paper.isCurrent ? (
        <button
          type="button"
          className="button primary"
          aria-label={p.attach + p.ofPaper(titleOf(paper))}
          onClick={() => setAttaching(true)}
        >
          {p.attach}
        </button>
      ) : null}
      {buttons
        .filter(({ on, needsCurrent }) => on === paper.state && (paper.isCurrent || !needsCurrent))
        .map(({ text, act }) => (
          <button
            key={text}
            type="button"
            className="button"
            aria-label={text + p.ofPaper(titleOf(paper))}
            aria-busy={act.isPending}
            onClick={() => {
              if (!act.isPending) void act.run({ input });
            }}
          >
            {text}
          </button>
        ))}
      <Problems said={errors.map(({ message }) => message)} />
      <FaultNotice fault={submit.fault ?? recall.fault ?? publish.fault} />
      {isAttaching ? (
        <AttachDialog
          paper={paper}
          onClose={() => setAttaching(false)}
          onDone={() => {
            setAttaching(false);
            onDone();
          }}
        />
      ) : null}
    </>
  );
}
