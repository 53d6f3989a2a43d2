import { NotAuthenticated, NotFound } from '../../src/application/viewer';
import { schema } from '../security/observe';
import { MOMENTS, play, PLAIN } from '../security/playing';
import type { Moment } from '../security/playing';
import type { CommandName, InputOf, Who, World } from '../support/world';
import type { Exam } from '../support/world-round';
import { CHOICE, dealt, LOOKS_AT_ALL } from '../security/sampling';
import { ALIKE, OWN_KIND, ROLES } from './pivot';
import type { Role } from './pivot';
import { ACT_MOMENTS, ACTS, AT_THE_DOOR } from './pivot-acts';
import { BODIES, openPivotWorld, playerOf } from './pivot-world';

jest.mock('../../src/application/random', () => jest.requireActual<object>('../security/seeded-random'));

const NAMES = Object.keys(ACTS) as CommandName[];

test('every mutation of the schema has its cells in the pivot or belongs to the door', () => {
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect([...NAMES, ...AT_THE_DOOR].sort()).toEqual(mutations.sort());
});

/** Who tries at a moment: every kind of role at each of them, and every role at one of them at least. */
const hands = dealt('acts', ALIKE, { hands: ACT_MOMENTS.length, size: Math.ceil(ALIKE.length / ACT_MOMENTS.length) });
const rolesAt = (moment: Moment): readonly Role[] =>
  LOOKS_AT_ALL ? ROLES : [...OWN_KIND, ...(hands[ACT_MOMENTS.indexOf(moment)] ?? [])];

test('at least 3,000 cells are tried, every role among them', () => {
  const tries = ACT_MOMENTS.flatMap((moment) => rolesAt(moment));
  expect(tries.length * NAMES.length).toBeGreaterThanOrEqual(3_000);
  expect([...new Set(tries)].sort()).toEqual([...ROLES].sort());
});

describe(`everybody tries every act, and exactly those whom the pivot names are let in (${CHOICE})`, () => {
  const letIn = new Map<string, readonly string[]>();
  let world: World | null = null;

  beforeAll(async () => {
    const { world: played, foreign } = await openPivotWorld((opening) => {
      world = opening;
    });
    const look = async (moment: Moment, exam: Exam) => {
      if (!ACT_MOMENTS.includes(moment)) return;
      const players = new Map<Role, Who>();
      for (const role of rolesAt(moment)) players.set(role, await playerOf(exam, foreign, role));
      const before = await played.dump();
      for (const name of NAMES) letIn.set(`${name} ${moment}`, await tryAs(players, name, exam));
      expect(await played.dump()).toEqual(before);
    };
    const script = { ...PLAIN, bodies: BODIES, until: 'CONCLUDED' as const, after: declareATie };
    await play(played, script, look);
  }, 600_000);
  afterAll(() => world?.close());

  test.each(NAMES)('%s', (name) => {
    const act = ACTS[name];
    if (act === undefined) throw new Error(`no cells for ${name}`);
    const order = (moment: Moment) => MOMENTS.indexOf(moment);
    const expected = ACT_MOMENTS.map((moment) => {
      const exists = order(act.from) <= order(moment) && (act.until === undefined || order(moment) <= order(act.until));
      return [moment, exists ? act.who.filter((role) => rolesAt(moment).includes(role)).sort() : []];
    });
    const actual = ACT_MOMENTS.map((moment) => [moment, [...(letIn.get(`${name} ${moment}`) ?? [])].sort()]);
    expect(actual).toEqual(expected);
  });
});

async function tryAs(players: ReadonlyMap<Role, Who>, name: CommandName, exam: Exam): Promise<readonly Role[]> {
  const input = (await ACTS[name]?.input(exam)) as InputOf<CommandName>;
  const found: Role[] = [];
  for (const [role, who] of players) {
    try {
      await exam.world.attempt(name, who, input);
      found.push(role);
    } catch (error) {
      if (!(who === null ? error instanceof NotAuthenticated : error instanceof NotFound)) throw error;
    }
  }
  return found;
}

/** A candidate's word, so that there is one to dismiss. */
async function declareATie(moment: Moment, exam: Exam): Promise<void> {
  if (moment !== 'SCREENING') return;
  const { people } = exam.world;
  await exam.world.must('declareRelation', people.candidate1, {
    applicationId: exam.applicationIds[0] ?? '',
    personId: people.panelist2.id,
    relation: 'OTHER',
  });
}
