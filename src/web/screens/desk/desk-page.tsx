import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeskRound as DeskRoundQuery } from '../../generated/operations';
import { useCompulsoryTexts } from '../../i18n/compulsory';
import { useDataRequestTexts } from '../../i18n/data-requests';
import { useLettersTexts } from '../../i18n/letters';
import { useDeskTexts } from '../../i18n/desk';
import { useTexts } from '../../i18n/texts';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useLocation, useNavigate, useParams } from '../../router';
import { send } from '../../send';
import { NotFoundPage } from '../shell/not-found-page';
import { allApplications, filterOf, passes, searchOf, type DeskRound, type Filter } from './desk-data';
import { DeskFilter } from './desk-filter';
import { DeskTable } from './desk-table';
import { MeetingForm } from './meeting-form';
import { ShortPosts } from './short-posts';

/** All applications of a round, for those who check and decide. */
export default function DeskPage() {
  const d = useDeskTexts();
  const { roundId = '' } = useParams();
  const query = useQuery({ queryKey: ['desk', roundId], queryFn: () => send(DeskRoundQuery, { id: roundId }) });
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  const { round } = query.data;
  if (round === null) return <NotFoundPage />;
  const isCouncil = round.myRoles.some((role) => role.startsWith('COUNCIL_'));
  return (
    <Page title={d.title} lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      {!isCouncil ? (
        <Notice kind="info">{d.notYours}</Notice>
      ) : round.declarationRequired ? (
        <Undeclared round={round} />
      ) : (
        <Desk round={round} />
      )}
    </Page>
  );
}

/** Until one has declared there is nothing to see here, which is not the same as nobody having applied. */
function Undeclared({ round }: { readonly round: DeskRound }) {
  const t = useTexts();
  const d = useDeskTexts();
  return (
    <Empty
      action={
        <Link className="button primary" to={`/ky-thi/${round.id}/cam-ket`}>
          {t.rounds.declare}
        </Link>
      }
    >
      {d.declareFirst}
    </Empty>
  );
}

interface ToolsProps {
  readonly round: DeskRound;
  readonly isSecretary: boolean;
}

/** Ways in for applications that people brought on paper, and the whole list as a workbook. */
function Tools({ round, isSecretary }: ToolsProps) {
  const d = useDeskTexts();
  const c = useCompulsoryTexts();
  const r = useDataRequestTexts();
  const l = useLettersTexts();
  const isOpen = isSecretary && (round.state === 'REGISTRATION' || round.reopenings.length > 0);
  const hasImports = isSecretary && (round.state === 'REGISTRATION' || round.state === 'SCREENING');
  return (
    <div className="actions">
      {isOpen ? (
        <Link className="button" to={`/ky-thi/${round.id}/nhap-ho-so`}>
          {d.enterPaper}
        </Link>
      ) : null}
      {hasImports ? (
        <Link className="button" to={`/ky-thi/${round.id}/nhap-tu-excel`}>
          {d.importPaper}
        </Link>
      ) : null}
      {hasImports ? (
        <Link className="button" to={`/ky-thi/${round.id}/nhap-danh-gia`}>
          {d.importRatings}
        </Link>
      ) : null}
      <Link className="button" to={`/ky-thi/${round.id}/dien-bat-buoc`}>
        {c.link}
      </Link>
      <Link className="button" to={`/ky-thi/${round.id}/yeu-cau-du-lieu`}>
        {r.link}
      </Link>
      {isSecretary ? (
        <Link className="button" to={`/ky-thi/${round.id}/thu-bao`}>
          {l.link}
        </Link>
      ) : null}
      <a className="button" href={`/rounds/${round.id}/lists/thi-sinh.xlsx`} download>
        {d.exportList}
      </a>
    </div>
  );
}

function Desk({ round }: { readonly round: DeskRound }) {
  const d = useDeskTexts();
  const navigate = useNavigate();
  const filter = filterOf(useLocation().search);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<number | null>(null);
  const rows = useQuery({ queryKey: ['desk-rows', round.id], queryFn: () => allApplications(round.id) });
  const all = rows.data ?? [];
  const shown = all.filter((row) => passes(row, filter));
  const chosen = all.filter(({ id, state }) => picked.has(id) && state === 'SUBMITTED');
  const isSecretary = round.myRoles.includes('COUNCIL_SECRETARY');
  const maySettle = isSecretary && round.state === 'SCREENING';
  const narrow = (change: Partial<Filter>): void => {
    void navigate(`/ky-thi/${round.id}/ho-so-du-tuyen${searchOf({ ...filter, ...change })}`, { replace: true });
  };
  return (
    <>
      <Tools round={round} isSecretary={isSecretary} />
      {done === null ? null : (
        <Notice kind="success" takesFocus>
          {d.decided(done)}
        </Notice>
      )}
      <ShortPosts round={round} />
      {rows.isPending ? <Waiting /> : null}
      <FaultNotice fault={rows.error} />
      {rows.data?.length === 0 ? <Empty>{d.none}</Empty> : null}
      {all.length === 0 ? null : (
        <>
          <DeskFilter round={round} filter={filter} narrow={narrow} />
          <p role="status">{d.shown(shown.length, all.length)}</p>
          {shown.length === 0 ? (
            <Empty>{d.noMatch}</Empty>
          ) : (
            <DeskTable roundId={round.id} rows={shown} picked={maySettle ? picked : null} pick={setPicked} />
          )}
        </>
      )}
      {maySettle && chosen.length > 0 ? (
        <MeetingForm
          key={chosen.map(({ id }) => id).join()}
          round={round}
          rows={chosen}
          onDone={(count) => {
            setPicked(new Set());
            setDone(count);
          }}
        />
      ) : null}
    </>
  );
}
