import type { Browser, Page } from 'playwright-core';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { startProduct, type StartedProduct } from './support/started-product';
import { TOTP } from 'otpauth';

const PASSWORD = 'bốn mùa hoa nở ven sông';
const describeWithBrowser = hasChromium() ? describe : describe.skip;

describeWithBrowser('the first day of an administrator', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(8000);
    seen = watch(page, product.url);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('says in words, at each field and in a summary, what is still missing', async () => {
    await page.goto(`${product.url}/thiet-lap`);
    await page.getByRole('button', { name: 'Tạo người quản trị' }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: /Họ và tên/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('f-displayName');
    expect(await flawsOf(page, 'thiet-lap loi')).toEqual([]);
  }, 60_000);

  it('makes the first administrator with the printed token', async () => {
    await page.getByLabel('Mã thiết lập').fill(product.setupToken);
    await page.getByLabel('Họ và tên').fill('Trần Thị Quản Trị');
    await page.getByLabel('Tên đăng nhập').fill('quan-tri');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Cài ứng dụng xác thực' }).waitFor();
    expect(await flawsOf(page, 'totp cai dat')).toEqual([]);
    const secret = (await page.locator('code.secret').textContent())?.replaceAll(' ', '') ?? '';
    await page.getByLabel('Mã xác thực').fill(new TOTP({ secret }).generate());
    await page.keyboard.press('Enter');
    await page.getByLabel('Tôi đã cất giữ các mã này').check();
    expect(await flawsOf(page, 'ma du phong')).toEqual([]);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
    expect(await flawsOf(page, 'viec can lam trong')).toEqual([]);
  }, 60_000);

  it('never asked another host and never failed inside', () => {
    expect(seen).toEqual({ foreign: [], faults: [] });
  });
});
