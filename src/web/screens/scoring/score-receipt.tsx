import { useScoringTexts } from '../../i18n/scoring';
import type { SheetMarksQuery } from '../../generated/operations';

type Node = Extract<NonNullable<SheetMarksQuery['node']>, { readonly marks: unknown }>;
type Receipt = Node['receipt'];

/** What a member keeps of a sheet they handed in: to print, and to hold against the log for as long as they like. */
export function ScoreReceipt({ receipt }: { readonly receipt: Receipt | undefined }) {
  const s = useScoringTexts();
  if (receipt == null) return null;
  const { entry, isRevealed, opens } = receipt;
  const facts = [
    [s.receiptCode, receipt.code],
    [s.receiptEntry, entry === null ? s.receiptMissing : s.receiptAt(entry)],
    [s.receiptState, !isRevealed ? s.receiptSealed : opens === true ? s.receiptOpens : s.receiptFalse],
  ] as const;
  return (
    <section className="card" aria-labelledby="receipt">
      <h2 id="receipt">{s.receipt}</h2>
      <p>{s.receiptLead}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
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
      <div className="actions no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {s.receiptPrint}
        </button>
      </div>
    </section>
  );
}
