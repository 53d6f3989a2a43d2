import fc from 'fast-check';
import { buildSchema, Kind, parse } from 'graphql';

import { ClientError, ERROR_CODES, isErrorCode, readClientError } from '../../src/graphql/error-codes';
import { admitQuery, DEFAULT_LIMITS } from '../../src/graphql/limits';
import { queryCost } from '../../src/graphql/limits/cost';
import { measureShape, type Shape } from '../../src/graphql/limits/shape';

const schema = buildSchema(`
  type Query { one: Thing, page(first: Int = 30, last: Int): Connection!, some(first: Int): [Thing!]!, all: [Thing!]!, leaf: Int, sum(of: Int): Int }
  interface Named { other: Thing }
  type Thing implements Named { id: ID!, other: Thing, all: [Thing!]!, page(first: Int): Connection! }
  type Edge { node: Thing! }
  type Connection { edges: [Edge!]!, nodes: [Thing!]!, pageInfo: PageInfo!, totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! }
`);

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
  return queryCost({ schema, document, operation, variables, limits: DEFAULT_LIMITS });
}

function shapeOf(query: string, skipIntrospection = false): Shape {
  const document = parse(query);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
  return measureShape(document, operation, skipIntrospection);
}

describe('the cost of a query', () => {
  it.each([
    ['{leaf}', {}, 0],
    ['{sum(of: 1)}', {}, 1],
    ['{one{id}}', {}, 1],
    ['{one{other{other{id}}}}', {}, 3],
    ['{all{id}}', {}, 10],
    ['{all{all{id}}}', {}, 110],
    ['{some{id}}', {}, 20],
    ['{some(first: 7){id other{id}}}', {}, 14],
    ['{page{totalCount}}', {}, 1],
    ['{page{nodes{id}}}', {}, 31],
    ['{page(first: 50){nodes{id}}}', {}, 51],
    ['{page(first: 50){edges{node{id}} pageInfo{hasNextPage}}}', {}, 52],
    ['query($n: Int){page(first: $n){nodes{id}}}', { n: 90 }, 91],
    ['query($n: Int = 80){page(first: $n){nodes{id}}}', {}, 81],
    ['query($n: Int = 80){page(first: $n){nodes{id}}}', { n: null }, 21],
    ['{page(first: 5){nodes{page(first: 4){nodes{id}}}}}', {}, 31],
    ['{page(first: 2, last: 9){nodes{id}}}', {}, 10],
    ['{page(first: -5){nodes{id}}}', {}, 21],
    ['{one{...F}} fragment F on Named{other{id}}', {}, 2],
    ['{page(first: 3){...F}} fragment F on Connection{...{nodes{id}}}', {}, 4],
    ['{unknown{id} one{unknown{id}}}', {}, 1],
  ])('%s with %j is %d', (query, variables, cost) => {
    expect(costOf(query, variables)).toBe(cost);
  });

  it('never grows smaller when the page grows', () => {
    const size = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(size, size, (a, b) => {
        const query = 'query($n:Int){page(first:$n){nodes{page(first:$n){nodes{all{id}}}}}}';
        const [low, high] = [costOf(query, { n: Math.min(a, b) }), costOf(query, { n: Math.max(a, b) })];
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('refuses a page above the limit wherever its size comes from', () => {
    for (const [query, variables] of [
      ['{page(first: 101){totalCount}}', {}],
      ['query($n:Int){one{page(first:$n){totalCount}}}', { n: 101 }],
      ['query($n:Int=101){page(last:$n){totalCount}}', {}],
    ] as const) {
      try {
        costOf(query, variables);
        throw new Error('nothing was refused');
      } catch (error) {
        expect(readClientError(error)?.extensions.code).toBe('PAGE_TOO_LARGE');
      }
    }
  });
});

describe('the shape of a query', () => {
  it('leaves the three names of a connection out of its depth, but not out of its raw depth', () => {
    expect(shapeOf('{page{edges{node{id}} nodes{id}}}')).toMatchObject({ depth: 2, rawDepth: 4 });
  });

  it('counts through fragments as if they were written out', () => {
    const shape = shapeOf('{a:one{...F} b:one{...F}} fragment F on Thing{x:id y:id @include(if:true)}');
    expect(shape).toMatchObject({ rootFields: 2, depth: 2, aliases: 6, directives: 2, selections: 8 });
  });

  it('does not count __typename as a root field', () => {
    expect(shapeOf('{__typename leaf}').rootFields).toBe(1);
  });

  it('lets a development server answer a tool that reads the schema', () => {
    const query = '{__schema{types{fields{type{ofType{ofType{ofType{ofType{name}}}}}}}}}';
    expect(shapeOf(query).depth).toBe(9);
    expect(shapeOf(query, true).depth).toBe(1);
  });

  it('measures a fragment bomb without writing it out', () => {
    const parts = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Thing{...F${i + 1} ...F${i + 1} ...F${i + 1}}`,
    );
    expect(shapeOf(`{one{...F0}} ${parts.join(' ')} fragment F60 on Thing{id}`).selections).toBeGreaterThan(3 ** 60);
  });
});

describe('admission', () => {
  const name = fc.constantFrom('one', 'all', 'page', 'nodes', 'edges', 'node', 'id', 'login', '__typename', 'x');
  const { selections } = fc.letrec<{ selections: string; selection: string }>((tie) => ({
    selections: fc.array(tie('selection'), { minLength: 1, maxLength: 4 }).map((parts) => `{${parts.join(' ')}}`),
    selection: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      name,
      fc.tuple(name, name).map(([a, b]) => `${a}:${b}`),
      fc.tuple(name, tie('selections')).map(([field, inner]) => field + inner),
      fc.constantFrom('...F', '...G', '... @skip(if:true){id}'),
      fc.tuple(name, fc.string()).map(([field, text]) => `${field}(a:${JSON.stringify(text)})`),
    ),
  }));
  const document = fc
    .tuple(
      fc.constantFrom('', 'query', 'mutation', 'subscription', 'query A($x:Int)'),
      selections,
      selections,
      selections,
    )
    .map(([kind, body, f, g]) => `${kind} ${body} fragment F on T${f} fragment G on T${g}`);

  it('lets any document through or refuses it with a code from the list, and never fails otherwise', () => {
    fc.assert(
      fc.property(
        fc.oneof(document, fc.string()),
        fc.option(fc.dictionary(fc.string(), fc.jsonValue())),
        (query, variables) => {
          try {
            const admitted = admitQuery({ query, variables }, DEFAULT_LIMITS, false);
            expect(admitted.query).toBe(query);
          } catch (error) {
            expect(error).toBeInstanceOf(ClientError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('lets any body through or refuses it with a code from the list', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(() => admitQuery(body, DEFAULT_LIMITS, false)).toThrow(ClientError);
      }),
    );
  });
});

describe('error codes', () => {
  it('are at most 24, each with a status of its kind and a Vietnamese sentence', () => {
    const all = Object.entries(ERROR_CODES);
    expect(all.length).toBeLessThanOrEqual(24);
    for (const [code, { status, message }] of all) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect([400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503, 504]).toContain(status);
      expect(message).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('are not found in the prototype of the list', () => {
    expect(['constructor', '__proto__', 'toString', 7, null].filter(isErrorCode)).toEqual([]);
  });

  it('are read from anything thrown, with nothing but the permitted details', () => {
    const thrown = Object.assign(new Error('Không tìm thấy.'), {
      extensions: { code: 'NOT_FOUND', field: 'id', stack: 'x', retryAfterSeconds: 'soon' },
    });
    expect(readClientError(thrown)?.extensions).toEqual({ code: 'NOT_FOUND', field: 'id' });
    for (const other of [
      null,
      'NOT_FOUND',
      { extensions: { code: 'NOT_FOUND' } },
      new Error('x'),
      Object.assign(new Error('x'), { extensions: { code: 'INTERNAL' } }),
    ]) {
      expect(readClientError(other)).toBeNull();
    }
  });
});
