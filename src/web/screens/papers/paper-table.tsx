import { usePapersTexts } from '../../i18n/papers';
import { DownloadLink } from '../../parts/download-link';
import { Tag } from '../../parts/notice';
import { shownDay, shownInstant } from '../../text/day';
import { grouped, titleOf, type PaperLine } from './paper-line';
import { PaperSteps } from './paper-steps';

interface PaperTableProps {
  readonly papers: readonly PaperLine[];
  /** Whether the viewer carries papers on, as the secretary does. */
  readonly maySteer: boolean;
  /** The papers chosen for printing. */
  readonly picked: ReadonlySet<string>;
  readonly pick: (picked: ReadonlySet<string>) => void;
  readonly onDone: () => void;
}

const COLOURS = { DRAFTED: 'plain', IN_SIGNING: 'wait', SIGNED: 'good', PUBLISHED: 'good' } as const;

/** The papers of a round with where each stands. */
export function PaperTable({ papers, maySteer, picked, pick, onDone }: PaperTableProps) {
  const p = usePapersTexts();
  const toggle = (id: string): void => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    pick(next);
  };
  return (
    <table className="table stacked paper-table">
      <caption>{p.list}</caption>
      <thead>
        <tr>
          <th scope="col">{p.paper}</th>
          <th scope="col">{p.number}</th>
          <th scope="col">{p.state}</th>
          <th scope="col">{p.proof}</th>
          <th scope="col">{p.work}</th>
        </tr>
      </thead>
      <tbody>
        {papers.map((paper) => (
          <tr key={paper.id}>
            <th scope="row" data-label={p.paper}>
              <label className="check">
                <input
                  type="checkbox"
                  aria-label={p.pick(titleOf(paper))}
                  checked={picked.has(paper.id)}
                  onChange={() => toggle(paper.id)}
                />
                {paper.code} · {titleOf(paper)}
              </label>
              <Changes paper={paper} />
            </th>
            <td data-label={p.number}>
              {paper.number ?? p.noNumber}, {p.edition(paper.version)}
              <br />
              <span className="one-line">{shownInstant(paper.issuedAt)}</span>
            </td>
            <td data-label={p.state}>
              <Tag kind={COLOURS[paper.state]}>{p.states[paper.state]}</Tag>{' '}
              {paper.isCurrent ? null : <Tag kind="bad">{p.outdated}</Tag>}
              {paper.publishedOn === null ? null : <p>{p.publishedOn(shownDay(paper.publishedOn))}</p>}
              <SignedCopy paper={paper} />
            </td>
            <td data-label={p.proof}>
              <a href={`/xac-minh/${paper.proofCode}`}>{grouped(paper.proofCode)}</a>
            </td>
            <td data-label={p.work}>
              <div className="actions">
                <Downloads paper={paper} />
                {maySteer ? <PaperSteps paper={paper} onDone={onDone} /> : null}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Downloads({ paper }: { readonly paper: PaperLine }) {
  const p = usePapersTexts();
  const files = [
    { text: 'PDF', name: p.pdf, href: `/papers/${paper.id}` },
    { text: 'Word', name: p.word, href: `/papers/${paper.id}/word` },
  ];
  return files.map(({ text, name, href }) => (
    <DownloadLink key={href} href={href} label={name + p.ofPaper(titleOf(paper))}>
      {text}
    </DownloadLink>
  ));
}

function Changes({ paper: { changes } }: { readonly paper: PaperLine }) {
  const p = usePapersTexts();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{p.changes(changes.length)}</summary>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </details>
  );
}

function SignedCopy({ paper: { signedCopy } }: { readonly paper: PaperLine }) {
  const p = usePapersTexts();
  if (signedCopy === null) return null;
  const { fileId, signature } = signedCopy;
  return (
    <p>
      <a href={`/files/${fileId}`} download>
        {p.signedCopy}
      </a>
      {signature === null ? null : (
        <>
          . {p.signedBy(signature.signer, signature.issuer)}
          {signature.inTime ? null : `; ${p.expired}`}
        </>
      )}
    </p>
  );
}
