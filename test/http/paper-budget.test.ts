import type { Response, Router } from 'express';
import { mountArchive, mountDownloads, mountPrintCopy } from '../../src/http/downloads';
import type { IncomingRequest } from '../../src/http/incoming';
import { createPaperBudget, createPreviewBudget } from '../../src/http/paper-budget';
import type { Person } from './small-world';
import { SmallWorld } from './small-world';

describe('the files of papers one person may take', () => {
  let small: SmallWorld;
  let now = new Date('2026-11-25T03:00:00.000Z');
  let drawn = 0;
  beforeAll(async () => {
    const pdf = Buffer.from('%PDF');
    const budget = createPaperBudget<Person>(({ id }) => id);
    const one = () => Promise.resolve({ name: 'a.pdf', bytes: pdf }).finally(() => (drawn += 1));
    const many = async function* () {
      yield await one();
      yield await one();
    };
    const pieces = async function* () {
      for await (const { bytes } of many()) yield bytes;
    };
    const mountRoutes = (routes: Router, read: (response: Response) => IncomingRequest<Person>) => {
      mountDownloads<Person>(one, budget)(routes, read);
      mountArchive<Person>(many, budget)(routes, read);
      mountPrintCopy<Person>(pieces, budget)(routes, read);
    };
    small = await new SmallWorld().start({ mountRoutes, now: () => now });
  });
  afterAll(() => small.stop());

  it('are thirty an hour, an archive and a print copy one each; then a sentence says when to come again', async () => {
    const cookie = small.cookieOf('usr_secretary');
    const get = (path: string, who = cookie) => fetch(small.url + path, { headers: { cookie: who } });
    for (const path of ['/rounds/rnd_1/papers.zip', '/rounds/rnd_1/papers.pdf', '/papers/pap_1/word']) {
      expect((await get(path)).status).toBe(200);
    }
    for (let index = 3; index < 30; index += 1) expect((await get('/papers/pap_1')).status).toBe(200);
    expect(drawn).toBe(32);
    for (const path of [
      '/papers/pap_1',
      '/papers/pap_1/word',
      '/rounds/rnd_1/papers.zip',
      '/rounds/rnd_1/papers.pdf',
    ]) {
      const refused = await get(path);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '120']);
      const sentence = 'Mỗi người tải được 30 tệp văn bản mỗi giờ. Hãy thử lại sau 2 phút.';
      expect(await refused.text()).toContain(sentence);
    }
    expect(drawn).toBe(32);
    expect((await get('/papers/pap_1', small.cookieOf('usr_other'))).status).toBe(200);
    now = new Date(now.getTime() + 120_000);
    expect([(await get('/papers/pap_1')).status, (await get('/papers/pap_1')).status]).toEqual([200, 429]);
  });

  it('are not taken from by previews, which have their own limit', () => {
    const budget = createPreviewBudget<Person>(({ id }) => id);
    const ask = () => budget.spend({ viewer: { id: 'usr_author' }, receivedAt: now });
    for (let index = 0; index < 60; index += 1) ask();
    expect(ask).toThrow('Đã xem trước quá nhiều lần. Hãy thử lại sau 1 phút.');
  });
});
