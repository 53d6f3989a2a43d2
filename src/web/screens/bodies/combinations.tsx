import './combinations.css';
import { areSeparate, type BodyKind } from '../../../domain/panel/body';
import { useOfficeTexts } from '../../i18n/office';
import { useTexts } from '../../i18n/texts';

const KINDS: readonly BodyKind[] = [
  'COUNCIL',
  'SECRETARIAT',
  'EXAM_PAPER',
  'INVIGILATION',
  'CODING',
  'MARKING',
  'PANEL',
  'APPEAL',
  'SUPERVISION',
];

/** What one person may be in two bodies at once; the very rule the server refuses by. */
function verdictOf(a: BodyKind, b: BodyKind): 'never' | 'notLeading' | 'may' {
  if (areSeparate({ kind: a, seat: 'MEMBER' }, { kind: b, seat: 'MEMBER' })) return 'never';
  return areSeparate({ kind: a, seat: 'HEAD' }, { kind: b, seat: 'MEMBER' }) ? 'notLeading' : 'may';
}

/** The matrix of forbidden combinations (BR-17), open to read before people are chosen. */
export function Combinations() {
  const t = useTexts();
  const { combinations: o } = useOfficeTexts();
  return (
    <details className="card">
      <summary>
        <strong>{o.title}</strong>
      </summary>
      <p>{o.lead}</p>
      <div className="wide" role="region" aria-label={o.title} tabIndex={0}>
        <table className="table combinations">
          <thead>
            <tr>
              <th scope="col">{o.body}</th>
              {KINDS.map((kind) => (
                <th scope="col" key={kind}>
                  {t.rounds.bodyName(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {KINDS.map((row) => (
              <tr key={row}>
                <th scope="row">{t.rounds.bodyName(row)}</th>
                {KINDS.map((column) => (
                  <td key={column} className={row === column ? '' : verdictOf(row, column)}>
                    {row === column ? '–' : o[verdictOf(row, column)]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{o.everybody}</p>
    </details>
  );
}
