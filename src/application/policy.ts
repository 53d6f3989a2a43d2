import type { Round } from '../domain/exam/round';
import type { StoredBody } from '../persistence/serving-ports';
import { losesPlaces, UNKNOWN_STANDING } from './conflict/standing';
import type { Standing } from './conflict/standing';
import { rolesOf } from './viewer';
import type { RoundRole, Viewer } from './viewer';

/**
 * Everyone a policy can name: places in the round's bodies, and
 * ADMINISTRATOR, who runs the system; OWNER, whose own object it is (application, marking, sheet); SIGNED_IN, any account;
 * ANYONE, also without an account.
 */
export type Actor = RoundRole | 'ADMINISTRATOR' | 'OWNER' | 'SIGNED_IN' | 'ANYONE';

/** Who may do an act. Data, not code, so that the whole matrix can be printed and reviewed by a person. */
export interface Policy<Loaded> {
  readonly by: readonly [Actor, ...Actor[]];
  /** A further condition on the loaded object, with its reason in words for the printed matrix. */
  readonly when?: {
    readonly words: string;
    readonly holds: (loaded: Loaded, actors: ReadonlySet<Actor>) => boolean;
  };
}

/** What a policy is asked about: the bodies of the round, whose object it is, and how the viewer stands to the round. */
export interface Scope {
  readonly bodies: readonly StoredBody[];
  readonly ownerId: string | null;
  /** The round, when the act belongs to one. */
  readonly round?: Round;
  /** Loaded by the pipeline; unknown means that nothing speaks against the viewer. */
  readonly standing?: Standing;
}

/** Whether the policy lets the viewer act; the default is no. */
export function mayAct<Loaded>(policy: Policy<Loaded>, viewer: Viewer | null, scope: Scope, loaded: Loaded): boolean {
  const actors = actorsOf(viewer, scope);
  if (policy.when !== undefined && !policy.when.holds(loaded, actors)) return false;
  return policy.by.some((actor) => actors.has(actor));
}

/** Everything the viewer is towards the object; places that must not be held count for nothing (BR-13, BR-15, BR-17). */
export function actorsOf(viewer: Viewer | null, scope: Scope): ReadonlySet<Actor> {
  if (viewer === null) return new Set<Actor>(['ANYONE']);
  if (viewer.deviceOf !== undefined) return atDevice(viewer, viewer.deviceOf, scope);
  const actors = new Set<Actor>(['ANYONE', 'SIGNED_IN']);
  if (scope.ownerId === viewer.accountId) actors.add('OWNER');
  if (losesPlaces(viewer, scope.bodies, scope.standing ?? UNKNOWN_STANDING)) return actors;
  for (const role of rolesOf(viewer.accountId, scope.bodies)) actors.add(role);
  if (viewer.isAdministrator) actors.add('ADMINISTRATOR');
  return actors;
}

/** Whoever is at a device of the Council is there as a member of the panel of its round, whatever else they are. */
function atDevice(viewer: Viewer, roundId: string, { bodies, standing = UNKNOWN_STANDING }: Scope): ReadonlySet<Actor> {
  const actors = new Set<Actor>(['ANYONE', 'SIGNED_IN']);
  if (losesPlaces(viewer, bodies, standing)) return actors;
  const panel = bodies.filter((body) => body.kind === 'PANEL' && body.roundId === roundId);
  for (const role of rolesOf(viewer.accountId, panel)) if (role === 'PANEL_MEMBER') actors.add(role);
  return actors;
}
