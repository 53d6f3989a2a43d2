import type { HandedInProjectFragment } from '../generated/operations';
import { useProjectTexts } from '../i18n/project';
import { useTexts } from '../i18n/texts';
import { shownInstant } from '../text/day';
import { Tag } from './notice';

interface ProjectTableProps {
  readonly handIns: readonly HandedInProjectFragment[];
  /** Whether whose they are is shown too. */
  readonly withCandidates?: boolean;
}

/** Files handed in with their receipts: code, time by the server and fingerprint, as anybody can compare them. */
export function ProjectTable({ handIns, withCandidates = false }: ProjectTableProps) {
  const t = useTexts();
  const p = useProjectTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          {withCandidates ? <th scope="col">{p.candidate}</th> : null}
          <th scope="col">{p.name}</th>
          <th scope="col">{t.shell.receipt.code}</th>
          <th scope="col">{t.shell.receipt.at}</th>
          <th scope="col">{t.shell.receipt.fingerprint}</th>
          <th scope="col">{p.state}</th>
        </tr>
      </thead>
      <tbody>
        {handIns.map(({ id, name, receiptCode, handedInAt, sha256, isLate, fileId, application }) => (
          <tr key={id}>
            {withCandidates ? (
              <th scope="row" data-label={p.candidate}>
                {application.candidateNumber} · {application.fullName}
              </th>
            ) : null}
            <td data-label={p.name}>
              {fileId === null ? (
                name
              ) : (
                <a className="button" href={`/files/${fileId}`} download aria-label={p.open(name)}>
                  {name}
                </a>
              )}
            </td>
            <td data-label={t.shell.receipt.code}>
              <code>{receiptCode}</code>
            </td>
            <td data-label={t.shell.receipt.at}>{shownInstant(handedInAt)}</td>
            <td data-label={t.shell.receipt.fingerprint}>
              <code className="share-text">{sha256}</code>
            </td>
            <td data-label={p.state}>
              <Tag kind={isLate ? 'bad' : 'good'}>{isLate ? p.refused : p.accepted}</Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
