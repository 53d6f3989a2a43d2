import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from '../../router';
import { useTexts } from '../../i18n/texts';
import { Empty, FaultNotice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { SearchBox } from '../../parts/search-box';
import { shownDay } from '../../text/day';
import { matches } from '../../text/fold';
import { useWho } from '../../viewer';
import { allRounds, type RoundCard } from './round-data';

/** Every round the viewer may see, newest first. */
export default function RoundsPage() {
  const t = useTexts();
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: allRounds });
  const [search, setSearch] = useState('');
  const isAdministrator = useWho().data?.viewer?.isAdministrator === true;
  const create = isAdministrator ? (
    <Link to="/ky-thi/moi" className="button primary">
      {t.rounds.create}
    </Link>
  ) : null;
  const shown = (rounds.data ?? []).filter((round) => matches(`${round.code} ${round.title}`, search));
  return (
    <Page title={t.rounds.title}>
      {rounds.isPending ? <Waiting /> : null}
      <FaultNotice fault={rounds.error} />
      {rounds.data?.length === 0 ? (
        <Empty action={create}>{isAdministrator ? t.rounds.noneAdministrator : t.rounds.none}</Empty>
      ) : null}
      {rounds.data !== undefined && rounds.data.length > 0 ? (
        <>
          <div className="toolbar">
            <SearchBox label={t.rounds.search} value={search} onChange={setSearch} />
            {create}
          </div>
          {shown.length === 0 ? <Empty>{t.rounds.noMatch}</Empty> : <RoundTable rounds={shown} />}
        </>
      ) : null}
    </Page>
  );
}

function RoundTable({ rounds }: { readonly rounds: readonly RoundCard[] }) {
  const t = useTexts();
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{t.rounds.roundTitle}</th>
          <th scope="col">{t.rounds.code}</th>
          <th scope="col">{t.rounds.registration}</th>
          <th scope="col">{t.rounds.state}</th>
          <th scope="col">{t.rounds.myRoles}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={round.id}>
            <th scope="row" data-label={t.rounds.roundTitle}>
              <Link to={`/ky-thi/${round.id}`}>{round.title}</Link>
            </th>
            <td data-label={t.rounds.code}>{round.code}</td>
            <td data-label={t.rounds.registration}>
              {shownDay(round.dates.opens)} – {shownDay(round.dates.closes)}
            </td>
            <td data-label={t.rounds.state}>
              <Tag kind={round.state === 'CONCLUDED' ? 'good' : 'plain'}>{t.rounds.states[round.state]}</Tag>
            </td>
            <td data-label={t.rounds.myRoles}>
              {round.myRoles.map((role) => t.rounds.roleName(role)).join(', ') || t.rounds.noRole}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
