import { useId, useState } from 'react';
import { useAct } from '../../act';
import { IssueRoundPapers } from '../../generated/operations';
import { usePapersTexts } from '../../i18n/papers';
import { DownloadLink } from '../../parts/download-link';
import { FaultNotice, Notice } from '../../parts/notice';
import { Problems } from '../../parts/problems';
import type { PaperForm } from './paper-line';

interface PaperToolsProps {
  readonly round: { readonly id: string; readonly paperForms: readonly PaperForm[] };
  readonly maySteer: boolean;
  readonly hasPapers: boolean;
  /** What the list is narrowed to, as the archive's address names it; empty for everything. */
  readonly selection: string;
  readonly onDone: () => void;
}

/** What can be done with the papers of a round as a whole: drawing up what is missing, and taking all of them along. */
export function PaperTools({ round, maySteer, hasPapers, selection, onDone }: PaperToolsProps) {
  const p = usePapersTexts();
  const [issued, setIssued] = useState<number | null>(null);
  const issue = useAct(IssueRoundPapers, {
    refused: (data) => data.issuePapers.errors,
    done: (data) => {
      setIssued(data.issuePapers.issued);
      onDone();
    },
  });
  return (
    <>
      {maySteer ? (
        <IssueForm
          forms={round.paperForms.filter(({ mayIssue }) => mayIssue)}
          isPending={issue.isPending}
          onIssue={(codes) => {
            setIssued(null);
            void issue.run({ input: { roundId: round.id, codes } });
          }}
        />
      ) : null}
      {issued === null ? null : <Notice kind="success">{p.issued(issued)}</Notice>}
      <Problems said={issue.errors.map(({ message }) => message)} />
      <FaultNotice fault={issue.fault} />
      {hasPapers ? (
        <div className="actions">
          <DownloadLink href={`/rounds/${round.id}/papers.zip${selection}`}>
            {selection === '' ? p.downloadAll : p.downloadChosen}
          </DownloadLink>
          <DownloadLink href={`/rounds/${round.id}/lists/van-ban.xlsx`}>{p.register}</DownloadLink>
        </div>
      ) : null}
    </>
  );
}

interface IssueFormProps {
  readonly forms: readonly PaperForm[];
  readonly isPending: boolean;
  readonly onIssue: (codes: readonly string[]) => void;
}

/** One form or all that can be drawn up now. */
function IssueForm({ forms, isPending, onIssue }: IssueFormProps) {
  const p = usePapersTexts();
  const id = useId();
  const [code, setCode] = useState('');
  if (forms.length === 0) return <Notice kind="info">{p.noForms}</Notice>;
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) onIssue(code === '' ? forms.map((form) => form.code) : [code]);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{p.form}</label>
        <select id={id} value={code} onChange={({ target }) => setCode(target.value)}>
          <option value="">{p.everyForm}</option>
          {forms.map((form) => (
            <option key={form.code} value={form.code}>
              {form.code} · {form.name}
            </option>
          ))}
        </select>
      </div>
      <div className="actions">
        <button type="submit" className="button primary" aria-busy={isPending}>
          {p.issue}
        </button>
      </div>
    </form>
  );
}
