import type { Browser, BrowserContext, Page } from 'playwright-core';
import { comesTo } from './support/comes-to';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { shellAnswer } from './support/shell-answer';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const CRITERIA = [
  { key: 'thuc-trang', title: 'Thực trạng và phân tích nguyên nhân', maximum: '20.00' },
  { key: 'giai-phap', title: 'Giải pháp và chương trình hành động', maximum: '30.00' },
  { key: 'trinh-bay', title: 'Khả năng trình bày, diễn đạt', maximum: '15.00' },
  { key: 'tra-loi', title: 'Trả lời câu hỏi của Hội đồng', maximum: '25.00' },
  { key: 'tam-nhin', title: 'Tầm nhìn và năng lực lãnh đạo', maximum: '10.00' },
];
const SHEET = {
  id: 'scs_1',
  version: 1,
  state: 'OPEN',
  total: null,
  lockedAt: null,
  application: {
    id: 'app_1',
    fullName: 'Trần Thị Hồng Nhung',
    birthDate: '1985-05-12',
    unit: 'Phòng Tổ chức – Hành chính',
    title: 'Chuyên viên chính',
    candidateNumber: 'TP-03',
    post: { id: 'pst_1', title: 'Trưởng phòng' },
  },
};
const OTHER = {
  ...SHEET,
  id: 'scs_2',
  application: { ...SHEET.application, id: 'app_2', fullName: 'Đinh Văn Toàn', candidateNumber: 'TP-04' },
};
const TYPED = ['17,5', '26,25', '12', '22,5', '9'];
const STALE = {
  code: 'STALE_VERSION',
  message: 'Phiếu này đã đổi từ khi Ông/Bà mở. Hãy xem lại.',
  path: ['input', 'expectedVersion'],
  rule: null,
};
const ASKS_WHO = { message: 'Hãy xác nhận lại.', extensions: { code: 'STEP_UP_REQUIRED', requestId: 'thu' } };
const ROUND = {
  id: 'rnd_1',
  version: 1,
  code: 'KT-2027-01',
  title: 'Thi tuyển Trưởng phòng năm 2027',
  state: 'DEFENCE',
  myRoles: ['PANEL_MEMBER'],
  dates: { notice: '2027-03-01', opens: '2027-04-05', closes: '2027-04-30', written: null, defence: '2027-06-20' },
  posts: [],
  rubric: CRITERIA,
  projectDeadline: null,
  projectHandIns: [],
  regulation: { entry: 'DIRECT', phases: ['DEFENCE'] },
};

