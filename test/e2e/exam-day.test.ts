import type { Browser, Page } from 'playwright-core';
import type { Person } from '../support/world';
import { appointInvigilation } from '../support/exam-rooms';
import { createRoundBuilder } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { comesTo } from './support/comes-to';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** The day of the written paper of five candidates, from the rooms to the last late-comer, each step by whose it is. */
describeWithBrowser('the day of the written paper on the screen', () => {
  let product: PlayedProduct;
  let browser: Browser;
  let exam: Exam;
  const watches: Watch[] = [];

  beforeAll(async () => {
    product = await startPlayed();
    exam = await createRoundBuilder(product.world, {}).withCandidates(5).at('WRITTEN');
    await appointInvigilation(exam);
    product.world.clock.moveTo('2026-11-10');
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const openedBy = async (who: Person, path = 'ngay-thi'): Promise<Page> => {
    const { page, seen } = await product.pageOf(browser, who);
    watches.push(seen);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`${product.url}/ky-thi/${exam.id}/${path}`);
    return page;
  };

  test('the secretary sets up two rooms, draws the seats in public, and posts them', async () => {
    const page = await openedBy(product.world.people.secretary);
    await page.getByRole('heading', { name: 'Phòng thi và giám thị' }).waitFor();
    await page.getByRole('button', { name: 'Lưu phòng thi' }).click();
    await page.getByRole('alert').waitFor();
    expect(await flawsOf(page, 'exam day rooms refused')).toEqual([]);
    await page.getByLabel('Tên phòng thứ 1').fill('Phòng 01');
    await page.getByLabel('Địa điểm phòng thứ 1').fill('Trường Chính trị tỉnh');
    await page.getByRole('button', { name: 'Thêm phòng' }).click();
    await page.getByLabel('Tên phòng thứ 2').fill('Phòng 02');
    await page.getByLabel('Địa điểm phòng thứ 2').fill('Trường Chính trị tỉnh');
    for (const [n, names] of [
      [1, ['Vũ Mạnh Cường', 'Hoàng Thị Bảo Châu']],
      [2, ['Đỗ Huy Long', 'Phạm Ngọc Sơn']],
    ] as const) {
      const group = page.getByRole('group', { name: `Giám thị phòng thứ ${String(n)}` });
      for (const name of names) await group.getByLabel(name).check();
    }
    await page.getByRole('button', { name: 'Lưu phòng thi' }).click();
    await page.getByLabel('Dãy số vừa đọc').fill('48 15 16 23 42');
    expect(await flawsOf(page, 'exam day draw')).toEqual([]);
    await page.getByRole('button', { name: 'Bốc thăm', exact: true }).click();
    await page.getByText('Đã bốc thăm từ dãy số 4815162342', { exact: false }).waitFor();
    await page.getByText('thứ tự trùng với chỗ ngồi', { exact: false }).waitFor();
    await page.getByText('Ai cũng kiểm tra lại được').click();
    await page.getByText('SHA-256 của “4815162342/4”', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Đã niêm yết' }).click();
    await page.getByText('Đã niêm yết lúc', { exact: false }).waitFor();
    await page.getByText('Sơ đồ chỗ ngồi').first().click();
    await page.getByRole('list', { name: 'Sơ đồ chỗ ngồi Phòng 01' }).waitFor();
    expect(await flawsOf(page, 'exam day posted')).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('a candidate sees where to sit', async () => {
    const page = await openedBy(product.world.people.candidate1, 'ho-so');
    await page.getByRole('heading', { name: 'Phòng thi của ông/bà' }).waitFor();
    await page.getByText(/Phòng 0[12], chỗ [1-3]/).waitFor();
    await page.getByText('Đến muộn quá 10 phút', { exact: false }).waitFor();
    expect(await flawsOf(page, 'own seat')).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('the invigilators of a room record who came to it and to no other, and the Chair lets a late-comer in', async () => {
    product.world.clock.moveTo('2026-11-17', 8);
    const page = await openedBy(product.world.people.panelist3);
    const second = page.getByRole('region', { name: 'Phòng 02' });
    await second.getByRole('button', { name: 'Ghi điểm danh Phòng 02' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ghi điểm danh Phòng 01' }).count()).toBe(0);
    const first = second.getByRole('combobox').first();
    await first.selectOption('LATE');
    await second.getByRole('textbox').fill('7h');
    await second.getByRole('button', { name: 'Đánh dấu có mặt mọi người chưa ghi' }).click();
    await second.getByRole('button', { name: 'Ghi điểm danh Phòng 02' }).click();
    await second.getByRole('alert').waitFor();
    expect(await flawsOf(page, 'attendance refused')).toEqual([]);
    await second.getByRole('textbox').fill('08:25');
    await second.getByRole('button', { name: 'Ghi điểm danh Phòng 02' }).click();
    await second.getByText('Quá giờ, chưa được vào (08:25)').waitFor();
    expect(await flawsOf(page, 'attendance recorded')).toEqual([]);
    await second.getByText('Thí sinh không ký danh sách nộp bài').first().click();
    await second.getByRole('button', { name: 'Lập biên bản không ký nộp bài' }).click();
    await second.getByText('Hãy chọn thí sinh.').first().waitFor();
    expect(await flawsOf(page, 'unsigned refused')).toEqual([]);
    await second.getByLabel('Thí sinh', { exact: true }).selectOption({ index: 1 });
    await second.getByRole('button', { name: 'Lập biên bản không ký nộp bài' }).click();
    await second.getByText('chờ Chủ tịch Hội đồng quyết định', { exact: false }).waitFor();
    await comesTo(['UNSIGNED'], async () => {
      const minuted = await product.world.readers.violations.ofRound(exam.id);
      return minuted.map(({ form }) => form);
    });
    await page.context().close();
    const chair = await openedBy(product.world.people.chair);
    await chair.getByLabel('Lý do cho vào thi').fill('Xe khách gặp tai nạn, có xác nhận');
    await chair.getByRole('button', { name: /^Cho thí sinh \d+ vào thi$/ }).click();
    await chair.getByText('Quá giờ, Chủ tịch cho vào (08:25)').waitFor();
    expect(await flawsOf(chair, 'late admitted')).toEqual([]);
    await chair.context().close();
  }, 60_000);

  test('bags are handed over and opened by choices alone, and a torn seal becomes a task of the Chair', async () => {
    const page = await openedBy(product.world.people.secretary);
    const bags = page.getByRole('region', { name: 'Túi và niêm phong' });
    await bags.getByText('không có ô nào để gõ chữ', { exact: false }).waitFor();
    await bags.getByText('Ghi bàn giao túi').first().click();
    await bags.getByLabel('Phòng thi').first().selectOption({ label: 'Phòng 02' });
    await bags.getByRole('button', { name: 'Ghi bàn giao túi' }).click();
    await bags.getByRole('alert').waitFor();
    expect(await flawsOf(page, 'bag refused')).toEqual([]);
    await bags.getByLabel('Số lượng bên trong').first().fill('2');
    await bags.getByLabel('Người giao').selectOption({ label: 'Trần Đức Nhuận' });
    await bags.getByLabel('Người nhận').selectOption({ label: 'Đỗ Huy Long' });
    await bags.getByLabel('Người chứng kiến').selectOption({ label: 'Phan Đức Hải' });
    await bags.getByRole('button', { name: 'Ghi bàn giao túi' }).click();
    await bags.getByRole('rowheader', { name: 'Túi đề thi 1 · Phòng 02' }).waitFor();
    expect(await flawsOf(page, 'bag recorded')).toEqual([]);
    await page.context().close();
    const opener = await openedBy(product.world.people.panelist3);
    const opening = opener.getByRole('region', { name: 'Túi và niêm phong' });
    await opening.getByText('Ghi mở túi đề thi').first().click();
    await opening.getByLabel('Số lượng bên trong').fill('2');
    await opening.getByLabel('Niêm phong', { exact: true }).selectOption({ label: 'Bị rách' });
    await opening.getByLabel('Giám thị 1 mở túi').selectOption({ label: 'Đỗ Huy Long' });
    await opening.getByLabel('Giám thị 2 mở túi').selectOption({ label: 'Phạm Ngọc Sơn' });
    await opening.getByLabel('Thí sinh chứng kiến 1').selectOption({ index: 1 });
    await opening.getByLabel('Thí sinh chứng kiến 2').selectOption({ index: 2 });
    await opening.getByRole('button', { name: 'Ghi mở túi đề thi' }).click();
    await opening.getByText('Chờ Chủ tịch Hội đồng quyết định').waitFor();
    expect(await flawsOf(opener, 'bag opened')).toEqual([]);
    await opener.context().close();
    const chair = await product.pageOf(browser, product.world.people.chair);
    watches.push(chair.seen);
    await chair.page.goto(product.url);
    await chair.page.getByRole('link', { name: 'Quyết định về niêm phong bị rách, mất' }).click();
    await chair.page.getByLabel('Quyết định', { exact: true }).selectOption({ label: 'Tiếp tục dùng, có biên bản' });
    await chair.page.getByRole('button', { name: 'Quyết định' }).click();
    await chair.page.getByRole('cell', { name: 'Tiếp tục dùng, có biên bản' }).waitFor();
    expect(await flawsOf(chair.page, 'seal decided')).toEqual([]);
    await chair.page.context().close();
  }, 60_000);

  test('nothing on these pages was refused by the browser or failed', () => {
    expect(watches.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  });
});
