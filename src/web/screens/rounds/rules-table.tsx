import type { RegulationDocumentAndEntriesFragment } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';

interface RulesTableProps {
  readonly entries: RegulationDocumentAndEntriesFragment['entries'];
  /** Whether each clause is followed by the number of its rule in the product's own list. */
  readonly withRule?: boolean;
}

/** Parameters of a regulation, each with its value beside the clause it rests on. */
export function RulesTable({ entries, withRule = false }: RulesTableProps) {
  const t = useTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{t.rounds.parameter}</th>
          <th scope="col">{t.rounds.value}</th>
          <th scope="col">{t.rounds.clause}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ name, wording, value, clause, rule }) => (
          <tr key={name}>
            <th scope="row" data-label={t.rounds.parameter}>
              {wording}
            </th>
            <td data-label={t.rounds.value}>{value}</td>
            <td data-label={t.rounds.clause}>
              {clause}
              {withRule ? (
                <>
                  {' '}
                  <small>{rule}</small>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
