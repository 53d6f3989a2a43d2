import type { Browser, Page } from 'playwright-core';
import { createRoundBuilder } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { press, write } from './support/keyboard';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** What the secretary does with a quy chế before registration opens. */
describeWithBrowser('the preparation of a round on the screen', () => {
  let product: PlayedProduct;
  let browser: Browser;
  let exam: Exam;
  let page: Page;
  const watches: Watch[] = [];

  beforeAll(async () => {
    product = await startPlayed();
    exam = await createRoundBuilder(product.world, {}).at('DRAFT');
    browser = await openBrowser();
    const opened = await product.pageOf(browser, product.world.people.secretary);
    page = opened.page;
    watches.push(opened.seen);
    await page.goto(`${product.url}/ky-thi/${exam.id}/chuan-bi`);
    await page.getByRole('heading', { name: 'Diễn tập quy chế' }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const rehearsal = () => page.getByRole('region', { name: 'Diễn tập quy chế' });
  const says = (words: string) => rehearsal().getByText(words).first().waitFor();
  const stage = (name: string) => rehearsal().getByRole('button', { name, exact: true });
  const box = (name: string) => rehearsal().getByLabel(name, { exact: true });

  test('shows who would win under the typed rules and why, for each ready-made case', async () => {
    await says('Trúng tuyển: Thí sinh A.');
    expect(await flawsOf(page, 'rehearsal ordinary')).toEqual([]);
    await press(page, stage('Hai người bằng điểm'));
    await says('Cùng xếp thứ 1, bằng điểm ở vị trí cuối của chỉ tiêu: chờ người có thẩm quyền quyết định.');
    await press(page, stage('Không ai đạt'));
    await says('Không có người trúng tuyển.');
    await press(page, stage('Chênh lệch hai người chấm'));
    await says('Chờ Trưởng ban chấm thi quyết định điểm bài viết.');
    expect(await flawsOf(page, 'rehearsal markers apart')).toEqual([]);
    await press(page, stage('Chỉ tiêu hai người'));
    await says('Trúng tuyển: Thí sinh A, Thí sinh B.');
    await press(page, stage('Một thí sinh bị trừ điểm'));
    await says('trừ 25 %: 60,00 × 75 % = 45,00');
    await says('Trúng tuyển: Thí sinh B.');
  });

  test('follows every box and every parameter as they are typed, and stores nothing', async () => {
    const before = await exam.load();
    await write(page, page.getByLabel('Điểm thi viết tối thiểu để vào vòng trình bày đề án'), '45');
    await says('Trúng tuyển: Thí sinh A.');
    await write(page, box('Viết, người chấm 1: Thí sinh A'), '72;5');
    await says('Nhập điểm từ 0 đến 100, ví dụ 72 hoặc 72,5.');
    await says('Sửa các ô điểm được đánh dấu để xem kết quả.');
    expect(await flawsOf(page, 'rehearsal wrong mark')).toEqual([]);
    await write(page, box('Viết, người chấm 1: Thí sinh A'), '62');
    await says('Trung bình cộng hai điểm chấm: (62,00 + 60,00) : 2 = 61,00');
    await write(page, page.getByLabel('Số chữ số thập phân của điểm'), '7');
    await says('Tham số quy chế chưa đúng nên chưa diễn tập được.');
    expect(await exam.load()).toEqual(before);
  });

  test('is there for the other members of the Council on the stored rules', async () => {
    await exam.goTo('READY');
    const { page: chair, seen } = await product.pageOf(browser, product.world.people.chair);
    watches.push(seen);
    await chair.goto(`${product.url}/ky-thi/${exam.id}/chuan-bi`);
    const stored = chair.getByRole('region', { name: 'Diễn tập quy chế' });
    await stored.getByText('Trúng tuyển: Thí sinh A.').waitFor();
    await stored.getByText('Dùng quy chế của kỳ thi.').waitFor();
    expect(await flawsOf(chair, 'rehearsal chair')).toEqual([]);
    expect(watches.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  });
});
