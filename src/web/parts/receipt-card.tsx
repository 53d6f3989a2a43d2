import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';

interface ReceiptCardProps {
  readonly title: string;
  /** What it is good for. */
  readonly lead?: ReactNode;
  /** Facts with their names; those without a value are left out. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly children?: ReactNode;
  /** False while there is nothing to keep. */
  readonly mayPrint?: boolean;
}

/** What somebody keeps of what they handed in: the same facts in the same words and order, whatever it is of. */
export function ReceiptCard({ title, lead, facts, children, mayPrint = true }: ReceiptCardProps) {
  return (
    <section className="card" aria-labelledby="receipt">
      <h2 id="receipt">{title}</h2>
      {lead === undefined ? null : <p>{lead}</p>}
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="wrap">{value}</dd>
            </div>
          ))}
      </dl>
      {children}
      {mayPrint ? <PrintReceipt /> : null}
    </section>
  );
}

/** Puts the page with the receipt on paper. */
export function PrintReceipt() {
  const t = useTexts();
  return (
    <div className="actions no-print">
      <button type="button" className="button" onClick={() => window.print()}>
        {t.shell.receipt.print}
      </button>
    </div>
  );
}
