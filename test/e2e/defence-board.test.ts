import type { Browser, BrowserContext, Page } from 'playwright-core';
import { comesTo } from './support/comes-to';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { startPanelDay, type PanelDay } from './support/panel-day';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** One person at one screen. */
interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly seen: Watch;
}

/** The secretary conducts the defence: everything is real but the day. */
describeWithBrowser('the board of the defence', () => {
  let day: PanelDay;
  let browser: Browser;
  let secretary: Desk;
  let candidate: Desk;
  let wall: Page;

  beforeAll(async () => {
    day = await startPanelDay();
    browser = await openBrowser();
    secretary = await sitDown(day.secretary, 1440);
    candidate = await sitDown(day.candidateIds[0] ?? '', 390);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await day.stop();
  });

  async function sitDown(accountId: string, width: number): Promise<Desk> {
    const { url } = day.product;
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    context.setDefaultTimeout(15_000);
    const cookie = await day.product.mintSession(accountId);
    await context.addCookies([{ name: 'sid', value: cookie.slice('sid='.length), url }]);
    const page = await context.newPage();
    return { context, page, seen: watch(page, url) };
  }

  const board = (): string => `${day.product.url}/ky-thi/${day.roundId}/dieu-hanh`;

  it('draws the order from what was read aloud, once, and shows how to repeat it', async () => {
    const { page } = secretary;
    await page.goto(board());
    await page.getByLabel('Số bốc thăm được đọc to').fill('12');
    await page.getByLabel('Giờ gọi thí sinh đầu tiên').fill('8 rưỡi');
    await page.getByRole('button', { name: 'Bốc thăm' }).click();
    await page.getByText('Hãy ghi giờ và phút').first().waitFor();
    await page.getByLabel('Giờ gọi thí sinh đầu tiên').fill('8h30');
    await page.getByRole('button', { name: 'Bốc thăm' }).click();
    await page.getByText('Số bốc thăm có ít nhất 6').first().waitFor();
    expect(await flawsOf(page, 'board draw refused')).toEqual([]);
    await page.getByLabel('Số bốc thăm được đọc to').fill('48 29 13');
    await page.getByLabel('Nơi trình bày').fill('Hội trường tầng 2, nhà A');
    await page.getByRole('button', { name: 'Bốc thăm' }).click();
    await page.getByText('số được đọc: 48 29 13').waitFor();
    await page.getByText('Cách tính lại thứ tự').click();
    await page.getByText('lấy SHA-256 của chữ').waitFor();
    expect(await flawsOf(page, 'board drawn')).toEqual([]);
  }, 60_000);

  it('opens a screen for the room with nothing to press on it, which follows by itself', async () => {
    const opened = secretary.context.waitForEvent('page');
    await secretary.page.getByRole('link', { name: 'Mở màn hình chiếu (cửa sổ mới)' }).click();
    wall = await opened;
    await wall.getByRole('heading', { name: 'Sắp bắt đầu' }).waitFor();
    await candidate.page.goto(`${day.product.url}/ky-thi/${day.roundId}/ho-so`);
    await candidate.page.getByText('Thứ tự trình bày của tôi').waitFor();
    expect(await flawsOf(wall, 'wall soon')).toEqual([]);
    await comesTo(0, () => wall.locator('button, a, input, select').count());
  }, 60_000);

  it('calls the next, runs and stops the clock, minutes a question, and ends the turn', async () => {
    const { page } = secretary;
    await page.getByRole('button', { name: /^Gọi .* vào trình bày$/ }).click();
    await page.getByText('Chuẩn bị (10 phút theo quy chế)').waitFor();
    await page.getByRole('button', { name: 'Bắt đầu trình bày', exact: true }).click();
    await page.getByText('Trình bày (30 phút theo quy chế)').waitFor();
    await page.getByRole('timer').filter({ hasText: 'Đồng hồ đang chạy' }).waitFor();
    await page
      .getByRole('timer')
      .filter({ hasText: /29:\d\d/ })
      .waitFor();
    expect(await flawsOf(page, 'board clock runs')).toEqual([]);
    await wall.getByText('Đồng hồ đang chạy').waitFor();
    await wall.getByText('Trình bày', { exact: true }).waitFor();
    expect(await flawsOf(wall, 'wall clock runs')).toEqual([]);
    await page.getByRole('button', { name: 'Tạm dừng đồng hồ' }).click();
    await page.getByRole('timer').filter({ hasText: 'Đồng hồ đang dừng' }).waitFor();

    await page.getByRole('button', { name: 'Ghi câu hỏi này' }).click();
    await page.getByText('Hãy chọn người hỏi').first().waitFor();
    await page.getByLabel('Người hỏi').selectOption({ label: day.members[1]?.name ?? '' });
    await page.getByLabel('Câu hỏi', { exact: true }).fill('Ông sẽ làm gì trong ba tháng đầu?');
    await page.getByLabel('Trả lời').fill('Rà soát quy trình thanh toán.');
    await page.getByRole('button', { name: 'Ghi câu hỏi này' }).click();
    await page.getByText('Rà soát quy trình thanh toán.').waitFor();
    await page.getByText('Tệp ghi âm, ghi hình').click();
    await page.getByLabel('Tên tệp hoặc số thẻ nhớ').fill('Thẻ nhớ 01');
    await page.getByLabel('Mã SHA-256').fill('ab'.repeat(32));
    await page.getByRole('button', { name: 'Ghi mã tệp' }).click();
    await page.getByText('Thẻ nhớ 01: ').waitFor();
    expect(await flawsOf(page, 'board minuted')).toEqual([]);
    await page.getByRole('button', { name: 'Kết thúc lượt này' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc lượt này' }).click();
    await page.getByText('Chưa có thí sinh nào trước Ban chấm.').waitFor();
    expect(secretary.seen).toEqual({ foreign: [], faults: [] });
  }, 120_000);

  it('drafts the minutes of an incident with one button, which are put right until they go to be signed', async () => {
    const { page } = secretary;
    await page.getByRole('button', { name: 'Ghi sự cố' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Loại sự cố').selectOption('NETWORK');
    await dialog.getByLabel('Ngày xảy ra').fill('20/11/2026');
    await dialog.getByLabel('Giờ xảy ra').fill('8 rưỡi');
    await dialog.getByRole('button', { name: 'Lưu dự thảo biên bản' }).click();
    await dialog.getByText('Hãy ghi giờ và phút, ví dụ 9:15.').first().waitFor();
    await dialog.getByLabel('Giờ xảy ra').fill('7h30');
    await dialog.getByRole('button', { name: 'Lưu dự thảo biên bản' }).click();
    await dialog.getByText('Không được để trống').first().waitFor();
    expect(await flawsOf(page, 'board incident refused')).toEqual([]);
    await dialog.getByLabel('Những người có mặt').fill('Bà Trần Thu Hà, Thư ký Hội đồng');
    await dialog.getByLabel('Diễn biến').fill('Mất mạng hai phút');
    await dialog.getByLabel('Việc đã xử lý').fill('Chuyển sang đường truyền dự phòng');
    await dialog.getByRole('button', { name: 'Lưu dự thảo biên bản' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Mất mạng hai phút').waitFor();
    await page.getByRole('button', { name: /^Sửa biên bản: Mất mạng/ }).click();
    await dialog.getByLabel('Diễn biến').fill('Mất mạng mười hai phút');
    await dialog.getByRole('button', { name: 'Lưu dự thảo biên bản' }).click();
    await page.getByText('Mất mạng mười hai phút').waitFor();
    await page.getByRole('button', { name: 'Lập biên bản sự cố (D26B) để ký' }).click();
    await page.getByText('Đã lập biên bản.').waitFor();
    expect(await flawsOf(page, 'board incident')).toEqual([]);
  }, 60_000);

  it('tells a candidate their own place, about when and where, and no other name', async () => {
    const { page } = candidate;
    // The page was opened before the first candidate was heard and has followed by itself.
    await page.getByText('Bạn là người kế tiếp.').waitFor();
    await page.getByText('Nơi trình bày: Hội trường tầng 2, nhà A').waitFor();
    const shown = await page.locator('main').innerText();
    for (const other of day.candidates.slice(1)) expect(shown).not.toContain(other);
    expect(await flawsOf(page, 'board own place')).toEqual([]);
    expect(candidate.seen).toEqual({ foreign: [], faults: [] });
  }, 60_000);
});
