import type { AuditPageFragment } from '../../generated/operations';
import { useAuditTexts } from '../../i18n/audit';
import { shownInstant } from '../../text/day';

/** One line of a log. */
export type LogLine = AuditPageFragment['edges'][number]['node'];

/** Characters of a check code that are shown; enough to compare by eye with a printed paper. */
const FINGERPRINT = 16;

/** The lines of a log, newest first. */
export function AuditTable({ lines }: { readonly lines: readonly LogLine[] }) {
  const a = useAuditTexts();
  return (
    <table className="table stacked">
      <caption>{a.entries}</caption>
      <thead>
        <tr>
          <th scope="col">{a.number}</th>
          <th scope="col">{a.at}</th>
          <th scope="col">{a.deed}</th>
          <th scope="col">{a.fingerprint}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.sequence}>
            <th scope="row" data-label={a.number}>
              {line.sequence}
            </th>
            <td data-label={a.at}>{shownInstant(line.at)}</td>
            <td data-label={a.deed}>
              {line.sentence}
              <Changes line={line} />
            </td>
            <td data-label={a.fingerprint}>
              <code>{line.hash.slice(0, FINGERPRINT)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ line: { changes } }: { readonly line: LogLine }) {
  const a = useAuditTexts();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{a.changes(changes.length)}</summary>
      <ul>
        {changes.map(({ field, before, after }, index) => (
          <li key={index}>
            {field}: {after === null ? a.notShown : before === null ? a.set(after) : a.changed(before, after)}
          </li>
        ))}
      </ul>
    </details>
  );
}
