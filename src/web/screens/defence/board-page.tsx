import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from '../../router';
import { useAct } from '../../act';
import { CloseBallot, DefenceBoard, RestartBallot } from '../../generated/operations';
import { useLive } from '../../live';
import { useDefenceTexts } from '../../i18n/defence';
import { useTexts } from '../../i18n/texts';
import { useHearingTexts } from '../../i18n/hearing';
import { Dialog } from '../../parts/dialog';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Empty, FaultNotice, Tag, Waiting } from '../../parts/notice';
import { Page } from '../../parts/page';
import { send } from '../../send';
import { NotFoundPage } from '../shell/not-found-page';
import { useBoardDone } from './board-done';
import type { BoardLine as Line, BoardRound as Round } from './board-data';
import { DevicesSection } from './devices-section';
import { IncidentsSection } from './incidents-section';
import { ProjectsSection } from './projects-section';
import { HearingSection } from './hearing-section';
import { AbsentMembers } from './exclude-member';
import { mayReopen, ReopenSheet } from './reopen-sheet';
import { SheetEntrySection } from './sheet-entry';

/** Seconds between two looks at who has submitted, while no line of events is open and while one is. */
const EVERY = { alone: 5, live: 60 } as const;

/** Bảng điều hành: who has submitted, candidate by candidate, without a mark; the head opens ballot boxes here. */
export default function BoardPage() {
  const s = useDefenceTexts();
  const h = useHearingTexts();
  const { roundId = '' } = useParams();
  const client = useQueryClient();
  const isLive = useLive(roundId, () => void client.invalidateQueries({ queryKey: ['board', roundId] }));
  const { data, error, isPending, dataUpdatedAt } = useQuery({
    queryKey: ['board', roundId],
    queryFn: () => send(DefenceBoard, { id: roundId }),
    refetchInterval: (isLive ? EVERY.live : EVERY.alone) * 1000,
  });
  if (isPending) return <Waiting />;
  if (data === undefined) return <FaultNotice fault={error} />;
  const { round } = data;
  if (round === null) return <NotFoundPage />;
  const lines = round.defenceProgress;
  const opensBoxes =
    round.state === 'DEFENCE' && round.regulation?.ballot === 'SECRET' && round.myRoles.includes('PANEL_HEAD');
  return (
    <Page title={s.boardTitle} lead={<Link to={`/ky-thi/${round.id}`}>{round.title}</Link>}>
      {round.defenceSession === null ? null : (
        <p>
          <a className="button" href={`/ky-thi/${round.id}/man-hinh-chieu`} target="_blank" rel="noopener">
            {h.openWall}
          </a>
        </p>
      )}
      <HearingSection round={round} answeredAt={dataUpdatedAt} />
      <ProjectsSection round={round} />
      <IncidentsSection round={round} />
      <DevicesSection round={round} />
      <h2>{s.boardSheets}</h2>
      <p>{s.boardLead}</p>
      {lines.length === 0 ? <Empty>{s.noSheets}</Empty> : <BoardTable round={round} opensBoxes={opensBoxes} />}
      {lines.length === 0 ? null : <SheetEntrySection round={round} />}
      {lines.length === 0 ? null : <AbsentMembers round={round} />}
    </Page>
  );
}

interface BoardTableProps {
  readonly round: Round;
  readonly opensBoxes: boolean;
}

function BoardTable({ round, opensBoxes }: BoardTableProps) {
  const s = useDefenceTexts();
  const isDirect = round.regulation?.entry === 'DIRECT';
  const reopens = mayReopen(round);
  return (
    <table className="table stacked">
      <thead>
        <tr>
          <th scope="col">{s.candidate}</th>
          <th scope="col">{s.post}</th>
          <th scope="col" className="figure">
            {s.submitted}
          </th>
          <th scope="col">{s.state}</th>
          {opensBoxes ? <th scope="col">{s.ballot}</th> : null}
          {reopens ? <th scope="col">{s.sheets}</th> : null}
        </tr>
      </thead>
      <tbody>
        {round.defenceProgress.map((line) => (
          <tr key={line.application.id}>
            <th scope="row" data-label={s.candidate}>
              {line.application.candidateNumber} · {line.application.fullName}
            </th>
            <td data-label={s.post}>{line.application.post.title}</td>
            <td className="figure" data-label={s.submitted}>
              {s.submittedOf(line.submitted, line.expected)}
            </td>
            <td data-label={s.state}>
              <StateTag line={line} />
            </td>
            {opensBoxes ? (
              <td data-label={s.ballot}>{line.isComplete ? '–' : <BoxActs line={line} isDirect={isDirect} />}</td>
            ) : null}
            {reopens ? (
              <td data-label={s.sheets}>
                <ReopenSheet round={round} line={line} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StateTag({ line: { isComplete, submitted, expected } }: { readonly line: Line }) {
  const s = useDefenceTexts();
  if (isComplete) return <Tag kind="good">{s.complete}</Tag>;
  return submitted === expected ? <Tag kind="wait">{s.boxFull}</Tag> : <Tag kind="plain">{s.waiting}</Tag>;
}

function BoxActs({ line, isDirect }: { readonly line: Line; readonly isDirect: boolean }) {
  const s = useDefenceTexts();
  const [asked, setAsked] = useState<'open' | 'again' | null>(null);
  const { fullName } = line.application;
  const close = (): void => setAsked(null);
  return (
    <div className="actions">
      {isDirect && line.submitted === line.expected ? (
        <button type="button" className="button primary" onClick={() => setAsked('open')}>
          {s.openBox}
        </button>
      ) : null}
      {line.submitted > 0 ? (
        <button
          type="button"
          className="button"
          aria-label={s.voteAgainFor(fullName)}
          onClick={() => setAsked('again')}
        >
          {s.voteAgain}
        </button>
      ) : null}
      {asked === 'open' ? <OpenBox line={line} onClose={close} /> : null}
      {asked === 'again' ? <VoteAgain line={line} onClose={close} /> : null}
    </div>
  );
}

interface BoxDialogProps {
  readonly line: Line;
  readonly onClose: () => void;
}

function OpenBox({ line: { application }, onClose }: BoxDialogProps) {
  const s = useDefenceTexts();
  const t = useTexts();
  const act = useAct(CloseBallot, { refused: (data) => data.closeBallot.errors, done: useBoardDone(onClose) });
  return (
    <Dialog title={s.openBoxFor(application.fullName)} onClose={onClose}>
      <p>{s.openQuestion}</p>
      <Form
        {...act}
        submitLabel={s.openBox}
        onSubmit={() => void act.run({ input: { applicationId: application.id } })}
        more={
          <button type="button" className="button" onClick={onClose}>
            {t.shell.cancel}
          </button>
        }
      >
        {null}
      </Form>
    </Dialog>
  );
}

function VoteAgain({ line: { application }, onClose }: BoxDialogProps) {
  const s = useDefenceTexts();
  const t = useTexts();
  const [reason, setReason] = useState('');
  const act = useAct(RestartBallot, { refused: (data) => data.restartBallot.errors, done: useBoardDone(onClose) });
  return (
    <Dialog title={s.voteAgainFor(application.fullName)} onClose={onClose}>
      <p>{s.voteAgainQuestion}</p>
      <Form
        {...act}
        submitLabel={s.voteAgain}
        onSubmit={() => void act.run({ input: { applicationId: application.id, reason } })}
        more={
          <button type="button" className="button" onClick={onClose}>
            {t.shell.cancel}
          </button>
        }
      >
        <TextField path="reason" label={s.reason} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
