import { useId, useState } from 'react';
import { useAct } from '../../act';
import { AttachSignedPaper } from '../../generated/operations';
import { usePapersTexts } from '../../i18n/papers';
import { Dialog } from '../../parts/dialog';
import { FileBox } from '../../parts/file-box';
import { FaultNotice } from '../../parts/notice';
import { Problems } from '../../parts/problems';
import { Fault } from '../../send';
import { upload } from '../../upload';
import type { PaperLine } from './paper-line';
import { signHere } from './sign-here';

/** How a paper gets its signature: by pen and scanned, with software of one's own, or here with a key file. */
const KINDS = ['scan', 'digital', 'here'] as const;
type Kind = (typeof KINDS)[number];

const ACCEPTED: Readonly<Record<Kind, string>> = {
  scan: '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png',
  digital: '.pdf,application/pdf',
  here: '.p12,.pfx,application/x-pkcs12',
};

/** What the form holds. */
interface Filled {
  readonly kind: Kind;
  readonly file: File | null;
  readonly passphrase: string;
}

interface AttachDialogProps {
  readonly paper: PaperLine;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Takes the signed copy of a paper: the file goes first, then the act that uses it. */
export function AttachDialog({ paper, onClose, onDone }: AttachDialogProps) {
  const p = usePapersTexts();
  const id = useId();
  const [kind, setKind] = useState<Kind>('scan');
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const { send, said, fault, isSending } = useAttaching(paper, onDone);
  return (
    <Dialog title={p.attachTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send({ kind, file, passphrase });
        }}
      >
        <p>{p.attachLead}</p>
        <KindField kind={kind} onChange={setKind} />
        <div className="field">
          <label htmlFor={`${id}-file`}>{kind === 'here' ? p.keyFile : p.file}</label>
          <FileBox
            id={`${id}-file`}
            accept={ACCEPTED[kind]}
            aria-describedby={`${id}-said`}
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </div>
        {kind === 'here' ? <Passphrase value={passphrase} onChange={setPassphrase} /> : null}
        <div id={`${id}-said`}>
          <Problems said={said} />
        </div>
        <FaultNotice fault={fault} />
        <div className="actions">
          <button type="submit" className="button primary" aria-busy={isSending}>
            {kind === 'here' ? p.signHere : p.send}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {p.close}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface PassphraseProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What opens the key file; it goes with this one request and is remembered nowhere. */
function Passphrase({ value, onChange }: PassphraseProps) {
  const p = usePapersTexts();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{p.passphrase}</label>
      <p className="hint" id={`${id}-hint`}>
        {p.passphraseHint}
      </p>
      <input
        id={id}
        type="password"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

interface KindFieldProps {
  readonly kind: Kind;
  readonly onChange: (kind: Kind) => void;
}

function KindField({ kind, onChange }: KindFieldProps) {
  const p = usePapersTexts();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{p.kind}</label>
      <select
        id={id}
        value={kind}
        onChange={({ target }) => onChange(KINDS.find((one) => one === target.value) ?? 'scan')}
      >
        <option value="scan">{p.scan}</option>
        <option value="digital">{p.digital}</option>
        <option value="here">{p.here}</option>
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

  const send = async ({ kind, file, passphrase }: Filled) => {
    if (isSending) return;
    setFault(null);
    setProblems(file === null ? [kind === 'here' ? p.chooseKeyFile : p.chooseFile] : []);
    if (file === null) return;
    setUploading(true);
    try {
      const sent =
        kind === 'here'
          ? await signHere(paper.id, file, passphrase)
          : await upload(kind === 'digital' ? 'signed-pdf' : 'signed-scan', file);
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
