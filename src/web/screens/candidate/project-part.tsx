import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { HandInProject, Projects } from '../../generated/operations';
import { useProjectTexts } from '../../i18n/project';
import { FileBox } from '../../parts/file-box';
import { FieldErrors } from '../../parts/form';
import { FaultNotice, Notice } from '../../parts/notice';
import { ProjectTable } from '../../parts/project-table';
import { PrintReceipt } from '../../parts/receipt-card';
import { Fault, send } from '../../send';
import { shownInstant } from '../../text/day';
import type { FieldError } from '../../text/field-errors';
import { upload } from '../../upload';

interface ProjectPartProps {
  readonly roundId: string;
  /** One's own; null for somebody who has none in this round. */
  readonly applicationId: string | null;
}

/** Nộp đề án: the candidate's own files with their receipts; nothing before the Council has announced until when. */
export default function ProjectPart({ roundId, applicationId }: ProjectPartProps) {
  const p = useProjectTexts();
  const { data } = useQuery({ queryKey: ['my-project', roundId], queryFn: () => send(Projects, { id: roundId }) });
  const round = data?.round ?? null;
  if (round === null || round.projectDeadline === null || applicationId === null) return null;
  const handIns = round.projectHandIns;
  return (
    <section className="card" aria-labelledby="own-project">
      <h2 id="own-project">{p.mine}</h2>
      <p>{p.until(shownInstant(round.projectDeadline))}</p>
      {round.state === 'DEFENCE' ? <HandInForm applicationId={applicationId} /> : null}
      <h3>{p.receipts}</h3>
      {handIns.length === 0 ? (
        <p>{p.noneYet}</p>
      ) : (
        <>
          <ProjectTable handIns={handIns} />
          <PrintReceipt />
        </>
      )}
    </section>
  );
}

function HandInForm({ applicationId }: { readonly applicationId: string }) {
  const p = useProjectTexts();
  const [file, setFile] = useState<File | null>(null);
  const { handIn, said, fault, share, outcome } = useHandingIn(applicationId);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (share === null) void handIn(file);
      }}
    >
      <div className="field">
        <label htmlFor="project-file">{p.file}</label>
        <p className="hint" id="project-file-hint">
          {p.fileHint}
        </p>
        <FileBox
          id="project-file"
          accept=".pdf,application/pdf"
          aria-invalid={said.length > 0 || undefined}
          aria-describedby={said.length > 0 ? 'project-file-hint project-file-error' : 'project-file-hint'}
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
        <div role="alert">
          <FieldErrors id="project-file" errors={said} />
        </div>
      </div>
      <FaultNotice fault={fault} />
      {share === null ? null : <Notice kind="info">{p.sending(Math.trunc(share * 100))}</Notice>}
      {outcome === 'TAKEN' ? <Notice kind="success">{p.taken}</Notice> : null}
      {outcome === 'LATE' ? <Notice kind="warning">{p.late}</Notice> : null}
      <div className="actions">
        <button type="submit" className="button primary" aria-busy={share !== null}>
          {p.handIn}
        </button>
      </div>
    </form>
  );
}

/** The file goes first, then the act that uses it; the server says whether it was in time. */
function useHandingIn(applicationId: string) {
  const p = useProjectTexts();
  const client = useQueryClient();
  const [said, setSaid] = useState<readonly FieldError[]>([]);
  const [fault, setFault] = useState<Error | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<'TAKEN' | 'LATE' | null>(null);
  const act = useAct(HandInProject, {
    refused: (data) => data.handInProject.errors,
    done: async (data) => {
      setOutcome(data.handInProject.handIn?.isLate === true ? 'LATE' : 'TAKEN');
      await client.invalidateQueries({ queryKey: ['my-project'] });
    },
  });
  const handIn = async (file: File | null): Promise<void> => {
    setOutcome(null);
    setFault(null);
    setSaid(file === null ? [{ path: 'file', message: p.choose }] : []);
    if (file === null) return;
    setShare(0);
    try {
      const sent = await upload('project', file, { onProgress: setShare });
      setSaid(sent.errors.map(({ message }) => ({ path: 'file', message })));
      if (sent.file !== null) await act.run({ input: { applicationId, fileId: sent.file.id } });
    } catch (error) {
      setFault(error instanceof Error ? error : new Fault('INTERNAL', '', null));
    } finally {
      setShare(null);
    }
  };
  return { handIn, said: [...said, ...act.errors], fault: fault ?? act.fault, share, outcome };
}
