import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { Fault } from '../send';

/** What went wrong at the top of an answer, what to do, and the code to tell the administrator. */
export function FaultNotice({ fault }: { readonly fault: Error | null }) {
  const t = useTexts();
  if (fault === null) return null;
  const { code, message, requestId, retryAfterSeconds } =
    fault instanceof Fault ? fault : new Fault('INTERNAL', '', null);
  return (
    <div className="notice error" role="alert">
      <p>{code === 'NETWORK' ? t.shell.networkFault : message || t.shell.unknownFault}</p>
      {retryAfterSeconds === null ? null : <p>{t.shell.retryAfter(retryAfterSeconds)}</p>}
      {requestId === null ? null : (
        <p>
          {t.shell.faultCode}: <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}

interface NoticeProps {
  readonly kind: 'info' | 'success' | 'warning';
  readonly children: ReactNode;
  /** Where the act took away what had the focus, its outcome takes it, so that the keyboard is not sent to the top. */
  readonly takesFocus?: boolean;
}

/** A message with a colour and, always, a word. */
export function Notice({ kind, children, takesFocus = false }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div className={`notice ${kind}`} role="status" ref={box} tabIndex={takesFocus ? -1 : undefined}>
      {children}
    </div>
  );
}

/** What to show while something is fetched. */
export function Waiting() {
  const t = useTexts();
  return (
    <p className="waiting" role="status">
      {t.shell.loading}
    </p>
  );
}

/** Why there is nothing here, and what to do next. */
export function Empty({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** A state in words on its own dark colour. */
export function Tag({
  kind,
  children,
}: {
  readonly kind: 'plain' | 'good' | 'bad' | 'wait';
  readonly children: ReactNode;
}) {
  return <span className={`tag ${kind}`}>{children}</span>;
}
