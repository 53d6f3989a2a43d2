import {
  callCandidate,
  endTurn,
  minuteQuestion,
  moveClock,
  referRecording,
} from '../../domain/defence/defence-session';
import type { ClockOrder, DefenceSession } from '../../domain/defence/defence-session';
import type { Result } from '../../domain/result';
import { takesPart } from '../../domain/registration/application';
import type { Application } from '../../domain/registration/application';
import { refuse } from '../../domain/result';
import { defineCommand } from '../command';
import type { CommandFactory } from '../command';
import { roundScope } from '../exam/round-scope';
import type { ApplicationAnswer } from '../registration/commands';
import { CONDUCTORS, duringDefence, loadTurn, missingOf, turnRecord } from './session-scope';
import type { LoadedTurn } from './session-scope';

interface About {
  readonly applicationId: string;
}

/** Parts of an act on one candidate's turn that all such acts share. */
function turnCommand<Input extends About>(
  name: string,
  decide: (loaded: LoadedTurn, input: Input, now: Date) => Result<DefenceSession>,
): CommandFactory<Input, ApplicationAnswer> {
  return defineCommand<Input, LoadedTurn, DefenceSession, ApplicationAnswer>({
    name,
    allow: { by: CONDUCTORS },
    load: (repositories, { applicationId }) => loadTurn(repositories, applicationId),
    scope: (loaded) => roundScope(loaded),
    decide: (loaded, input, { now }) => duringDefence(loaded, decide(loaded, input, now)),
    store: (repositories, session) => repositories.defences.save(session),
    record: turnRecord,
    answer: (_session, { application }) => ({ applicationId: application.id }),
  });
}

export interface CallInput extends About {
  readonly reason?: string | undefined;
}

interface LoadedCall extends LoadedTurn {
  readonly isAdmitted: boolean;
  readonly others: readonly Application[];
}

/** Gọi thí sinh vào: the next of the drawn order, or with a reason another one (BR-40). */
export const callDefender: CommandFactory<CallInput, ApplicationAnswer> = defineCommand({
  name: 'callDefender',
  allow: { by: CONDUCTORS },
  load: async (repositories, { applicationId }): Promise<LoadedCall | null> => {
    const loaded = await loadTurn(repositories, applicationId);
    if (loaded === null) return null;
    const others = await repositories.applications.findMany(loaded.session?.order ?? []);
    const sheets = await repositories.sheets.ofApplications([applicationId]);
    return { ...loaded, others, isAdmitted: sheets.length > 0 };
  },
  scope: (loaded) => roundScope(loaded),
  decide: (loaded, { applicationId, reason = '' }, { now }) => {
    const { application, round, session, isAdmitted: admittedLate, others } = loaded;
    if (!takesPart(application, 'DEFENCE', round.dates.defence)) {
      return refuse({ code: 'CANDIDATE_ABSENT', path: ['applicationId'] });
    }
    const missing = missingOf(others, round);
    return duringDefence(loaded, callCandidate(session, { applicationId, reason, now, admittedLate, missing }));
  },
  store: (repositories, session) => repositories.defences.save(session),
  record: turnRecord,
  answer: (_session, { application }) => ({ applicationId: application.id }),
});

/** Starts, stops or continues the clock of the candidate before the panel; every change is on record. */
export const moveDefenceClock = turnCommand<About & ClockOrder>(
  'moveDefenceClock',
  ({ session }, { applicationId, phase, running }, now) => moveClock(session, applicationId, { phase, running, now }),
);

/** The candidate leaves the panel; the next can be called. */
export const endDefence = turnCommand<About>('endDefence', ({ session }, { applicationId }, now) =>
  endTurn(session, applicationId, now),
);

export interface QuestionInput extends About {
  readonly askedBy: string;
  readonly question: string;
  readonly answer: string;
}

/** Ghi hỏi đáp: a question of a panel member and what was answered, for D26. */
export const minuteDefence = turnCommand<QuestionInput>('minuteDefence', ({ session, bodies }, input, at) => {
  const { applicationId, askedBy, question, answer } = input;
  const seats = bodies.filter(({ kind }) => kind === 'PANEL').flatMap((body) => body.seats);
  const panel = seats.map(({ personId }) => personId);
  return minuteQuestion(session, applicationId, { askedBy, question, answer, at }, panel);
});

export interface RecordingInput extends About {
  readonly name: string;
  readonly sha256: string;
}

/** Ghi mã tệp ghi âm: a recording kept elsewhere, by its SHA-256. */
export const referDefenceRecording = turnCommand<RecordingInput>(
  'referDefenceRecording',
  ({ session }, { applicationId, name, sha256 }, at) => referRecording(session, applicationId, { name, sha256, at }),
);
