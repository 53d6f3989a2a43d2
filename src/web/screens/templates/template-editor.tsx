import './templates.css';
import { useDeferredValue, useId, useRef, useState } from 'react';
import { useAct } from '../../act';
import { ChangeTemplate } from '../../generated/operations';
import { useTemplatesTexts } from '../../i18n/templates';
import { Dialog } from '../../parts/dialog';
import { LineDiff } from '../../parts/line-diff';
import { FaultNotice, Notice } from '../../parts/notice';
import { Problems } from '../../parts/problems';
import { CodeField, selectLine } from './code-field';
import type { TemplateForm } from './template-data';
import { PreviewPane } from './preview-pane';
import { usePreview, type Tried } from './use-preview';

interface TemplateEditorProps {
  readonly roundId: string;
  readonly form: TemplateForm;
  /** Whether the viewer may ask for other words. */
  readonly mayChange: boolean;
  readonly onSent: () => void;
}

/** The words of one form: tried as they are typed, seen in print, compared, and sent to be agreed on. */
export function TemplateEditor({ roundId, form, mayChange, onSent }: TemplateEditorProps) {
  const s = useTemplatesTexts();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { wording } = form;
  const [text, setText] = useState(wording.text);
  const shown = useDeferredValue(text);
  const tried = usePreview(roundId, form.code, text);
  const isFaulty = tried.preview?.ok === false;
  return (
    <>
      {mayChange ? null : <Notice kind="info">{s.readOnly}</Notice>}
      <div className="editor">
        <div>
          <CodeField
            id={id}
            label={s.text}
            hint={s.hint}
            value={text}
            isReadOnly={!mayChange}
            isFaulty={isFaulty}
            verdictId={`${id}-verdict`}
            box={box}
            onChange={setText}
          />
          <Verdict
            id={`${id}-verdict`}
            tried={tried}
            onGoTo={(line) => {
              if (box.current !== null) selectLine(box.current, line);
            }}
          />
        </div>
        <PreviewPane preview={tried.preview} />
      </div>
      {mayChange ? (
        <>
          <h2>{s.changes}</h2>
          <LineDiff caption={s.changes} before={wording.text} after={shown} />
          <SendButtons roundId={roundId} form={form} text={text} onSent={onSent} />
        </>
      ) : null}
    </>
  );
}

interface VerdictProps {
  readonly id: string;
  readonly tried: Tried;
  readonly onGoTo: (line: number) => void;
}

function Verdict({ id, tried: { preview, fault, isRunning }, onGoTo }: VerdictProps) {
  const s = useTemplatesTexts();
  return (
    <div id={id} aria-live="polite" aria-busy={isRunning}>
      <FaultNotice fault={fault} />
      {isRunning ? (
        <p className="hint">{s.checking}</p>
      ) : preview === null ? null : preview.ok ? (
        <p className="hint">{s.fine}</p>
      ) : (
        <div className="notice error">
          <p>
            <strong>{s.faults}</strong>
          </p>
          <ul>
            {preview.faults.map(({ line, message }) => (
              <li key={message}>
                {message}{' '}
                {line === null ? null : (
                  <button type="button" className="button quiet" onClick={() => onGoTo(line)}>
                    {s.goTo(line)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type SendButtonsProps = Pick<TemplateEditorProps, 'roundId' | 'form' | 'onSent'> & { readonly text: string };

function SendButtons({ roundId, form: { code, wording }, text, onSent }: SendButtonsProps) {
  const s = useTemplatesTexts();
  const [isSent, setSent] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const act = useAct(ChangeTemplate, {
    refused: (data) => data.changeTemplate.errors,
    done: () => {
      setSent(true);
      onSent();
    },
  });
  const ask = (wanted: string | null): void => {
    setSent(false);
    setAsking(false);
    if (!act.isPending) void act.run({ input: { roundId, code, basedOn: wording.number, text: wanted } });
  };
  return (
    <>
      {isSent ? <Notice kind="success">{s.sent}</Notice> : null}
      <Problems said={act.errors.map(({ message }) => message)} />
      <FaultNotice fault={act.fault} />
      <div className="actions">
        <button type="button" className="button primary" aria-busy={act.isPending} onClick={() => ask(text)}>
          {s.send}
        </button>
        {wording.isOriginal ? null : (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {s.restore}
          </button>
        )}
      </div>
      {isAsking ? (
        <Dialog title={s.restore} onClose={() => setAsking(false)}>
          <p>{s.restoreQuestion}</p>
          <div className="actions">
            <button type="button" className="button primary" onClick={() => ask(null)}>
              {s.restore}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {s.cancel}
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
