import type { Browser, Page } from 'playwright-core';
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
  marks: [],
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
  regulation: { entry: 'DIRECT', phases: ['DEFENCE'] },
};

/** The pages come from the started product; the answers of one panel member's round are laid in here. */
describeWithBrowser('the score sheet of a panel member', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  const submitted: { readonly marks: unknown; readonly key: string | undefined }[] = [];

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(8000);
    seen = watch(page, product.url);
    await page.route('**/graphql', (route) => {
      const request = route.request();
      const body = request.postData() ?? '';
      if (body.includes('submitScoreSheet')) {
        const { variables } = JSON.parse(body) as { variables: { input: { marks: unknown } } };
        submitted.push({ marks: variables.input.marks, key: request.headers()['idempotency-key'] });
        if (submitted.length === 1) return route.abort();
        return route.fulfill({ json: { data: { submitScoreSheet: { scoreSheet: null, errors: [] } } } });
      }
      const data = body.includes('CurrentViewer')
        ? shellAnswer('gk', 'Lê Văn Giám Khảo')
        : { round: { ...ROUND, myScoreSheets: { edges: [{ node: SHEET }] } } };
      return route.fulfill({ json: { data } });
    });
    await page.goto(`${product.url}/ky-thi/rnd_1/cham-de-an`);
    await page.getByRole('link', { name: 'Chấm thí sinh tiếp theo' }).click();
    await box(0).waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const box = (index: number) => page.getByLabel(`Điểm ${CRITERIA[index]?.title ?? ''}`);

  it('keeps a wrong mark as typed and says in words what is wrong', async () => {
    await box(4).fill('95');
    await page.getByText('Không quá 10 điểm').waitFor();
    await box(4).blur();
    expect(await box(4).inputValue()).toBe('95');
    for (const wrong of ['abc', '1 0', '-1', '1e2', '8,,5']) {
      await box(4).fill(wrong);
      await page.getByText('Chỉ nhập số, ví dụ 8,5').waitFor();
      expect(await box(4).inputValue()).toBe(wrong);
    }
    expect(await flawsOf(page, 'phieu cham loi')).toEqual([]);
  }, 60_000);

  it('is filled with the keyboard alone, comma or point, and a reload loses nothing', async () => {
    await box(0).focus();
    await page.keyboard.type('17,5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('26.25');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(' 12 ');
    await page.keyboard.press('Enter');
    await page.keyboard.type('22,5');
    await page.reload();
    expect(await box(3).inputValue()).toBe('22,5');
    await box(4).focus();
    await box(4).fill('9');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Kiểm tra và nộp phiếu');
    await page.locator('tfoot').getByText('87,25').waitFor();
    expect(submitted).toEqual([]);
  }, 60_000);

  it('does not submit on Enter pressed twice', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Kiểm tra trước khi nộp' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Xem lại');
    expect(await flawsOf(page, 'kiem tra phieu')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(submitted).toEqual([]);
  }, 60_000);

  it('sends exact marks, and after a lost answer repeats them with the same key', async () => {
    await page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' }).click();
    await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
    await page.getByText('Không liên lạc được với máy chủ').waitFor();
    await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
    await page.getByText('Đã nộp phiếu chấm thí sinh Trần Thị Hồng Nhung.').waitFor();
    const marks = ['17.50', '26.25', '12.00', '22.50', '9.00'];
    expect(submitted[1]?.marks).toEqual(CRITERIA.map(({ key }, index) => ({ criterion: key, mark: marks[index] })));
    expect(submitted[1]?.key).toBe(submitted[0]?.key);
    expect(await flawsOf(page, 'phieu cham danh sach')).toEqual([]);
    expect(seen).toEqual({ foreign: [], faults: [] });
  }, 60_000);
});
