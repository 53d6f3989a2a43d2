import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { jpegOf } from '../files/crafted';
import { comesTo } from './support/comes-to';
import { callerOf, confirmPresence } from './support/api';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { arrive, CANDIDATE, openRegistration, prepare, SERVING, type Prepared } from './support/serving-people';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** A line of 50 KB a second with 400 ms to the server and back. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 51_200, uploadThroughput: 51_200 };
const SEATS = ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER', 'MEMBER'] as const;
const NOMINATION = 'Văn bản đề cử của tập thể lãnh đạo';
const CONSENT = 'Văn bản đồng ý của cấp ủy';

describeWithBrowser('a candidate who registers on a phone, on a slow line', () => {
  let product: StartedProduct;
  let browser: Browser;
  let phone: BrowserContext;
  let page: Page;
  /** One for each tab: what another session was told of the line would go on beside it. */
  let session: CDPSession;
  let prepared: Prepared;
  const seen: Watch[] = [];

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    const callerFor = async () => callerOf(await browser.newContext(), product.url);
    const admin = await callerFor();
    prepared = await prepare(admin, product.setupToken);
    await confirmPresence(admin);
    const { roundId, ids } = prepared;
    const seats = SERVING.COUNCIL.map((name, index) => ({ personId: ids[name], seat: SEATS[index] }));
    const decision = { number: '12/QĐ-SNV', date: '2026-09-18' };
    await admin.act('appointBody', { roundId, kind: 'COUNCIL', decision, seats }, 'body { id }');
    const [chair, secretary] = [await callerFor(), await callerFor()];
    await arrive(chair, prepared, SERVING.COUNCIL[0], true);
    await arrive(secretary, prepared, SERVING.COUNCIL[2], true);
    await openRegistration(secretary, chair, roundId);
    phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await arrive(callerOf(phone, product.url), prepared, CANDIDATE, false);
    await openTab();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const line = async (conditions: typeof SLOW): Promise<void> => {
    await session.send('Network.emulateNetworkConditions', conditions);
  };
  const openTab = async (): Promise<void> => {
    page = await phone.newPage();
    page.setDefaultTimeout(15_000);
    seen.push(watch(page, product.url));
    session = await phone.newCDPSession(page);
    await session.send('Network.enable');
    await line(SLOW);
    await page.goto(`${product.url}/ky-thi/${prepared.roundId}/dang-ky`);
  };
  const step = (number: number) => page.getByRole('heading', { name: `Bước ${String(number)}/6` }).waitFor();
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const next = () => page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
  const attach = (paper: string, name: string, buffer: Buffer) =>
    page.getByLabel(`Chọn tệp: ${paper}`).setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  const photo = (width: number) => Buffer.concat([jpegOf(width, 20), Buffer.alloc(100_000)]);

  it('sends the papers of a nominee, and says at once which file is too large', async () => {
    await step(1);
    await field('Chức danh dự tuyển').selectOption({ index: 1 });
    await field('Diện dự tuyển').selectOption('NOMINATED');
    await field('Số văn bản đề cử').fill('12/TTr-VP');
    await field('Ngày văn bản đề cử').fill('02/10/2026');
    await field('Số văn bản đồng ý của cấp ủy').fill('3-CV/ĐU');
    await field('Ngày văn bản đồng ý của cấp ủy').fill('05/10/2026');
    await attach(CONSENT, 'qua-lon.jpg', Buffer.alloc(10 * 1_048_576 + 1));
    await page.getByText('Tệp quá lớn: tối đa 10 MB.').waitFor();
    await page.getByRole('button', { name: 'Bỏ tệp qua-lon.jpg' }).click();
    await attach(NOMINATION, 'de-cu.jpg', photo(20));
    await page.getByRole('progressbar', { name: 'Đang gửi de-cu.jpg' }).waitFor();
    await attach(CONSENT, 'dong-y.jpg', photo(30));
    await page.getByText('Chờ gửi.').waitFor();
    await page.getByText('Đang gửi…').waitFor({ state: 'detached' });
    await page.getByText('Chờ gửi.').waitFor({ state: 'detached' });
    await comesTo(2, () => page.getByRole('button', { name: /^Bỏ tệp/ }).count());
    expect(await flawsOf(page, 'dang ky buoc 1')).toEqual([]);
    await next();
  }, 60_000);

  it('loses the line in step 4, closes the tab, and finds everything again', async () => {
    await step(2);
    await field('Họ và tên').fill(CANDIDATE);
    await field('Ngày sinh').fill('14/03/1985');
    await field('Giới tính').selectOption('F');
    await field('Số căn cước').fill('001185012345');
    await next();
    await step(3);
    await field('Điện thoại').fill('0912 345 678');
    await next();
    await step(4);
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await line({ ...SLOW, offline: true });
    await field('Đơn vị công tác').fill('Phòng Tổng hợp');
    await field('Chức vụ, chức danh hiện tại').fill('Phó Trưởng phòng');
    await field('Nếu trúng tuyển, đây là').selectOption('FIRST');
    await field('Quy hoạch').selectOption('THIS_POST');
    await next();
    await step(5);
    await page.getByText(/Mất kết nối. Nội dung được giữ trên máy này/).waitFor();
    expect(await flawsOf(page, 'dang ky mat mang')).toEqual([]);
    await page.close();
    await openTab();
    await step(5);
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await comesTo('Phòng Tổng hợp', () => field('Đơn vị công tác').inputValue());
    await next();
    await step(5);
    await field('Trình độ chuyên môn').selectOption('UNIVERSITY');
    await field('Trình độ lý luận chính trị').selectOption('NONE');
    await field('Đảng viên').selectOption('no');
    await field('Kỷ luật, xử lý').selectOption('NONE');
    await field('Giấy chứng nhận sức khỏe trong 6 tháng').selectOption('yes');
    await next();
  }, 60_000);

  it('checks the answers, hands in, and keeps a receipt that names the files', async () => {
    await step(6);
    await page.getByText('de-cu.jpg').waitFor();
    await page.getByText('001•••••2345').waitFor();
    await page.getByLabel('Tôi cam đoan').check();
    await page.getByLabel('Tôi đồng ý').check();
    expect(await flawsOf(page, 'dang ky kiem tra')).toEqual([]);
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await page.getByRole('heading', { name: 'Tệp đã nộp' }).waitFor();
    await page.getByRole('link', { name: 'dong-y.jpg' }).waitFor();
    await comesTo(2, () => page.getByText(/^SHA-256: [0-9a-f]{64}$/).count());
    expect(await flawsOf(page, 'giay tiep nhan')).toEqual([]);
    expect(seen.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  }, 60_000);
});
