import type { KnownFragment as Known } from '../../generated/operations';
import { useConflictsTexts } from '../../i18n/conflicts';
import { useInterestsTexts } from '../../i18n/interests';
import { Tag } from '../../parts/notice';
import { shownDay } from '../../text/day';

interface RelationTableProps {
  readonly relations: readonly Known[];
  /** Null for those who may not settle a candidate's word. */
  readonly onDismiss: ((known: Known) => void) | null;
}

/** Who is what to which candidate, who said so, and what follows. */
export function RelationTable({ relations, onDismiss }: RelationTableProps) {
  const s = useConflictsTexts();
  const { relations: names } = useInterestsTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{s.person}</th>
          <th scope="col">{s.applicant}</th>
          <th scope="col">{s.relation}</th>
          <th scope="col">{s.declared}</th>
          <th scope="col">{s.effect}</th>
        </tr>
      </thead>
      <tbody>
        {relations.map((known) => (
          <tr key={`${known.person.id} ${known.applicant.applicationId} ${known.declaredBy}`}>
            <th scope="row" data-label={s.person}>
              {known.person.displayName}
              <small>{known.person.position}</small>
            </th>
            <td data-label={s.applicant}>
              {known.applicant.fullName}
              <small>{[known.applicant.title, known.applicant.unit].filter((part) => part !== '').join(', ')}</small>
            </td>
            <td data-label={s.relation}>{names[known.relation]}</td>
            <td data-label={s.declared}>
              {s.declaredBy[known.declaredBy]}
              <small>{shownDay(known.declaredOn)}</small>
            </td>
            <td data-label={s.effect}>
              <Effect known={known} onDismiss={onDismiss} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Effect({ known, onDismiss }: { readonly known: Known } & Pick<RelationTableProps, 'onDismiss'>) {
  const s = useConflictsTexts();
  if (known.dismissed !== null) return <>{s.dismissed(known.dismissed)}</>;
  return (
    <>
      <Tag kind={known.isBarring ? 'bad' : 'plain'}>{known.isBarring ? s.barring : s.allowed}</Tag>
      {known.isBarring && known.declaredBy === 'CANDIDATE' && onDismiss !== null ? (
        <button
          type="button"
          className="button"
          aria-label={s.dismissOf(known.person.displayName, known.applicant.fullName)}
          onClick={() => onDismiss(known)}
        >
          {s.dismiss}
        </button>
      ) : null}
    </>
  );
}
