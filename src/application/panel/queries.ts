import { BODY_LABEL, checkBody } from '../../domain/panel/body';
import { DEFAULT_REGULATION } from '../../domain/regulation/regulation';
import { checkWithout, withReplacement } from '../../domain/panel/replacement';
import { warningsOf } from '../../domain/panel/warnings';
import type { Readers } from '../../persistence/ports';
import type { StoredBody } from '../../persistence/serving-ports';
import type { Loaders } from '../loaders';
import { BadInput } from '../viewer';
import { maySeeBodies, maySeeWarnings, maySimulate } from '../visibility/people';
import type { RoundAccess } from '../visibility/access';
import { checkNewcomer, loadPeople } from './check-people';
import type { LoadedPeople } from './check-people';
import { bodyView } from './views';
import type { BodySimulationView, BodyView, ReplacementView, WarningView } from './views';

/** Most people who step back in one question. */
const MAXIMUM_PEOPLE = 50;

const ORDER = Object.keys(BODY_LABEL);

/** The Council first, then the others in the order in which the law names them, however they were set up. */
function inOrder(bodies: readonly StoredBody[]): readonly StoredBody[] {
  return [...bodies].sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

/** Bodies of a round as the viewer may see them, what is wrong with them, and what would be. */
export function bodyQueries(readers: Readers, loaders: Loaders) {
  return {
    bodies: (access: RoundAccess): Promise<readonly BodyView[]> =>
      Promise.resolve(maySeeBodies(access) ? inOrder(access.bodies).map(bodyView) : []),
    body: async (id: string): Promise<BodyView | null> => {
      const body = await readers.bodies.find(id);
      const access = body === null ? null : await loaders.access.load(body.roundId);
      return body !== null && access !== null && maySeeBodies(access) ? bodyView(body) : null;
    },
    warnings: async (access: RoundAccess): Promise<readonly WarningView[]> => {
      if (!maySeeWarnings(access)) return [];
      const { round, bodies } = access;
      const warnings = warningsOf({
        state: round.state,
        bodies,
        interests: await readers.interests.ofRound(round.id),
        applications: await readers.applications.ofRound(round.id),
        regulation: round.regulation ?? DEFAULT_REGULATION,
      });
      return warnings.map((warning) => ({ ...warning, body: bodyView(warning.body as StoredBody) }));
    },
    bodyWithout: async (id: string, personIds: readonly string[]): Promise<BodySimulationView | null> => {
      if (personIds.length > MAXIMUM_PEOPLE) {
        throw new BadInput('personIds', `Mỗi lần thử không quá ${String(MAXIMUM_PEOPLE)} người (personIds).`);
      }
      const body = await readers.bodies.find(id);
      const access = body === null ? null : await loaders.access.load(body.roundId);
      return body === null || access === null || !maySimulate(access) ? null : simulate(readers, body, personIds);
    },
  };
}

async function simulate(
  readers: Readers,
  body: StoredBody,
  personIds: readonly string[],
): Promise<BodySimulationView | null> {
  const pool = await readers.bodies.seatedPeople();
  const loaded = await loadPeople(readers, body.roundId, pool);
  if (loaded === null) return null;
  const leaving = new Set(personIds);
  const others = loaded.bodies.filter(({ id }) => id !== body.id);
  const reasons = checkWithout(body, leaving, others, loaded.round.regulation ?? DEFAULT_REGULATION);
  const seated = new Set(body.seats.map(({ personId }) => personId));
  const free = pool.filter((id) => !seated.has(id) && !leaving.has(id) && isActive(loaded, id));
  const gone = [...leaving].filter((id) => seated.has(id));
  return { reasons, replacements: gone.map((personId) => replacementOf(loaded, body, personId, free)) };
}

/** Most people proposed in one person's place; a list to choose from, not a register. */
const MAXIMUM_SUCCESSORS = 100;

function replacementOf(
  loaded: LoadedPeople,
  body: StoredBody,
  personId: string,
  pool: readonly string[],
): ReplacementView {
  const seats = body.seats.filter((one) => one.personId === personId).map(({ seat }) => seat);
  const candidateIds = pool.filter((coming) => maySucceed(loaded, body, personId, coming)).slice(0, MAXIMUM_SUCCESSORS);
  return { personId, seats, candidateIds };
}

function maySucceed(loaded: LoadedPeople, body: StoredBody, leaving: string, coming: string): boolean {
  const { kind } = body;
  if (checkNewcomer(loaded, { personId: coming, kind, statuses: [], path: [] }).length > 0) return false;
  const replaced = withReplacement(body.seats, { leaving, coming, seat: null });
  const regulation = loaded.round.regulation ?? DEFAULT_REGULATION;
  const errors = replaced === null ? [] : checkBody(kind, replaced.seats, loaded.bodies, regulation);
  return !errors.some((refusal) => refusal.code === 'FORBIDDEN_COMBINATION' && refusal.person === coming);
}

function isActive({ accounts }: LoadedPeople, id: string): boolean {
  const account = accounts.get(id);
  return account !== undefined && !account.isDisabled;
}
