import { previewRoutes, wordingDesk } from '../../src/main/join-wordings';
import { NO_SECURITY_LOG } from '../../src/application/account/security-log';
import type { Visitor } from '../../src/application/account/sessions';
import { pressInPlace, shippedWording, WordingRefused } from '../../src/pdf';
import { mountPreviews } from '../../src/http/preview-route';
import { previewOf } from '../../src/application/minutes/preview-paper';
import { openWorld, type World } from '../support/world';
import type { Exam } from '../support/world-round';
import { SmallWorld } from './small-world';

const SHIPPED = shippedWording('D08', 2);

describe('the door of previews', () => {
  let small: SmallWorld;
  let cookie: string;
  let letGo: (() => void) | null = null;
  beforeAll(async () => {
    const preview = async (_request: unknown, { text }: { readonly text: string }) => {
      if (text === 'wait') await new Promise<void>((resolve) => (letGo = resolve));
      if (text === 'wrong') return { ok: false as const, faults: [{ line: 3, message: 'biến chưa có: x' }] };
      return { ok: true as const, bytes: Buffer.from('%PDF'), isReal: false };
    };
    small = await new SmallWorld().start({ mountRoutes: mountPreviews(preview, { spend: () => undefined }) });
    cookie = small.cookieOf('someone');
  });
  afterAll(() => small.stop());
  const post = (body: string, headers: Record<string, string> = {}, code = 'D08') =>
    fetch(`${small.url}/rounds/rnd_1/templates/${code}/preview`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'x-requested-with': 'fetch', ...headers },
      body,
    });

  it('gives a PDF and says on what data, or every fault with its line', async () => {
    const fine = await post('{"text":"a"}');
    expect([fine.status, fine.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(fine.headers.get('x-preview-data')).toBe('invented');
    const wrong = await post('{"text":"wrong"}');
    expect([wrong.status, await wrong.json()]).toEqual([422, { errors: [{ line: 3, message: 'biến chưa có: x' }] }]);
  });

  it('is shut to strangers, to other sites, to forms there are not, and to bodies that are none', async () => {
    expect((await post('{"text":"a"}', { cookie: '' })).status).toBe(401);
    expect((await post('{"text":"a"}', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const headers = { cookie, 'content-type': 'application/json' };
    const plain = { method: 'POST', headers, body: '{"text":"a"}' };
    expect((await fetch(`${small.url}/rounds/rnd_1/templates/D08/preview`, plain)).status).toBe(403);
    expect((await post('{"text":"a"}', {}, 'D99')).status).toBe(404);
    expect((await post('{"text":1}')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
    expect((await post(JSON.stringify({ text: 'a'.repeat(140_000) }))).status).toBe(413);
  });

  it('makes few previews at once, and the next when one is done', async () => {
    const four = Array.from({ length: 4 }, () => post('{"text":"wait"}'));
    while (letGo === null) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await post('{"text":"a"}')).status).toBe(503);
    await small.stop(0).catch(() => undefined);
    await Promise.allSettled(four);
  });
});

describe('a preview', () => {
  let world: World;
  let exam: Exam;
  beforeAll(async () => {
    world = await openWorld();
    exam = await world.round().withCandidates(2).at('WRITTEN');
  }, 60_000);
  afterAll(() => world.close());
  const asked = (code: 'D08' | 'D28' | 'D31') => ({ roundId: exam.id, code, text: SHIPPED, now: world.clock.now() });
  const show = (who: keyof World['people'] | null, code: 'D08' | 'D28' = 'D08') =>
    previewOf(world.readers, who === null ? null : world.people[who].viewer, asked(code));

  it('is a draft of real data where there are such, without number and check code', async () => {
    const application = (await world.readers.applications.find(exam.applicationIds[0]!))!;
    const { content, isReal } = await show('secretary');
    expect(isReal).toBe(true);
    expect(content.data).toMatchObject({ thi_sinh: { ho_ten: application.fullName } });
    expect(content.frame).toMatchObject({ draft: true, auditHead: null, reference: { number: null } });
    expect(content.frame.proof).toBeUndefined();
  });

  it('is of invented data while there is no such paper: nothing is told before its time', async () => {
    const { content, isReal } = await show('secretary', 'D28');
    expect(isReal).toBe(false);
    const said = JSON.stringify(content);
    for (const person of Object.values(world.people)) expect(said).not.toContain(person.name);
  });

  it('is for those who may see the papers, and a round that is not there looks the same to all others', async () => {
    for (const who of ['chair', 'secretary', 'supervisor'] as const) await expect(show(who)).resolves.toBeDefined();
    for (const who of ['deputy', 'admin', 'outsider', 'candidate1', 'markingHead'] as const) {
      await expect(show(who)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    }
    await expect(show(null)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('says what only real data bring to light, and changes nothing in the store', async () => {
    const before = await world.dump();
    const refusing = {
      ...pressInPlace,
      print: () => Promise.reject(new WordingRefused({ line: 2, message: 'dòng 2' })),
    };
    const served = async (press: typeof pressInPlace, text: string) => {
      const routes = previewRoutes({
        readers: world.readers,
        log: NO_SECURITY_LOG,
        press,
        wordings: wordingDesk(press),
      });
      const visitor = { viewer: world.people.secretary.viewer } as Visitor;
      const small = await new SmallWorld().start({
        mountRoutes: (router, read) => routes(router, (response) => ({ ...read(response), viewer: visitor })),
      });
      const response = await fetch(`${small.url}/rounds/${exam.id}/templates/D08/preview`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requested-with': 'fetch' },
        body: JSON.stringify({ text }),
      });
      const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
      await small.stop(0);
      return { status: response.status, body };
    };
    expect((await served(pressInPlace, SHIPPED)).body.startsWith('%PDF')).toBe(true);
    expect(await served(refusing, SHIPPED)).toMatchObject({
      status: 422,
      body: expect.stringContaining('"line":2') as string,
    });
    expect(await served(pressInPlace, `${SHIPPED}a\u202eb`)).toMatchObject({ status: 422 });
    expect((await served(pressInPlace, 'không có phần đầu')).status).toBe(422);
    expect(await world.dump()).toEqual(before);
  });
});
