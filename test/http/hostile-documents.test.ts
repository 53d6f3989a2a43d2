import { codesOf, INTERNAL_WORDS, SmallWorld } from './small-world';

const nested = (levels: number): string => `{item(id:1){${'parent{'.repeat(levels)}id${'}'.repeat(levels)}}}`;
const bomb = (levels: number): string => {
  const fragments = Array.from({ length: levels }, (_, i) => `fragment F${i} on Item{...F${i + 1} ...F${i + 1}}`);
  return `{item(id:1){...F0}} ${fragments.join(' ')} fragment F${levels} on Item{id}`;
};
const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, i) => `a${i}:${field}`).join(' ');
const login = 'login(input:{userName:"an",password:"x"})';
const body = (query: unknown, variables?: unknown): string => JSON.stringify({ query, variables });

/** Name, body, expected status, expected code. */
const CORPUS: readonly (readonly [string, string, number, string])[] = [
  ['a deep document', body(nested(12)), 400, 'QUERY_TOO_DEEP'],
  ['a document of 400 levels', body(nested(400)), 400, 'QUERY_TOO_LONG'],
  [
    'depth hidden in fragments',
    body(
      '{item(id:1){...A}} fragment A on Item{parent{parent{...B}}} fragment B on Item{parent{parent{...C}}} fragment C on Item{parent{parent{parent{id}}}}',
    ),
    400,
    'QUERY_TOO_DEEP',
  ],
  [
    'depth hidden behind free names',
    body(`{items{${'nodes{children{'.repeat(9)}nodes{id}${'}}'.repeat(9)}}}`),
    400,
    'QUERY_TOO_DEEP',
  ],
  ['a wide document of many tokens', body(`{item(id:1){${'id '.repeat(1200)}}}`), 400, 'QUERY_TOO_LONG'],
  ['a literal nested 30,000 levels', body(`{item(id:${'['.repeat(30_000)}`), 400, 'QUERY_TOO_LONG'],
  ['11 aliases', body(`{item(id:1){${aliases(11, 'id')}}}`), 400, 'QUERY_TOO_WIDE'],
  [
    'aliases multiplied by fragments',
    body('{item(id:1){...A parent{...A} siblings{...A}}} fragment A on Item{a:id b:id c:id d:id}'),
    400,
    'QUERY_TOO_WIDE',
  ],
  ['1,000 login aliases', body(`mutation{${aliases(1000, login)}}`), 400, 'QUERY_TOO_LONG'],
  ['14 login aliases', body(`mutation{${aliases(14, login)}}`), 400, 'QUERY_TOO_WIDE'],
  ['two root fields of a mutation', body(`mutation{a:${login} b:${login}}`), 400, 'QUERY_TOO_WIDE'],
  [
    'two root fields of a mutation in a fragment',
    body(`mutation{...A} fragment A on Mutation{a:${login} b:${login}}`),
    400,
    'QUERY_TOO_WIDE',
  ],
  [
    'two root fields of a mutation in inline fragments',
    body(`mutation{...{a:${login}} ...on Mutation{b:${login}}}`),
    400,
    'QUERY_TOO_WIDE',
  ],
  ['a mutation of __typename only', body('mutation{__typename}'), 400, 'QUERY_TOO_WIDE'],
  ['six root fields of a query', body('{me a:me b:me c:me d:me e:me}'), 400, 'QUERY_TOO_WIDE'],
  ['a fragment bomb', body(bomb(30)), 400, 'QUERY_TOO_COSTLY'],
  ['a small fragment bomb just above the limit', body(bomb(11)), 400, 'QUERY_TOO_COSTLY'],
  ['a fragment that spreads itself', body('{item(id:1){...A}} fragment A on Item{parent{...A}}'), 400, 'QUERY_INVALID'],
  [
    'fragments that spread each other',
    body('{item(id:1){...A}} fragment A on Item{...B} fragment B on Item{...A}'),
    400,
    'QUERY_INVALID',
  ],
  ['a list sized by a literal', body('{items(first:101){nodes{id}}}'), 400, 'PAGE_TOO_LARGE'],
  ['a list sized by a variable', body('query($n:Int){items(first:$n){nodes{id}}}', { n: 5000 }), 400, 'PAGE_TOO_LARGE'],
  ['a list sized by a default', body('query($n:Int=5000){items(first:$n){nodes{id}}}'), 400, 'PAGE_TOO_LARGE'],
  ['a list sized by last', body('query($n:Int){items(last:$n){nodes{id}}}', { n: 101 }), 400, 'PAGE_TOO_LARGE'],
  [
    'pages within pages by variables',
    body('query($n:Int!){list(first:$n){children(first:$n){nodes{id}}}}', { n: 100 }),
    400,
    'QUERY_TOO_COSTLY',
  ],
  [
    'pages within pages in a fragment',
    body('query($n:Int!){list(first:$n){...A}} fragment A on Item{children(first:$n){nodes{id}}}', { n: 50 }),
    400,
    'QUERY_TOO_COSTLY',
  ],
  [
    'pages within pages behind an interface',
    body('query($n:Int!){list(first:$n){...on Node{...on Item{children(first:$n){nodes{id}}}}}}', { n: 50 }),
    400,
    'QUERY_TOO_COSTLY',
  ],
  ['unpaged lists within lists', body('{item(id:1){siblings{siblings{siblings{id}}}}}'), 400, 'QUERY_TOO_COSTLY'],
  [
    'a page size that is no number',
    body('query($n:Int){items(first:$n){nodes{id}}}', { n: { $gt: 0 } }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a page size beyond 32 bits',
    body('query($n:Int){items(first:$n){nodes{id}}}', { n: 1e300 }),
    400,
    'PAGE_TOO_LARGE',
  ],
  [
    'an infinite page size',
    '{"query":"query($n:Int){items(first:$n){nodes{id}}}","variables":{"n":1e999}}',
    400,
    'PAGE_TOO_LARGE',
  ],
  ['11 directives', body(`{me ${'@include(if:true) '.repeat(11)}}`), 400, 'QUERY_TOO_WIDE'],
  ['an unknown directive', body('{me @defer}'), 400, 'QUERY_INVALID'],
  ['two operations', body('query A{me} query B{me}', {}), 400, 'QUERY_TOO_WIDE'],
  ['no operation', body('fragment A on Item{id}'), 400, 'QUERY_TOO_WIDE'],
  ['a subscription', body('subscription{me}'), 400, 'QUERY_INVALID'],
  ['introspection', body('{__schema{types{name}}}'), 400, 'QUERY_INVALID'],
  ['introspection of one type', body('{__type(name:"Item"){fields{name}}}'), 400, 'QUERY_INVALID'],
  ['a misspelt field that would draw suggestions', body('{itme(id:1){id}}'), 400, 'QUERY_INVALID'],
  ['a misspelt argument', body('{item(idd:1){id}}'), 400, 'QUERY_INVALID'],
  ['a misspelt enum value', body('{items(kind:WRITEN){nodes{id}}}'), 400, 'BAD_USER_INPUT'],
  ['an object without a selection', body('{item(id:1)}'), 400, 'QUERY_INVALID'],
  ['a syntax error', body('{item(id:1{id}}'), 400, 'QUERY_INVALID'],
  ['an unterminated string', body('{item(id:"'), 400, 'QUERY_INVALID'],
  ['control characters', body('{me\u0000}'), 400, 'QUERY_INVALID'],
  ['a long literal string', body(`{items(name:"${'a'.repeat(4001)}"){nodes{id}}}`), 400, 'BAD_USER_INPUT'],
  ['a long block string', body(`{items(name:"""${'a'.repeat(4001)}"""){nodes{id}}}`), 400, 'BAD_USER_INPUT'],
  [
    'a long string variable',
    body('query($x:String){items(name:$x){nodes{id}}}', { x: 'a'.repeat(4001) }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a long string in a variable called note',
    body('query($note:String){items(name:$note){nodes{id}}}', { note: 'a'.repeat(4001) }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'an array of 201 items',
    body('query($x:[ID!]){list(first:1,ids:$x){id}}', { x: Array.from({ length: 201 }, () => '1') }),
    400,
    'BAD_USER_INPUT',
  ],
  ['a literal array of 201 items', body(`{list(first:1,ids:[${'1 '.repeat(201)}]){id}}`), 400, 'BAD_USER_INPUT'],
  [
    'a variable nested without end',
    `{"query":"query($x:[ID!]){list(first:1,ids:$x){id}}","variables":{"x":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
    400,
    'BAD_USER_INPUT',
  ],
  ['a variable nobody declared', body('{me}', { extra: 1 }), 400, 'BAD_USER_INPUT'],
  ['variables as text', body('{me}', '{"a":1}'), 400, 'BAD_USER_INPUT'],
  ['variables as an array', body('{me}', []), 400, 'BAD_USER_INPUT'],
  ['a batch', JSON.stringify([{ query: '{me}' }, { query: '{me}' }]), 400, 'BAD_REQUEST'],
  [
    'a stored query',
    JSON.stringify({ query: '{me}', extensions: { persistedQuery: { version: 1, sha256Hash: 'aa' } } }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'a stored query without text',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'aa' } } }),
    400,
    'BAD_USER_INPUT',
  ],
  [
    'an operation name that does not exist',
    JSON.stringify({ query: 'query A{me}', operationName: 'B' }),
    400,
    'BAD_USER_INPUT',
  ],
  ['a query that is an object', body({ kind: 'Document' }), 400, 'BAD_USER_INPUT'],
  ['an empty query', body('  '), 400, 'BAD_USER_INPUT'],
  ['an unknown key', JSON.stringify({ query: '{me}', $where: '1' }), 400, 'BAD_USER_INPUT'],
  ['no body', '', 400, 'BAD_USER_INPUT'],
  ['an empty object', '{}', 400, 'BAD_USER_INPUT'],
  ['null', 'null', 400, 'BAD_REQUEST'],
  ['a number', '42', 400, 'BAD_REQUEST'],
  ['malformed JSON', '{"query":"{me}"', 400, 'BAD_REQUEST'],
  ['a body above 100 KiB', body(`{me}#${'x'.repeat(102_400)}`), 413, 'PAYLOAD_TOO_LARGE'],
  ['a megabyte of nothing', ' '.repeat(1_000_000), 413, 'PAYLOAD_TOO_LARGE'],
];

describe('hostile documents', () => {
  const world = new SmallWorld();
  beforeAll(() => world.start());
  afterAll(() => world.stop());

  it.each(CORPUS)('refuses %s', async (_name, text, status, code) => {
    const answer = await world.post(text);
    expect([answer.status, codesOf(answer)]).toEqual([status, expect.arrayContaining([code])]);
    expect(answer.text).not.toMatch(INTERNAL_WORDS);
    expect(answer.json.data).toBeUndefined();
    for (const error of answer.json.errors ?? []) {
      expect(error.extensions.requestId).toBe(answer.headers.get('x-request-id'));
      expect(error.message).toMatch(/^\p{Lu}.*[.)]$/su);
    }
  });

  it('runs no resolver and looks no session up for any of them', () => {
    expect(world.logins).toBe(0);
    expect(world.lookups).toEqual([]);
  });

  it('logs no fault for any of them', () => {
    expect(world.logLines.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
  });
});

describe('documents within the limits', () => {
  const world = new SmallWorld();
  beforeAll(() => world.start());
  afterAll(() => world.stop());

  it.each([
    [
      'seven levels with a connection in between',
      '{item(id:1){parent{parent{children(first:2){edges{node{parent{id}}}}}}}}',
    ],
    ['10 aliases', `{item(id:1){${aliases(10, 'id')}}}`],
    ['five root fields', '{me a:me b:me c:me d:me}'],
    ['a page of 100', '{items(first:100){nodes{id name kind tags} pageInfo{hasNextPage} totalCount}}'],
    ['10 directives', `{item(id:1){${'id @include(if:true) '.repeat(10)}}}`],
  ])('answers %s', async (_name, query) => {
    const answer = await world.query(query);
    expect([answer.status, answer.json.errors]).toEqual([200, undefined]);
  });

  it('gives a signed-in caller five times the cost of an anonymous one', async () => {
    const query = 'query($n:Int!){list(first:$n){parent{id} siblings{id}}}';
    const cookie = world.cookieOf('usr_1');
    expect(codesOf(await world.query(query, { n: 50 }))).toEqual(['QUERY_TOO_COSTLY']);
    expect((await world.query(query, { n: 50 }, { cookie })).status).toBe(200);
    expect(codesOf(await world.query(query, { n: 90 }, { cookie }))).toEqual(['QUERY_TOO_COSTLY']);
  });

  it('takes running text of 20,000 characters in a note and refuses one more', async () => {
    const query = 'mutation($i:SubmitInput!){submit(input:$i)}';
    const send = (length: number) => world.query(query, { i: { itemId: 'a', mark: '8', note: 'ă'.repeat(length) } });
    expect((await send(20_000)).status).toBe(200);
    const refused = await send(20_001);
    expect(refused.json.errors?.[0]?.extensions.field).toBe('i.note');
    expect(world.writes).toBe(1);
  });
});
