import { getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import type { World } from '../support/world';
import type { Exam } from '../support/world-round';
import { askedPaths, observe, ROOTS, schema } from '../security/observe';
import { MOMENTS, play, PLAIN } from '../security/playing';
import type { Moment } from '../security/playing';
import { idsUpTo } from '../security/seeded-random';
import { CHOICE, dealt, LOOKS_AT_ALL } from '../security/sampling';
import { ALIKE, OWN_KIND, READS, ROLES } from './pivot';
import type { Role } from './pivot';
import { factsOf, grantedFacts, relationsOf } from './pivot-facts';
import { BODIES, openPivotWorld, playerOf, UNDECLARED } from './pivot-world';

jest.mock('../../src/application/random', () => jest.requireActual<object>('../security/seeded-random'));

/** Every path from Query to a field, as deep as the product allows; lists count as one step. */
function pathsOfSchema(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const walk = (name: string, path: string, depth: number): void => {
    const type = schema.getType(name);
    const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    for (const one of possible) {
      for (const field of Object.values(one.getFields())) {
        const below = /^(edges|node|pageInfo)$/.test(field.name) ? depth : depth + 1;
        if (below > 7) continue;
        const here = `${path}.${field.name}`;
        const key = `${one.name}.${field.name}`;
        found.set(key, [...(found.get(key) ?? []), here]);
        if (!isLeafType(getNamedType(field.type))) walk(getNamedType(field.type).name, here, below);
      }
    }
  };
  walk('Query', 'Query', 0);
  return found;
}

const STRUCTURE =
  /^(Query|PageInfo|CurrentSession|OwnSession|MarkOutOfRangeError|StaleVersionError|\w+Connection|\w+Edge)\./;

test('every field that can be reached from Query has a row in the pivot, and every row is a field', () => {
  const reachable = [...pathsOfSchema().keys()].filter((key) => key === 'Query.rounds' || !STRUCTURE.test(key));
  expect([...READS.keys()].sort()).toEqual(reachable.sort());
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual([...ROOTS].sort());
});

test('every path from Query, as deep as the product answers, is asked', () => {
  // `rounds` gives the same rounds as `round`, to whoever they are listed for; its rows are looked at, its depths are not.
  const paths = [...pathsOfSchema().values()].flat().filter((path) => !path.startsWith('Query.rounds.'));
  const asked = askedPaths();
  // Of a refusal every kind shows the common fields; the further one of two kinds repeats the input.
  const further = ['Query.bodyWithout.reasons.currentVersion', 'Query.bodyWithout.reasons.maximum'];
  expect(paths.filter((path) => !asked.has(path))).toEqual(further);
  expect(paths.length).toBeGreaterThan(500);
});

/** Who looks at a moment: every kind of role at each of them, and every role at one of them at least. */
const hands = dealt('matrix', ALIKE, { hands: MOMENTS.length, size: Math.ceil(ALIKE.length / MOMENTS.length) });
const rolesAt = (moment: Moment): readonly Role[] =>
  LOOKS_AT_ALL ? ROLES : [...OWN_KIND, ...(hands[MOMENTS.indexOf(moment)] ?? [])];

test('at least 3,000 cells are looked at, every role among them and every field at every moment', () => {
  const looks = MOMENTS.flatMap((moment) => rolesAt(moment).map((role) => role));
  expect([...READS.keys()].flatMap(relationsOf).length * looks.length).toBeGreaterThanOrEqual(3_000);
  expect([...new Set(looks)].sort()).toEqual([...ROLES].sort());
});

describe(`everybody reads, at every moment and on every path, exactly what the pivot says (${CHOICE})`, () => {
  const seen = new Map<string, ReadonlyMap<string, string>>();
  let world: World | null = null;

  beforeAll(async () => {
    const opened = await openPivotWorld((opening) => {
      world = opening;
    });
    const { world: played } = opened;
    const script = { ...PLAIN, bodies: BODIES, after: forgetDeclaration };
    await play(played, script, async (moment, exam) => {
      for (const role of rolesAt(moment)) {
        const who = await playerOf(exam, opened.foreign, role);
        const scene = { roundId: exam.id, ids: idsOf(exam) };
        const { whole, nodes, simulations } = await observe(played, who, scene, { pages: false });
        const own = {
          viewerId: who?.id ?? null,
          applicationIds: new Set(exam.applicationIds.filter((_id, index) => exam.candidates[index]?.id === who?.id)),
          markingIds: new Set(
            (await played.readers.markings.ofRound(exam.id))
              .filter((one) => one.markerId === who?.id)
              .map(({ id }) => id),
          ),
        };
        const { rounds, ...rest } = whole.data;
        expect([role, moment, whole.errors, nodes.errors]).toEqual([role, moment, [], []]);
        const facts = factsOf([rest, nodes.data, simulations], own);
        const listed = JSON.stringify(rounds).includes(exam.id) ? [['Query.rounds any', 'Query.rounds'] as const] : [];
        seen.set(`${role} ${moment}`, new Map([...facts, ...listed]));
      }
    });
  }, 600_000);
  afterAll(() => world?.close());

  const cases = MOMENTS.flatMap((moment) => rolesAt(moment).map((role) => [role, moment] as [Role, Moment]));

  test.each(cases)('%s at %s', (role, moment) => {
    const facts = seen.get(`${role} ${moment}`) ?? new Map<string, string>();
    expect([...facts.keys()].sort()).toEqual([...grantedFacts(role, moment)].sort());
  });
});

/** Ids of whatever the round holds, and its people's. */
function idsOf(exam: Exam): readonly string[] {
  const { people } = exam.world;
  const objects = idsUpTo({ post: 1, application: 3, script: 2, marking: 4, scoreSheet: 6, paper: 8, approval: 3 });
  const bodies = idsUpTo({ body: 20 }).slice(9);
  return [exam.id, ...objects, ...bodies, people.panelist1.id, people.candidate2.id, people.admin.id];
}

async function forgetDeclaration(moment: Moment, exam: Exam): Promise<void> {
  if (moment !== 'SCREENING') return;
  const { interests } = exam.world.store.models;
  await interests.deleteMany({ roundId: exam.id, personId: exam.world.people[UNDECLARED].id });
}
