import { isObjectType } from 'graphql';
import { makeCodes, pairsOf, sharesOf } from '../support/sealed-map';
import { openWorld } from '../support/world';
import type { Person, World } from '../support/world';
import { declareAll } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { crowd, formsOf } from './crowd';
import type { Known } from './crowd';
import { kendallTau, ranked } from './kendall';
import { ask, observe, schema, selectionOf } from './observe';
import { marksDoor } from './marks-door';

/*
 * T-ANON (trust.md 4): two hundred candidates registered in a known order. One marker collects everything the product
 * gives, and nothing of it may tell a candidate: no word of theirs in any form, no order that follows theirs.
 */

const CANDIDATES = 200;
/** Draws of codes and markers looked at. The mean of so many taus of chance leaves ±0.05 about once in 100,000 runs. */
const DRAWS = 20;
const MEAN_TAU = 0.05;
const SINGLE_TAU = 0.35;

let world: World;
let exam: Exam;
let known: readonly Known[];
/** The taus of every observable, draw by draw. */
const taus = new Map<string, number[]>();
/** Everything that markers and their head were shown in the first draw, as one text. */
let shown = '';
let pairs: ReadonlyMap<string, string>;

beforeAll(async () => {
  world = await openWorld();
  exam = await world
    .round({ bodies: ['CODING', 'PANEL', 'SUPERVISION'] })
    .withCandidates(2)
    .at('WRITTEN');
  // Two markers and their head: each of the two then has every script, which is the most that one can learn from.
  const { chair, markingHead, marker1, marker2 } = world.people;
  const seats = [
    { personId: markingHead.id, seat: 'HEAD' as const },
    ...[marker1, marker2].map(({ id }) => ({ personId: id, seat: 'MEMBER' as const })),
  ];
  await world.must('appointBody', chair, { roundId: exam.id, kind: 'MARKING', seats });
  await declareAll(exam);
  known = await crowd(exam, CANDIDATES);
  for (let draw = 0; draw < DRAWS; draw += 1) await look(draw);
}, 240_000);
afterAll(() => world.close());

async function look(draw: number): Promise<void> {
  const { markingHead, codingHead, marker1 } = world.people;
  if (draw === 0) await makeCodes(exam, codingHead);
  else {
    // As if nothing had been given out: only the draw is repeated, not the round.
    await world.store.connection.collection('markings').deleteMany({ roundId: exam.id });
    await makeCodes(exam, codingHead, true);
  }
  await world.must('allocateMarkers', markingHead, { roundId: exam.id });
  pairs = new Map((await pairsOf(exam)).map(({ id, applicationId }) => [id, applicationId]));
  const scripts = await world.readers.scripts.ofRound(exam.id);
  const places = new Map(known.map(({ applicationId }, index) => [applicationId, index]));
  const placeOf = new Map(scripts.map(({ id, code }) => [code, places.get(pairs.get(id) ?? '') ?? -1]));
  const mine = await wholeList(marker1, 'myMarkings');
  const all = await wholeList(markingHead, 'scripts');
  for (const [list, edges] of Object.entries({ myMarkings: mine, scripts: all })) {
    for (const [name, values] of observables(edges)) {
      const order = edges.map(({ node }) => placeOf.get(node.code) ?? -1);
      const tau = kendallTau(ranked(values).map((value, index) => [value, order[index] ?? -1]));
      if (tau !== null) taus.set(`${list} ${name}`, [...(taus.get(`${list} ${name}`) ?? []), tau]);
    }
  }
  if (draw > 0) return;
  expect(mine).toHaveLength(CANDIDATES);
  expect(all).toHaveLength(CANDIDATES);
  shown = JSON.stringify({ mine, all, ...(await everythingOf(marker1)) });
}

/** Whatever one person gets: every operation on every id, page by page, every file and list by its address, with headers. */
async function everythingOf(who: Person) {
  const ids = [exam.id, ...known.slice(0, 5).map(({ applicationId }) => applicationId), ...pairs.keys()].slice(0, 60);
  const given = await world.readers.markings.ofRound(exam.id);
  const seen = await observe(world, who, {
    roundId: exam.id,
    ids: [...ids, ...given.slice(0, 20).map(({ id }) => id)],
  });
  return { seen, door: await marksDoor(world, who, { roundId: exam.id, ids }) };
}

