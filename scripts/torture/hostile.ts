/** A body that asks for harm, to be posted to `/graphql` as it is. */
export interface Hostile {
  readonly name: string;
  readonly body: string;
}

const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const asked = (query: unknown, variables?: unknown): string => JSON.stringify({ query, variables });
const nested = (levels: number, name = 'node'): string =>
  `{rounds{${`${name}{`.repeat(levels)}id${'}'.repeat(levels)}}}`;
const signIn = 'signIn(input:{username:"an",password:"x"}){errors{code}}';
const withInput = 'mutation($i:SignInInput!){signIn(input:$i){errors{code}}}';
const withRound = 'query($id:ID!){round(id:$id){id}}';
const listed = 'query($n:Int){rounds(first:$n){edges{node{id}}}}';
const bomb = (levels: number, fan: number): string => {
  const spread = (to: number): string => `...F${String(to)} `.repeat(fan);
  const fragments = times(levels, (at) => `fragment F${String(at)} on Round{${spread(at + 1)}}`);
  return `{round(id:"r"){...F0}} ${fragments} fragment F${String(levels)} on Round{id}`;
};
const chain = (length: number): string =>
  `{round(id:"r"){...F0}} ${times(length, (at) => `fragment F${String(at)} on Round{...F${String((at + 1) % length)}}`)}`;
const raw = (variables: string, query = withInput): string =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;

const DEEP: readonly (readonly [string, string])[] = [
  ['30 levels of fields', asked(nested(30))],
  ['400 levels of fields', asked(nested(400))],
  ['8,000 levels of fields', asked(nested(8_000))],
  ['levels that are never closed', asked('{a'.repeat(40_000))],
  ['levels closed before they open', asked('}'.repeat(90_000))],
  ['200 inline fragments in each other', asked(`{${'...{'.repeat(200)}viewer{id}${'}'.repeat(200)}}`)],
  ['levels behind edges and node', asked(`{rounds{${'edges{node{'.repeat(20)}id${'}}'.repeat(20)}}}`)],
  ['a list of lists in a literal', asked(`{round(id:${'['.repeat(45_000)}`)],
  ['an object of objects in a literal', asked(`{round(id:${'{a:'.repeat(20_000)}`)],
  ['a type of lists of lists', asked(`query($x:${'['.repeat(900)}ID${']'.repeat(900)}){viewer{isAdministrator}}`)],
];

const WIDE: readonly (readonly [string, string])[] = [
  ['11 aliases of one field', asked(`{${times(11, (at) => `a${String(at)}:viewer{isAdministrator}`)}}`)],
  ['900 aliases of one field', asked(`{${times(900, (at) => `a${String(at)}:__typename`)}}`)],
  ['9,000 aliases of one field', asked(`{${times(9_000, (at) => `a${String(at)}:viewer`)}}`)],
  ['20 sign-ins in one request', asked(`mutation{${times(20, (at) => `a${String(at)}:${signIn}`)}}`)],
  ['1,000 sign-ins in one request', asked(`mutation{${times(1_000, (at) => `a${String(at)}:${signIn}`)}}`)],
  [
    'two sign-ins in fragments',
    asked(`mutation{...A ...B} fragment A on Mutation{a:${signIn}} fragment B on Mutation{b:${signIn}}`),
  ],
  ['six root fields', asked(`{${times(6, (at) => `a${String(at)}:viewer{isAdministrator}`)}}`)],
  ['one field 3,000 times', asked(`{viewer{${'id '.repeat(3_000)}}}`)],
  ['20 operations', asked(times(20, (at) => `query Q${String(at)}{viewer{isAdministrator}}`))],
  ['two operations of one name', asked('query A{viewer{isAdministrator}} query A{viewer{isAdministrator}}')],
  ['no operation', asked('fragment A on Round{id}')],
  ['a document of types', asked('type Query{a:Int}')],
  ['a schema beside an operation', asked('{viewer{isAdministrator}} extend type Query{a:Int}')],
  ['a subscription', asked('subscription{rounds{edges{node{id}}}}')],
];

const FRAGMENTS: readonly (readonly [string, string])[] = [
  ['a fragment of itself', asked('{round(id:"r"){...A}} fragment A on Round{...A}')],
  ['two fragments of each other', asked(chain(2))],
  ['a ring of 100 fragments', asked(chain(100))],
  ['fragments that double 30 times', asked(bomb(30, 2))],
  ['fragments that grow tenfold 12 times', asked(bomb(12, 10))],
  [
    '190 fragments nobody spreads',
    asked(`{viewer{isAdministrator}} ${times(190, (at) => `fragment F${String(at)} on Round{id}`)}`),
  ],
  ['a fragment that is not there', asked('{viewer{...Gone}}')],
  [
    'two fragments of one name',
    asked('{viewer{...A}} fragment A on Viewer{isAdministrator} fragment A on Viewer{isAdministrator}'),
  ],
  [
    'fragments that conflict over and over',
    asked(`{round(id:"r"){${times(60, (at) => `...on Round{a:${at % 2 === 0 ? 'id' : 'code'}}`)}}}`),
  ],
  ['a fragment on a type that is not there', asked('{viewer{...on Secret{id}}}')],
];

const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['11 directives on a field', asked(`{viewer ${'@include(if:true) '.repeat(11)}{isAdministrator}}`)],
  ['190 directives on a field', asked(`{viewer ${'@a '.repeat(190)}{isAdministrator}}`)],
  ['one directive twice', asked('{viewer @include(if:true) @include(if:true) {isAdministrator}}')],
  ['directives on variables', asked(`query($a:Int ${'@a '.repeat(40)}){viewer{isAdministrator}}`)],
  ['a directive that is not there', asked('{viewer @stream {isAdministrator}}')],
  ['directives on an operation', asked(`query ${'@skip(if:false) '.repeat(40)}{viewer{isAdministrator}}`)],
];

