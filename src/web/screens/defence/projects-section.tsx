import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../act';
import { Projects, SetProjectDeadline } from '../../generated/operations';
import { useProjectTexts } from '../../i18n/project';
import { DayField, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { FaultNotice } from '../../parts/notice';
import { ProjectTable } from '../../parts/project-table';
import { send } from '../../send';
import { readDay, shownDay, shownInstant } from '../../text/day';
import type { BoardRound } from './board-data';
import { readHour } from './clock-time';

/** Đề án của thí sinh: until when they are taken, and what was handed in, late ones too. */
export function ProjectsSection({ round }: { readonly round: BoardRound }) {
  const p = useProjectTexts();
  const { data, error } = useQuery({
    queryKey: ['projects', round.id],
    queryFn: () => send(Projects, { id: round.id }),
  });
  const isOpen = round.state === 'WRITTEN' || round.state === 'DEFENCE';
  const sets = isOpen && round.myRoles.includes('COUNCIL_SECRETARY');
  const { projectDeadline = null, projectHandIns = [] } = data?.round ?? {};
  if (!sets && projectDeadline === null) return null;
  return (
    <section className="card" aria-labelledby="projects">
      <h2 id="projects">{p.deadlineTitle}</h2>
      <FaultNotice fault={error} />
      <p>{projectDeadline === null ? p.notSet : p.isSet(shownInstant(projectDeadline))}</p>
      {sets ? <DeadlineForm round={round} /> : null}
      {projectHandIns.length === 0 ? null : <ProjectTable handIns={projectHandIns} withCandidates />}
    </section>
  );
}

function DeadlineForm({ round }: { readonly round: BoardRound }) {
  const p = useProjectTexts();
  const client = useQueryClient();
  const [day, setDay] = useState(() => shownDay(round.dates.defence));
  const [hour, setHour] = useState('8:00');
  const act = useAct(SetProjectDeadline, {
    refused: (data) => data.setProjectDeadline.errors,
    done: () => client.invalidateQueries({ queryKey: ['projects'] }),
  });
  const submit = (): void => {
    const [date, clock] = [readDay(day), readHour(hour)];
    if (date === null || clock === null) {
      act.refuse([
        ...(date === null ? [{ path: 'deadline', message: p.dayWrong }] : []),
        ...(clock === null ? [{ path: 'deadlineHour', message: p.hourWrong }] : []),
      ]);
      return;
    }
    void act.run({ input: { roundId: round.id, deadline: new Date(`${date}T${clock}:00+07:00`).toISOString() } });
  };
  return (
    <>
      <p>{p.deadlineLead}</p>
      <Form {...act} submitLabel={p.set} onSubmit={submit}>
        <DayField path="deadline" label={p.day} value={day} onChange={setDay} />
        <TextField path="deadlineHour" label={p.hour} hint={p.hourHint} value={hour} onChange={setHour} size="short" />
      </Form>
    </>
  );
}
