import type { Browser, Page } from 'playwright-core';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { startProduct, type StartedProduct } from './support/started-product';
import { TOTP } from 'otpauth';

const PASSWORD = 'bốn mùa hoa nở ven sông';
const PEOPLE = [
  'Nguyễn Thị Hồng Nhung',
  'Trần Thanh Hương',
  'Lê Minh Tuấn',
  'Phạm Văn Thành',
  'Hoàng Đức Anh',
  'Vũ Thuỳ Dương',
  'Đặng Quốc Bảo',
];
const describeWithBrowser = hasChromium() ? describe : describe.skip;

describeWithBrowser('the first day of an administrator', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  let codes: string[] = [];

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
    await page.getByText('Bước 3: thử máy chủ thư.').waitFor();
    await page.getByLabel('Địa chỉ thư nhận').fill('quan-tri@so-noi-vu.vn');
    await page.keyboard.press('Enter');
    await page.getByText('Hệ thống chưa được đặt máy chủ thư').waitFor();
    expect(await flawsOf(page, 'thiet-lap thu')).toEqual([]);
    await page.getByRole('link', { name: 'Xong, đến Việc cần làm' }).click();
    await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
    expect(await flawsOf(page, 'viec can lam trong')).toEqual([]);
  }, 60_000);

  it('gives accounts after confirming who is at the screen, and repeats the act with the same key', async () => {
    const keys: (string | undefined)[] = [];
    await page.route('**/graphql', async (route) => {
      const request = route.request();
      if (!(request.postData() ?? '').includes('inviteAccounts(')) return route.fallback();
      keys.push(request.headers()['idempotency-key']);
      if (keys.length > 1) return route.fallback();
      const error = { message: 'Hãy xác nhận lại.', extensions: { code: 'STEP_UP_REQUIRED', requestId: 'thu' } };
      return route.fulfill({ status: 403, json: { errors: [error] } });
    });
    await page.getByRole('link', { name: 'Người dùng' }).click();
    for (const [index, name] of PEOPLE.entries()) {
      if (index > 0) await page.getByRole('button', { name: 'Thêm người' }).click();
      const row = page.getByRole('group', { name: `Người thứ ${String(index + 1)}`, exact: true });
      await row.getByLabel('Họ và tên').fill(name);
      await row.getByLabel('Tên đăng nhập').fill(`nguoi-${String(index + 1)}`);
    }
    await page.getByRole('button', { name: 'Cấp tài khoản' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xác nhận lại' });
    await dialog.waitFor();
    expect(await flawsOf(page, 'xac nhan lai')).toEqual([]);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    const codesTable = page.getByRole('region', { name: 'Mã vừa cấp' });
    await codesTable.getByRole('rowheader', { name: PEOPLE[6] ?? '', exact: true }).waitFor();
    await page.unroute('**/graphql');
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    await page.getByLabel('Địa chỉ thư nhận').fill('quan-tri@so-noi-vu.vn');
    await page.keyboard.press('Enter');
    await page.getByText('Hệ thống chưa được đặt máy chủ thư').waitFor();
    expect(await flawsOf(page, 'nguoi dung')).toEqual([]);
    codes = await codesTable.locator('code').allTextContents();
    expect(codes).toHaveLength(PEOPLE.length);
  }, 60_000);

  it('creates a round; a mistyped day and days in the wrong order are said at their fields', async () => {
    await page.getByRole('link', { name: 'Kỳ thi', exact: true }).click();
    expect(await flawsOf(page, 'ky thi trong')).toEqual([]);
    await page.getByRole('link', { name: 'Tạo kỳ thi' }).click();
    await page.getByLabel('Tên kỳ thi').fill('Thi tuyển chức danh Trưởng phòng năm 2027');
    await page.getByLabel('Mã kỳ thi').fill('KT-2027-01');
    await page.getByLabel('Cơ quan chủ quản').fill('ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI');
    await page.getByLabel('Tên cơ quan').fill('SỞ NỘI VỤ');
    await page.getByLabel('Chữ viết tắt').fill('SNV');
    await page.getByLabel('Địa danh').fill('Quảng Ngãi');
    const day = (name: string) => page.getByLabel(name, { exact: false });
    await day('Ngày thông báo').fill('31/2/2027');
    await day('Bắt đầu nhận hồ sơ').fill('05042027');
    await day('Hết hạn nhận hồ sơ').fill('1/4/2027');
    await day('Ngày trình bày, bảo vệ đề án').fill('20-06-2027');
    await page.getByRole('button', { name: 'Tạo kỳ thi' }).click();
    await page.locator('#f-dates-notice-error').getByText('Ngày chưa đúng').waitFor();
    await day('Ngày thông báo').fill('01/03/2027');
    await page.getByRole('button', { name: 'Tạo kỳ thi' }).click();
    await page.getByRole('alert').getByText('Thứ tự ngày').waitFor();
    expect(await flawsOf(page, 'tao ky thi loi')).toEqual([]);
    await day('Hết hạn nhận hồ sơ').fill('30/04/2027');
    await page.getByRole('button', { name: 'Tạo kỳ thi' }).click();
    await page.getByRole('heading', { name: 'Việc phải xong trước khi nhận hồ sơ' }).waitFor();
    expect(await flawsOf(page, 'ky thi')).toEqual([]);
  }, 60_000);

  it('sets up the Council, found without accents, and shows why a supervisor may not sit in it', async () => {
    await page.getByRole('link', { name: 'Lập Hội đồng, các Ban' }).first().click();
    await page.getByLabel('Số quyết định').fill('12/QĐ-SNV');
    await page.getByLabel('Ngày ký quyết định').fill('15/03/2027');
    for (const [index, part] of ['hong nhung', 'thanh huong', 'minh tuan', 'van thanh', 'duc anh'].entries()) {
      await choose(page, index, part);
    }
    await page.getByLabel('Họ và tên người thứ 5').fill('duc');
    await page.getByRole('listbox', { name: 'Người tìm thấy' }).first().waitFor({ state: 'attached' });
    expect(await flawsOf(page, 'danh sach nguoi dang mo')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await flawsOf(page, 'lap hoi dong')).toEqual([]);
    await page.getByRole('button', { name: 'Lưu thành phần' }).click();
    await page.getByRole('group', { name: 'Ban giám sát' }).waitFor();
    for (const [index, part] of ['hong nhung', 'thuy duong', 'quoc bao'].entries()) await choose(page, index, part);
    await page.getByRole('button', { name: 'Lưu thành phần' }).click();
    await page.locator('#f-seats-error').getByText('Một người không được đồng thời').waitFor();
    expect(await flawsOf(page, 'to hop cam')).toEqual([]);
  }, 60_000);

  it('lets an invited person in by the link, and cuts a machine off from another', async () => {
    const code = codes[5] ?? '';
    const there = await browser.newContext();
    const here = await browser.newContext();
    const first = await there.newPage();
    await first.goto(`${product.url}/mat-khau#${code}`);
    expect(await flawsOf(first, 'moi')).toEqual([]);
    await first.getByLabel('Mật khẩu mới', { exact: true }).fill(PASSWORD);
    await first.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
    await first.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await first.getByRole('link', { name: 'Đăng nhập' }).click();
    await signIn(first, 'nguoi-6');
    const second = await here.newPage();
    await second.goto(`${product.url}/tai-khoan`);
    expect(await flawsOf(second, 'dang nhap')).toEqual([]);
    await signIn(second, 'nguoi-6');
    await second.getByRole('button', { name: /^Kết thúc phiên trên/ }).waitFor();
    expect(await flawsOf(second, 'tai khoan')).toEqual([]);
    await second.getByRole('button', { name: /^Kết thúc phiên trên/ }).click();
    await second.getByText('Đã kết thúc phiên.').waitFor();
    await first.reload();
    await first.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await there.close();
    await here.close();
  }, 60_000);

  it('asks the only administrator for a second one, who sets up the app before anything else', async () => {
    await page.goto(product.url);
    await page.getByRole('link', { name: 'Giao quyền quản trị cho người thứ hai' }).waitFor();
    expect(await flawsOf(page, 'viec can lam mot quan tri')).toEqual([]);
    await page.getByRole('link', { name: 'Giao quyền quản trị cho người thứ hai' }).click();
    await page.getByText('Hệ thống chỉ có một người quản trị.').waitFor();
    await page.getByRole('button', { name: `Giao quyền quản trị cho ${PEOPLE[5] ?? ''}` }).click();
    const dialog = page.getByRole('dialog', { name: `Giao quyền quản trị cho ${PEOPLE[5] ?? ''}` });
    expect(await flawsOf(page, 'giao quyen quan tri')).toEqual([]);
    await dialog.getByRole('button', { name: 'Giao quyền quản trị' }).click();
    await page.getByText(`Đã giao quyền quản trị cho ${PEOPLE[5] ?? ''}.`).waitFor();
    await page.getByText('Hệ thống chỉ có một người quản trị.').waitFor({ state: 'detached' });
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(product.url);
    await other.getByLabel('Tên đăng nhập').fill('nguoi-6');
    await other.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await other.keyboard.press('Enter');
    await other.getByRole('heading', { name: 'Cài ứng dụng xác thực' }).waitFor();
    await context.close();
    await page.getByRole('button', { name: `Thu quyền quản trị của ${PEOPLE[5] ?? ''}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Thu quyền quản trị' }).click();
    await page.getByText(/^Đã gửi đề nghị: Thu quyền quản trị/).waitFor();
    expect(await flawsOf(page, 'cho quan tri khac dong y')).toEqual([]);
    await page.goto(`${product.url}/cho-dong-y`);
    await page.getByRole('heading', { name: 'Thu quyền quản trị hệ thống' }).waitFor();
    await page.getByText('Toàn hệ thống').waitFor();
    await page.getByText(PEOPLE[5] ?? '', { exact: true }).waitFor();
    expect(await flawsOf(page, 'cho dong y he thong')).toEqual([]);
  }, 60_000);

  it('never asked another host and never failed inside', () => {
    expect(seen).toEqual({ foreign: [], faults: [] });
  });
});

async function choose(page: Page, index: number, part: string): Promise<void> {
  await page.getByLabel(`Họ và tên người thứ ${String(index + 1)}`).fill(part);
  await page.keyboard.press('Enter');
}

async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
}
