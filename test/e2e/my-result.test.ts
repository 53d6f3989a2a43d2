import type { Browser, Page } from 'playwright-core';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { shellAnswer } from './support/shell-answer';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const RESULT = {
  post: { id: 'pst_1', title: 'Trưởng phòng Tổng hợp', unit: 'Sở Nội vụ' },
  written: '72.50',
  defence: '84.30',
  total: '84.30',
  rank: 2,
  outcome: 'NOT_SELECTED',
  explanation: { sentence: 'Xếp thứ 2, chỉ tiêu 1 người: không trúng tuyển.', clause: 'NĐ 170/2025 Điều 10(1)' },
  decision: { number: '340/QĐ-SNV', date: '2026-12-22', issuer: 'Giám đốc Sở Nội vụ' },
  criteria: [
    { title: 'Nội dung đề án', maximum: '60.00', mean: '50.30' },
    { title: 'Trình bày và bảo vệ', maximum: '40.00', mean: '34.00' },
  ],
  complaintsUntil: '2027-03-23',
};
const ROUND = { id: 'rnd_1', title: 'Thi tuyển Trưởng phòng năm 2026' };
const LETTER = { id: 'pap_1', name: 'Giấy báo kết quả dự thi', issuedAt: '2026-12-23T03:00:00.000Z' };

/** The pages come from the started product; what the round answers is laid in here. */
describeWithBrowser('the result of a candidate', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  let answer: object = { ...ROUND, myPapers: [], myResult: null };

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(8000);
    seen = watch(page, product.url);
    await page.route('**/graphql', (route) => {
      const isMine = (route.request().postData() ?? '').includes('query MyResult(');
      const data = isMine ? { round: answer } : shellAnswer('ts', 'Đinh Văn Toàn');
      return route.fulfill({ json: { data } });
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const open = async () => {
    await page.goto(`${product.url}/ky-thi/rnd_1/ket-qua-cua-toi`);
    await page.getByRole('heading', { name: 'Kết quả của tôi' }).waitFor();
  };

  test('says that nothing is public yet, and leads to the application', async () => {
    await open();
    await page.getByText('Kết quả chưa được công bố', { exact: false }).waitFor();
    expect(await page.getByRole('link', { name: 'Hồ sơ của tôi' }).getAttribute('href')).toBe('/ky-thi/rnd_1/ho-so');
    expect(await flawsOf(page, 'no result yet')).toEqual([]);
  });

  test('shows outcome, reason, marks by criterion, the last day to complain, and the letter', async () => {
    answer = { ...ROUND, myPapers: [LETTER], myResult: RESULT };
    await open();
    await page.getByText('Không trúng tuyển', { exact: true }).waitFor();
    const text = await page.getByRole('main').innerText();
    for (const shown of [
      'Xếp thứ 2, chỉ tiêu 1 người',
      '72,50',
      '84,30',
      '50,30 trên 60',
      '23/03/2027',
      '340/QĐ-SNV',
    ]) {
      expect(text).toContain(shown);
    }
    const letter = page.getByRole('link', { name: 'Tải Giấy báo kết quả dự thi (PDF)' });
    expect(await letter.getAttribute('href')).toBe('/papers/pap_1');
    expect(await flawsOf(page, 'own result')).toEqual([]);
  });

  test('of one who was absent shows no mark, and never nought', async () => {
    const none = { written: null, defence: null, total: null, rank: null, criteria: [], outcome: 'ABSENT' };
    answer = { ...ROUND, myPapers: [], myResult: { ...RESULT, ...none } };
    await open();
    await page.getByText('Bỏ thi', { exact: true }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Không xếp hạng');
    expect(text).toContain('Không có điểm');
    expect(text).not.toMatch(/\b0,00\b/);
    expect(await flawsOf(page, 'absent')).toEqual([]);
    expect(seen).toEqual({ foreign: [], faults: [] });
  });
});
