import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Person } from '../support/world';
import { createRoundBuilder, declareFor, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { comesTo } from './support/comes-to';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { choose, focusOn, press, tick, write } from './support/keyboard';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** What goes on with a post of too few people (BR-11). */
const WAYS = {
  NOMINATE: 'Đề cử thêm (chỉ nhận người được đề cử)',
  EXTEND: 'Gia hạn nhận hồ sơ',
  SUSPEND: 'Dừng thi vị trí này',
} as const;
const BARRED = 'Đang trong thời hạn xử lý kỷ luật';

/** Steps 0 to 5 of a round: the office works by the keyboard alone, the candidate on a phone. */
describeWithBrowser('from the notice to the list of eligible candidates, as three people', () => {
  let product: PlayedProduct;
  let browser: Browser;
  let exam: Exam;
  const watches: Watch[] = [];

  beforeAll(async () => {
    product = await startPlayed();
    exam = await createRoundBuilder(product.world, { candidates: 2 }).at('DRAFT');
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  /** A page of somebody who has just signed in: sessions end, and the clock of this round moves by weeks. */
  const openedBy = async (who: Person, rest = ''): Promise<Page> => {
    const { page, seen } = await product.pageOf(browser, who);
    page.setDefaultTimeout(20_000);
    watches.push(seen);
    await page.goto(`${product.url}/ky-thi/${exam.id}${rest}`);
    return page;
  };
  const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
  const saved = (page: Page, name: string) => region(page, name).getByText('Đã lưu.').waitFor();
  const step = async (page: Page, name: string): Promise<void> => {
    await press(page, page.getByRole('button', { name }));
    await press(page, page.getByRole('dialog').getByRole('button', { name }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  test('the secretary is led from what is missing to where it is written, until nothing is', async () => {
    const { people } = product.world;
    const page = await openedBy(people.secretary);
    await page.getByText('Còn 3 việc trước khi mở.').waitFor();
    expect(await flawsOf(page, 'notice readiness')).toEqual([]);
    await press(page, page.getByRole('link', { name: /^Đến chỗ ghi: Có ít nhất một chức danh/ }));
    await page.getByRole('heading', { name: 'Chuẩn bị kỳ thi' }).waitFor();
    await write(page, page.getByLabel('Chức danh thứ 1', { exact: true }), 'Trưởng phòng Tổng hợp');
    await write(page, page.getByLabel('Đơn vị của chức danh thứ 1'), 'Văn phòng Sở');
    await press(page, page.getByRole('button', { name: 'Lưu chức danh' }));
    await saved(page, 'Chức danh và chỉ tiêu');
    await press(page, page.getByRole('button', { name: 'Lưu tiêu chí' }));
    await saved(page, 'Tiêu chí chấm đề án');
    const rules = region(page, 'Quy chế của kỳ thi');
    await press(page, rules.getByRole('button', { name: 'Lưu quy chế' }));
    await rules.getByRole('alert').getByText('Số, ký hiệu').waitFor();
    expect(await flawsOf(page, 'notice wizard refused')).toEqual([]);
    await write(page, rules.getByLabel('Số, ký hiệu'), '18/QC-SNV');
    await write(page, rules.getByLabel('Ngày ban hành'), '15/09/2026');
    await write(page, rules.getByLabel('Cơ quan ban hành'), 'Giám đốc Sở Nội vụ');
    await press(page, rules.getByRole('button', { name: 'Lưu quy chế' }));
    await saved(page, 'Quy chế của kỳ thi');
    await page.goto(`${product.url}/ky-thi/${exam.id}`);
    await page.getByText('Đã đủ. Chủ tịch Hội đồng có thể mở nhận hồ sơ.').waitFor();
    product.world.clock.moveTo('2026-10-01');
    await step(await openedBy(people.chair), 'Mở nhận hồ sơ');
    Object.assign(exam, { postIds: (await exam.load()).posts.map(({ id }) => id) });
    expect((await exam.load()).state).toBe('REGISTRATION');
  });

  test('a candidate registers on a phone, and another one after them', async () => {
    const { world } = product;
    const { candidate1, candidate2 } = world.people;
    const page = await openedBy(candidate1, '/dang-ky');
    await page.setViewportSize({ width: 390, height: 844 });
    const field = (label: string) => page.getByLabel(new RegExp(`^${label}`));
    const at = (number: number) => page.getByRole('heading', { name: `Bước ${String(number)}/6` }).waitFor();
    const next = () => page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
    await at(1);
    await field('Chức danh dự tuyển').selectOption({ index: 1 });
    await field('Diện dự tuyển').selectOption('VOLUNTARY');
    await next();
    await at(2);
    await field('Họ và tên').fill(candidate1.name);
    await field('Ngày sinh').fill('14/03/1985');
    await field('Giới tính').selectOption('F');
    await field('Số căn cước').fill('001185012345');
    await next();
    await at(3);
    await field('Điện thoại').fill('0912 345 678');
    await next();
    await at(4);
    await field('Đơn vị công tác').fill('Phòng Tổng hợp');
    await field('Chức vụ, chức danh hiện tại').fill('Phó Trưởng phòng');
    await field('Giữ chức vụ hiện tại hoặc tương đương từ ngày').fill('01/06/2021');
    await field('Nếu trúng tuyển, đây là').selectOption('FIRST');
    await field('Quy hoạch').selectOption('THIS_POST');
    expect(await flawsOf(page, 'notice phone step 4')).toEqual([]);
    await next();
    await at(5);
    await next();
    await page.getByRole('alert').getByText('Kỷ luật, xử lý').waitFor();
    await field('Trình độ chuyên môn').selectOption('MASTER');
    await field('Trình độ lý luận chính trị').selectOption('ADVANCED');
    await field('Đảng viên').selectOption('yes');
    await field('Kỷ luật, xử lý').selectOption('NONE');
    await field('Giấy chứng nhận sức khỏe').selectOption('yes');
    for (const rating of ['năm gần nhất', 'năm trước đó', 'hai năm trước đó']) {
      await field(`Xếp loại chất lượng ${rating}`).selectOption('GOOD');
    }
    await next();
    await at(6);
    await page.getByLabel('Tôi cam đoan').check();
    await page.getByLabel('Tôi đồng ý').check();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByText('Mã hồ sơ').first().waitFor();
    expect(await flawsOf(page, 'notice phone receipt')).toEqual([]);
    await page.goto(`${product.url}/ky-thi/${exam.id}/dang-ky`);
    await page.getByText('Ông/Bà đã nộp hồ sơ trong kỳ thi này').waitFor();
    expect(await flawsOf(page, 'notice phone applied')).toEqual([]);
    await page.getByRole('link', { name: 'Xem hồ sơ của tôi' }).click();
    await page.getByRole('heading', { name: 'Hồ sơ của tôi' }).waitFor();
    await page.goto(`${product.url}/ky-thi/${exam.id}/du-lieu-cua-toi`);
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await page.locator('.field-error').first().waitFor();
    await page.getByLabel('Yêu cầu', { exact: true }).selectOption('CORRECTION');
    await page.getByLabel('Dữ liệu nào, cần làm gì').fill('Điện thoại đúng là 0912 345 679');
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await page.getByText('Đã gửi yêu cầu.').waitFor();
    await page.getByText('hạn trả lời hết ngày 05/10/2026').waitFor();
    expect(await flawsOf(page, 'notice phone request')).toEqual([]);
    const barred = newRegistration(exam, 'candidate2');
    await world.must('registerApplication', candidate2, { ...barred, facts: { ...barred.facts, bar: 'DISCIPLINE' } });
  });

  test('two checkers go through each dossier by the keyboard, and come to the same', async () => {
    const { people, clock } = product.world;
    clock.moveTo('2026-11-01');
    await step(await openedBy(people.chair), 'Kết thúc nhận hồ sơ');
    await declareFor(exam, ['deputy', 'secretary', 'councillor1', 'councillor2', 'chair']);
    for (const checker of [people.deputy, people.councillor1]) {
      const page = await openedBy(checker, '/ho-so-du-tuyen');
      for (const { name } of [people.candidate1, people.candidate2]) {
        await press(page, page.getByRole('link', { name: `Thẩm định hồ sơ ${name}` }));
        await press(page, page.getByRole('button', { name: 'Mở hồ sơ' }));
        await page.getByRole('heading', { name: `Thẩm định hồ sơ: ${name}` }).waitFor();
        if (checker === people.deputy) expect(await flawsOf(page, `notice check ${name}`)).toEqual([]);
        await press(page, page.getByRole('button', { name: 'Ghi kết quả thẩm định của tôi' }));
        await region(page, 'Đã thẩm định').getByText(checker.name).waitFor();
        await focusOn(page, page.getByText('Đã ghi kết quả thẩm định.'));
        await press(page, page.getByRole('link', { name: 'Danh sách hồ sơ' }));
      }
    }
  });

  test('a request about somebody’s data is overdue among the tasks, and answered where they read it', async () => {
    const { people } = product.world;
    const page = await openedBy(people.secretary);
    await page.goto(product.url);
    const due = region(page, 'Việc đến hạn của Ông/Bà');
    await due.getByText('Quá hạn').first().waitFor();
    await press(page, due.getByRole('link', { name: 'Trả lời 1 yêu cầu của người dự tuyển về dữ liệu cá nhân' }));
    const request = region(page, `Đính chính dữ liệu sai: ${people.candidate1.name}`);
    await request.getByText('Quá hạn trả lời').waitFor();
    await write(page, request.getByLabel('Nội dung trả lời'), 'Đã sửa số điện thoại.');
    expect(await flawsOf(page, 'notice data request')).toEqual([]);
    await press(page, request.getByRole('button', { name: 'Trả lời' }));
    await request.getByText('Trả lời muộn').waitFor();
    const own = await openedBy(people.candidate1, '/du-lieu-cua-toi');
    await own.getByText('Đã sửa số điện thoại.').waitFor();
  });

  test('the Council decides with a quorum and counted votes; without one it decides nothing', async () => {
    const { people } = product.world;
    const page = await openedBy(people.secretary, '/ho-so-du-tuyen');
    const row = (name: string) => page.getByRole('row', { name });
    await row(people.candidate1.name).getByText('Hai người: đạt').waitFor();
    await row(people.candidate2.name).getByText('Hai người: không đạt').waitFor();
    await press(page, page.getByRole('button', { name: 'Chọn cả 2 hồ sơ đang hiện chờ kết luận' }));
    const meeting = region(page, 'Kết luận của Hội đồng');
    for (const { name } of [people.councillor1, people.councillor2]) await tick(page, meeting.getByLabel(name));
    await meeting.getByText('Dự họp 3/5, cần ít nhất hai phần ba.').waitFor();
    const votes = meeting.getByLabel(`Số phiếu đồng ý đủ điều kiện: ${people.candidate1.name}`);
    await write(page, votes, '3');
    await press(page, meeting.getByRole('button', { name: 'Ghi kết luận' }));
    await meeting.getByRole('alert').waitFor();
    expect(await flawsOf(page, 'notice no quorum')).toEqual([]);
    expect((await exam.load()).state).toBe('SCREENING');
    await tick(page, meeting.getByLabel(people.councillor1.name));
    await meeting.getByText('Dự họp 4/5, cần ít nhất hai phần ba.').waitFor();
    await choose(page, meeting.getByLabel(`Phiếu của Chủ tịch: ${people.candidate1.name}`), 'Đủ điều kiện');
    await press(page, meeting.getByRole('button', { name: 'Ghi kết luận' }));
    await focusOn(page, page.getByText('Đã ghi kết luận 2 hồ sơ.'));
    await row(people.candidate2.name).getByText('Không đủ điều kiện').waitFor();
    expect(await flawsOf(page, 'notice decided')).toEqual([]);
  });

  test('the secretary draws up the minutes and both lists, which say what was decided and why', async () => {
    const { people } = product.world;
    const page = await openedBy(people.secretary, '/van-ban');
    for (const code of ['D06', 'D07', 'D07B']) {
      const line = page.getByLabel('Mẫu cần lập').locator('option', { hasText: new RegExp(`^${code} ·`) });
      await choose(page, page.getByLabel('Mẫu cần lập'), (await line.textContent()) ?? '');
      await press(page, page.getByRole('button', { name: 'Lập văn bản còn thiếu' }));
      await page.getByText('Đã lập 1 văn bản.').waitFor();
      await page.getByRole('row', { name: new RegExp(`${code} ·`) }).waitFor();
    }
    expect(await flawsOf(page, 'notice papers')).toEqual([]);
    const minutes = await saidBy(page, 'D06');
    expect(minutes).toContain(people.candidate1.name);
    expect(minutes).toMatch(/4\/5|04\/05/);
    expect(await saidBy(page, 'D07')).toContain(people.candidate1.name);
    expect(await saidBy(page, 'D07')).not.toContain(people.candidate2.name);
    const refused = await saidBy(page, 'D07B');
    expect(refused).toContain(people.candidate2.name);
    expect(refused).toContain(BARRED);
  });

  test('the Chair goes on with a post of one eligible person in each of the three ways, and each is recorded', async () => {
    const { people, clock } = product.world;
    const ways = [
      { day: '2026-11-02', choice: 'NOMINATE', until: '05/11/2026', number: '21/BB-HĐ' },
      { day: '2026-11-06', choice: 'EXTEND', until: '09/11/2026', number: '22/BB-HĐ' },
      { day: '2026-11-10', choice: 'SUSPEND', until: null, number: '23/BB-HĐ' },
    ] as const;
    for (const [index, { day, choice, until, number }] of ways.entries()) {
      clock.moveTo(day);
      const page = await openedBy(people.chair, '/ho-so-du-tuyen');
      const post = region(page, 'Trưởng phòng Tổng hợp');
      await post.getByText('Chờ quyết định').waitFor();
      await comesTo(index, () => post.getByRole('listitem').count());
      await press(page, post.getByRole('button', { name: 'Ghi quyết định' }));
      await post.getByRole('alert').waitFor();
      if (index === 0) expect(await flawsOf(page, 'short post refused')).toEqual([]);
      await choose(page, post.getByLabel('Quyết định', { exact: true }), WAYS[choice]);
      if (until !== null) await write(page, post.getByLabel('Nhận thêm hồ sơ đến hết ngày'), until);
      await write(page, post.getByLabel('Số văn bản, biên bản'), number);
      await write(page, post.getByLabel('Ngày văn bản'), '01/11/2026');
      await write(page, post.getByLabel('Lý do'), 'Chỉ có một người đủ điều kiện.');
      await press(page, post.getByRole('button', { name: 'Ghi quyết định' }));
      await post.getByText(`theo văn bản số ${number} ngày 01/11/2026.`).waitFor();
      await post.getByText('Chờ quyết định').waitFor({ state: 'detached' });
      expect(await flawsOf(page, `short post ${choice}`)).toEqual([]);
    }
    const decided = (await exam.load()).shortPosts?.map(({ choice, until, eligible }) => [choice, until, eligible]);
    expect(decided).toEqual([
      ['NOMINATE', '2026-11-05', 1],
      ['EXTEND', '2026-11-09', 1],
      ['SUSPEND', null, 1],
    ]);
  });

  test('what the plan wants of the secretary stands first on their page, the overdue before the rest', async () => {
    const { people, clock } = product.world;
    // The 24th of November is a day off: the fifteenth day after the 9th is the 25th.
    clock.moveTo('2026-11-26');
    const page = await openedBy(people.secretary);
    await page.goto(product.url);
    const due = region(page, 'Việc đến hạn của Ông/Bà');
    await due.getByRole('link', { name: /^Thẩm định điều kiện/ }).waitFor();
    const lines = (await due.getByRole('listitem').allInnerTexts()).map((line) => line.replaceAll(/\s+/g, ' '));
    expect(lines).toContainEqual(
      expect.stringMatching(/^Quá hạn Thẩm định điều kiện, .* · Người: Hội đồng thi tuyển · Thời hạn: 25\/11\/2026 · /),
    );
    const isOverdue = lines.map((line) => line.startsWith('Quá hạn'));
    expect(isOverdue).toEqual(isOverdue.toSorted((a, b) => Number(b) - Number(a)));
    const [section] = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(section).toBe('Việc đến hạn của Ông/Bà');
    expect(await flawsOf(page, 'due steps')).toEqual([]);
    await press(page, due.getByRole('link', { name: /^Thẩm định điều kiện/ }));
    await page.waitForURL(`**/ky-thi/${exam.id}`);
    expect(watches.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  });
});

/** What the paper of a line says, as the file that is taken along, with white space made single. */
async function saidBy(page: Page, code: string): Promise<string> {
  const file = page.waitForEvent('download');
  await press(page, page.getByRole('row', { name: new RegExp(`${code} ·`) }).getByRole('link', { name: /^Tải PDF/ }));
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: readFileSync(await (await file).path()) });
  return stdout.toString('utf8').replaceAll(/\s+/g, ' ');
}
