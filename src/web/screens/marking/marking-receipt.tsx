import { useQuery } from '@tanstack/react-query';
import { MarkingReceipt } from '../../generated/operations';
import { useMarkingTexts } from '../../i18n/marking';
import { Dialog } from '../../parts/dialog';
import { FaultNotice, Notice, Waiting } from '../../parts/notice';
import { send } from '../../send';
import { hundredthsOf, shownMark } from '../../text/mark';
import { ScoreReceipt } from '../scoring/score-receipt';
import type { Marking } from './marking-data';

interface MarkingReceiptProps {
  readonly marking: Marking;
  readonly onClose: () => void;
}

/** The receipt of one locked mark: made by the server from the log each time it is opened. */
export default function MarkingReceiptDialog({ marking, onClose }: MarkingReceiptProps) {
  const m = useMarkingTexts();
  const { id, version, code, mark, questionMarks } = marking;
  const marks = questionMarks.map((one, at) => m.questionMark(at, shownMark(hundredthsOf(one))));
  return (
    <Dialog title={m.receiptFor(code)} onClose={onClose}>
      {mark === null ? null : (
        <p>
          {m.mark}: <strong>{shownMark(hundredthsOf(mark))}</strong> {marks.join(' · ')}
        </p>
      )}
      <ReceiptBody id={id} version={version} />
      <div className="actions no-print">
        <button type="button" className="button" onClick={onClose}>
          {m.closeReceipt}
        </button>
      </div>
    </Dialog>
  );
}

function ReceiptBody({ id, version }: Pick<Marking, 'id' | 'version'>) {
  const m = useMarkingTexts();
  const { data, error, isPending } = useQuery({
    queryKey: ['marking-receipt', id, version],
    queryFn: () => send(MarkingReceipt, { id }),
    staleTime: 0,
  });
  if (isPending) return <Waiting />;
  if (data === undefined) return <FaultNotice fault={error} />;
  const { node } = data;
  const receipt = node !== null && 'receipt' in node ? node.receipt : null;
  if (receipt === null) return <Notice kind="info">{m.noReceipt}</Notice>;
  return <ScoreReceipt receipt={receipt} words={m.receiptWords} />;
}
