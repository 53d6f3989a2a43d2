import { useScoringTexts } from '../../i18n/scoring';
import { useTexts } from '../../i18n/texts';
import { ReceiptCard } from '../../parts/receipt-card';
import type { SheetMarksQuery } from '../../generated/operations';

type Node = Extract<NonNullable<SheetMarksQuery['node']>, { readonly marks: unknown }>;
type Receipt = Node['receipt'];

/** What a receipt of something else than a sheet says in other words. */
export type ReceiptWords = Partial<ReturnType<typeof useScoringTexts>>;

/** What a member keeps of what they handed in: to print, and to hold against the log for as long as they like. */
export function ScoreReceipt(props: { readonly receipt: Receipt | undefined; readonly words?: ReceiptWords }) {
  const { receipt, words } = props;
  const t = useTexts();
  const s = { ...useScoringTexts(), ...words };
  if (receipt == null) return null;
  const { entry, isRevealed, opens } = receipt;
  const facts = [
    [t.shell.receipt.code, receipt.code],
    [s.receiptEntry, entry === null ? s.receiptMissing : s.receiptAt(entry)],
    [s.receiptState, !isRevealed ? s.receiptSealed : opens === true ? s.receiptOpens : s.receiptFalse],
  ] as const;
  return (
    <ReceiptCard title={s.receipt} lead={s.receiptLead} facts={facts}>
      <h3>{s.receiptMarks}</h3>
      <ul>
        {receipt.words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <img className="qr" src={receipt.qrCode} alt={s.receiptQr} width="180" height="180" />
      <p className="hint">{s.receiptQr}</p>
      <details>
        <summary>{s.receiptProof}</summary>
        <p>{s.receiptHow}</p>
        <p>
          <code>{receipt.commitment}</code>
        </p>
        <p>
          <code>{receipt.text}</code>
        </p>
      </details>
    </ReceiptCard>
  );
}
