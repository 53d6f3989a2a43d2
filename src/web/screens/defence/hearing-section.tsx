import '../../styles/hearing.css';
import { useState } from 'react';
import { useHearingTexts } from '../../i18n/hearing';
import { Tag } from '../../parts/notice';
import { Link } from '../../router';
import { shownClock, shownInstant } from '../../text/day';
import type { BoardRound, HearingLine } from './board-data';
import { CallAct } from './call-act';
import { CurrentTurn } from './current-turn';
import { DrawForm } from './draw-form';
import { HearingMinutes } from './hearing-minutes';

interface HearingSectionProps {
  readonly round: BoardRound;
  readonly answeredAt: number;
}

/** The session of the defence: the draw, who is before the panel, the clock, the minutes. */
export function HearingSection({ round, answeredAt }: HearingSectionProps) {
  const h = useHearingTexts();
  const { defenceSession: session } = round;
  const conducts =
    round.state === 'DEFENCE' && round.myRoles.some((role) => role === 'COUNCIL_SECRETARY' || role === 'PANEL_HEAD');
  if (session === null) {
    return (
      <section className="card" aria-labelledby="hearing">
        <h2 id="hearing">{conducts ? h.drawTitle : h.title}</h2>
        {conducts ? <DrawForm round={round} /> : <p>{h.notDrawn}</p>}
      </section>
    );
  }
  const current = session.order.find(({ state }) => state === 'BEFORE_PANEL') ?? null;
  return (
    <>
      <section className="card" aria-labelledby="hearing">
        <h2 id="hearing">{h.now}</h2>
        {current === null ? (
          <Between lines={session.order} conducts={conducts} />
        ) : (
          <CurrentTurn line={current} minutes={session.minutes} answeredAt={answeredAt} conducts={conducts} />
        )}
      </section>
      <Order round={round} session={session} />
      <HearingMinutes round={round} lines={session.order} conducts={conducts} />
    </>
  );
}

/** Nobody is before the panel: who comes next, and calling them. */
function Between({ lines, conducts }: { readonly lines: readonly HearingLine[]; readonly conducts: boolean }) {
  const h = useHearingTexts();
  const waiting = lines.filter(({ state }) => state === 'WAITING');
  const [next] = waiting;
  const [isChoosing, setChoosing] = useState(false);
  if (next === undefined) return <p>{h.allHeard}</p>;
  return (
    <>
      <p>
        {h.nobody} {h.nextIs(nameOf(next))}
      </p>
      {conducts ? (
        <div className="actions">
          <CallAct line={next} isNext />
          {waiting.length > 1 ? (
            <button
              type="button"
              className="button"
              aria-expanded={isChoosing}
              onClick={() => setChoosing(!isChoosing)}
            >
              {h.callOther}
            </button>
          ) : null}
        </div>
      ) : null}
      {isChoosing ? (
        <div className="actions">
          {waiting.slice(1).map((line) => (
            <CallAct key={line.application.id} line={line} isNext={false} />
          ))}
        </div>
      ) : null}
    </>
  );
}

interface OrderProps {
  readonly round: BoardRound;
  readonly session: NonNullable<BoardRound['defenceSession']>;
}

function Order({ round, session }: OrderProps) {
  const h = useHearingTexts();
  return (
    <section aria-labelledby="hearing-order">
      <h2 id="hearing-order">{h.orderTitle}</h2>
      <p>
        {h.drawn(session.seed, shownInstant(session.drawnAt))}. {h.where(session.place)}.
      </p>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col" className="figure">
              {h.order}
            </th>
            <th scope="col">{h.candidate}</th>
            <th scope="col">{h.post}</th>
            <th scope="col">{h.about}</th>
            <th scope="col">{h.state}</th>
          </tr>
        </thead>
        <tbody>
          {session.order.map((line) => (
            <tr key={line.application.id}>
              <td className="figure" data-label={h.order}>
                {line.position}
              </td>
              <th scope="row" data-label={h.candidate}>
                {nameOf(line)}
                {line.turn === null || line.turn.reason === '' ? null : <small>{h.outOfOrder(line.turn.reason)}</small>}
              </th>
              <td data-label={h.post}>{line.application.post.title}</td>
              <td data-label={h.about}>{line.expectedAt === null ? '–' : shownClock(Date.parse(line.expectedAt))}</td>
              <td data-label={h.state}>
                <Tag kind={STATE_KIND[line.state]}>{h.states[line.state]}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{h.repeatTitle}</summary>
        <ol>
          {h.repeat.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <p>
        <Link to={`/ky-thi/${round.id}/van-ban`}>{h.print}</Link>
      </p>
    </section>
  );
}

const STATE_KIND = { WAITING: 'plain', BEFORE_PANEL: 'wait', DONE: 'good', MISSING: 'bad' } as const;

function nameOf({ application }: HearingLine): string {
  return `${application.candidateNumber ?? ''} · ${application.fullName}`;
}
