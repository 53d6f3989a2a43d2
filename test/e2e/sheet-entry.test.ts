import type { Browser, Page } from 'playwright-core';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { comesTo } from './support/comes-to';
import { shellAnswer } from './support/shell-answer';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const member = (id: string, displayName: string) => ({ seat: 'MEMBER', person: { id, displayName } });
const line = (id: string, fullName: string, submitted: number) => ({
  expected: 2,
  submitted,
  isComplete: submitted === 2,
  application: { id, fullName, candidateNumber: `00${id.slice(-1)}`, post: { id: 'pst_1', title: 'Trưởng phòng' } },
});
const ROUND = {
  id: 'rnd_1',
  title: 'Thi tuyển Trưởng phòng năm 2027',
  state: 'DEFENCE',
  myRoles: ['COUNCIL_SECRETARY'],
  regulation: { ballot: 'SIGNED', entry: 'PAPER_DOUBLE_ENTRY' },
  dates: { defence: '2026-12-15' },
  defenceSession: null,
  rubric: [
    { key: 'nd', title: 'Nội dung', maximum: '60.00' },
    { key: 'bv', title: 'Bảo vệ', maximum: '40.00' },
  ],
  bodies: [
    {
      kind: 'PANEL',
      seats: [member('acc_1', 'Vũ Mạnh Cường'), member('acc_2', 'Đỗ Huy Long'), member('acc_3', 'Người vắng')],
    },
  ],
  panelPasses: [],
  incidents: [],
  panelExclusions: [
    {
      postId: 'pst_1',
      at: '2026-11-20T03:00:00.000Z',
      reason: 'Ốm',
      member: { id: 'acc_3', displayName: 'Người vắng' },
    },
  ],
  defenceProgress: [line('app_1', 'Lương Thị Bích Ngà', 0), line('app_2', 'Đoàn Khắc Hiệp', 2)],
};
const REFUSED = 'Phiếu này đã khóa.';

/** The page comes from the started product; what a round answers is laid in here. */
describeWithBrowser('typing paper sheets', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  let round: unknown = ROUND;
  const sent: { readonly act: string; readonly input: unknown }[] = [];

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(8000);
    seen = watch(page, product.url);
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      const act = ['enterPaperSheets', 'enterBallots', 'confirmBallots'].find((name) => body.includes(`${name}(`));
      if (act !== undefined) {
        sent.push({ act, input: (JSON.parse(body) as { variables: { input: unknown } }).variables.input });
        const isFirst = sent.length === 1;
        const errors = isFirst
          ? [{ code: 'ALREADY_LOCKED', message: REFUSED, path: ['input', 'sheets', '0'], rule: null }]
          : [];
        return route.fulfill({ json: { data: { [act]: { errors } } } });
      }
      const data = /query (SheetEntry|DefenceBoard)\(/.test(body) ? { round } : shellAnswer('tk', 'Phạm Thị Thư Ký');
      return route.fulfill({ json: { data } });
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const box = (paper: string, criterion: string) => page.getByLabel(`${paper}, ${criterion}`);

  test('keeps what is wrong and says why, is typed by keyboard, and stays as typed when the server refuses', async () => {
    await page.goto(`${product.url}/ky-thi/rnd_1/dieu-hanh`);
    await page.getByLabel('Thí sinh', { exact: true }).selectOption('app_1');
    await box('Vũ Mạnh Cường', 'Nội dung').fill('60,5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ba mươi');
    await page.getByText('Cao hơn mức tối đa 60.').waitFor();
    await page.getByText('Không phải là điểm. Ví dụ: 15,5.').waitFor();
    await page.getByRole('button', { name: 'Gửi lần nhập thứ nhất' }).press('Enter');
    await page.getByText('1 phiếu còn ô trống hoặc sai. Chưa gửi gì.').waitFor();
    expect(await flawsOf(page, 'nhap phieu sai')).toEqual([]);
    await comesTo('60,5', () => box('Vũ Mạnh Cường', 'Nội dung').inputValue());
    expect(sent).toEqual([]);
    await box('Vũ Mạnh Cường', 'Nội dung').fill('50,25');
    await page.keyboard.press('Enter');
    await page.keyboard.type('48');
    await page.keyboard.press('Tab');
    await page.keyboard.type('31.5');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('30');
    await page.getByText('80,25').waitFor();
    await page.getByText('79,5').waitFor();
    await page.getByRole('button', { name: 'Gửi lần nhập thứ nhất' }).press('Enter');
    await page.getByText(`Vũ Mạnh Cường: ${REFUSED}`).waitFor();
    await comesTo('31.5', () => box('Đỗ Huy Long', 'Bảo vệ').inputValue());
    await page.getByRole('button', { name: 'Gửi lần nhập thứ nhất' }).press('Enter');
    await page.getByText('Mời từng thành viên nhập lại phiếu của mình').waitFor();
    const marks = (nd: string, bv: string) => [
      { criterion: 'nd', mark: nd },
      { criterion: 'bv', mark: bv },
    ];
    expect(sent.at(-1)).toEqual({
      act: 'enterPaperSheets',
      input: {
        applicationId: 'app_1',
        sheets: [
          { memberId: 'acc_1', marks: marks('50.25', '30.00') },
          { memberId: 'acc_2', marks: marks('48.00', '31.50') },
        ],
      },
    });
    expect(seen).toEqual({ foreign: [], faults: [] });
  });

  test('takes a block from a spreadsheet, and the ballots of a box a second time from the head of the panel', async () => {
    round = { ...ROUND, myRoles: ['PANEL_HEAD'], regulation: { ballot: 'SECRET', entry: 'PAPER_DOUBLE_ENTRY' } };
    await page.reload();
    await page.getByLabel('Thí sinh', { exact: true }).selectOption('app_1');
    await box('Phiếu 1', 'Nội dung').waitFor();
    await page.evaluate<unknown>(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '50\\t30\\t9\\n51,5\\t31\\n');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('input[data-place="0.0"]').dispatchEvent(paste);
    }`);
    await page.getByText('1 ô dán nằm ngoài bảng nên không được nhận.').waitFor();
    await comesTo('51,5', () => box('Phiếu 2', 'Nội dung').inputValue());
    expect(await flawsOf(page, 'nhap phieu kin')).toEqual([]);
    await page.getByRole('button', { name: 'Gửi lần nhập thứ hai' }).press('Enter');
    await page.getByText('Hai lần nhập khớp nhau, hòm phiếu đã mở.').waitFor();
    expect(sent.at(-1)).toMatchObject({ act: 'confirmBallots', input: { applicationId: 'app_1', ballots: [{}, {}] } });
  });

  test('is nobody else’s, and nothing where members score on screen', async () => {
    const others = [
      { ...ROUND, myRoles: ['PANEL_HEAD'] },
      { ...ROUND, regulation: { ballot: 'SIGNED', entry: 'DIRECT' } },
    ];
    for (const other of others) {
      round = other;
      await page.reload();
      await page.getByText('Đoàn Khắc Hiệp').first().waitFor();
      await page.getByRole('heading', { name: 'Nhập phiếu chấm giấy' }).waitFor({ state: 'detached' });
    }
  });
});
