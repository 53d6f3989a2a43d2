import { currentTurn, expectedAt, minutesOf, waitingOf } from '../../domain/defence/defence-session';
import type { DefenceSession, DefenceTurn, Missing } from '../../domain/defence/defence-session';
import type { Readers } from '../../persistence/ports';
import { incidentsOf } from './incidents';
import { panelPassesOf } from './panel-passes';
import { projectDeadlineOf, projectHandInsOf } from './projects';
import { projectionOf } from './projection';
import type { DefenceTurnView } from './views';
import { missingOf } from './session-scope';
import { maySeeDefence, maySeeOwnTurn } from '../visibility/defence';
import type { RoundAccess } from '../visibility/access';

/** How far somebody in the drawn order is. */
export type TurnState = 'WAITING' | 'BEFORE_PANEL' | 'DONE' | 'MISSING';

/** One place in the drawn order. */
export interface DefenceLineView {
  readonly position: number;
  readonly applicationId: string;
  readonly state: TurnState;
  readonly expectedAt: Date | null;
  readonly turn: DefenceTurnView | null;
}

/** The session as those in the room see it. */
export interface DefenceSessionView extends DefenceSession {
  readonly minutes: ReturnType<typeof minutesOf>;
  readonly lines: readonly DefenceLineView[];
}

/** A candidate's own place, and nothing of anybody else. */
export interface OwnTurnView {
  readonly position: number;
  readonly before: number;
  readonly state: TurnState;
  readonly expectedAt: Date | null;
  readonly place: string;
}

/** The defence as the viewer may see it. */
export function defenceQueries(readers: Readers) {
  const factsOf = async ({ order }: DefenceSession, { round }: RoundAccess): Promise<Facts> => ({
    minutes: minutesOf(round.regulation ?? {}),
    missing: missingOf(await readers.applications.findMany(order), round),
  });
  return {
    defenceSession: async (access: RoundAccess): Promise<DefenceSessionView | null> => {
      if (!maySeeDefence(access)) return null;
      const session = await readers.defences.find(access.round.id);
      return session === null ? null : sessionView(session, await factsOf(session, access));
    },
    panelPasses: (access: RoundAccess, now: Date) => panelPassesOf(readers, access, now),
    incidents: (access: RoundAccess) => incidentsOf(readers, access),
    projectDeadline: (access: RoundAccess) => projectDeadlineOf(readers, access),
    projectHandIns: (access: RoundAccess) => projectHandInsOf(readers, access),
    projection: (access: RoundAccess) => projectionOf(readers, access),
    ownTurn: async (access: RoundAccess): Promise<OwnTurnView | null> => {
      if (!maySeeOwnTurn(access)) return null;
      const { round, viewer } = access;
      const session = await readers.defences.find(round.id);
      const own = await readers.applications.ofCandidate(round.id, viewer.accountId);
      if (session === null || own === null || !session.order.includes(own.id)) return null;
      const facts = await factsOf(session, access);
      const line = sessionView(session, facts).lines.find(({ applicationId }) => applicationId === own.id);
      if (line === undefined) return null;
      const { position, state, expectedAt: at } = line;
      return {
        position,
        before: beforeOf(session, own.id, facts.missing),
        state,
        expectedAt: at,
        place: session.place,
      };
    },
  };
}

interface Facts {
  readonly minutes: ReturnType<typeof minutesOf>;
  readonly missing: Missing;
}

function sessionView(session: DefenceSession, facts: Facts): DefenceSessionView {
  const { minutes, missing } = facts;
  const lines = session.order.map((applicationId, index): DefenceLineView => {
    const turn = session.turns.find((one) => one.applicationId === applicationId) ?? null;
    return {
      position: index + 1,
      applicationId,
      state: stateOf(turn, missing.has(applicationId)),
      expectedAt: expectedAt(session, applicationId, facts),
      turn: turn === null ? null : { ...turn, minutes },
    };
  });
  return { ...session, minutes, lines };
}

function stateOf(turn: DefenceTurn | null, isMissing: boolean): TurnState {
  if (turn === null) return isMissing ? 'MISSING' : 'WAITING';
  return turn.endedAt === null ? 'BEFORE_PANEL' : 'DONE';
}

/** How many are still to be heard before somebody who waits, whoever is before the panel included. */
function beforeOf(session: DefenceSession, applicationId: string, missing: Missing): number {
  const waiting = waitingOf(session, missing).indexOf(applicationId);
  return waiting < 0 ? 0 : waiting + (currentTurn(session) === null ? 0 : 1);
}