/** The pages come from the started product; the answers of one panel member's round are laid in here. */
describeWithBrowser('the score sheet of a panel member', () => {
  let product: StartedProduct;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let seen: Watch;
  const submitted: { readonly applicationId: string; readonly marks: unknown; readonly key: string | undefined }[] = [];
  /** What the server side is like just now. */
  const server = {
    isReached: true,
    losesNext: false,
    refuses: false,
    asksWho: false,
    viewer: 'acc_1',
    locked: new Set<string>(),
  };

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(8000);
    await context.route('**/graphql', (route) => {
      const request = route.request();
      const body = request.postData() ?? '';
      if (body.includes('submitScoreSheet')) {
        const { variables } = JSON.parse(body) as { variables: { input: { applicationId: string; marks: unknown } } };
        submitted.push({ ...variables.input, key: request.headers()['idempotency-key'] });
        if (server.isReached && !server.refuses && !server.asksWho) server.locked.add(variables.input.applicationId);
      }
      if (!server.isReached) return route.abort();
      if (server.losesNext && body.includes('submitScoreSheet')) {
        server.losesNext = false;
        return route.abort();
      }
      if (server.asksWho && body.includes('submitScoreSheet')) {
        return route.fulfill({ status: 403, json: { errors: [ASKS_WHO] } });
      }
      if (body.includes('stepUp(')) {
        server.asksWho = false;
        return route.fulfill({ json: { data: { stepUp: { errors: [] } } } });
      }
      if (body.includes('submitScoreSheet')) {
        const errors = server.refuses ? [STALE] : [];
        return route.fulfill({ json: { data: { submitScoreSheet: { scoreSheet: null, errors } } } });
      }
      const shell = shellAnswer('gk', 'Lê Văn Giám Khảo');
      const viewer = { ...shell.viewer, account: { ...shell.viewer.account, id: server.viewer } };
      const sheets = server.viewer === 'acc_1' ? [SHEET, OTHER] : [];
      const edges = sheets.map((sheet) => ({
        node: { ...sheet, state: server.locked.has(sheet.application.id) ? 'LOCKED' : 'OPEN' },
      }));
      const data = body.includes('CurrentViewer')
        ? { ...shell, viewer }
        : { round: { ...ROUND, myScoreSheets: { edges } } };
      return route.fulfill({ json: { data } });
    });
    await openTab('');
    await page.getByRole('link', { name: 'Chấm thí sinh tiếp theo' }).click();
    await box(0).waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const openTab = async (path: string): Promise<void> => {
    page = await context.newPage();
    seen = watch(page, product.url);
    await page.goto(`${product.url}/ky-thi/rnd_1/cham-de-an${path}`);
  };
  const kept = (): Promise<string[]> =>
    page.evaluate<string[]>(`Object.keys(localStorage).filter((key) => key.startsWith('thi-tuyen.cham'))`);
  const status = (text: string) => page.getByRole('status').filter({ hasText: text });
  const box = (index: number) => page.getByLabel(`Điểm ${CRITERIA[index]?.title ?? ''}`);

  const confirm = async (): Promise<void> => {
    const dialog = page.getByRole('dialog', { name: 'Xác nhận lại' });
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill('bốn mùa hoa nở ven sông');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  };

  it('keeps a wrong mark as typed and says in words what is wrong', async () => {
    await box(4).fill('95');
    await page.getByText('Không quá 10 điểm').waitFor();
    await box(4).blur();
    await comesTo('95', () => box(4).inputValue());
    for (const wrong of ['abc', '1 0', '-1', '1e2', '8,,5']) {
      await box(4).fill(wrong);
      await page.getByText('Chỉ nhập số, ví dụ 8,5').waitFor();
      await comesTo(wrong, () => box(4).inputValue());
    }
    expect(await flawsOf(page, 'phieu cham loi')).toEqual([]);
  }, 60_000);

  it('is filled with the keyboard alone, comma or point, and a closed tab loses nothing', async () => {
    await box(0).focus();
    await page.keyboard.type('17,5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('26.25');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(' 12 ');
    await page.keyboard.press('Enter');
    await page.keyboard.type('22,5');
    await page.getByText(/Đã lưu trên máy này lúc \d+:\d\d/).waitFor();
    await page.close();
    await openTab('/scs_1');
    await comesTo('22,5', () => box(3).inputValue());
    await box(4).focus();
    await box(4).fill('9');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Kiểm tra và nộp phiếu');
    await page.locator('tfoot').getByText('87,25').waitFor();
    expect(submitted).toEqual([]);
  }, 60_000);

  it('does not submit on Enter pressed twice', async () => {
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Kiểm tra trước khi nộp' });
    await dialog.getByText(SHEET.application.fullName).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Xem lại');
    expect(await flawsOf(page, 'kiem tra phieu')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(submitted).toEqual([]);
  }, 60_000);

  it('lays a submitted sheet by when the network is dead, also for a tab that is closed and opened', async () => {
    server.isReached = false;
    await page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click();
    await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
    await page.getByRole('row', { name: /Trần Thị Hồng Nhung Đã nộp trên máy này, chờ gửi/ }).waitFor();
    await status('Đang chờ mạng: 1 phiếu').waitFor();
    expect(submitted).toEqual([]);
    expect(await flawsOf(page, 'phieu cham cho mang')).toEqual([]);
    await page.close();
    await openTab('/scs_1');
    await page.getByText('tự gửi khi máy chủ trả lời').waitFor();
    await page.locator('tfoot').getByText('87,25').waitFor();
    await page.getByText('Chưa liên lạc được với máy chủ').waitFor();
    expect(await flawsOf(page, 'phieu cham nam cho')).toEqual([]);
  }, 60_000);

  it('sends it by itself once the network is back: exact marks, one key', async () => {
    server.isReached = true;
    await page.evaluate(`window.dispatchEvent(new Event('online'))`);
    await status('Đã gửi phiếu chấm lúc').waitFor();
    await page.getByText('Phiếu này đã nộp và đã khóa.').waitFor();
    const marks = ['17.50', '26.25', '12.00', '22.50', '9.00'];
    expect(submitted).toHaveLength(1);
    expect(submitted[0]?.marks).toEqual(CRITERIA.map(({ key }, index) => ({ criterion: key, mark: marks[index] })));
    expect(submitted[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    expect((await kept()).filter((key) => /typed|outbox/.test(key))).toEqual([]);
  }, 60_000);

  it('repeats a lost answer under the same key, and says a refusal in words that loses nothing', async () => {
    submitted.length = 0;
    await page.getByRole('link', { name: 'Danh sách phiếu chấm' }).click();
    await page.getByRole('link', { name: 'Chấm thí sinh tiếp theo' }).click();
    for (const [index, text] of TYPED.entries()) await box(index).fill(text);
    server.losesNext = true;
    server.refuses = true;
    await page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click();
    await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
    await page.getByRole('alert').getByText(`Đinh Văn Toàn: ${STALE.message}`).waitFor();
    expect(submitted.map(({ key }) => key)).toEqual([submitted[0]?.key, submitted[0]?.key]);
    expect(await flawsOf(page, 'phieu cham bi tu choi')).toEqual([]);
    await page.getByRole('link', { name: /Đinh Văn Toàn/ }).click();
    await page.getByRole('alert').getByText(STALE.message).waitFor();
    await comesTo(TYPED, () => Promise.all(TYPED.map((_, index) => box(index).inputValue())));
    expect(await flawsOf(page, 'phieu cham tu choi mo lai')).toEqual([]);
    server.refuses = false;
    await page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click();
    await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
    await page.getByText('Đã nộp phiếu chấm thí sinh Đinh Văn Toàn.').waitFor();
    expect(submitted).toHaveLength(3);
    expect(submitted[2]?.key).not.toBe(submitted[0]?.key);
    expect(await flawsOf(page, 'phieu cham danh sach')).toEqual([]);
  }, 60_000);

  it('asks who is at the screen before a sheet locks, and opens it again as typed when they would rather not', async () => {
    submitted.length = 0;
    server.locked.clear();
    server.asksWho = true;
    await openTab('/scs_2');
    for (const [index, text] of TYPED.entries()) await box(index).fill(text);
    await page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click();
    await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Xác nhận lại' });
    await dialog.waitFor();
    expect(await flawsOf(page, 'phieu cham xac nhan lai')).toEqual([]);
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await comesTo(TYPED, () => Promise.all(TYPED.map((_, index) => box(index).inputValue())));
    expect((await kept()).filter((key) => key.includes('outbox'))).toEqual([]);
    await page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click();
    await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
    await confirm();
    await page.getByText('Đã nộp phiếu chấm thí sinh Đinh Văn Toàn.').waitFor();
    expect(server.locked).toEqual(new Set(['app_2']));
    await page.close();
  }, 60_000);

  it('asks once for what was laid by without a network, when it is sent', async () => {
    submitted.length = 0;
    server.locked.clear();
    await openTab('/scs_1');
    for (const [index, text] of TYPED.entries()) await box(index).fill(text);
    server.isReached = false;
    await page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click();
    await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
    await status('Đang chờ mạng: 1 phiếu').waitFor();
    server.asksWho = true;
    server.isReached = true;
    await page.evaluate(`window.dispatchEvent(new Event('online'))`);
    await status('chờ Ông/Bà xác nhận lại').waitFor();
    expect(await flawsOf(page, 'phieu cham cho xac nhan')).toEqual([]);
    await page.getByRole('button', { name: 'Xác nhận và gửi' }).click();
    await confirm();
    await status('Đã gửi phiếu chấm lúc').waitFor();
    expect(server.locked).toEqual(new Set(['app_1']));
    expect(new Set(submitted.map(({ key }) => key)).size).toBe(1);
    await page.close();
  }, 60_000);

  it('leaves nothing of one member on a shared device once another signs in', async () => {
    server.locked.clear();
    await openTab('/scs_1');
    await box(0).fill('1,25');
    expect((await kept()).filter((key) => key.includes('/acc_1/')).length).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('dialog', { name: 'Còn phiếu chấm chưa gửi' }).waitFor();
    expect(await flawsOf(page, 'dang xuat con phieu')).toEqual([]);
    await page.getByRole('button', { name: 'Ở lại' }).click();
    server.viewer = 'acc_2';
    await page.reload();
    await page.getByText('Không tìm thấy trang').waitFor();
    expect((await kept()).filter((key) => key.includes('/acc_1/'))).toEqual([]);
    expect(await page.content()).not.toContain('Trần Thị Hồng Nhung');
    expect(seen).toEqual({ foreign: [], faults: [] });
  }, 60_000);
});