const SIZES: readonly (readonly [string, string])[] = [
  ['a page of two thousand million', asked(listed, { n: 2_147_483_647 })],
  ['a page beyond 32 bits', asked(listed, { n: 9_007_199_254_740_991 })],
  ['a page of 10^400', raw('{"n":1e400}', listed)],
  ['a page of minus one', asked(listed, { n: -1 })],
  ['a page of nothing', asked(listed, { n: 0 })],
  ['a page of a half', asked(listed, { n: 0.5 })],
  ['a page of a thousand digits', raw(`{"n":${'9'.repeat(1_000)}}`, listed)],
  ['a literal of ten thousand digits', asked(`{rounds(first:${'9'.repeat(10_000)}){edges{node{id}}}}`)],
  ['a page that is an operator', asked(listed, { n: { $gt: 0 } })],
  [
    'pages in pages',
    asked('query($n:Int){rounds(first:$n){edges{node{auditEntries(first:$n){edges{node{id}}}}}}}', { n: 100 }),
  ],
  [
    'pages in pages in a fragment',
    asked(
      'query($n:Int=100){rounds(first:$n){edges{node{...A}}}} fragment A on Round{auditEntries(first:$n){edges{node{id}}}}',
    ),
  ],
];

const VALUES: readonly (readonly [string, string])[] = [
  ['a name of 90,000 characters', asked(withInput, { i: { username: 'a'.repeat(90_000), password: 'x' } })],
  ['an id of 5,000 characters', asked(withRound, { id: 'r'.repeat(5_000) })],
  ['an id of 5,000 characters in the document', asked(`{round(id:"${'r'.repeat(5_000)}"){id}}`)],
  ['a block string of 5,000 lines', asked(`{round(id:"""${'r\n'.repeat(5_000)}"""){id}}`)],
  ['half of a character', raw('{"i":{"username":"\\ud800","password":"x"}}')],
  ['the other half of a character', raw('{"i":{"username":"an","password":"\\udc00\\ud800"}}')],
  ['half of a character in the document', raw('{}', '{round(id:"\\ud800"){id}}')],
  ['50,000 brackets', raw(`{"i":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)],
  ['objects in objects in JSON', raw(`{"i":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`)],
  [
    '10,000 people to invite',
    asked('mutation($p:[InvitationInput!]!){inviteAccounts(input:{people:$p}){errors{code}}}', {
      p: Array.from({ length: 10_000 }, () => 1),
    }),
  ],
  [
    '5,000 variables nobody declared',
    asked(
      '{viewer{isAdministrator}}',
      Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`v${String(at)}`, at])),
    ),
  ],
  ['190 variables nobody uses', asked(`query(${times(190, (at) => `$v${String(at)}:Int`)}){viewer{isAdministrator}}`)],
  ['two variables of one name', asked('query($a:ID!,$a:ID!){round(id:$a){id}}', { a: 'r' })],
  ['one argument twice', asked('{round(id:"a",id:"b"){id}}')],
  [
    'one field of an object twice',
    asked('mutation{signIn(input:{username:"a",username:"b",password:"x"}){errors{code}}}'),
  ],
  [
    'one key of JSON twice, the later one hostile',
    '{"query":"{viewer{isAdministrator}}","query":"{__schema{types{name}}}"}',
  ],
  [
    'the key that is everybody’s parent',
    raw('{"__proto__":{"a":1},"i":{"__proto__":{"username":"an"},"password":"x"}}'),
  ],
  [
    'a constructor in place of a text',
    asked(withInput, { i: { username: { constructor: { name: 'x' } }, password: 'x' } }),
  ],
  ['an operator in place of a name', asked(withInput, { i: { username: { $ne: null }, password: { $ne: null } } })],
  ['an array in place of a name', asked(withInput, { i: { username: ['an'], password: 'x' } })],
];

const LOOKING: readonly (readonly [string, string])[] = [
  ['every type', asked('{__schema{types{name fields{name}}}}')],
  ['types of fields of types', asked('{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}')],
  ['one type', asked('{__type(name:"Account"){fields{name}}}')],
  ['a misspelt field', asked('{viewerr{isAdministrator}}')],
  ['150 misspelt fields', asked(`{${times(150, (at) => `viewe${String(at)}`)}}`)],
];

const BODIES: readonly (readonly [string, string])[] = [
  ['a batch of two', JSON.stringify([{ query: '{viewer{isAdministrator}}' }, { query: '{viewer{isAdministrator}}' }])],
  ['a batch of 2,000', JSON.stringify(Array.from({ length: 2_000 }, () => ({ query: '{viewer{id}}' })))],
  ['an empty batch', '[]'],
  [
    'a query kept elsewhere',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  ],
  ['a key of another language', JSON.stringify({ query: '{viewer{isAdministrator}}', $where: 'while(1);' })],
  ['5,000 keys', JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`k${String(at)}`, at])))],
  ['a hundred thousand blanks', ' '.repeat(100_000)],
  ['90,000 commas', asked(`{${','.repeat(90_000)}viewer${','.repeat(5)}`)],
  ['a comment of 100 KiB', asked(`{viewer{isAdministrator}}#${'x'.repeat(102_400)}`)],
  ['a megabyte', asked('x'.repeat(1_000_000))],
  ['JSON without its end', '{"query":"{viewer{isAdministrator}}"'],
  ['nothing at all', ''],
  ['a text', '"{viewer{isAdministrator}}"'],
  ['null', 'null'],
  ['a query that is a list', asked(['{viewer{isAdministrator}}'])],
  ['control characters', asked('{viewer\u0000\u0007{isAdministrator}}')],
  ['a mark that turns the writing round', asked('{\u202eviewer{isAdministrator}}')],
];

/** T-DOS: one request each that wants to cost more than it may, or to read what is not shown (trust.md, T41). */
export const HOSTILE: readonly Hostile[] = [DEEP, WIDE, FRAGMENTS, DIRECTIVES, SIZES, VALUES, LOOKING, BODIES]
  .flat()
  .map(([name, body]) => ({ name, body }));
