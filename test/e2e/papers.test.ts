import type { Browser, Page } from 'playwright-core';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { shellAnswer } from './support/shell-answer';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const paper = {
  id: 'pap_1',
  code: 'D28',
  name: 'Biên bản họp Hội đồng',
  number: '01/BB-HĐTT',
  version: 1,
  issuedAt: '2026-11-25T03:00:00.000Z',
  state: 'IN_SIGNING',
  isCurrent: true,
  changes: [],
  proofCode: '1234567890123456',
  publishedOn: null,
  recordVersion: 2,
  subject: null,
  signedCopy: null,
};
const ROUND = {
  id: 'rnd_1',
  title: 'Thi tuyển Trưởng phòng năm 2027',
  version: 9,
  myRoles: ['COUNCIL_SECRETARY'],
  resultReleasedOn: null as string | null,
  handedOverOn: null as string | null,
  paperForms: [{ code: 'D28', name: 'Biên bản họp Hội đồng', mayIssue: true }],
  papers: { edges: [{ node: paper }], pageInfo: { hasNextPage: false, endCursor: null } },
};
const NO_PLACE = 'Nơi bàn giao không được để trống.';
const WRONG = 'Mật khẩu của tệp chứng thư số không đúng, hoặc có chữ có dấu (chưa dùng được ở đây).';

/** The page comes from the started product; what a round answers is laid in here. */
describeWithBrowser('the signed copy of a paper', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  const attached: unknown[] = [];
  const signings: string[] = [];
  const handedOver: unknown[] = [];
  let round = ROUND;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(8000);
    seen = watch(page, product.url);
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      const isAct = body.includes('attachSignedPaper(');
      if (isAct) attached.push((JSON.parse(body) as { variables: unknown }).variables);
      if (body.includes('handOverToArchive(')) {
        const { input } = (JSON.parse(body) as { variables: { input: { place: string } } }).variables;
        handedOver.push(input);
        const errors = input.place === '' ? [{ message: NO_PLACE, path: ['input', 'place'] }] : [];
        return route.fulfill({ json: { data: { handOverToArchive: { errors } } } });
      }
      const data = isAct
        ? { attachSignedPaper: { errors: [] } }
        : body.includes('query RoundPapers(')
          ? { round }
          : shellAnswer('tk', 'Phạm Thị Thư Ký');
      return route.fulfill({ json: { data } });
    });
    await page.route('**/papers/pap_1/sign', (route) => {
      signings.push(route.request().postData() ?? '');
      return signings.length === 1
        ? route.fulfill({ status: 422, json: { file: null, errors: [{ message: WRONG, path: ['passphrase'] }] } })
        : route.fulfill({ status: 201, json: { file: { id: 'fil_1' }, errors: [] } });
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  test('is made here with a key file: a wrong password is said and leaves the form, the right one signs and sends', async () => {
    await page.goto(`${product.url}/ky-thi/rnd_1/van-ban`);
    await page.getByRole('button', { name: /^Nhận bản đã ký/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Nhận bản đã ký' });
    expect(await flawsOf(page, 'nhan ban da ky')).toEqual([]);
    await dialog.getByLabel('Loại bản đã ký').selectOption('here');
    await dialog.getByRole('button', { name: 'Ký và gửi' }).press('Enter');
    await dialog.getByText('Hãy chọn tệp chứng thư số.').waitFor();
    await dialog
      .getByLabel('Tệp chứng thư số (.p12, .pfx)')
      .setInputFiles({ name: 'khoa.p12', mimeType: 'application/x-pkcs12', buffer: Buffer.from('khoa') });
    await dialog.getByLabel('Mật khẩu của tệp chứng thư').fill('sai');
    await page.keyboard.press('Enter');
    await dialog.getByText(WRONG).waitFor();
    expect(await flawsOf(page, 'ky tai day')).toEqual([]);
    await dialog.getByLabel('Mật khẩu của tệp chứng thư').fill('Mat khau 1');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(signings).toHaveLength(2);
    expect(signings[1]).toContain('Mat khau 1');
    expect(attached).toEqual([{ input: { paperId: 'pap_1', expectedVersion: 2, fileId: 'fil_1' } }]);
    expect(seen).toEqual({ foreign: [], faults: [] });
  });

  test('the whole round is handed over once its result is out: one file, a form that keeps what was typed, then the day', async () => {
    round = { ...ROUND, resultReleasedOn: '2026-12-22' };
    await page.goto(`${product.url}/ky-thi/rnd_1/van-ban`);
    const section = page.getByRole('region', { name: 'Bàn giao hồ sơ lưu trữ' });
    await section.locator('a[href="/rounds/rnd_1/archive.zip"]').waitFor();
    await section.getByLabel('Họ và tên người nhận').fill('Cao Thị Lưu Trữ');
    await section.getByLabel('Chức vụ người nhận').fill('Lưu trữ viên');
    await section.getByRole('button', { name: 'Đề nghị ghi nhận bàn giao' }).press('Enter');
    await section.getByText(NO_PLACE).first().waitFor();
    expect(await flawsOf(page, 'ban giao ho so')).toEqual([]);
    await section.getByLabel('Nơi bàn giao').fill('Phòng họp số 1');
    await section.getByRole('button', { name: 'Đề nghị ghi nhận bàn giao' }).press('Enter');
    await section.getByText('Đã gửi đề nghị.').waitFor();
    const typed = { receiverName: 'Cao Thị Lưu Trữ', receiverPosition: 'Lưu trữ viên', place: 'Phòng họp số 1' };
    expect(handedOver.at(-1)).toEqual({ roundId: 'rnd_1', expectedVersion: 9, ...typed });
    round = { ...round, handedOverOn: '2027-01-15' };
    await page.reload();
    await section.getByText('Đã bàn giao ngày 15/01/2027.').waitFor();
    await section.getByRole('button').first().waitFor({ state: 'detached' });
    expect(await flawsOf(page, 'da ban giao')).toEqual([]);
  });
});