interface Edge {
  readonly cursor: string;
  readonly node: { readonly code: string } & Readonly<Record<string, unknown>>;
}

async function wholeList(who: Person, list: 'myMarkings' | 'scripts'): Promise<readonly Edge[]> {
  const round = schema.getType('Round');
  if (!isObjectType(round)) throw new Error('no rounds');
  const selection = selectionOf(round.getFields()[list]!.type, 3);
  const query = `query ($id: ID!, $after: String) { round(id: $id) { ${list}(first: 100, after: $after) ${selection} } }`;
  const edges: Edge[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await ask(world, who, query, { id: exam.id, after });
    const page = (
      data['round'] as Record<string, { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>
    )[list]!;
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return edges;
    after = page.pageInfo.endCursor;
  }
}

/** Everything about a row that can be put in order, named: where it stands, its cursor open and closed, every leaf. */
function observables(edges: readonly Edge[]): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>([
    ['place in the list', edges.map((_edge, index) => index)],
    ['cursor', edges.map(({ cursor }) => cursor)],
    ['cursor, decoded', edges.map(({ cursor }) => Buffer.from(cursor, 'base64').toString('latin1'))],
    ['length of the row', edges.map((edge) => JSON.stringify(edge).length)],
  ]);
  for (const field of Object.keys(edges[0]?.node ?? {})) {
    found.set(
      field,
      edges.map(({ node }) => (typeof node[field] === 'object' ? JSON.stringify(node[field]) : node[field])),
    );
  }
  return found;
}

test('no order a marker or the head can see follows the order of the candidates', () => {
  expect(taus.size).toBeGreaterThanOrEqual(10);
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const following = [...taus].filter(
    ([, all]) => Math.abs(mean(all)) > MEAN_TAU || all.some((tau) => Math.abs(tau) > SINGLE_TAU),
  );
  expect(following.map(([name, all]) => `${name}: ${mean(all).toFixed(3)}`)).toEqual([]);
});

test('nor does the order in which things lie in the store', async () => {
  const place = new Map(known.map(({ applicationId }, index) => [applicationId, index]));
  for (const [collection, scriptOf] of [
    ['scripts', '_id'],
    ['markings', 'scriptId'],
  ] as const) {
    const rows = await world.store.connection.collection(collection).find({ roundId: exam.id }).toArray();
    const order = rows.map((row, index) => [index, place.get(pairs.get(String(row[scriptOf])) ?? '') ?? -1] as const);
    expect(Math.abs(kendallTau(order) ?? 1)).toBeLessThan(SINGLE_TAU);
  }
});

test('no word of any candidate reaches a marker, in whichever form (NFC, NFD, no marks, encoded)', () => {
  const text = shown.toLowerCase();
  const decoded = text.normalize('NFC');
  const found = known.flatMap(({ number, words, applicationId }) =>
    [number, applicationId, ...words].filter((word) =>
      formsOf(word).some((form) => text.includes(form) || decoded.includes(form)),
    ),
  );
  expect(found).toEqual([]);
  // The search finds what is there: the marker's own codes and the name of a colleague.
  expect(formsOf('Dương Thị Khánh Ly').some((form) => text.includes(form))).toBe(true);
});

test('a whole dump of the store without the two shares joins no script to a candidate', async () => {
  const rows = Object.values(await world.dump()).flat();
  const codes = new Map((await world.readers.scripts.ofRound(exam.id)).map(({ id, code }) => [id, code]));
  const people = new Map(known.map((one) => [one.applicationId, one]));
  const joined = [...pairs].filter(([scriptId, applicationId]) => {
    const { number = '' } = people.get(applicationId) ?? {};
    return rows.some(
      (row) =>
        (row.includes(scriptId) || row.includes(codes.get(scriptId) ?? '?')) &&
        (row.includes(applicationId) || row.includes(`"${number}"`)),
    );
  });
  expect(joined).toEqual([]);
  const shares = Object.values(sharesOf(exam.id)).flatMap((share) => [share, share.replaceAll('-', '')]);
  expect(rows.filter((row) => shares.some((share) => row.includes(share)))).toEqual([]);
});
