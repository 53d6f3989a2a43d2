import type { Browser, Page } from 'playwright-core';
import { stubsOf } from '../support/sealed-map';
import type { Person } from '../support/world';
import { createRoundBuilder } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** A share is lost: the map is read back from the stubs by two people, each at their own screen. */
describeWithBrowser('the blind map read back from paper stubs', () => {
  let product: PlayedProduct;
  let browser: Browser;
  let exam: Exam;
  const watches: Watch[] = [];

  beforeAll(async () => {
    product = await startPlayed();
    exam = await createRoundBuilder(product.world, {}).withCandidates(3).at('MARKED');
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const openedBy = async (who: Person): Promise<Page> => {
    const { page, seen } = await product.pageOf(browser, who);
    watches.push(seen);
    await page.goto(`${product.url}/ky-thi/${exam.id}/thi-viet`);
    return page;
  };
  const blockOf = async (): Promise<{ readonly lines: readonly string[]; readonly key: string }> => {
    const { stubs, stubsKey } = await stubsOf(exam);
    return { lines: stubs.map(({ candidateNumber, code }) => `${candidateNumber} ${code}`), key: stubsKey };
  };

  test('the chair says which share is lost and who watches, and the bag is open', async () => {
    const { chair, supervisor } = product.world.people;
    const page = await openedBy(chair);
    await page.getByRole('button', { name: 'Mất một mảnh khóa?' }).click();
    await page.getByRole('button', { name: 'Mở túi đầu phách' }).click();
    await page.getByText('Hãy đánh dấu mảnh khóa bị mất.').first().waitFor();
    expect(await flawsOf(page, 'stubs begin')).toEqual([]);
    await page.getByLabel('Mảnh của Ban giám sát').check();
    await page.getByLabel('Mất như thế nào').fill('Phong bì bị thất lạc khi chuyển phòng');
    await page.getByLabel('Người chứng kiến mở túi đầu phách').selectOption(supervisor.id);
    await page.getByRole('button', { name: 'Mở túi đầu phách' }).click();
    await page.getByRole('heading', { name: 'Đọc đầu phách' }).waitFor();
    await page.getByText('Chờ người đọc thứ nhất.').waitFor();
    await page.context().close();
  }, 60_000);

  test('the secretary types all stubs; a line that is none and a key mistyped are named, and nothing is lost', async () => {
    const { lines, key } = await blockOf();
    const page = await openedBy(product.world.people.secretary);
    const box = page.getByLabel('Số báo danh và số phách, mỗi đầu phách một dòng');
    await box.fill([...lines.slice(1), 'không đọc được'].join('\n'));
    await page.getByLabel('Mã kiểm trong túi đầu phách').fill('ABCD');
    await page.getByText('Đã gõ 2 trên 3 đầu phách.').waitFor();
    await page.getByRole('button', { name: 'Ghi bản đọc của tôi' }).click();
    await page.getByText('Dòng 3 “không đọc được”', { exact: false }).first().waitFor();
    expect(await flawsOf(page, 'stubs refused')).toEqual([]);
    await box.fill(lines.join('\n'));
    await page.getByLabel('Mã kiểm trong túi đầu phách').fill(key);
    await page.getByRole('button', { name: 'Ghi bản đọc của tôi' }).click();
    await page.getByText('Ông/Bà đã gõ lần thứ nhất.', { exact: false }).waitFor();
    await page.context().close();
  }, 60_000);

  test('the head of coding reads on their own: a difference is named, the same list makes the map', async () => {
    const { lines, key } = await blockOf();
    const [first = '', second = '', ...rest] = lines;
    const swapped = [`${second.slice(0, 3)}${first.slice(3)}`, `${first.slice(0, 3)}${second.slice(3)}`, ...rest];
    const page = await openedBy(product.world.people.codingHead);
    const box = page.getByLabel('Số báo danh và số phách, mỗi đầu phách một dòng');
    await box.fill(swapped.join('\n'));
    await page.getByLabel('Mã kiểm trong túi đầu phách').fill(key);
    await page.getByRole('button', { name: 'Ghi bản đọc của tôi' }).click();
    await page.getByText('Hai lần đọc khác nhau ở số phách', { exact: false }).first().waitFor();
    expect(await flawsOf(page, 'stubs mismatch')).toEqual([]);
    await box.fill(lines.toReversed().join('\n'));
    await page.getByRole('button', { name: 'Ghi bản đọc của tôi' }).click();
    await page.getByText('Đã mở bảng ghép phách.', { exact: false }).waitFor();
    await page.getByRole('heading', { name: 'Đọc đầu phách' }).waitFor({ state: 'detached' });
    await page.context().close();
    const compiling = await openedBy(product.world.people.chair);
    await compiling.getByRole('button', { name: 'Tổng hợp điểm thi viết' }).waitFor();
    await compiling.context().close();
    expect(watches.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  }, 60_000);
});
