import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Person } from '../support/world';
import { createRoundBuilder, declareFor, newRegistration } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { choose, press, tick, write } from './support/keyboard';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

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
    await field('Quy hoạch').selectOption('THIS_POST');
    expect(await flawsOf(page, 'notice phone step 4')).toEqual([]);
    await next();
    await at(5);
    await field('Trình độ chuyên môn').selectOption('MASTER');
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
        await press(page, page.getByRole('link', { name: 'Danh sách hồ sơ' }));
      }
    }
  });

  test('whoever had to register and did not is excused by a paper, or reported (BR-06)', async () => {
    const { people, clock } = product.world;
    const page = await openedBy(people.secretary, '/ho-so-du-tuyen');
    await press(page, page.getByRole('link', { name: 'Diện bắt buộc' }));
    await page.getByText('Chưa ghi ai thuộc diện bắt buộc.').waitFor();
    const adding = region(page, 'Thêm người');
    const lines = [
      `${people.candidate1.name}; 14/03/1985; Phó Trưởng phòng`,
      'Lò Thị Ban;15/04/1984;Chuyên viên chính',
      'Sùng A Páo;16/05/1983',
    ];
    await adding.getByLabel('Danh sách').fill(lines.join('\n'));
    await press(page, adding.getByRole('button', { name: 'Thêm vào danh sách' }));
    await adding.locator('.field-error').getByText('Dòng 3 cần đủ').waitFor();
    expect(await flawsOf(page, 'notice compulsory wrong line')).toEqual([]);
    await adding.getByLabel('Danh sách').fill(`${lines.join('\n')};Chuyên viên`);
    await press(page, adding.getByRole('button', { name: 'Thêm vào danh sách' }));
    await page.getByText('3 người: 1 đã đăng ký, 2 phải báo cáo.').waitFor();
    const excusing = region(page, 'Ghi lý do không đăng ký');
    await choose(page, excusing.getByLabel('Họ và tên'), 'Lò Thị Ban – Trưởng phòng Tổng hợp');
    await choose(page, excusing.getByLabel('Lý do theo quy chế'), 'nghỉ thai sản');
    await write(page, excusing.getByLabel('Số của giấy tờ minh chứng'), '7/GXN');
    await write(page, excusing.getByLabel('Ngày của giấy tờ minh chứng'), '01/10/2026');
    await write(page, excusing.getByLabel('Nơi cấp giấy tờ minh chứng'), 'Bệnh viện tỉnh');
    await press(page, excusing.getByRole('button', { name: 'Ghi lý do' }));
    await page.getByRole('row', { name: 'Lò Thị Ban' }).getByText('Minh chứng số 7/GXN').waitFor();
    const reporting = region(page, 'Báo cáo người không đăng ký');
    await write(page, reporting.getByLabel('Số văn bản báo cáo'), '21/BC-HĐTT');
    await write(page, reporting.getByLabel('Ngày văn bản báo cáo'), '01/11/2026');
    await write(page, reporting.getByLabel('Nơi nhận báo cáo'), 'Ban Thường vụ Đảng ủy');
    await press(page, reporting.getByRole('button', { name: 'Ghi đã báo cáo' }));
    await page.getByRole('row', { name: 'Sùng A Páo' }).getByText('theo văn bản số 21/BC-HĐTT').waitFor();
    expect(await flawsOf(page, 'notice compulsory reported')).toEqual([]);
    const known = await product.world.readers.compulsoryPeople.ofRound(exam.id);
    expect(known.map(({ excuse, report }) => [excuse?.kind, report?.recipient])).toEqual([
      [undefined, undefined],
      ['MATERNITY', undefined],
      [undefined, 'Ban Thường vụ Đảng ủy'],
    ]);
    expect(clock.now().toISOString()).toContain('2026-11-01');
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
    await page.getByText('Đã ghi kết luận 2 hồ sơ.').waitFor();
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
