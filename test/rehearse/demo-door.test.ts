import { openDoor } from '../../scripts/demo-door';
import { startRehearsal, type Product } from '../../src/main/rehearsal';

describe('the door of a demonstration', () => {
  let product: Product;
  let door: Awaited<ReturnType<typeof openDoor>>;

  beforeAll(async () => {
    product = await startRehearsal({ clock: () => new Date() });
    const accountId = await product.mintAdministrator('Quản trị "A"');
    door = await openDoor({
      visitors: [{ office: 'Quản trị hệ thống', displayName: 'Quản trị "A"', accountId }],
      mint: async (account) => (await product.mintSession(account)).replace('sid=', ''),
      productPort: Number(new URL(product.url).port),
      port: Number(new URL(product.url).port),
    });
  }, 60_000);

  afterAll(async () => {
    door.close();
    await product.stop();
  });

  const ask = (path: string, init: RequestInit = {}) => fetch(`${door.url}${path}`, { redirect: 'manual', ...init });
  const enter = (headers: Record<string, string> = {}) => ask('/vao/0', { method: 'POST', headers });

  it('finds another port when its own is taken, and names whom one can be', async () => {
    expect(new URL(door.url).port).not.toBe(new URL(product.url).port);
    const page = await (await ask('/')).text();
    expect(page).toContain('<b>Quản trị hệ thống</b> Quản trị &#34;A&#34;');
  });

  it('lets a visitor in as the person picked, without a password', async () => {
    const answer = await enter();
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${product.url.replace('127.0.0.1', 'localhost')}/`,
    ]);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const reply = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ viewer { isAdministrator account { displayName } } }' }),
    });
    expect(await reply.json()).toEqual({
      data: { viewer: { isAdministrator: true, account: { displayName: 'Quản trị "A"' } } },
    });
  });

  it('opens to nobody by a link, from another site or for a person it does not name', async () => {
    const others = [
      await ask('/vao/0'),
      await ask('/vao/1', { method: 'POST' }),
      await enter({ 'sec-fetch-site': 'cross-site' }),
      await fetch(`${door.url.replace('localhost', '127.0.0.1')}/vao/0`, { method: 'POST', redirect: 'manual' }),
    ];
    expect(others.map(({ status, headers }) => [status, headers.get('set-cookie')])).toEqual([
      [200, null],
      [200, null],
      [403, null],
      [403, null],
    ]);
  });
});
