import { DEFAULT_RATES, ratesPerMinute } from '../../src/http/rate-limit';
import { codesOf, SmallWorld } from './small-world';

const LOGIN = 'mutation{login(input:{userName:"an",password:"x"})}';

describe('the session cookie', () => {
  const world = new SmallWorld();
  beforeAll(() => world.start({ trustProxy: ['loopback'] }));
  afterAll(() => world.stop());

  const cookieSet = async (headers: Record<string, string> = {}): Promise<string> =>
    (await world.query(LOGIN, undefined, headers)).headers.get('set-cookie') ?? '';

  it('is called sid on plain http, out of reach of scripts and of other sites', async () => {
    expect(await cookieSet()).toMatch(/^sid=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('is called __Host-sid and is Secure when a trusted proxy says https', async () => {
    expect(await cookieSet({ 'x-forwarded-proto': 'https' })).toMatch(
      /^__Host-sid=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
  });

  it('signs the browser in, and out again with the next request', async () => {
    const cookie = (await cookieSet()).split(';')[0]!;
    expect((await world.query('{me}', undefined, { cookie })).json.data).toEqual({ me: 'usr_1' });
    const out = await world.query('mutation{logout}', undefined, { cookie });
    expect(out.headers.get('set-cookie')).toBe('sid=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0');
    expect(out.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect((await world.query('{me}', undefined, { cookie })).json.data).toEqual({ me: null });
  });

  it('does not count over https under its plain name, which anybody on the network could have planted', async () => {
    const cookie = world.cookieOf('usr_3');
    const answer = await world.query('{me}', undefined, { cookie, 'x-forwarded-proto': 'https' });
    expect(answer.json.data).toEqual({ me: null });
  });

  it.each(['sid=ngan', 'sid=', `sid=${'a'.repeat(44)}`, 'sid[$ne]=x', `sid=${'%41'.repeat(15)}`])(
    'is not looked up when it cannot be one: %s',
    async (cookie) => {
      const before = world.lookups.length;
      expect((await world.query('{me}', undefined, { cookie })).json.data).toEqual({ me: null });
      expect(world.lookups).toHaveLength(before);
    },
  );

  it('does not count when it is there twice', async () => {
    const cookie = `${world.cookieOf('usr_1')}; ${world.cookieOf('usr_2')}`;
    expect((await world.query('{me}', undefined, { cookie })).json.data).toEqual({ me: null });
  });

  it('is looked up by its hash only', async () => {
    const cookie = world.cookieOf('usr_4');
    await world.query('{me}', undefined, { cookie });
    expect(world.lookups.at(-1)).toMatch(/^[0-9a-f]{64}$/);
    expect(cookie).not.toContain(world.lookups.at(-1));
  });
});

describe('a forwarded header without a trusted proxy', () => {
  it('changes neither the cookie nor the address', async () => {
    const world = await new SmallWorld().start();
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };
    expect((await world.query(LOGIN, undefined, headers)).headers.get('set-cookie')).toMatch(/^sid=/);
    expect((await world.query('{address}', undefined, headers)).json.data).toEqual({ address: '127.0.0.1' });
    await world.stop();
  });
});

describe('a public address with https', () => {
  it('makes the cookie Secure even if the proxy forgets to say so', async () => {
    const world = await new SmallWorld().start({ publicUrl: 'https://thi.example' });
    expect((await world.query(LOGIN)).headers.get('set-cookie')).toMatch(/^__Host-sid=.*; Secure$/);
    expect((await world.query('{me}', undefined, { origin: 'https://thi.example' })).status).toBe(200);
    await world.stop();
  });
});

describe('request rates', () => {
  const rates = { anonymous: { perMinute: 60, burst: 3 }, signedIn: { perMinute: 300, burst: 6 } };
  let now = 0;
  let world: SmallWorld;
  beforeEach(async () => {
    world = await new SmallWorld().start({ rates, now: () => new Date(now), trustProxy: 1 });
  });
  afterEach(() => world.stop());

  const statuses = async (count: number, headers: Record<string, string> = {}): Promise<readonly number[]> => {
    const all: number[] = [];
    for (let i = 0; i < count; i += 1) all.push((await world.query('{me}', undefined, headers)).status);
    return all;
  };

  it('lets a burst through, then tells the seconds to wait, then refills', async () => {
    expect(await statuses(4)).toEqual([200, 200, 200, 429]);
    const answer = await world.query('{me}');
    expect([codesOf(answer), answer.headers.get('retry-after')]).toEqual([['RATE_LIMITED'], '1']);
    now += 2000;
    expect(await statuses(3)).toEqual([200, 200, 429]);
  });

  it('counts each address for itself, and an IPv6 network of 64 bits as one', async () => {
    expect(await statuses(4, { 'x-forwarded-for': '203.0.113.1' })).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, { 'x-forwarded-for': '203.0.113.2' })).toEqual([200]);
    expect(await statuses(2, { 'x-forwarded-for': '2001:db8::1' })).toEqual([200, 200]);
    expect(await statuses(2, { 'x-forwarded-for': '2001:db8:0:0:1:2:3:4' })).toEqual([200, 429]);
  });

  it('counts a signed-in person by the session, not by the office they sit in', async () => {
    const cookie = world.cookieOf('usr_1');
    expect(await statuses(1, { cookie })).toEqual([200]);
    expect(await statuses(4)).toEqual([200, 200, 200, 429]);
    expect(await statuses(6, { cookie })).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('makes an address pay for false session tokens, so they cannot be used to reach the store for free', async () => {
    const falseCookie = (n: number): string => `sid=${String(n).padStart(43, 'A')}`;
    for (let n = 0; n < 10; n += 1) await world.query('{me}', undefined, { cookie: falseCookie(n) });
    expect(world.lookups).toHaveLength(3);
  });

  it('forgets the session’s allowance when the session ends', async () => {
    const cookie = world.cookieOf('usr_1');
    await statuses(1, { cookie });
    world.sessions.clear();
    expect(await statuses(5, { cookie })).toEqual([200, 200, 200, 429, 429]);
  });

  it('keeps bursts in proportion when other figures are configured', () => {
    expect(ratesPerMinute({ anonymous: 60, signedIn: 300 })).toEqual(DEFAULT_RATES);
    expect(ratesPerMinute({ anonymous: 1, signedIn: 1 }).signedIn.burst).toBe(1);
  });

  it('never counts a health check', async () => {
    for (let n = 0; n < 20; n += 1) expect((await world.get('/healthz')).status).toBe(200);
  });
});
