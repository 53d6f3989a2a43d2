import { NotFound } from '../../src/application/viewer';
import { mountOwnCalendar } from '../../src/http/own-calendar';
import type { Person } from './small-world';
import { SmallWorld } from './small-world';

test('the days of a round come as a calendar file to whoever is signed in and has any', async () => {
  const small = new SmallWorld();
  const route = mountOwnCalendar<Person>(
    ({ viewer }, roundId) => {
      if (roundId !== 'rnd_1') throw new NotFound();
      return Promise.resolve(`BEGIN:VCALENDAR\r\nX-ID:${viewer?.id ?? ''}\r\nEND:VCALENDAR\r\n`);
    },
    ({ id }) => id,
  );
  await small.start({ mountRoutes: route });
  const get = (path: string, cookie: string) => fetch(`${small.url}/rounds/${path}/lich.ics`, { headers: { cookie } });
  expect((await get('rnd_1', '')).status).toBe(401);
  const cookie = small.cookieOf('usr_1');
  const answer = await get('rnd_1', cookie);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(answer.headers.get('cache-control')).toContain('no-store');
  expect(await answer.text()).toContain('\r\nX-ID:usr_1\r\n');
  expect((await get('rnd_2', cookie)).status).toBe(404);
  await small.stop();
});
