import fc from 'fast-check';
import type { Doc } from '../../../src/persistence/embedded/document';
import { CommandError } from '../../../src/persistence/embedded/errors';
import {
  documentKeys,
  makesMultikey,
  openIndex,
  readIndexSpec,
  type Index,
} from '../../../src/persistence/embedded/indexes';
import { compileMatcher } from '../../../src/persistence/embedded/matcher';
import { plan } from '../../../src/persistence/embedded/planner';
import { parseSort, sortRows } from '../../../src/persistence/embedded/sort';

const scalar = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom('a', 'b', 'ab', true, null),
  fc.constant(new Date(0)),
);
const stored = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(fc.oneof(scalar, fc.nat(4)), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ x: scalar }) },
);
const doc = fc.record({ a: stored, b: stored, c: stored }, { requiredKeys: [], noNullPrototype: true });
const comparable = scalar.filter((value) => value !== null);
const condition = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { minLength: 1, maxLength: 3 }) }, { noNullPrototype: true }),
  fc
    .tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), comparable)
    .map(([operator, value]) => ({ [operator]: value })),
  fc.tuple(fc.nat(4), fc.nat(4)).map(([$gt, $lt]) => ({ $gt, $lt })),
  fc.tuple(comparable, comparable).map(([low, high]) => ({ $gte: low, $lt: high })),
  fc.boolean().map((there) => ({ $exists: there })),
);
const filter = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'a.x'), condition, { maxKeys: 3, noNullPrototype: true });

const specs: Doc[] = [
  { key: { a: 1 }, name: 'a' },
  { key: { a: -1, b: 1 }, name: 'a-b' },
  { key: { b: 1, a: -1, c: 1 }, name: 'b-ac' },
  { key: { c: 1 }, name: 'sparse', sparse: true },
  { key: { b: 1 }, name: 'partial', partialFilterExpression: { c: 1 } },
  { key: { a: 1, c: 1 }, name: 'partialExists', partialFilterExpression: { b: { $exists: true } } },
  { key: { 'a.x': 1 }, name: 'ax' },
];

function indexesFor(docs: readonly Doc[]): Index[] {
  const indexes = specs.map((spec, at) => openIndex({ id: at + 1, spec: readIndexSpec(spec), multikey: false }));
  for (const index of indexes) index.multikey = docs.some((each) => makesMultikey(index, each));
  return indexes;
}

/** The documents a plan reaches, in its order, as the store would read them. */
function reached(docs: readonly Doc[], chosen: ReturnType<typeof plan>): Doc[] {
  const { index } = chosen;
  if (index === undefined) return [...docs];
  const entries = docs.flatMap((each, at) =>
    [...documentKeys(index, each)].map((key) => ({ key: index.prefix + key, at, each })),
  );
  entries.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : x.at - y.at));
  if (chosen.reverse) entries.reverse();
  const hits = chosen.ranges.flatMap(({ low, high }) => entries.filter(({ key }) => key >= low && key < high));
  return [...new Set(hits.map(({ each }) => each))];
}

function indexable(docs: readonly Doc[]): boolean {
  try {
    for (const index of indexesFor(docs)) for (const each of docs) documentKeys(index, each);
    return true;
  } catch (error) {
    if (error instanceof CommandError) return false;
    throw error;
  }
}

describe('the planner', () => {
  it('reaches every document the filter accepts, whichever index it chooses', () => {
    fc.assert(
      fc.property(fc.array(doc, { maxLength: 8 }), filter, (docs, query) => {
        fc.pre(indexable(docs));
        const matches = compileMatcher(query);
        for (const index of indexesFor(docs)) {
          const found = new Set(reached(docs, plan([index], query, [])).filter(matches));
          expect(found).toEqual(new Set(docs.filter(matches)));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('claims an order only when the index really gives it', () => {
    const sorts = fc.constantFrom<Doc[]>({ a: 1 }, { a: -1 }, { a: 1, b: -1 }, { a: -1, b: -1 }, { b: -1, a: 1, c: -1 }, { c: 1 }, { a: 1, c: 1 }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(doc, { maxLength: 8 }), filter, sorts, (docs, query, specification) => {
        fc.pre(indexable(docs));
        const matches = compileMatcher(query);
        const sort = parseSort(specification);
        const chosen = plan(indexesFor(docs), query, sort);
        fc.pre(chosen.sorted);
        const found = reached(docs, chosen).filter(matches).map((each) => ({ doc: each })); // prettier-ignore
        expect(sortRows(found, sort)).toEqual(found);
      }),
      { numRuns: 2_000 },
    );
  });

  it('prefers the unique key to a range, and a range to the whole collection', () => {
    const indexes = [
      openIndex({ id: 1, spec: readIndexSpec({ key: { a: 1, b: 1 }, name: 'ab' }), multikey: false }),
      openIndex({ id: 2, spec: readIndexSpec({ key: { b: 1 }, name: 'b', unique: true }), multikey: false }),
    ];
    expect(plan(indexes, { a: 1, b: 2 }, []).index?.name).toBe('b');
    expect(plan(indexes, { a: 1, b: { $gt: 2 } }, []).index?.name).toBe('ab');
    expect(plan(indexes, { a: { $gt: 2 } }, []).index?.name).toBe('ab');
    expect(plan(indexes, { c: 1 }, []).index).toBeUndefined();
  });
});
