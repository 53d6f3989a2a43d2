import { hanoiDay } from '../../src/domain/calendar';
import type { TOTP } from 'otpauth';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { comesTo } from './support/comes-to';
import { callerOf, confirmPresence, PASSWORD, type Caller } from './support/api';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { choose, find, focusOn, pick, press, tick, write } from './support/keyboard';
import {
  applyAndDeclare,
  arrive,
  BROTHER,
  CANDIDATE,
  declareNothing,
  NEWCOMER,
  openRegistration,
  partOf,
  prepare,
  SERVING,
  usernameOf,
  type Prepared,
} from './support/serving-people';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** What the chair sets up before the registration opens, as the screen names it. */
const BY_CHAIR = [
  ['SECRETARIAT', 'Tổ thư ký'],
  ['EXAM_PAPER', 'Ban đề thi'],
  ['INVIGILATION', 'Ban coi thi'],
  ['CODING', 'Ban phách'],
  ['MARKING', 'Ban chấm thi'],
  ['PANEL', 'Ban chấm đề án'],
] as const;

/** Nobody here has a mouse: every step is by Tab, Enter, Space, and the arrows. */
describeWithBrowser('those who serve in a round', () => {
  let product: StartedProduct;
  let browser: Browser;
  let prepared: Prepared;
  let page: Page;
  let chair: Page;
  let chairAsks: Caller;
  let phone: TOTP | null = null;
  const seen: Watch[] = [];

  const browserOf = async (): Promise<{ context: BrowserContext; asks: Caller }> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    return { context, asks: callerOf(context, product.url) };
  };
  const open = async (context: BrowserContext, path: string): Promise<Page> => {
    const opened = await context.newPage();
    opened.setDefaultTimeout(20_000);
    seen.push(watch(opened, product.url));
    await opened.goto(`${product.url}${path}`);
    return opened;
  };
  const bodiesPath = (): string => `/ky-thi/${prepared.roundId}/hoi-dong`;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    const { context, asks } = await browserOf();
    prepared = await prepare(asks, product.setupToken);
    page = await open(context, bodiesPath());
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('says what the Council still lacks, and leads from the summary to the field', async () => {
    await focusOn(page, page.getByRole('heading', { name: 'Lập Hội đồng và các Ban' }));
    expect(await flawsOf(page, 'hoi dong chua lap')).toEqual([]);
    await press(page, page.locator('summary'));
    await page.getByRole('region', { name: 'Những nhiệm vụ một người không được kiêm' }).waitFor();
    expect(await flawsOf(page, 'bang khong duoc kiem')).toEqual([]);
    await press(page, page.getByRole('button', { name: 'Lưu thành phần' }));
    await focusOn(page, page.getByRole('alert'));
    expect(await flawsOf(page, 'hoi dong loi')).toEqual([]);
    await press(page, page.getByRole('alert').getByRole('link', { name: /^Họ và tên người thứ 2/ }));
    await focusOn(page, person(page, 2));
  }, 120_000);

  it('sets up the Council from people found by a part of the name', async () => {
    await page.locator('#f-decision-number-error').waitFor();
    await write(page, page.getByLabel('Số quyết định'), '12/QĐ-SNV');
    await page.locator('#f-decision-number-error').waitFor({ state: 'detached' });
    await write(page, page.getByLabel('Ngày ký quyết định'), '15/03/2026');
    await find(page, person(page, 1), 'thanh huong', SERVING.COUNCIL[0]);
    expect(await flawsOf(page, 'danh sach nguoi dang mo')).toEqual([]);
    await page.keyboard.press('Escape');
    await seat(page, SERVING.COUNCIL);
    expect(await flawsOf(page, 'lap hoi dong')).toEqual([]);
    await press(page, page.getByRole('button', { name: 'Lưu thành phần' }));
    await focusOn(page, page.getByText('Đã lưu Hội đồng thi tuyển.'));
  }, 120_000);

  it('sets up the supervisors, of whom none may serve elsewhere', async () => {
    await page.getByRole('group', { name: 'Ban giám sát' }).waitFor();
    const wrong = [SERVING.COUNCIL[3], ...SERVING.SUPERVISION.slice(1)];
    await seat(page, wrong);
    await press(page, page.getByRole('button', { name: 'Lưu thành phần' }));
    await focusOn(page, page.getByRole('alert'));
    expect(await flawsOf(page, 'giam sat khong duoc kiem')).toEqual([]);
    await pick(page, person(page, 1), partOf(SERVING.SUPERVISION[0]), SERVING.SUPERVISION[0]);
    await choose(page, page.getByLabel('Cấp ra quyết định lập Ban giám sát'), 'Cơ quan cấp trên trực tiếp');
    await press(page, page.getByRole('button', { name: 'Lưu thành phần' }));
    await focusOn(page, page.getByText('Đã lưu Ban giám sát.'));
    await page.getByText('Mọi Hội đồng và Ban Ông/Bà được lập đều đã có.').waitFor();
    expect(await flawsOf(page, 'quan tri da lap het')).toEqual([]);
  }, 120_000);

  it('lets the chair in, who sets up the secretariat and each Ban', async () => {
    const { context, asks } = await browserOf();
    chairAsks = asks;
    phone = await arrive(asks, prepared, SERVING.COUNCIL[0], true);
    chair = await open(context, bodiesPath());
    for (const [kind, name] of BY_CHAIR) await setUp(chair, kind, name);
    await chair.getByText('Ban chấm đề án:').waitFor();
  }, 180_000);

  it('refuses a candidate’s brother a seat in the body that marks again, and takes another', async () => {
    const { context, asks } = await browserOf();
    await arrive(asks, prepared, SERVING.COUNCIL[2], true);
    const postId = await openRegistration(asks, chairAsks, prepared.roundId);
    await context.close();
    const candidate = await browserOf();
    await arrive(candidate.asks, prepared, CANDIDATE, false);
    await applyAndDeclare(candidate.asks, prepared, postId, [BROTHER, SERVING.COUNCIL[4]]);
    await candidate.context.close();
    await declareNothing(chairAsks, prepared.roundId);
    await chair.reload();
    await chair.getByRole('group', { name: 'Ban phúc khảo' }).waitFor();
    await seat(chair, [SERVING.APPEAL[0], BROTHER, SERVING.APPEAL[2]]);
    await write(chair, chair.getByLabel('Số quyết định'), '15/QĐ-SNV');
    await write(chair, chair.getByLabel('Ngày ký quyết định'), todayTyped());
    await chairAsks.act('signOut', null, '');
    await press(chair, chair.getByRole('button', { name: 'Lưu thành phần' }));
    await write(chair, chair.getByLabel('Tên đăng nhập'), usernameOf(SERVING.COUNCIL[0]));
    await write(chair, chair.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
    await chair.keyboard.press('Enter');
    // The code shown now may have been used to set the phone up; the next one is accepted already.
    const code = phone?.generate({ timestamp: Date.now() + 30_000 }) ?? '';
    await write(chair, chair.getByLabel('Mã xác thực'), code);
    await chair.keyboard.press('Enter');
    await chair.getByRole('group', { name: 'Ban phúc khảo' }).waitFor();
    await comesTo('15/QĐ-SNV', () => chair.getByLabel('Số quyết định').inputValue());
    await chair.locator('.seat-row', { hasText: BROTHER }).waitFor();
    await press(chair, chair.getByRole('button', { name: 'Lưu thành phần' }));
    await focusOn(chair, chair.getByRole('alert'));
    expect(await flawsOf(chair, 'nguoi than khong duoc ngoi')).toEqual([]);
    await press(chair, chair.getByRole('alert').getByRole('link', { name: /^Họ và tên người thứ 2/ }));
    await focusOn(chair, person(chair, 2));
    await pick(chair, person(chair, 2), partOf(SERVING.APPEAL[1]), SERVING.APPEAL[1]);
    await press(chair, chair.getByRole('button', { name: 'Lưu thành phần' }));
    await focusOn(chair, chair.getByText('Đã lưu Ban phúc khảo.'));
    expect(await flawsOf(chair, 'chu tich da lap het')).toEqual([]);
  }, 120_000);

  it('shows who is related to whom, and asks before a word is dismissed', async () => {
    await chair.goto(`${product.url}/ky-thi/${prepared.roundId}/xung-dot`);
    const dismiss = chair.getByRole('button', { name: `Bác lời khai của ${CANDIDATE} về ${SERVING.COUNCIL[4]}` });
    await dismiss.waitFor();
    expect(await flawsOf(chair, 'xung dot loi ich')).toEqual([]);
    await press(chair, dismiss);
    const dialog = chair.getByRole('dialog');
    await focusOn(chair, dialog.getByLabel('Lý do, kết quả xác minh'));
    await press(chair, dialog.getByRole('button', { name: 'Đề nghị bác lời khai' }));
    await focusOn(chair, dialog.getByRole('alert'));
    expect(await flawsOf(chair, 'bac loi khai thieu ly do')).toEqual([]);
    await chair.keyboard.press('Escape');
    await focusOn(chair, dismiss);
  }, 120_000);

  it('tries who may step back, and refuses the brother as a successor', async () => {
    await press(chair, chair.getByRole('link', { name: 'Thử phương án, thay người' }));
    await choose(chair, chair.getByLabel('Hội đồng hoặc Ban', { exact: true }), 'Ban chấm thi');
    const simulator = chair.getByRole('region', { name: 'Nếu những người này rút' });
    await press(chair, simulator.getByRole('button', { name: 'Kiểm tra phương án' }));
    await focusOn(chair, simulator.getByRole('alert'));
    await tick(chair, simulator.getByLabel(SERVING.MARKING[1]));
    await press(chair, simulator.getByRole('button', { name: 'Kiểm tra phương án' }));
    await simulator.getByText('Không có những người này, thành phần vẫn hợp lệ.').waitFor();
    expect(await flawsOf(chair, 'thu phuong an hop le')).toEqual([]);
    await tick(chair, simulator.getByLabel(SERVING.MARKING[2]));
    await press(chair, simulator.getByRole('button', { name: 'Kiểm tra phương án' }));
    await simulator.getByText('Không có những người này, thành phần không còn hợp lệ:').waitFor();
    expect(await flawsOf(chair, 'thu phuong an khong hop le')).toEqual([]);
    const form = chair.getByRole('region', { name: 'Thay thành viên' });
    await press(chair, form.getByRole('button', { name: 'Đề nghị thay' }));
    await focusOn(chair, form.getByRole('alert'));
    expect(await flawsOf(chair, 'thay nguoi loi')).toEqual([]);
    await fillReplacement(form, BROTHER);
    await confirmPresence(chairAsks);
    await press(chair, form.getByRole('button', { name: 'Đề nghị thay' }));
    await form
      .getByRole('alert')
      .getByRole('link', { name: /^Người thay/ })
      .waitFor();
    await focusOn(chair, form.getByRole('alert'));
    expect(await flawsOf(chair, 'thay bang nguoi than')).toEqual([]);
  }, 120_000);

  it('replaces a member once the deputy agrees, and keeps who sat there', async () => {
    const form = chair.getByRole('region', { name: 'Thay thành viên' });
    await pick(chair, form.getByLabel('Người thay', { exact: true }), partOf(NEWCOMER), NEWCOMER);
    await press(chair, form.getByRole('button', { name: 'Đề nghị thay' }));
    await focusOn(chair, form.getByText(/^Đã gửi đề nghị/));
    expect(await flawsOf(chair, 'da de nghi thay')).toEqual([]);
    const { context, asks } = await browserOf();
    await arrive(asks, prepared, SERVING.COUNCIL[1], true);
    await declareNothing(asks, prepared.roundId);
    await confirmPresence(asks);
    const deputy = await open(context, '/cho-dong-y');
    await press(deputy, deputy.getByRole('button', { name: /^Đồng ý:/ }));
    const dialog = deputy.getByRole('dialog', { name: /^Đồng ý:/ });
    await focusOn(deputy, dialog.getByRole('button', { name: 'Đồng ý', exact: true }));
    const parts = await dialog.locator('dt').allTextContents();
    expect(parts.slice(0, 4)).toEqual(['Ban', 'Người thôi tham gia', 'Người thay', 'Quyết định: số']);
    expect(await flawsOf(deputy, 'hoi dong y')).toEqual([]);
    await deputy.keyboard.press('Escape');
    await focusOn(deputy, deputy.getByRole('button', { name: /^Đồng ý:/ }));
    await deputy.keyboard.press('Enter');
    await press(deputy, dialog.getByRole('button', { name: 'Đồng ý', exact: true }));
    await focusOn(deputy, deputy.getByText('Đã đồng ý. Việc đã được thực hiện.'));
    expect(await flawsOf(deputy, 'da dong y')).toEqual([]);
    await context.close();
    await chair.reload();
    await choose(chair, chair.getByLabel('Hội đồng hoặc Ban', { exact: true }), 'Ban chấm thi');
    const history = chair.getByRole('region', { name: 'Lịch sử thay người' });
    await history.getByText(new RegExp(`^${NEWCOMER} thay ${SERVING.MARKING[1]}`)).waitFor();
    expect(await flawsOf(chair, 'lich su thay nguoi')).toEqual([]);
  }, 120_000);

  it('takes the word of one who serves that a candidate is family, and bars them at once', async () => {
    const { context, asks } = await browserOf();
    await arrive(asks, prepared, SERVING.COUNCIL[3], true);
    const member = await open(context, `/ky-thi/${prepared.roundId}/cam-ket`);
    await press(member, member.getByRole('button', { name: 'Ký cam kết' }));
    await focusOn(member, member.getByRole('alert'));
    expect(await flawsOf(member, 'cam ket loi')).toEqual([]);
    await choose(member, member.getByLabel(new RegExp(`^${CANDIDATE}`)), 'Vợ, chồng');
    await tick(member, member.getByLabel('Tôi cam kết giữ bí mật của kỳ thi'));
    await press(member, member.getByRole('button', { name: 'Ký cam kết' }));
    await focusOn(member, member.getByText(/^Đã ghi nhận. Theo kê khai/));
    expect(await flawsOf(member, 'khong duoc tham gia')).toEqual([]);
    await context.close();
  }, 120_000);

  it('never asked another host and never failed inside', () => {
    expect(seen.length).toBeGreaterThan(3);
    for (const one of seen) expect(one).toEqual({ foreign: [], faults: [] });
  });

  async function fillReplacement(form: Locator, coming: string): Promise<void> {
    await choose(chair, form.getByLabel('Người thôi tham gia'), SERVING.MARKING[1]);
    await pick(chair, form.getByLabel('Người thay', { exact: true }), partOf(coming), coming);
    await write(chair, form.getByLabel('Số quyết định'), '40/QĐ-SNV');
    await write(chair, form.getByLabel('Ngày ký quyết định'), todayTyped());
    await write(chair, form.getByLabel('Ngày thay'), todayTyped());
    await write(chair, form.getByLabel('Lý do'), 'Chuyển công tác');
  }
});

