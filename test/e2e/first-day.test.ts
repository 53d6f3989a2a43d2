import type { Browser, Locator, Page } from 'playwright-core';
import { PASSWORD } from './support/api';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { comesTo } from './support/comes-to';
import { find, focusOn, pick, press, tick, write } from './support/keyboard';
import { startProduct, type StartedProduct } from './support/started-product';
import { TOTP } from 'otpauth';

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

/** Nobody here has a mouse: every step is by Tab, Enter and Space. */
describeWithBrowser('the first day of an administrator', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  let codes: string[] = [];
  let phone: TOTP;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(20_000);
    seen = watch(page, product.url);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('says in words, at each field and in a summary, what is still missing', async () => {
    await page.goto(product.url);
    const first = page.getByRole('status').getByRole('link', { name: /thiết lập lần đầu/ });
    await first.waitFor();
    expect(await flawsOf(page, 'may chu moi')).toEqual([]);
    await press(page, first);
    await focusOn(page, page.getByRole('heading', { name: 'Thiết lập lần đầu' }));
    await press(page, page.getByRole('button', { name: 'Tạo người quản trị' }));
    const summary = page.getByRole('alert');
    await focusOn(page, summary);
    expect(await flawsOf(page, 'thiet-lap loi')).toEqual([]);
    await press(page, summary.getByRole('link', { name: /Họ và tên/ }));
    await focusOn(page, page.getByLabel('Họ và tên'));
  }, 60_000);

  it('makes the first administrator with the printed token', async () => {
    await write(page, page.getByLabel('Mã thiết lập'), product.setupToken);
    await write(page, page.getByLabel('Họ và tên'), 'Trần Thị Quản Trị');
    await write(page, page.getByLabel('Tên đăng nhập'), 'quan-tri');
    await write(page, page.getByLabel('Mật khẩu mới', { exact: true }), PASSWORD);
    await write(page, page.getByLabel('Nhập lại mật khẩu mới'), PASSWORD);
    await page.keyboard.press('Enter');
    await focusOn(page, page.getByRole('heading', { name: 'Cài ứng dụng xác thực' }));
    const secret = await page.locator('code.secret').textContent();
    phone = new TOTP({ secret: secret?.replaceAll(' ', '') ?? '' });
    expect(await flawsOf(page, 'totp cai dat')).toEqual([]);
    await press(page, page.getByRole('button', { name: 'Xác nhận mã' }));
    await focusOn(page, page.getByRole('alert'));
    expect(await flawsOf(page, 'totp cai dat loi')).toEqual([]);
    await write(page, page.getByLabel('Mã xác thực'), phone.generate());
    await page.keyboard.press('Enter');
    await focusOn(page, page.getByRole('heading', { name: 'Mã dự phòng' }));
    await press(page, page.getByRole('button', { name: 'Tiếp tục' }));
    const isKept = page.getByLabel('Tôi đã cất giữ các mã này');
    await focusOn(page, isKept);
    expect(await flawsOf(page, 'ma du phong')).toEqual([]);
    await tick(page, isKept);
    await press(page, page.getByRole('button', { name: 'Tiếp tục' }));
    await page.getByText('Bước 3: thử máy chủ thư.').waitFor();
    await write(page, page.getByLabel('Địa chỉ thư nhận'), 'quan-tri@so-noi-vu.vn');
    await page.keyboard.press('Enter');
    await page.getByText('Hệ thống chưa được đặt máy chủ thư').waitFor();
    expect(await flawsOf(page, 'thiet-lap thu')).toEqual([]);
    await press(page, page.getByRole('link', { name: 'Xong, đến Việc cần làm' }));
    await focusOn(page, page.getByRole('heading', { name: 'Việc cần làm' }));
    expect(await flawsOf(page, 'viec can lam trong')).toEqual([]);
  }, 60_000);

  it('signs in again by the password and the code of the phone', async () => {
    await press(page, page.getByRole('button', { name: 'Đăng xuất' }));
    await focusOn(page, page.getByRole('heading', { name: 'Đăng nhập' }));
    await page.goto(`${product.url}/thiet-lap`);
    await page.getByText('Máy chủ này đã thiết lập.').waitFor();
    expect(await flawsOf(page, 'da thiet lap')).toEqual([]);
    await press(page, page.getByRole('link', { name: 'Về trang đăng nhập' }));
    await focusOn(page, page.getByRole('heading', { name: 'Đăng nhập' }));
    await page.getByRole('link', { name: /quên mật khẩu/i }).waitFor();
    await page.getByRole('link', { name: /thiết lập lần đầu/ }).waitFor({ state: 'hidden' });
    await press(page, page.getByRole('button', { name: 'Đăng nhập' }));
    await focusOn(page, page.getByRole('alert'));
    expect(await flawsOf(page, 'dang nhap thieu')).toEqual([]);
    await write(page, page.getByLabel('Tên đăng nhập'), 'quan-tri');
    await write(page, page.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
    await page.keyboard.press('Enter');
    const code = page.getByLabel('Mã xác thực');
    await focusOn(page, code);
    expect(await flawsOf(page, 'nhap ma xac thuc')).toEqual([]);
    await write(page, code, '12ab');
    await page.keyboard.press('Enter');
    await focusOn(page, page.getByRole('alert'));
    expect(await flawsOf(page, 'ma xac thuc sai')).toEqual([]);
    // The code shown now was used to set the phone up; the next one is accepted already.
    await write(page, code, phone.generate({ timestamp: Date.now() + 30_000 }));
    await page.keyboard.press('Enter');
    await focusOn(page, page.getByRole('heading', { name: 'Việc cần làm' }));
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
    await press(page, page.getByRole('navigation').getByRole('link', { name: 'Người dùng' }));
    for (const [index, name] of PEOPLE.entries()) {
      const row = page.getByRole('group', { name: `Người thứ ${String(index + 1)}`, exact: true });
      if (index > 0) {
        await press(page, page.getByRole('button', { name: 'Thêm người' }));
        await focusOn(page, row.getByLabel('Họ và tên'));
      }
      await write(page, row.getByLabel('Họ và tên'), name);
      await write(page, row.getByLabel('Tên đăng nhập'), `nguoi-${String(index + 1)}`);
    }
    await press(page, page.getByRole('button', { name: 'Cấp tài khoản' }));
    const dialog = page.getByRole('dialog', { name: 'Xác nhận lại' });
    await dialog.waitFor();
    expect(await flawsOf(page, 'xac nhan lai')).toEqual([]);
    await write(page, dialog.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
    await page.keyboard.press('Enter');
    await focusOn(page, page.getByRole('heading', { name: 'Mã vừa cấp' }));
    const codesTable = page.getByRole('region', { name: 'Mã vừa cấp' });
    await codesTable.getByRole('rowheader', { name: PEOPLE[6] ?? '', exact: true }).waitFor();
    await page.unroute('**/graphql');
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    await write(page, page.getByLabel('Địa chỉ thư nhận'), 'quan-tri@so-noi-vu.vn');
    await page.keyboard.press('Enter');
    await page.getByText('Hệ thống chưa được đặt máy chủ thư').waitFor();
    expect(await flawsOf(page, 'nguoi dung')).toEqual([]);
    codes = await codesTable.locator('code').allTextContents();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, codesTable.getByRole('button', { name: 'Sao chép cả bảng để dán vào Excel' }));
    await codesTable.getByRole('status').filter({ hasText: 'Đã sao chép' }).waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    const cells = copied.split('\n').map((line) => line.split('\t'));
    expect(cells.map(([name]) => name)).toEqual(['Họ và tên', ...PEOPLE]);
    expect(cells.slice(1).map(([, , code]) => code)).toEqual(codes);
    expect(codes).toHaveLength(PEOPLE.length);
  }, 60_000);

  it('creates a round; a mistyped day and days in the wrong order are said at their fields', async () => {
    await press(page, page.getByRole('navigation').getByRole('link', { name: 'Kỳ thi', exact: true }));
    await page.getByRole('heading', { name: 'Kỳ thi', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Tạo kỳ thi' }).waitFor();
    expect(await flawsOf(page, 'ky thi trong')).toEqual([]);
    await press(page, page.getByRole('link', { name: 'Tạo kỳ thi' }));
    await focusOn(page, page.getByRole('heading', { name: 'Tạo kỳ thi' }));
    await write(page, page.getByLabel('Tên kỳ thi'), 'Thi tuyển chức danh Trưởng phòng năm 2027');
    await write(page, page.getByLabel('Mã kỳ thi'), 'KT-2027-01');
    await write(page, page.getByLabel('Tên cơ quan'), 'SỞ NỘI VỤ');
    await write(page, page.getByLabel('Cơ quan chủ quản'), 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI');
    await write(page, page.getByLabel('Chữ viết tắt'), 'SNV');
    await write(page, page.getByLabel('Địa danh'), 'Quảng Ngãi');
    const day = (name: string) => page.getByLabel(name, { exact: false });
    await write(page, day('Ngày thông báo'), '31/2/2027');
    await write(page, day('Bắt đầu nhận hồ sơ'), '05042027');
    await write(page, day('Hết hạn nhận hồ sơ'), '1/4/2027');
    await write(page, day('Ngày trình bày, bảo vệ đề án'), '20-06-2027');
    await press(page, page.getByRole('button', { name: 'Tạo kỳ thi' }));
    await focusOn(page, page.getByRole('alert'));
    await page.locator('#f-dates-notice-error').getByText('Ngày chưa đúng').waitFor();
    await write(page, day('Ngày thông báo'), '01/03/2027');
    await press(page, page.getByRole('button', { name: 'Tạo kỳ thi' }));
    await page.getByRole('alert').getByText('Thứ tự ngày').waitFor();
    await focusOn(page, page.getByRole('alert'));
    expect(await flawsOf(page, 'tao ky thi loi')).toEqual([]);
    await write(page, day('Hết hạn nhận hồ sơ'), '30/04/2027');
    await press(page, page.getByRole('button', { name: 'Tạo kỳ thi' }));
    await page.getByRole('heading', { name: 'Việc phải xong trước khi nhận hồ sơ' }).waitFor();
    expect(await flawsOf(page, 'ky thi')).toEqual([]);
  }, 60_000);

  it('sets up the Council, found without accents, and shows why a supervisor may not sit in it', async () => {
    await press(page, page.getByRole('link', { name: 'Lập Hội đồng, các Ban' }).first());
    await write(page, page.getByLabel('Số quyết định'), '12/QĐ-SNV');
    await write(page, page.getByLabel('Ngày ký quyết định'), '15/03/2027');
    const parts = ['hong nhung', 'thanh huong', 'minh tuan', 'van thanh', 'duc anh'];
    for (const [index, part] of parts.entries()) await pick(page, seat(page, index + 1), part, PEOPLE[index] ?? '');
    await find(page, seat(page, 5), 'thuy', 'Vũ Thuỳ Dương');
    expect(await flawsOf(page, 'danh sach nguoi dang mo')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await flawsOf(page, 'lap hoi dong')).toEqual([]);
    await press(page, page.getByRole('button', { name: 'Lưu thành phần' }));
    await page.getByRole('group', { name: 'Ban giám sát' }).waitFor();
    await pick(page, seat(page, 1), 'hong nhung', PEOPLE[0] ?? '');
    await pick(page, seat(page, 2), 'thuy duong', PEOPLE[5] ?? '');
    await pick(page, seat(page, 3), 'quoc bao', PEOPLE[6] ?? '');
    await press(page, page.getByRole('button', { name: 'Lưu thành phần' }));
    await focusOn(page, page.getByRole('alert'));
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
    await write(first, first.getByLabel('Mật khẩu mới', { exact: true }), PASSWORD);
    await write(first, first.getByLabel('Nhập lại mật khẩu mới'), PASSWORD);
    await press(first, first.getByRole('button', { name: 'Đặt mật khẩu' }));
    await focusOn(first, first.getByText(/^Đã đặt mật khẩu/));
    expect(await flawsOf(first, 'da dat mat khau')).toEqual([]);
    await press(first, first.getByRole('link', { name: 'Đăng nhập' }));
    await signIn(first, 'nguoi-6');
    const second = await here.newPage();
    await second.goto(`${product.url}/tai-khoan`);
    expect(await flawsOf(second, 'dang nhap')).toEqual([]);
    await signIn(second, 'nguoi-6');
    const end = second.getByRole('button', { name: /^Kết thúc phiên trên/ });
    await end.waitFor();
    expect(await flawsOf(second, 'tai khoan')).toEqual([]);
    await press(second, end);
    await focusOn(second, second.getByText('Đã kết thúc phiên.'));
    expect(await flawsOf(second, 'da ket thuc phien')).toEqual([]);
    await first.reload();
    await first.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await there.close();
    await here.close();
  }, 60_000);

  it('asks the only administrator for a second one, who sets up the app before anything else', async () => {
    await page.goto(product.url);
    await page.getByRole('link', { name: 'Giao quyền quản trị cho người thứ hai' }).waitFor();
    expect(await flawsOf(page, 'viec can lam mot quan tri')).toEqual([]);
    await press(page, page.getByRole('link', { name: 'Giao quyền quản trị cho người thứ hai' }));
    await page.getByText('Hệ thống chỉ có một người quản trị.').waitFor();
    await press(page, page.getByRole('button', { name: `Giao quyền quản trị cho ${PEOPLE[5] ?? ''}` }));
    const dialog = page.getByRole('dialog', { name: `Giao quyền quản trị cho ${PEOPLE[5] ?? ''}` });
    expect(await flawsOf(page, 'giao quyen quan tri')).toEqual([]);
    await press(page, dialog.getByRole('button', { name: 'Giao quyền quản trị' }));
    await page.getByText(`Đã giao quyền quản trị cho ${PEOPLE[5] ?? ''}.`).waitFor();
    await page.getByText('Hệ thống chỉ có một người quản trị.').waitFor({ state: 'detached' });
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(product.url);
    await write(other, other.getByLabel('Tên đăng nhập'), 'nguoi-6');
    await write(other, other.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
    await other.keyboard.press('Enter');
    await other.getByRole('heading', { name: 'Cài ứng dụng xác thực' }).waitFor();
    await context.close();
    await press(page, page.getByRole('button', { name: `Thu quyền quản trị của ${PEOPLE[5] ?? ''}` }));
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Thu quyền quản trị' }));
    await page.getByText(/^Đã gửi đề nghị: Thu quyền quản trị/).waitFor();
    expect(await flawsOf(page, 'cho quan tri khac dong y')).toEqual([]);
    await page.getByRole('link', { name: 'Xem đề nghị' }).click();
    await page.getByRole('heading', { name: 'Thu quyền quản trị hệ thống' }).waitFor();
    await page.getByText('Toàn hệ thống').waitFor();
    await page.getByText(PEOPLE[5] ?? '', { exact: true }).waitFor();
    expect(await flawsOf(page, 'cho dong y he thong')).toEqual([]);
  }, 60_000);

  it('says that there is a newer release where nobody is in the middle of something, and reloads only when told', async () => {
    const context = await browser.newContext();
    const open = await context.newPage();
    const notice = open.getByText('Phần mềm vừa có bản mới', { exact: false });
    const newRelease = async (path: string): Promise<void> => {
      await open.goto(`${product.url}${path}`);
      await comesTo(true, () => open.evaluate<boolean>('navigator.serviceWorker.controller !== null'));
      await open.reload();
      await open.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
      await open.evaluate(`navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))`);
    };
    await newRelease('/ky-thi');
    await notice.waitFor();
    expect(await flawsOf(open, 'ban moi')).toEqual([]);
    await open.getByRole('button', { name: 'Tải lại trang' }).click();
    await notice.waitFor({ state: 'detached' });
    await newRelease('/ky-thi/rnd_1/cham-de-an/scs_1');
    await open.waitForTimeout(300);
    expect(await notice.count()).toBe(0);
    await context.close();
  }, 60_000);

  it('never asked another host and never failed inside', () => {
    expect(seen).toEqual({ foreign: [], faults: [] });
  });
});

/** The box for the person of a line. */
function seat(page: Page, line: number): Locator {
  return page.getByLabel(`Họ và tên người thứ ${String(line)}`, { exact: true });
}

async function signIn(page: Page, username: string): Promise<void> {
  await write(page, page.getByLabel('Tên đăng nhập'), username);
  await write(page, page.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
}
