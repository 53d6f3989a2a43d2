import type { Random } from './seed';

/** A request to be sent as it is. */
export interface Malformed {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

type Pick = <T>(list: readonly [T, ...T[]]) => T;

const GOOD = '{"query":"query($n:Int!){rounds(first:$n){edges{node{id title}}}}","variables":{"n":5}}';
const DOCUMENTS = [
  '{__schema{types{name}}}',
  '{viewer{id}}',
  'mutation{signOut{errors{code}}}',
  '{rounds{edges{node{id}}}}',
] as const;
const METHODS = ['POST', 'POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'] as const;
const TYPES = [
  'application/json',
  'text/plain',
  'application/graphql',
  'application/json; charset=utf-16',
  'x',
] as const;
const PATHS = ['/', '/papers/x', '/graphql?query={viewer{id}}', '/%ff', '/..%2f', '/healthz', '/files/x'] as const;
const VALUES = [
  'null',
  '{}',
  '[]',
  '1e400',
  '-1',
  '"\\u0000"',
  '"\\ud800"',
  '{"$ne":null}',
  '"\u200b"',
  'true',
  '9999999999999999999999999999999999999999',
] as const;

/** The next malformed request: a wrong method, path, header, encoding, JSON, document or variable, or nearly a good one. */
export function malformed(random: Random): Malformed {
  const pick: Pick = (list) => list[random(list.length)] ?? list[0];
  const method = pick(METHODS);
  const path = random(10) === 0 ? pick(PATHS) : '/graphql';
  const headers: Record<string, string> = random(6) === 0 ? {} : { 'content-type': pick(TYPES) };
  if (random(4) === 0) headers['cookie'] = `sid=${pick(VALUES).replace(/[^ -~]/g, '')}`;
  if (random(6) === 0) headers['content-encoding'] = pick(['gzip', 'br', 'x']);
  const body = method === 'GET' || method === 'HEAD' ? '' : bodyOf(random, pick);
  return { method, path, headers, body };
}

function bodyOf(random: Random, pick: Pick): string | Buffer {
  const at = random(GOOD.length);
  switch (random(7)) {
    case 0:
      return Buffer.from(Array.from({ length: random(200) }, () => random(256)));
    case 1:
      return GOOD.slice(0, at);
    case 2:
      return GOOD.replace('5', pick(VALUES));
    case 3:
      return `{"query":${pick(VALUES)},"variables":${pick(VALUES)}}`;
    case 4:
      return JSON.stringify(Array.from({ length: 1 + random(5) }, () => ({ query: pick(DOCUMENTS) })));
    case 5:
      return JSON.stringify({ query: '{a'.repeat(1 + random(400)) });
    default:
      return GOOD.slice(0, at) + String.fromCharCode(random(0xd7ff)) + GOOD.slice(at + random(3));
  }
}
