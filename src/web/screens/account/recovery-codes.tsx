import { useEffect, useRef, useState } from 'react';
import { useOwnAccountTexts } from '../../i18n/own-account';
import { useTexts } from '../../i18n/texts';
import { CopyButton } from '../../parts/copy-button';
import { Notice } from '../../parts/notice';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onDone: () => void | Promise<void>;
}

/** Shows the codes for a lost phone, once; goes on only after the owner says that they are kept. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const t = useTexts();
  const s = useOwnAccountTexts();
  const [isKept, setKept] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="recovery">
      <h2 id="recovery" ref={heading} tabIndex={-1}>
        {s.recoveryTitle}
      </h2>
      <Notice kind="warning">{s.recoveryWhy}</Notice>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <CopyButton text={codes.join('\n')} />
        <button type="button" className="button" onClick={() => window.print()}>
          {t.shell.print}
        </button>
      </div>
      <label className="check">
        <input ref={box} type="checkbox" checked={isKept} onChange={() => setKept(!isKept)} />
        {s.recoveryKept}
      </label>
      {isAsked && !isKept ? (
        <p className="field-error" role="alert">
          {s.recoveryKeepFirst}
        </p>
      ) : null}
      <div className="actions">
        <button
          type="button"
          className="button primary"
          onClick={() => {
            setAsked(true);
            if (isKept) void onDone();
            else box.current?.focus();
          }}
        >
          {t.shell.goOn}
        </button>
      </div>
    </section>
  );
}