/** The box for the person of a line. */
function person(page: Page, line: number): Locator {
  return page.getByLabel(`Họ và tên người thứ ${String(line)}`, { exact: true });
}

/** Fills the lines of the form, with as many lines as there are people. */
async function seat(page: Page, people: readonly string[]): Promise<void> {
  while ((await page.locator('.seat-row').count()) > people.length) {
    const last = await page.locator('.seat-row').count();
    await press(page, page.getByRole('button', { name: `Bỏ dòng người thứ ${String(last)}`, exact: true }));
    await focusOn(page, person(page, last - 1));
  }
  while ((await page.locator('.seat-row').count()) < people.length) {
    const next = (await page.locator('.seat-row').count()) + 1;
    await press(page, page.getByRole('button', { name: 'Thêm người' }));
    await focusOn(page, person(page, next));
  }
  for (const [index, name] of people.entries()) await pick(page, person(page, index + 1), partOf(name), name);
}

async function setUp(page: Page, kind: keyof typeof SERVING, name: string): Promise<void> {
  await choose(page, page.getByLabel('Hội đồng hoặc Ban', { exact: true }), name);
  await page.getByRole('group', { name, exact: true }).waitFor();
  await seat(page, SERVING[kind]);
  expect(await flawsOf(page, `lap ${name}`)).toEqual([]);
  await press(page, page.getByRole('button', { name: 'Lưu thành phần' }));
  await focusOn(page, page.getByText(`Đã lưu ${name}.`));
}

function todayTyped(): string {
  return hanoiDay(new Date()).split('-').reverse().join('/');
}
