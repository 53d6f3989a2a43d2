import { NotFound } from '../../src/application/viewer';
import { mountLetters } from '../../src/http/letter-route';
import type { Person } from './small-world';
import { SmallWorld } from './small-world';

describe('a letter on paper', () => {
  const small = new SmallWorld();
  const asked: string[] = [];
  beforeAll(() => {
    const route = mountLetters<Person>(
      ({ viewer }, { roundId, applicationId, kind }) => {
        asked.push([viewer?.id, roundId, applicationId, kind].join(' '));
        if (kind !== 'LIST') throw new NotFound();
        return Promise.resolve(Buffer.from('%PDF-1.7 thư'));
      },
      ({ id }) => id,
    );
    return small.start({ mountRoutes: route });
  });
  afterAll(() => small.stop());
  beforeEach(() => asked.splice(0));
  const get = (path: string, cookie = small.cookieOf('usr_1')) =>
    fetch(`${small.url}/rounds/rnd_1/letters/${path}`, { headers: { cookie } });

  it('comes as a PDF to be saved, and stays in no cache', async () => {
    const answer = await get('app_1-LIST.pdf');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; .*filename\*=UTF-8''th%C6%B0%20b%C3%A1o\.pdf/,
    );
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(await answer.text()).toBe('%PDF-1.7 thư');
    expect(asked).toEqual(['usr_1 rnd_1 app_1 LIST']);
  });

  it('is drawn for nobody who is not signed in, and not at all under a name that is none', async () => {
    expect((await get('app_1-LIST.pdf', '')).status).toBe(401);
    for (const name of [
      'app_1-LIST',
      'acc_1-LIST.pdf',
      'app_1-list.pdf',
      'app_1-LIST.pdf.exe',
      `app_1-${'A'.repeat(21)}.pdf`,
    ]) {
      expect([name, (await get(name)).status]).toEqual([name, 404]);
    }
    expect(asked).toEqual([]);
    expect((await get('app_1-REMINDER.pdf')).status).toBe(404);
  });

  it('is drawn a hundred times on end for one person, and then they are told when to come again', async () => {
    const cookie = small.cookieOf('usr_2');
    for (let n = 0; n < 100; n += 1) expect((await get('app_1-LIST.pdf', cookie)).status).toBe(200);
    const refused = await get('app_1-LIST.pdf', cookie);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get('app_1-LIST.pdf')).status).toBe(200);
  });
});
