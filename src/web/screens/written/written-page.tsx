import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { WrittenPaper } from '../../generated/operations';
import { useWrittenTexts } from '../../i18n/written';
import { Empty, FaultNotice, Notice, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Link, useParams } from '../../router';
import { send } from '../../send';
import { useWho } from '../../viewer';
import { NotFoundPage } from '../shell/not-found-page';
import { CodesOnce } from './codes-once';
import { CodingSection } from './coding-section';
import { CompileSection } from './compile-section';
import { CountsSection } from './counts-section';
import { forgetShownOnce, keepShownOnce, shownOnce } from './shown-once';
import type { Made, WrittenRound } from './written-data';

const AgreementSection = lazy(() => import('./agreement-section'));
const EntrySection = lazy(() => import('./entry-section'));
const MarkingSection = lazy(() => import('./marking-section'));
const OpeningSection = lazy(() => import('./opening-section'));
const StubsSection = lazy(() => import('./stubs-section'));
const WaitingActs = lazy(() => import('../approvals/waiting-acts'));

/** The written paper of a round: whatever its viewer may do about it, in the order it is done. */
export default function WrittenPage() {
  const { roundId = '' } = useParams();
  const client = useQueryClient();
  const accountId = useWho().data?.viewer?.account.id ?? null;
  const [, setShown] = useState(0);
  const query = useQuery({ queryKey: ['written', roundId], queryFn: () => send(WrittenPaper, { id: roundId }) });
  const made = shownOnce(roundId, accountId);
  const round = query.data?.round ?? null;
  const redraw = (): void => setShown((count) => count + 1);
  if (made !== null) {
    const done = (): void => {
      forgetShownOnce();
      redraw();
      void client.invalidateQueries();
    };
    return <CodesOnce roundTitle={round?.title ?? ''} made={made} onDone={done} />;
  }
  if (query.isPending) return <Waiting />;
  if (query.data === undefined) return <FaultNotice fault={query.error} />;
  if (round === null) return <NotFoundPage />;
  const onMade = (next: Made): void => {
    if (accountId !== null) keepShownOnce({ roundId, accountId, made: next });
    redraw();
  };
  return <WrittenParts round={round} onMade={onMade} />;
}

const SEES_AGREEMENT = ['MARKING_HEAD', 'SUPERVISION_HEAD', 'SUPERVISION_DEPUTY', 'SUPERVISION_MEMBER'];

interface WrittenPartsProps {
  readonly round: WrittenRound;
  readonly onMade: (made: Made) => void;
}

function WrittenParts({ round, onMade }: WrittenPartsProps) {
  const w = useWrittenTexts();
  const { id, title, state, myRoles, regulation, writtenProgress: counts } = round;
  const isPaper = regulation?.entry === 'PAPER_DOUBLE_ENTRY';
  const isWritten = state === 'WRITTEN';
  const isAllocated = (counts?.turns.length ?? 0) > 0;
  const lead = (
    <>
      <Link to={`/ky-thi/${id}`}>{title}</Link>. {w.lead}
    </>
  );
  return (
    <Page title={w.title} lead={lead}>
      {counts === null ? (
        <Empty>{w.nothing}</Empty>
      ) : (
        <>
          <Suspense fallback={null}>
            <WaitingActs roundId={id} />
          </Suspense>
          {isWritten ? null : <Compiled roundId={id} />}
          <CountsSection counts={counts} isPaper={isPaper} />
          {isWritten && counts.isCoder && !isAllocated ? (
            <CodingSection roundId={id} isAgain={counts.scripts > 0} onMade={onMade} />
          ) : null}
          <Suspense fallback={<Waiting />}>
            {myRoles.includes('MARKING_HEAD') ? <MarkingSection round={round} /> : null}
            {myRoles.includes('COUNCIL_SECRETARY') && isPaper && isAllocated ? <EntrySection roundId={id} /> : null}
            {counts.mapOpened && SEES_AGREEMENT.some((role) => myRoles.includes(role)) ? (
              <AgreementSection roundId={id} />
            ) : null}
            {isWritten && isAllocated && !counts.mapOpened && counts.stubReading === null ? (
              <OpeningSection round={round} />
            ) : null}
            {counts.stubReading === null ? null : <StubsSection round={round} reading={counts.stubReading} />}
          </Suspense>
          {isWritten && counts.mapOpened && myRoles.includes('COUNCIL_CHAIR') ? <CompileSection round={round} /> : null}
        </>
      )}
    </Page>
  );
}

function Compiled({ roundId }: { readonly roundId: string }) {
  const w = useWrittenTexts();
  return (
    <Notice kind="success">
      {w.compile.done} <Link to={`/ky-thi/${roundId}/vi-pham-phuc-khao`}>{w.compile.next}</Link>
    </Notice>
  );
}
