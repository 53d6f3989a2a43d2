import { useId, useState } from 'react';
import { useAct } from '../../act';
import { AttachSignedPaper } from '../../generated/operations';
import { usePapersTexts } from '../../i18n/papers';
import { Dialog } from '../../parts/dialog';
import { FaultNotice } from '../../parts/notice';
import { Fault } from '../../send';
import type { PaperLine } from './paper-line';
import { Problems } from './problems';
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
  const { send, said, fault, isSending } = useAttaching(paper, onDone);
  return (
    <Dialog title={p.attachTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send(file, isDigital);
        }}
      >
        <p>{p.attachLead}</p>
        <KindField isDigital={isDigital} onChange={setDigital} />
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
        <div id={`${id}-said`}>
          <Problems said={said} />
        </div>
        <FaultNotice fault={fault} />
        <div className="actions">
          <button type="submit" className="button primary" aria-busy={isSending}>
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

interface KindFieldProps {
  readonly isDigital: boolean;
  readonly onChange: (isDigital: boolean) => void;
}

function KindField({ isDigital, onChange }: KindFieldProps) {
  const p = usePapersTexts();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{p.kind}</label>
      <select
        id={id}
        value={isDigital ? 'digital' : 'scan'}
        onChange={({ target }) => onChange(target.value === 'digital')}
      >
        <option value="scan">{p.scan}</option>
        <option value="digital">{p.digital}</option>
      </select>
    </div>
  );
}

/** Sends a file, then the act that makes it the paper's signed copy; says what either refused. */
function useAttaching(paper: PaperLine, onDone: () => void) {
  const p = usePapersTexts();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isUploading, setUploading] = useState(false);
  const act = useAct(AttachSignedPaper, { refused: (data) => data.attachSignedPaper.errors, done: onDone });
  const isSending = isUploading || act.isPending;

  const send = async (file: File | null, isDigital: boolean) => {
    if (isSending) return;
    setFault(null);
    setProblems(file === null ? [p.chooseFile] : []);
    if (file === null) return;
    setUploading(true);
    try {
      const sent = await upload(isDigital ? 'signed-pdf' : 'signed-scan', file);
      setProblems(sent.errors.map(({ message }) => message));
      if (sent.file === null) return;
      const { id: paperId, recordVersion: expectedVersion } = paper;
      await act.run({ input: { paperId, expectedVersion, fileId: sent.file.id } });
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL', String(error), null));
    } finally {
      setUploading(false);
    }
  };
  const said = [...problems, ...act.errors.map(({ message }) => message)];
  return { send, said, fault: fault ?? act.fault, isSending };
}
