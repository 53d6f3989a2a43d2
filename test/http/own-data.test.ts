import { spawnSync } from 'node:child_process';
import { ownDataPaper } from '../../src/application/exports/own-data-paper';
import { renderPaper } from '../../src/pdf';
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

const DRAFT = {
  'Điện thoại': '0987654321',
  'Quy hoạch': 'Chưa được quy hoạch',
  'Chức danh dự tuyển': 'Giám đốc Bệnh viện',
  'Ngày sinh': '14/03/1985',
};

describe('a person’s own data', () => {
  let world: World;
  let exam: Exam;
  beforeAll(async () => {
    world = await openWorld();
    exam = await world.round().withCandidates(3).at('REGISTRATION');
    const { candidate1, candidate2, candidate3, secretary } = world.people;
    const fields = [
      { name: 'phone', value: '0987654321' },
      { name: 'planning', value: 'NONE' },
      { name: 'postId', value: exam.postIds[0]! },
      { name: 'birthDate', value: '1985-03-14' },
    ];
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

  it('is printed in the very words of the file, line by line, with no code of the system in either', async () => {
    const { candidate1 } = world.people;
    const request = { roundId: exam.id, kind: 'ERASURE' as const, text: 'Xóa địa chỉ của tôi' };
    await world.must('askAboutOwnData', candidate1, request);
    const data = await dataOf(candidate1);
    const pdf = await renderPaper(ownDataPaper(data, world.clock.now()));
    const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf });
    const printed = stdout.toString('utf8').replaceAll(/\s+/g, ' ');
    const said = leavesOf(data);
    expect(said.length).toBeGreaterThan(30);
    // A cell may break over lines, and a long code within one: each word is looked for in the text without blanks.
    const squeezed = printed.replaceAll(' ', '');
    expect(
      said.flatMap((line) => line.split(/[ ,;:.]+/)).filter((word) => !squeezed.includes(word.slice(0, 40))),
    ).toEqual([]);
    expect(said).toContain('Xóa địa chỉ của tôi');
    for (const code of ['UNIVERSITY', 'GOOD', 'NONE', 'true', 'null', 'undefined']) expect(printed).not.toContain(code);
  });

  it('holds a draft that was not handed in, and nothing where there is nothing', async () => {
    const { candidate3, outsider, secretary } = world.people;
    expect(await dataOf(candidate3)).toMatchObject({
      'Các kỳ thi': [{ 'Bản nháp chưa nộp': DRAFT, 'Hồ sơ dự tuyển': null }],
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

/** Every name and every text of the file, as they are read. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return Object.entries(value).flatMap(([name, below]) => [name, ...leavesOf(below)]);
}

describe('GET /my-data.json', () => {
  it('sends it as a file to whoever is signed in, ten times an hour', async () => {
    const small = new SmallWorld();
    const route = mountOwnData<Person>(
      {
        json: ({ viewer }) => Promise.resolve({ 'Họ và tên': viewer?.id }),
        pdf: () => Promise.resolve(Buffer.from('%PDF')),
      },
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
    const paper = await fetch(`${site.product.url}/my-data.pdf`, { headers: { cookie: browser.cookie } });
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await fetch(`${site.product.url}/my-data.pdf`)).status).toBe(401);
    expect(site.events.map(({ event, detail }) => `${event} ${String(detail)}`)).toContain('READ downloadOwnData');
    await site.stop();
  });
});
