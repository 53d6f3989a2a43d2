import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Narrow pages hold one form. */
  readonly isNarrow?: boolean;
}

/** One screen: names the window, and takes the focus to its heading so that a screen reader hears where it is. */
export function Page({ title, lead, children, isNarrow = false }: PageProps) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t.shell.product}`;
  }, [title, t]);
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isFree) heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={isNarrow ? 'page narrow' : 'page'}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead === undefined ? null : <div className="lead">{lead}</div>}
      {children}
    </div>
  );
}
