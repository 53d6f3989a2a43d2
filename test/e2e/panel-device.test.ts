import type { Browser, BrowserContext, Page } from 'playwright-core';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { comesTo } from './support/comes-to';
import { marksOf, RUBRIC, startPanelDay, type PanelDay } from './support/panel-day';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** One screen: the secretary's computer, or a tablet of the Council. */
interface Desk {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly seen: Watch;
}

/** A member comes in by QR and PIN on a tablet of the Council, without a password; everything is real but the day. */
describeWithBrowser('a tablet of the Council', () => {
  let day: PanelDay;
  let browser: Browser;
  let secretary: Desk;
  let tablet: Desk;
  const slip = { code: '', pin: '' };

  beforeAll(async () => {
    day = await startPanelDay();
    browser = await openBrowser();
    secretary = await sitDown(1440);
    const cookie = await day.product.mintSession(day.secretary);
    const { url } = day.product;
    await secretary.context.addCookies([{ name: 'sid', value: cookie.slice('sid='.length), url }]);
    tablet = await sitDown(820);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await day.stop();
  });

  async function sitDown(width: number): Promise<Desk> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    return { context, page, seen: watch(page, day.product.url) };
  }

  const name = (): string => day.members[0]?.name ?? '';
  const address = (path: string): string => `${day.product.url}${path}`;
  const isYou = (page: Page) => page.getByRole('heading', { name: 'Có đúng là Ông/Bà không?' });

  it('is opened by a slip that the secretary prints once', async () => {
    const { page } = secretary;
    await page.goto(address(`/ky-thi/${day.roundId}/dieu-hanh`));
    await page.getByRole('button', { name: `Cấp mã vào phiên cho ${name()}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('img', { name: 'QR mở trang Vào phiên chấm' }).waitFor();
    slip.code = await dialog.locator('.pass-code').innerText();
    slip.pin = await dialog.locator('.pass-pin').innerText();
    expect(await flawsOf(page, 'device slip')).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await dialog.getByText(name()).waitFor();
    await page.getByRole('heading', { name: 'Bảng điều hành' }).waitFor({ state: 'hidden' });
    await page.emulateMedia({ media: 'screen' });
    await dialog.getByRole('button', { name: 'Đã in hoặc đã đưa, đóng' }).click();
    await page.getByText('Đã cấp, chưa dùng').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(slip.pin);
    expect(await flawsOf(page, 'device board')).toEqual([]);
  }, 60_000);

  it('says in words what is wrong with a PIN, and how many tries are left', async () => {
    const { page } = tablet;
    await page.goto(address(`/vao-phien#${slip.code}`));
    const pin = page.getByLabel('Mã PIN');
    await pin.waitFor();
    await comesTo(slip.code, () => page.getByLabel('Mã vào phiên').inputValue());
    await pin.fill('12');
    await page.getByRole('button', { name: 'Vào phiên', exact: true }).click();
    await page.getByText('PIN gồm đúng 6 chữ số.').first().waitFor();
    await pin.fill(slip.pin === '000000' ? '111111' : '000000');
    await page.getByRole('button', { name: 'Vào phiên', exact: true }).click();
    await page.getByText('Còn 4 lần thử').first().waitFor();
    expect(await flawsOf(page, 'device wrong pin')).toEqual([]);
    await pin.fill(slip.pin);
    await page.getByRole('button', { name: 'Vào phiên', exact: true }).click();
    await isYou(page).waitFor();
    await page.locator('.who-large').getByText(name()).waitFor();
    expect(await flawsOf(page, 'device is it you')).toEqual([]);
  }, 60_000);

  it('opens the sheets of its member and nothing else, and submits one', async () => {
    const { page } = tablet;
    await page.getByRole('button', { name: 'Đúng, vào chấm' }).click();
    await page.getByRole('link', { name: 'Chấm thí sinh tiếp theo' }).click();
    for (const [index, text] of marksOf(0, 0).entries()) {
      await page.getByLabel(`Điểm ${RUBRIC[index]?.title ?? ''}`).fill(text);
    }
    await page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click();
    await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
    await page.getByText('Đã nộp phiếu chấm thí sinh').waitFor();
    for (const path of ['/', `/ky-thi/${day.roundId}/ket-qua`, '/tai-khoan', `/ky-thi/${day.roundId}/dieu-hanh`]) {
      await page.goto(address(path));
      await page.getByText('Thiết bị này chỉ mở phiếu chấm đề án của Ông/Bà.').waitFor();
    }
    expect(await flawsOf(page, 'device elsewhere')).toEqual([]);
    expect(await page.getByRole('navigation', { name: 'Mục chính' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Đến phiếu chấm của tôi' }).click();
    await page.getByText('Đã nộp 1/').waitFor();
  }, 60_000);

  it('is signed out when the secretary takes the pass back, and its code opens nothing more', async () => {
    const { page } = secretary;
    await page.reload();
    await page.getByText('Đang mở').first().waitFor();
    await page.getByRole('button', { name: `Thu hồi mã của ${name()}` }).click();
    expect(await flawsOf(page, 'device revoke')).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
    await page.getByText('Đã thu hồi').waitFor();
    await tablet.page.reload();
    await tablet.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await tablet.page.getByRole('link', { name: /Vào phiên chấm bằng PIN/ }).click();
    await tablet.page.getByLabel('Mã vào phiên').fill(slip.code);
    await tablet.page.getByLabel('Mã PIN').fill(slip.pin);
    await tablet.page.getByRole('button', { name: 'Vào phiên', exact: true }).click();
    await tablet.page.getByText('Hãy xin Thư ký Hội đồng mã mới').first().waitFor();
    for (const { seen } of [secretary, tablet]) expect(seen).toEqual({ foreign: [], faults: [] });
  }, 60_000);
});
