import { currentTurn, minutesOf, waitingOf } from '../../domain/defence/defence-session';
import type { DefenceTurn } from '../../domain/defence/defence-session';
import type { Mark } from '../../domain/marks';
import { sheetTotal } from '../../domain/scoring/score-sheet';
import type { Application } from '../../domain/registration/application';
import type { Readers } from '../../persistence/ports';
import { maySeeDefence, maySeeProgress } from '../visibility/defence';
import type { RoundAccess } from '../visibility/access';
import { missingOf } from './session-scope';
import type { DefenceTurnView } from './views';

/** A candidate as the whole room reads them on the wall. */
export interface ProjectedCandidate {
  readonly candidateNumber: string | null;
  readonly fullName: string;
  readonly postTitle: string;
}

/** A mark that was given in public, with whose it is (BR-46). */
export interface ShownBallotView {
  readonly memberId: string;
  readonly total: Mark;
}

/** Màn hình chiếu: what the room may read now, and not a mark more. */
export interface ProjectionView {
  /** Who is before the panel, or was last; null before the first. */
  readonly candidate: ProjectedCandidate | null;
  readonly turn: DefenceTurnView | null;
  readonly next: ProjectedCandidate | null;
  readonly ballots: readonly ShownBallotView[];
}

/**
 * What is thrown on the wall, for those who conduct the defence or watch it. Marks only where the regulation has them
 * given in public, and then all of a candidate at once, in the order of the seats, when the last is in (BR-46): a browser
 * that shows the screen never holds one before.
 */
export async function projectionOf(readers: Readers, access: RoundAccess): Promise<ProjectionView | null> {
  if (!maySeeDefence(access) || !maySeeProgress(access)) return null;
  const { round } = access;
  const session = await readers.defences.find(round.id);
  if (session === null) return null;
  const applications = new Map((await readers.applications.findMany(session.order)).map((one) => [one.id, one]));
  const missing = missingOf([...applications.values()], round);
  const turn = currentTurn(session) ?? session.turns.at(-1) ?? null;
  const project = (id: string | undefined): ProjectedCandidate | null => {
    const application = applications.get(id ?? '');
    return application === undefined ? null : projected(application, access);
  };
  return {
    candidate: project(turn?.applicationId),
    turn: turn === null ? null : { ...turn, minutes: minutesOf(round.regulation ?? {}) },
    next: project(waitingOf(session, missing)[0]),
    ballots: turn === null ? [] : await shownBallots(readers, access, turn),
  };
}

function projected({ candidateNumber, fullName, postId }: Application, { round }: RoundAccess): ProjectedCandidate {
  const post = round.posts.find(({ id }) => id === postId);
  return { candidateNumber, fullName, postTitle: post?.title ?? '' };
}

async function shownBallots(
  readers: Readers,
  { round }: RoundAccess,
  { applicationId }: DefenceTurn,
): Promise<readonly ShownBallotView[]> {
  if (round.regulation?.ballot !== 'PUBLIC') return [];
  const sheets = await readers.sheets.ofApplications([applicationId]);
  if (!sheets.every(({ state }) => state === 'LOCKED')) return [];
  return sheets.flatMap(({ memberId, marks }) => (marks === null ? [] : [{ memberId, total: sheetTotal(marks) }]));
}
