import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DEFAULT_LIMITS } from '../../src/graphql/limits';
import { codesOf, INTERNAL_WORDS, SmallWorld } from './small-world';

const QUERY = JSON.stringify({ query: '{me}' });

describe('the door of GraphQL', () => {
  const world = new SmallWorld();
  beforeAll(() => world.start());
  afterAll(() => world.stop());

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=utf-16',
    'application/json, text/plain',
    'application/json;odd',
    'application/jsonp',
    '',
  ])('refuses the content type "%s"', async (type) => {
    const answer = await world.post(QUERY, { 'content-type': type });
    expect([answer.status, codesOf(answer)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
    expect(answer.text).not.toMatch(INTERNAL_WORDS);
  });

  it('refuses a compressed body, which could unpack to anything', async () => {
    const answer = await world.post(QUERY, { 'content-encoding': 'gzip' });
    expect([answer.status, codesOf(answer)]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'refuses the method %s and names the one allowed',
    async (method) => {
      const answer = await world.get('/graphql?query={me}', {}, method);
      expect([answer.status, codesOf(answer)]).toEqual([405, ['METHOD_NOT_ALLOWED']]);
      expect(answer.headers.get('allow')).toBe('POST');
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );

  it('answers OPTIONS of any path as JSON of its own, and never tells which routes exist', async () => {
    for (const path of ['/healthz', '/papers/x', '/files/x', '/khong-co']) {
      const answer = await world.get(path, {}, 'OPTIONS');
      expect([path, answer.status, codesOf(answer)]).toEqual([path, 405, ['METHOD_NOT_ALLOWED']]);
    }
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://xau.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1:1' }],
  ])('refuses what another site sends: %j', async (headers) => {
    const answer = await world.post(QUERY, headers);
    expect([answer.status, codesOf(answer)]).toEqual([403, ['CROSS_SITE']]);
  });

  it('takes a request of its own page, in new browsers and in old ones', async () => {
    expect((await world.post(QUERY, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await world.post(QUERY, { origin: world.url })).status).toBe(200);
  });

  it('answers in JSON whatever the client says it accepts', async () => {
    const answer = await world.post(QUERY, { accept: 'text/html' });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.json).toEqual({ data: { me: null } });
  });

  it.each([
    ['/', 404],
    ['/wp-login.php', 404],
    ['/%ff', 400],
    ['/graphql/x', 404],
    ['/..%2f..%2fetc/passwd', 404],
    ['/khong-co?a=1', 404],
  ])('answers %s in JSON with the security headers', async (path, status) => {
    const answer = await world.get(path);
    expect(answer.status).toBe(status === 400 ? answer.status : status);
    expect(answer.json.errors?.[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.text).not.toMatch(INTERNAL_WORDS);
    expectSecurityHeaders(answer.headers);
  });

  it('sends the security headers with an answer of GraphQL, of a refusal and of a health check', async () => {
    expectSecurityHeaders((await world.post(QUERY)).headers);
    expectSecurityHeaders((await world.post('{')).headers);
    expectSecurityHeaders((await world.get('/healthz')).headers);
  });

  it('answers bytes that are no HTTP in JSON and closes the connection', async () => {
    const text = await raw(world.port, 'XAU LAM\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(text).toContain('"code":"BAD_REQUEST"');
    expect(text).toContain("Content-Security-Policy: default-src 'none'");
    expect(text).not.toMatch(/HPE|parse error/i);
  });

  it('answers headers that are too large in JSON', async () => {
    const text = await raw(world.port, `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
    expect(text).toContain('"code":"PAYLOAD_TOO_LARGE"');
  });
});

describe('errors of resolvers', () => {
  const world = new SmallWorld();
  beforeAll(() => world.start());
  afterAll(() => world.stop());

  it.each(['boom', 'driver'])('keeps the cause of "%s" for the log and gives the client an id', async (field) => {
    const answer = await world.query(`{${field}}`);
    expect([answer.status, codesOf(answer)]).toEqual([500, ['INTERNAL']]);
    expect(answer.text).not.toMatch(INTERNAL_WORDS);
    const line = world.logLines.find(
      (text) => text.includes('"fault"') && text.includes(answer.headers.get('x-request-id')!),
    );
    expect(line).toContain('"frames":["at ');
    expect(line).not.toMatch(/Nguyễn|10\.0\.0\.7/);
  });

  it('passes on a code from the list, its sentence, and nothing beside', async () => {
    const answer = await world.query('{missing}');
    expect([answer.status, answer.json.errors]).toEqual([
      404,
      [
        {
          message: 'Không tìm thấy.',
          path: ['missing'],
          extensions: { code: 'NOT_FOUND', requestId: answer.headers.get('x-request-id') },
        },
      ],
    ]);
  });

  it('tells when to try again', async () => {
    expect((await world.query('{stored}')).headers.get('retry-after')).toBe('3');
    const busy = await world.query('mutation{busy}');
    expect([busy.status, codesOf(busy), busy.headers.get('retry-after')]).toEqual([503, ['BUSY'], '5']);
  });

  it('keeps status 200 when part of the data is there', async () => {
    const answer = await world.query('{missing mark(value:"8.50")}');
    expect([answer.status, answer.json.data]).toEqual([200, { missing: null, mark: '8.50' }]);
  });

  it('refuses an answer above 1 MiB', async () => {
    const answer = await world.query('{huge}');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['QUERY_TOO_COSTLY']]);
  });
});

describe('slow work', () => {
  const world = new SmallWorld();
  beforeAll(async () => {
    await world.start({ limits: { ...DEFAULT_LIMITS, executionMs: 100 } });
  });
  afterAll(() => world.stop());

  it('gives a slow query up', async () => {
    const answer = await world.query('{slow}');
    world.letGo();
    expect([answer.status, codesOf(answer)]).toEqual([504, ['TIMEOUT']]);
  });

  it('never claims that a slow write has failed, and repeats its key', async () => {
    const key = '0b5e6a0e-5a7d-4c1e-9a53-0b5e6a0e5a7d';
    const answer = await world.query('mutation{slowWrite}', undefined, { 'idempotency-key': key });
    world.letGo();
    expect([answer.status, codesOf(answer)]).toEqual([504, ['OUTCOME_UNKNOWN']]);
    expect(answer.json.errors?.[0]?.extensions.idempotencyKey).toBe(key);
  });

  it('hands a good key on and names a bad one', async () => {
    const key = '0b5e6a0e-5a7d-4c1e-9a53-0b5e6a0e5a7d';
    expect((await world.query('{key}', undefined, { 'idempotency-key': key })).json.data).toEqual({ key });
    const answer = await world.query('{key}', undefined, {
      'idempotency-key': 'ngắn'.normalize('NFD').replace(/[^a-z]/g, ''),
    });
    expect([answer.status, answer.json.errors?.[0]?.extensions.field]).toEqual([400, 'Idempotency-Key']);
  });
});

describe('health and stopping', () => {
  it('is alive without asking the store, and ready only when the store answers in time', async () => {
    const world = await new SmallWorld().start();
    let asked = 0;
    world.storeIsReady = () => {
      asked += 1;
      return Promise.resolve(asked === 1);
    };
    expect((await world.get('/healthz')).status).toBe(200);
    expect(asked).toBe(0);
    expect((await world.get('/readyz')).status).toBe(200);
    expect((await world.get('/readyz')).status).toBe(503);
    world.storeIsReady = () => Promise.reject(new Error('mongo'));
    expect((await world.get('/readyz')).text).toBe('{"status":"notReady"}');
    world.storeIsReady = () => new Promise(() => undefined);
    expect((await world.get('/readyz')).status).toBe(503);
    await world.stop();
  });

  it('finishes the running request, refuses the next one, then closes', async () => {
    const world = await new SmallWorld().start();
    const running = world.query('{slow}');
    await seen(() => world.logLines.length > 0 && world.letGo.toString().includes('resolve'));
    const next = openRaw(world.port);
    await next.connected;
    const stopped = world.stop();
    const refused = `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${QUERY.length}`;
    next.send(`GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n${refused}\r\n\r\n${QUERY}`);
    await seen(() => next.text().includes('notReady'));
    await seen(() => next.text().includes('BUSY'));
    world.letGo();
    expect((await running).json.data).toEqual({ slow: 'đã xong' });
    await stopped;
    await expect(fetch(`${world.url}/healthz`)).rejects.toThrow();
    expect(world.logLines.at(-1)).toContain('"event":"stopped"');
  });

  it('does not wait longer than its grace for a request that never ends', async () => {
    const world = await new SmallWorld().start();
    const running = world.query('{slow}').catch(() => 'cut');
    await seen(() => world.letGo.toString().includes('resolve'));
    await world.stop(50);
    expect(await running).toBe('cut');
    world.letGo();
  });
});

describe('the log', () => {
  it('has a closed list of fields and never a variable, a cookie or a query', async () => {
    const world = await new SmallWorld().start();
    const cookie = world.cookieOf('usr_7');
    await world.query(
      'mutation($i:SubmitInput!){submit(input:$i)}',
      { i: { itemId: 'BIMAT', mark: '87.25', note: 'BIMAT' } },
      { cookie },
    );
    await world.get('/readyz?ten=BIMAT');
    await world.stop();
    const requests = world.logLines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((line) => line['event'] === 'request');
    for (const line of requests) {
      expect(Object.keys(line).sort()).toEqual([
        'actorId',
        'event',
        'level',
        'method',
        'ms',
        'path',
        'requestId',
        'status',
        'time',
      ]);
    }
    expect(requests.map((line) => [line['path'], line['actorId']])).toEqual([
      ['/graphql', 'usr_7'],
      ['/readyz', null],
    ]);
    expect(world.logLines.join('')).not.toMatch(/BIMAT|87\.25|submit/);
    expect(world.logLines.join('')).not.toContain(cookie.slice(4));
  });
});

describe('the web application', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trang-'));
  const world = new SmallWorld();
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Thi tuyển</title>');
    writeFileSync(join(folder, 'assets', 'main-4f2a.js'), 'export {};');
    writeFileSync(join(folder, '.env'), 'BIMAT=1');
    await world.start({
      staticDir: folder,
      mountRoutes: (routes, read) => {
        routes.get('/tai-ve/:id', (_request, response) => {
          response.json({ viewer: read(response).viewer });
        });
      },
    });
  });
  afterAll(async () => {
    await world.stop();
    rmSync(folder, { recursive: true });
  });

  it('serves its page at / and at the addresses of its screens', async () => {
    for (const path of ['/', '/ky-thi/1/cham-diem']) {
      const page = await world.get(path, { accept: 'text/html,*/*' });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expectSecurityHeaders(page.headers);
    }
  });

  it('lets the browser keep hashed assets and nothing else', async () => {
    const asset = await world.get('/assets/main-4f2a.js');
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(asset.headers.get('etag')).toBeNull();
  });

  it.each(['/assets/khong-co.js', '/.env', '/assets'])('answers %s as missing, in JSON', async (path) => {
    const answer = await world.get(path, { accept: '*/*' });
    expect([answer.status, codesOf(answer)]).toEqual([404, ['NOT_FOUND']]);
  });

  it('lets further routes learn who asks', async () => {
    const cookie = world.cookieOf('usr_2');
    expect((await world.get('/tai-ve/1', { cookie })).json).toEqual({ viewer: { id: 'usr_2' } });
    expect((await world.get('/tai-ve/1')).json).toEqual({ viewer: null });
    expect(
      (await world.get('/tai-ve/1', { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status,
    ).toBe(403);
  });
});

function expectSecurityHeaders(headers: Headers): void {
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('etag')).toBeNull();
}

interface RawConnection {
  readonly connected: Promise<void>;
  readonly closed: Promise<void>;
  send(text: string): void;
  text(): string;
}

function openRaw(port: number): RawConnection {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket
    .setEncoding('utf8')
    .on('data', (part: string) => (received += part))
    .on('error', () => undefined);
  return {
    connected: new Promise((resolve) => socket.once('connect', resolve)),
    closed: new Promise((resolve) => socket.once('close', () => resolve())),
    send: (text) => void socket.write(text),
    text: () => received,
  };
}

async function raw(port: number, text: string): Promise<string> {
  const connection = openRaw(port);
  connection.send(text);
  await connection.closed;
  return connection.text();
}

async function seen(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
