import type { ReactNode } from 'react';

interface FoldProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part to look something up in: its heading alone until it is opened, and whole on paper. */
export function Fold({ id, title, children }: FoldProps) {
  return (
    <details className="card fold">
      <summary>
        <h2 id={id}>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
