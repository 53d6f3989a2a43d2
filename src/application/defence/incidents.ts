import { requireState } from '../../domain/exam/lifecycle';
import { checkIncident, isIncidentSettled, tidyIncident } from '../../domain/defence/incident';
import type { Incident, IncidentFacts } from '../../domain/defence/incident';
import type { Refusal } from '../../domain/refusal';
import { decideAll } from '../../domain/result';
import { requireVersion } from '../../domain/exam/round';
import type { Readers } from '../../persistence/ports';
import { defineCommand } from '../command';
import { loadRegulatedRound, roundScope } from '../exam/round-scope';
import { maySeeIncidents } from '../visibility/defence';
import type { RoundAccess } from '../visibility/access';
import { CONDUCTORS } from './session-scope';

export interface IncidentAnswer {
  readonly incidentId: string;
  readonly roundId: string;
}

/** Ghi sự cố: kind, time, who was there and what was done; the draft of minutes (D26B). */
export const recordIncident = defineCommand({
  name: 'recordIncident',
  allow: { by: CONDUCTORS },
  load: async (repositories, { roundId }: IncidentFacts & { readonly roundId: string }) => {
    const loaded = await loadRegulatedRound(repositories, roundId);
    if (loaded === null) return null;
    const applications = await repositories.applications.ofRound(roundId);
    return { ...loaded, candidates: applications.map(({ id }) => id) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, candidates }, { roundId, ...facts }, { viewer, now, newId }) => {
    const state = requireState(round.state, ['DEFENCE'], ['roundId']);
    const errors: Refusal[] = [...(state === null ? [] : [state]), ...checkIncident(facts, { now, candidates })];
    return decideAll(errors, (): Incident => {
      const recorded = { recordedBy: viewer.accountId, recordedAt: now, changedAt: null };
      return { id: newId('incident'), version: 1, roundId, ...tidyIncident(facts), ...recorded };
    });
  },
  store: (repositories, incident) => repositories.incidents.insert([incident]),
  record: (incident) => ({ subjectId: incident.id, before: null, after: audited(incident) }),
  answer: ({ id, roundId }): IncidentAnswer => ({ incidentId: id, roundId }),
});

export interface ChangeIncidentInput extends IncidentFacts {
  readonly incidentId: string;
  readonly expectedVersion: number;
}

/** Sửa biên bản sự cố: until its minutes go to be signed. */
export const changeIncident = defineCommand({
  name: 'changeIncident',
  allow: { by: CONDUCTORS },
  load: async (repositories, { incidentId }: ChangeIncidentInput) => {
    const incident = await repositories.incidents.find(incidentId);
    const loaded = incident === null ? null : await loadRegulatedRound(repositories, incident.roundId);
    if (incident === null || loaded === null) return null;
    const applications = await repositories.applications.ofRound(incident.roundId);
    const editions = await repositories.papers.about(incidentId);
    return { ...loaded, incident, editions, candidates: applications.map(({ id }) => id) };
  },
  scope: (loaded) => roundScope(loaded),
  decide: ({ round, incident, editions, candidates }, { incidentId: _id, expectedVersion, ...facts }, { now }) => {
    const errors = [
      requireState(round.state, ['DEFENCE', 'CONCLUDED'], ['incidentId']),
      requireVersion(incident, expectedVersion),
      ...checkIncident(facts, { now, candidates }),
    ].filter((refusal): refusal is Refusal => refusal !== null);
    if (isIncidentSettled(editions)) errors.push({ code: 'ALREADY_LOCKED', path: ['incidentId'] });
    return decideAll(errors, () => ({
      ...incident,
      ...tidyIncident(facts),
      version: incident.version + 1,
      changedAt: now,
    }));
  },
  store: (repositories, incident) => repositories.incidents.save(incident),
  record: (after, { incident }) => ({ subjectId: after.id, before: audited(incident), after: audited(after) }),
  answer: ({ id, roundId }): IncidentAnswer => ({ incidentId: id, roundId }),
});

/** An incident as the board shows it, with whether it may still be put right. */
export interface IncidentView extends Incident {
  readonly isSettled: boolean;
}

/** The incidents of a round, oldest first. */
export async function incidentsOf(readers: Readers, access: RoundAccess): Promise<readonly IncidentView[]> {
  if (!maySeeIncidents(access)) return [];
  const incidents = await readers.incidents.ofRound(access.round.id);
  if (incidents.length === 0) return [];
  const papers = await readers.papers.ofRound(access.round.id);
  return incidents.map((incident) => {
    return { ...incident, isSettled: isIncidentSettled(papers.filter(({ sheetId }) => sheetId === incident.id)) };
  });
}

/** The log keeps when and what kind; what people wrote stands in the minutes, the log has a digest of it. */
function audited({ kind, happenedAt, applicationId, version, place, people, what, done }: Incident) {
  return { kind, happenedAt, applicationId, version, note: JSON.stringify([place, people, what, done]) };
}
