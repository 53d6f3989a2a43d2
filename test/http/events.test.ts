import { mountEvents } from '../../src/http/events';
import type { AskedLine, OpenLine } from '../../src/http/events';
import type { Person } from './small-world';
import { SmallWorld } from './small-world';

describe('the events of a round over HTTP', () => {
  const world = new SmallWorld();
  let url = '';
  let cookie = '';
  let asked: AskedLine | null = null;
  let closed = 0;
  let answer: Awaited<ReturnType<OpenLine>> = () => void (closed += 1);

  beforeAll(async () => {
    await world.start({
      mountRoutes: mountEvents<Person>((line) => {
        asked = line;
        line.send({ kind: 'ready', id: 'ab'.repeat(8) });
        return Promise.resolve(answer);
      }),
    });
    url = world.url;
    cookie = world.cookieOf('acc_1');
  });
  afterAll(() => world.stop());

  const get = (headers: Record<string, string> = {}, signal?: AbortSignal) =>
    fetch(`${url}/rounds/rnd_1/events`, {
      headers: { cookie, ...headers },
      ...(signal === undefined ? {} : { signal }),
    });

  it('is kept back by no proxy, says only that something changed, and ends when told to', async () => {
    const response = await get({ 'last-event-id': 'cd'.repeat(8) });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(asked).toMatchObject({ roundId: 'rnd_1', lastId: 'cd'.repeat(8) });
    asked?.send({ kind: 'beat' });
    asked?.send({ kind: 'changed', id: 'ef'.repeat(8), topics: ['session'] });
    asked?.send({ kind: 'end' });
    expect(await response.text()).toBe(
      [
        'retry: 3000',
        `id: ${'ab'.repeat(8)}\nevent: ready\ndata: []`,
        ': .',
        `id: ${'ef'.repeat(8)}\nevent: changed\ndata: ["session"]`,
        'event: end\ndata: []\n\n',
      ].join('\n\n'),
    );
  });

  it('takes no made-up event id, and is closed when the browser leaves', async () => {
    const leaving = new AbortController();
    const before = closed;
    await get({ 'last-event-id': 'x'.repeat(5_000) }, leaving.signal);
    expect(asked?.lastId).toBeNull();
    leaving.abort();
    for (let wait = 0; closed === before && wait < 200; wait += 1) await new Promise((done) => setTimeout(done, 10));
    expect(closed).toBe(before + 1);
  });

  it('is refused in plain answers: nobody signed in, no such round, too many windows', async () => {
    const anonymous = await fetch(`${url}/rounds/rnd_1/events`);
    expect(anonymous.status).toBe(401);
    answer = 'NOT_FOUND';
    expect((await get()).status).toBe(404);
    answer = 'TOO_MANY';
    const many = await get();
    expect(many.status).toBe(429);
    expect(many.headers.get('retry-after')).toBe('10');
    expect(await many.text()).toContain('quá nhiều cửa sổ');
  });
});
