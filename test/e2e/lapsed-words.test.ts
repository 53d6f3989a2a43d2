import type { Browser, Page } from 'playwright-core';
import { shippedWording } from '../../src/pdf/template';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { shellAnswer } from './support/shell-answer';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const REASON = 'templates/D06/2.md: thiếu dấu chèn [[BANG bat_buoc]] của mẫu gốc';
const OWN = `${shippedWording('D06', 1)}\nLời riêng của cơ quan.\n`;
const D06 = { code: 'D06', name: 'Biên bản họp Hội đồng xét điều kiện dự thi' };
const D14 = { code: 'D14', name: 'Biên bản thu, niêm phong và bàn giao bài thi' };
const lapsed = { number: 1, text: OWN, reasons: [REASON] };
const supplied = { number: 0, isOriginal: true, writtenFor: 2, formVersion: 2, editions: [], lapsed };
const kept = { number: 1, isOriginal: false, writtenFor: 2, formVersion: 3, editions: [], lapsed: null };
const original = shippedWording('D06', 2);
const NO_PAGE = { hasNextPage: false, endCursor: null };
const ROUND = {
  id: 'rnd_1',
  version: 3,
  code: 'TP-2027',
  title: 'Thi tuyển Trưởng phòng năm 2027',
  state: 'REGISTRATION',
  myRoles: ['COUNCIL_SECRETARY'],
  declarationRequired: false,
  agency: { name: 'SỞ NỘI VỤ', superior: 'UBND', abbreviation: 'SNV', place: 'Hà Nội' },
  dates: { notice: '2027-01-04', opens: '2027-01-05', closes: '2027-02-04', written: null, defence: '2027-03-04' },
  posts: [],
  rubric: [],
  reopenings: [],
  regulation: null,
  resultReleasedOn: null,
  shortPosts: [],
  bodies: [],
  openSeals: null,
  writtenProgress: null,
};

/** What the product answers to a question that names an operation; the pages come from the started product. */
function answerTo(body: string): unknown {
  const asks = (name: string): boolean => body.includes(`query ${name}(`);
  if (asks('Rounds')) return { rounds: { edges: [{ node: ROUND }], pageInfo: NO_PAGE } };
  if (asks('LapsedWordings')) return { round: { id: 'rnd_1', lapsedWordings: [{ ...D06, ...lapsed }] } };
  if (asks('RoundPlan')) return { round: { id: 'rnd_1', readiness: [], timetable: [] } };
  if (body.includes('query WaitingTasks')) return { pendingApprovals: { edges: [] } };
  if (asks('WaitingActsOfRound')) return { round: { id: 'rnd_1', pendingApprovals: { edges: [] } } };
  const paperForms = [
    { ...D06, wording: supplied },
    { ...D14, wording: kept },
  ];
  if (asks('RoundTemplates')) return { round: { ...ROUND, paperForms } };
  if (asks('RoundTemplate')) {
    const wording = body.includes('"D06"')
      ? { ...supplied, text: original, original }
      : { ...kept, text: `${shippedWording('D14', 2)}\nLời riêng.\n`, original: shippedWording('D14', 3) };
    return { round: { ...ROUND, paperForms: [{ ...(body.includes('"D06"') ? D06 : D14), wording }] } };
  }
  return shellAnswer('tk', 'Phạm Thị Thư Ký');
}

describeWithBrowser('words of an agency whose form has a newer version', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(15_000);
    seen = watch(page, product.url);
    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { data: answerTo(route.request().postData() ?? '') } }),
    );
    await page.route('**/preview', (route) => route.fulfill({ contentType: 'application/pdf', body: '%PDF-1.7' }));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  test('are among the tasks of the secretary once they lapsed, with what and why, and lead to the form', async () => {
    await page.goto(`${product.url}/`);
    const task = page.getByRole('region', { name: 'Mẫu văn bản của cơ quan cần sửa lại' });
    await task.getByText(REASON).waitFor();
    expect(await flawsOf(page, 'viec can lam: mau')).toEqual([]);
    await task.getByRole('link', { name: /^D06/ }).press('Enter');
    await page.getByRole('heading', { name: 'Bản sửa số 1 không còn khớp mẫu' }).waitFor();
    await page.getByText(REASON).waitFor();
    const old = page.getByLabel('Lời văn cũ của cơ quan, để chép lại');
    await old.waitFor();
    expect(await old.inputValue()).toBe(OWN);
    expect(await flawsOf(page, 'mau het khop')).toEqual([]);
  });

  test('stand in the list of forms with the reason, or as those that still fit, which show what they lack', async () => {
    await page.goto(`${product.url}/ky-thi/rnd_1/mau-van-ban`);
    await page.getByText(REASON).waitFor();
    await page.getByText('Bản sửa số 1 không còn khớp mẫu').waitFor();
    await page.getByText(/^Viết cho phiên bản 2 của mẫu/).waitFor();
    expect(await flawsOf(page, 'danh sach mau')).toEqual([]);
    await page.getByRole('link', { name: /^D14/ }).press('Enter');
    await page.locator('summary', { hasText: /^Viết cho phiên bản 2 của mẫu/ }).press('Enter');
    await page
      .getByText(/Thí sinh nộp bài nhưng không ký/)
      .first()
      .waitFor();
    expect(await flawsOf(page, 'mau con khop')).toEqual([]);
    // Its own PDF viewer shows the preview: that is no page of ours, so what the browser fetches for it is not counted.
    expect(seen.faults).toEqual([]);
  });
});
