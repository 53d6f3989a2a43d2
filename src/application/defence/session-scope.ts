import { takesPart } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { requireState } from '../../domain/exam/lifecycle';
import type { DefenceSession, Missing } from '../../domain/defence/defence-session';
import type { Round } from '../../domain/exam/round';
import { decideAll, type Result } from '../../domain/result';
import type { Repositories } from '../../persistence/ports';
import type { AuditRecord } from '../audit/log-act';
import type { Policy } from '../policy';
import { loadApplication } from '../registration/commands';
import type { LoadedApplication } from '../registration/commands';

/** Who conducts the defence: the secretary of the Council and the head of the panel. */
export const CONDUCTORS: Policy<unknown>['by'] = ['COUNCIL_SECRETARY', 'PANEL_HEAD'];

/** A candidate with the session of their round, if the order was drawn. */
export interface LoadedTurn extends LoadedApplication {
  readonly session: DefenceSession | null;
}

/** Loads whose turn it is about; null when there is no such application. */
export async function loadTurn(repositories: Repositories, applicationId: string): Promise<LoadedTurn | null> {
  const loaded = await loadApplication(repositories, applicationId);
  return loaded === null ? null : { ...loaded, session: await repositories.defences.find(loaded.round.id) };
}

/** Who of a list does not come to the defence. */
export function missingOf(applications: readonly Application[], { dates }: Pick<Round, 'dates'>): Missing {
  return new Set(applications.filter((one) => !takesPart(one, 'DEFENCE', dates.defence)).map(({ id }) => id));
}

/** A change of the session, refused also while the round is not in its defence. */
export function duringDefence({ round }: LoadedTurn, changed: Result<DefenceSession>): Result<DefenceSession> {
  const state = requireState(round.state, ['DEFENCE'], []);
  const errors = [...(state === null ? [] : [state]), ...(changed.ok ? [] : changed.errors)];
  return decideAll(errors, () => {
    if (!changed.ok) throw new Error('refused without a reason');
    return changed.value;
  });
}

/**
 * What the log keeps of a turn, under the candidate: times and counts. Questions, answers and reasons are words about a
 * person: they stand in the session, the log has digests of them.
 */
export function turnRecord(after: DefenceSession, { application, session }: LoadedTurn): AuditRecord {
  const of = (one: DefenceSession | null) => {
    const turn = one?.turns.find(({ applicationId }) => applicationId === application.id);
    if (turn === undefined) return null;
    const { questions, recordings, reason, ...times } = turn;
    return {
      turn: { ...times, reason, questions: questions.length, recordings: recordings.map(({ sha256 }) => sha256) },
      note: questions.length === 0 ? '' : JSON.stringify(questions),
    };
  };
  const now = of(after);
  if (now === null) throw new Error('a turn was changed that is not there');
  return { subjectId: application.id, before: of(session), after: now };
}
