import { useState } from 'react';
import { useAct } from '../../act';
import { IssueRoundPapers } from '../../generated/operations';
import { useIncidentTexts } from '../../i18n/incident';
import { Notice, Tag } from '../../parts/notice';
import { Link } from '../../router';
import { shownInstant } from '../../text/day';
import { ActFaults } from './act-faults';
import type { BoardRound } from './board-data';
import { IncidentForm } from './incident-form';

type Incident = BoardRound['incidents'][number];

/** Sự cố: one button drafts the minutes of an incident; they are put right until they go to be signed. */
export function IncidentsSection({ round }: { readonly round: BoardRound }) {
  const s = useIncidentTexts();
  const conducts = round.myRoles.some((role) => role === 'COUNCIL_SECRETARY' || role === 'PANEL_HEAD');
  const records = conducts && round.state === 'DEFENCE';
  const [open, setOpen] = useState<Incident | 'new' | null>(null);
  if (!records && round.incidents.length === 0) return null;
  return (
    <section className="card" aria-labelledby="incidents">
      <h2 id="incidents">{s.title}</h2>
      {records ? (
        <p>
          <button type="button" className="button" onClick={() => setOpen('new')}>
            {s.record}
          </button>
        </p>
      ) : null}
      {round.incidents.length === 0 ? <p>{s.none}</p> : null}
      {round.incidents.map((incident) => (
        <OneIncident
          key={incident.id}
          incident={incident}
          onChange={conducts && !incident.isSettled ? () => setOpen(incident) : null}
        />
      ))}
      {round.incidents.length > 0 && round.myRoles.includes('COUNCIL_SECRETARY') ? <IssueAct round={round} /> : null}
      {open === null ? null : (
        <IncidentForm round={round} incident={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

interface OneIncidentProps {
  readonly incident: Incident;
  /** Opens the draft; null where it may not be changed. */
  readonly onChange: (() => void) | null;
}

function OneIncident({ incident, onChange }: OneIncidentProps) {
  const s = useIncidentTexts();
  const { kind, happenedAt, application, people, what, done, isSettled } = incident;
  const at = shownInstant(happenedAt);
  return (
    <article className="incident">
      <h3>
        {s.kinds[kind]}, {at} <Tag kind={isSettled ? 'good' : 'wait'}>{isSettled ? s.settled : s.draft}</Tag>
      </h3>
      <dl>
        <dt>{s.candidate}</dt>
        <dd>{application === null ? s.nobody : application.fullName}</dd>
        <dt>{s.people}</dt>
        <dd>{people}</dd>
        <dt>{s.what}</dt>
        <dd>{what}</dd>
        <dt>{s.done}</dt>
        <dd>{done}</dd>
      </dl>
      {onChange === null ? null : (
        <button type="button" className="button" aria-label={s.changeOf(s.kinds[kind], at)} onClick={onChange}>
          {s.change}
        </button>
      )}
    </article>
  );
}

/** Makes the papers of all incidents that have none in force. */
function IssueAct({ round }: { readonly round: BoardRound }) {
  const s = useIncidentTexts();
  const [isDone, setDone] = useState(false);
  const act = useAct(IssueRoundPapers, {
    refused: (data) => data.issuePapers.errors,
    done: () => setDone(true),
  });
  return (
    <>
      <p>{s.issueLead}</p>
      {isDone ? (
        <Notice kind="success">
          {s.issued} <Link to={`/ky-thi/${round.id}/van-ban`}>{s.papers}</Link>
        </Notice>
      ) : null}
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            setDone(false);
            void act.run({ input: { roundId: round.id, codes: ['D26B'] } });
          }}
        >
          {s.issue}
        </button>
      </p>
      <ActFaults act={act} />
    </>
  );
}
