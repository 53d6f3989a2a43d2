import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../act';
import { ApproveAct, RejectAct } from '../../generated/operations';
import { useApprovalsTexts } from '../../i18n/approvals';
import { useTexts } from '../../i18n/texts';
import { Dialog } from '../../parts/dialog';
import { Form } from '../../parts/form';
import type { Answer, WaitingAct } from './approvals-data';
import { Details } from './request-card';

interface AnswerDialogProps {
  readonly act: WaitingAct;
  readonly answer: Answer;
  readonly onClose: (isDone: boolean) => void;
}

/** Asks once more, with what is agreed to in full: the hash that was read goes along, so nothing else can be meant. */
export function AnswerDialog({ act, answer, onClose }: AnswerDialogProps) {
  const t = useTexts();
  const s = useApprovalsTexts();
  const client = useQueryClient();
  const done = async (): Promise<void> => {
    onClose(true);
    await client.invalidateQueries();
  };
  const approve = useAct(ApproveAct, { refused: (data) => data.approveAct.errors, done });
  const reject = useAct(RejectAct, { refused: (data) => data.rejectAct.errors, done });
  const words = {
    agree: { title: s.agreeTo(act.title), question: s.agreeQuestion, submit: s.agree },
    refuse: { title: s.refuseTo(act.title), question: s.refuseQuestion, submit: s.refuse },
    takeBack: { title: s.takeBackOf(act.title), question: s.takeBackQuestion, submit: s.takeBack },
  }[answer];
  const submit = (): void => {
    const requestId = act.id;
    if (answer === 'agree') void approve.run({ input: { requestId, payloadHash: act.payloadHash } });
    else void reject.run({ input: { requestId } });
  };
  return (
    <Dialog title={words.title} onClose={() => onClose(false)}>
      <p>{words.question}</p>
      <Form
        {...(answer === 'agree' ? approve : reject)}
        submitLabel={words.submit}
        onSubmit={submit}
        more={
          <button type="button" className="button" onClick={() => onClose(false)}>
            {t.shell.cancel}
          </button>
        }
      >
        <Details act={act} />
      </Form>
    </Dialog>
  );
}
