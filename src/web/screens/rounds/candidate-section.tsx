import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApplicationRowFragment } from '../../generated/operations';
import { useTexts } from '../../i18n/texts';
import { Empty, FaultNotice, Tag, Waiting } from '../../parts/notice';
import { SearchBox } from '../../parts/search-box';
import { shownDay } from '../../text/day';
import { matches } from '../../text/fold';
import { candidatesOf } from './candidates-query';

interface CandidateProps {
  readonly roundId: string;
  /** The viewer serves here and sees nobody before they have declared. */
  readonly isUndeclared: boolean;
  /** Somebody with no part in running the round, who may only have one of their own. */
  readonly isOutside: boolean;
}

/** The candidates this person may see, searched with or without accents. */
export function CandidateSection({ roundId, isUndeclared, isOutside }: CandidateProps) {
  const t = useTexts();
  const [search, setSearch] = useState('');
  const candidates = useQuery(candidatesOf(roundId));
  const all = candidates.data ?? [];
  const shown = all.filter((one) =>
    matches([one.fullName, one.candidateNumber ?? '', one.unit, one.title, one.post.title].join(' '), search),
  );
  if (isOutside && all.length === 0 && candidates.error === null) return null;
  return (
    <section className="card" aria-labelledby="candidates">
      <h2 id="candidates">{t.rounds.candidates}</h2>
      {candidates.isPending ? <Waiting /> : null}
      <FaultNotice fault={candidates.error} />
      {candidates.data?.length === 0 ? (
        <Empty>{isUndeclared ? t.rounds.undeclared : t.rounds.noCandidates}</Empty>
      ) : null}
      {all.length > 0 ? (
        <>
          <div className="toolbar">
            <SearchBox label={t.rounds.searchCandidates} value={search} onChange={setSearch} />
            <p role="status">{t.rounds.candidatesShown(shown.length, all.length)}</p>
          </div>
          {shown.length === 0 ? <Empty>{t.rounds.noCandidateMatch}</Empty> : <CandidateTable rows={shown} />}
        </>
      ) : null}
    </section>
  );
}

function CandidateTable({ rows }: { readonly rows: readonly ApplicationRowFragment[] }) {
  const t = useTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{t.rounds.candidateNumber}</th>
          <th scope="col">{t.rounds.person}</th>
          <th scope="col">{t.rounds.birthDate}</th>
          <th scope="col">{t.rounds.present}</th>
          <th scope="col">{t.rounds.post}</th>
          <th scope="col">{t.rounds.state}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id}>
            <td data-label={t.rounds.candidateNumber}>{one.candidateNumber ?? t.rounds.noNumber}</td>
            <th scope="row" data-label={t.rounds.person}>
              {one.fullName}
            </th>
            <td data-label={t.rounds.birthDate}>{shownDay(one.birthDate)}</td>
            <td data-label={t.rounds.present}>
              {one.title}, {one.unit}
            </td>
            <td data-label={t.rounds.post}>{one.post.title}</td>
            <td data-label={t.rounds.state}>
              <Tag kind={one.state === 'ELIGIBLE' ? 'good' : one.state === 'SUBMITTED' ? 'wait' : 'bad'}>
                {t.rounds.applicationStates[one.state]}
              </Tag>
              {one.reasons.length === 0 ? null : <small>{one.reasons.join('; ')}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
