import { useId, useState, type FormEvent } from 'react';
import { useAct } from '../../act';
import { AttachSignedPaper } from '../../generated/operations';
import { usePapersTexts } from '../../i18n/papers';
import { Dialog } from '../../parts/dialog';
import { FaultNotice } from '../../parts/notice';
import { Fault } from '../../send';
import type { PaperLine } from './paper-line';
import { upload } from './upload';

interface AttachDialogProps {
  readonly paper: PaperLine;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Takes the signed copy of a paper: the file goes first, then the act that uses it. */
export function AttachDialog({ paper, onClose, onDone }: AttachDialogProps) {
  const p = usePapersTexts();
  const id = useId();
  const [isDigital, setDigital] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isSending, setSending] = useState(false);
  const act = useAct(AttachSignedPaper, { refused: (data) => data.attachSignedPaper.errors, done: onDone });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending || act.isPending) return;
    setFault(null);
    setProblems(file === null ? [p.chooseFile] : []);
    if (file === null) return;
    setSending(true);
    try {
      const sent = await upload(isDigital ? 'signed-pdf' : 'signed-scan', file);
      setProblems(sent.errors.map(({ message }) => message));
      if (sent.file === null) return;
      const { id: paperId, recordVersion: expectedVersion } = paper;
      await act.run({ input: { paperId, expectedVersion, fileId: sent.file.id } });
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL', String(error), null));
    } finally {
      setSending(false);
    }
  };
  const said = [...problems, ...act.errors.map(({ message }) => message)];
  return (
    <Dialog title={p.attachTitle} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <p>{p.attachLead}</p>
        <div className="field">
          <label htmlFor={`${id}-kind`}>{p.kind}</label>
          <select
            id={`${id}-kind`}
            value={isDigital ? 'digital' : 'scan'}
            onChange={({ target }) => setDigital(target.value === 'digital')}
          >
            <option value="scan">{p.scan}</option>
            <option value="digital">{p.digital}</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-file`}>{p.file}</label>
          <input
            id={`${id}-file`}
            type="file"
            style={{ minHeight: 44 }}
            accept={isDigital ? '.pdf,application/pdf' : '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'}
            aria-describedby={`${id}-said`}
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </div>
        <div id={`${id}-said`} aria-live="polite">
          {said.length === 0 ? null : (
            <div className="notice error">
              {said.map((one) => (
                <p key={one}>{one}</p>
              ))}
            </div>
          )}
        </div>
        <FaultNotice fault={fault ?? act.fault} />
        <div className="actions">
          <button type="submit" className="button primary" aria-busy={isSending || act.isPending}>
            {p.send}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {p.close}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
