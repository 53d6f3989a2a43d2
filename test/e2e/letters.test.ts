import type { Browser, Page } from 'playwright-core';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { shellAnswer } from './support/shell-answer';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const application = { id: 'app_1', fullName: 'Trần Quốc Bảo', unit: 'Văn phòng Sở', candidateNumber: null };
const letter = {
  letter: 'app_1.1.SUPPLEMENT',
  kind: 'SUPPLEMENT',
  title: 'yêu cầu bổ sung hồ sơ',
  due: '2027-02-09',
  dossierVersion: 2,
  application,
  handedOver: null as unknown,
};
const ROUND = { id: 'rnd_1', title: 'Thi tuyển Trưởng phòng năm 2027', myRoles: ['COUNCIL_SECRETARY'] };
const LATE = 'Ngày giao thư chưa đến.';

/** The page comes from the started product; what the product answers about letters is laid in here. */
describeWithBrowser('people without an e-mail address', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  const acts: unknown[] = [];
  let handedOver: unknown = null;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(15_000);
    seen = watch(page, product.url);
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      if (body.includes('recordLetterHandedOver(')) {
        acts.push((JSON.parse(body) as { variables: unknown }).variables);
        const errors = acts.length === 1 ? [{ message: LATE, path: ['input', 'on'] }] : [];
        if (errors.length === 0) {
          handedOver = {
            way: 'PHONE',
            receiver: application.fullName,
            on: '2027-02-03',
            by: { displayName: 'Bà Thư Ký' },
          };
        }
        return route.fulfill({ json: { data: { recordLetterHandedOver: { errors } } } });
      }
      const data = body.includes('query UnreachedLetters(')
        ? { round: { ...ROUND, unreachedLetters: [{ ...letter, handedOver }] } }
        : shellAnswer('tk', 'Phạm Thị Thư Ký');
      return route.fulfill({ json: { data } });
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  test('have a letter to print and a record of who took it, which keeps what was typed when it is refused', async () => {
    await page.goto(`${product.url}/ky-thi/rnd_1/thu-bao`);
    await page.getByRole('heading', { name: 'Thư báo yêu cầu bổ sung hồ sơ: còn 1 trên 1 người' }).waitFor();
    await page.locator('a[href="/rounds/rnd_1/letters/app_1-SUPPLEMENT.pdf"]').waitFor();
    expect(await flawsOf(page, 'thu bao')).toEqual([]);
    await page.getByLabel('Ngày nhận').fill('03/02/2027');
    await page.getByRole('button', { name: 'Ghi đã báo' }).press('Enter');
    await page.getByText(LATE).first().waitFor();
    expect(await flawsOf(page, 'thu bao bi tu choi')).toEqual([]);
    await page.getByRole('button', { name: 'Ghi đã báo' }).press('Enter');
    await page.getByText('Đã báo ngày 03/02/2027, gọi điện; người nhận: Trần Quốc Bảo; người báo: Bà Thư Ký').waitFor();
    expect(await flawsOf(page, 'da bao')).toEqual([]);
    const input = { applicationId: 'app_1', expectedVersion: 2, letter: letter.letter, way: 'PHONE' };
    expect(acts.at(-1)).toEqual({ input: { ...input, receiver: application.fullName, on: '2027-02-03' } });
    expect(seen).toEqual({ foreign: [], faults: [] });
  });
});
