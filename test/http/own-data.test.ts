import { createPersonalVault } from '../../src/application/registration/personal-vault';
import { ownData } from '../../src/application/exports/own-data';
import { queriesFor } from '../../src/application/queries';
import { NotAuthenticated } from '../../src/application/viewer';
import { mountOwnData } from '../../src/http/own-data';
import { openWorld } from '../support/world';
import type { Who, World } from '../support/world';
import { declareFor, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { openAdministrator, openSite } from '../support/account-desk';
import type { Person } from './small-world';
import { SmallWorld } from './small-world';

describe('a person’s own data', () => {
  let world: World;
  let exam: Exam;
  beforeAll(async () => {
    world = await openWorld();
    exam = await world.round().withCandidates(3).at('REGISTRATION');
    const { candidate1, candidate2, candidate3, secretary } = world.people;
    const fields = [{ name: 'phone', value: '0987654321' }];
    await world.must('keepRegistrationDraft', candidate3, { roundId: exam.id, step: 2, fields });
    await world.must('registerApplication', candidate2, newRegistration(exam, 'candidate2'));
    const { applicationId } = await world.must('registerApplication', candidate1, newRegistration(exam, 'candidate1'));
    await declareFor(exam, ['secretary']);
    await world.must('openDossier', secretary, { applicationId });
  }, 60_000);
  afterAll(() => world.close());

  const dataOf = (who: Who) => {
    const told = { log: { note: () => undefined }, requestId: '', now: world.clock.now() };
    const queries = queriesFor(world.readers, who?.viewer ?? null, {
      ...told,
      vault: createPersonalVault(world.pepper),
    });
    return ownData(world.readers, queries, world.clock.now());
  };

  it('holds what they handed in, and who opened it and when', async () => {
    const { candidate1 } = world.people;
    const { phone } = newRegistration(exam, 'candidate1');
    expect(await dataOf(candidate1)).toMatchObject({
      'Tài khoản': { 'Tên đăng nhập': 'nguoi-candidate1', 'Họ và tên': candidate1.name },
      'Các kỳ thi': [
        {
          'Bản nháp chưa nộp': null,
          'Hồ sơ dự tuyển': { 'Họ và tên': candidate1.name, 'Điện thoại': phone, 'Tình trạng': 'Đã nộp' },
          'Người đã mở xem hồ sơ': [
            { Lúc: '10:00 ngày 01/10/2026', 'Với tư cách': 'Ủy viên kiêm Thư ký Hội đồng thi tuyển' },
          ],
          'Kết quả': null,
        },
      ],
    });
  });

  it('holds a draft that was not handed in, and nothing where there is nothing', async () => {
    const { candidate3, outsider, secretary } = world.people;
    expect(await dataOf(candidate3)).toMatchObject({
      'Các kỳ thi': [{ 'Bản nháp chưa nộp': { phone: '0987654321' }, 'Hồ sơ dự tuyển': null }],
    });
    for (const who of [outsider, secretary]) expect(await dataOf(who)).toMatchObject({ 'Các kỳ thi': [] });
    await expect(dataOf(null)).rejects.toBeInstanceOf(NotAuthenticated);
  });

  it('holds nothing of anybody else, the citizen id only in part, and no id or secret of the system', async () => {
    const text = JSON.stringify(await dataOf(world.people.candidate1));
    const { citizenId } = newRegistration(exam, 'candidate1');
    const other = newRegistration(exam, 'candidate2');
    const { salt } = (await world.readers.applications.ofCandidate(exam.id, world.people.candidate1.id))!;
    for (const hidden of [citizenId, other.fullName, other.phone, salt, world.people.candidate2.id, 'acc_', 'app_']) {
      expect(text).not.toContain(hidden);
    }
    expect(text).toContain(citizenId.slice(-4));
  });
});

describe('GET /my-data.json', () => {
  it('sends it as a file to whoever is signed in, ten times an hour', async () => {
    const small = new SmallWorld();
    const route = mountOwnData<Person>(
      ({ viewer }) => Promise.resolve({ 'Họ và tên': viewer?.id }),
      ({ id }) => id,
    );
    await small.start({ mountRoutes: route });
    const get = (cookie: string) => fetch(`${small.url}/my-data.json`, { headers: { cookie } });
    expect((await get('')).status).toBe(401);
    const cookie = small.cookieOf('usr_1');
    const answer = await get(cookie);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(await answer.json()).toEqual({ 'Họ và tên': 'usr_1' });
    const later = await Promise.all(Array.from({ length: 10 }, () => get(cookie)));
    expect(later.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await get(small.cookieOf('usr_2'))).status).toBe(200);
    await small.stop();
  });

  it('is there in the whole product, and told to the security log', async () => {
    const site = await openSite();
    const { browser } = await openAdministrator(site);
    const answer = await fetch(`${site.product.url}/my-data.json`, { headers: { cookie: browser.cookie } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ 'Các kỳ thi': [] });
    expect(site.events.map(({ event, detail }) => `${event} ${String(detail)}`)).toContain('READ downloadOwnData');
    await site.stop();
  });
});
