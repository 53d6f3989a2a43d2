import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { AttachRegulation } from '../../generated/operations';
import { usePrepareTexts } from '../../i18n/prepare';
import { FileBox } from '../../parts/file-box';
import { FieldErrors } from '../../parts/form';
import { FaultNotice, Notice } from '../../parts/notice';
import { Fault } from '../../send';
import { shownInstant } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { upload } from '../../upload';
import type { Preparing } from './prepare-data';

interface SignedProps {
  readonly round: Preparing;
  /** Whether a file can be attached: the secretary, while the round is a draft. */
  readonly mayAttach: boolean;
}

/** The signed quy chế as a file: attached once, named by its hash in the log, read by whoever sees the round (BR-01). */
export function SignedRegulation({ round, mayAttach }: SignedProps) {
  const p = usePrepareTexts();
  const { regulationFiles: files } = round;
  return (
    <section className="card" id="signed" aria-labelledby="signed-title">
      <h2 id="signed-title">{p.signed}</h2>
      {files.length === 0 ? <p>{p.noSigned}</p> : null}
      <ul>
        {files.map(({ id, name, size, sha256, uploadedAt }, index) => (
          <li key={id}>
            <a href={`/files/${id}`} download>
              {name}
            </a>{' '}
            ({index === 0 ? p.inForce : p.replaced}, {Math.ceil(size / 1024)} KB, {shownInstant(uploadedAt)})
            <br />
            <small style={{ overflowWrap: 'anywhere' }}>SHA-256: {sha256}</small>
          </li>
        ))}
      </ul>
      {mayAttach ? <AttachForm round={round} /> : null}
    </section>
  );
}

function AttachForm({ round }: { readonly round: Preparing }) {
  const p = usePrepareTexts();
  const [file, setFile] = useState<File | null>(null);
  const { attach, said, fault, isDone, isSending } = useAttaching(round.id);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void attach(file);
      }}
    >
      <div className="field">
        <label htmlFor="signed-file">{p.signedFile}</label>
        <p className="hint" id="signed-file-hint">
          {p.signedLead}
        </p>
        <FileBox
          id="signed-file"
          accept=".pdf,application/pdf"
          aria-invalid={said.length > 0 || undefined}
          aria-describedby={said.length > 0 ? 'signed-file-hint signed-file-error' : 'signed-file-hint'}
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
        <div role="alert">
          <FieldErrors id="signed-file" errors={said} />
        </div>
      </div>
      <FaultNotice fault={fault} />
      {isDone ? <Notice kind="success">{p.attached}</Notice> : null}
      <div className="actions">
        <button type="submit" className="button primary" aria-busy={isSending}>
          {p.attach}
        </button>
      </div>
    </form>
  );
}

/** The file goes first, then the act that uses it. */
function useAttaching(roundId: string) {
  const p = usePrepareTexts();
  const client = useQueryClient();
  const [said, setSaid] = useState<readonly FieldError[]>([]);
  const [fault, setFault] = useState<Error | null>(null);
  const [isSending, setSending] = useState(false);
  const [isDone, setDone] = useState(false);
  const act = useAct(AttachRegulation, {
    refused: (data) => data.attachRegulation.errors,
    done: async () => {
      setDone(true);
      await client.invalidateQueries();
    },
  });
  const attach = async (file: File | null): Promise<void> => {
    setDone(false);
    setFault(null);
    setSaid(file === null ? [{ path: 'file', message: p.chooseSigned }] : []);
    if (file === null) return;
    setSending(true);
    try {
      const sent = await upload('regulation', file);
      setSaid(sent.errors.map(({ message }) => ({ path: 'file', message })));
      if (sent.file !== null) await act.run({ input: { roundId, fileId: sent.file.id } });
    } catch (error) {
      setFault(error instanceof Error ? error : new Fault('INTERNAL', '', null));
    } finally {
      setSending(false);
    }
  };
  return { attach, said: [...said, ...act.errors], fault: fault ?? act.fault, isDone, isSending };
}
