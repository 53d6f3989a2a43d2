import type { Browser, Page } from 'playwright-core';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { shellAnswer } from './support/shell-answer';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const traced = (value: string, formula: string) => ({
  value,
  rule: 'BR-44',
  clause: 'TT 22/2025 Điều 22(1)',
  formula,
  inputs: [
    { name: 'Thành viên 1', value: '84,00' },
    { name: 'Thành viên 2', value: '84,80' },
  ],
});
const DEFENCE = traced('84.40', 'Trung bình cộng điểm của các thành viên: (84,00 + 84,80) : 2 = 84,40');
const line = (id: string, fullName: string, rank: number, defence: string) => ({
  cursor: id,
  node: {
    rank,
    outcome: rank === 1 ? 'WINNER' : 'NOT_SELECTED',
    application: { id, fullName, candidateNumber: `00${String(rank)}` },
    written: { value: '72.50' },
    defence: { value: defence },
    total: { value: defence },
    explanation: {
      sentence: `Xếp thứ ${String(rank)}, chỉ tiêu 1 người.`,
      rule: 'BR-48',
      clause: 'NĐ 170/2025 Điều 10(1)',
    },
  },
});
const POST = { id: 'pst_1', title: 'Trưởng phòng Tổng hợp', unit: 'Sở Nội vụ', quota: 1 };
const EDGES = [line('app_2', 'Đinh Văn Toàn', 2, '84.30'), line('app_1', 'Trần Thị Hồng Nhung', 1, '84.40')];
const pages = { hasNextPage: false, endCursor: null };
const ROUND = {
  id: 'rnd_1',
  title: 'Thi tuyển Trưởng phòng năm 2027',
  state: 'DEFENCE',
  myRoles: ['PANEL_HEAD', 'COUNCIL_CHAIR'],
};
const ANSWERS: Readonly<Record<string, object>> = {
  ResultPage: {
    ...ROUND,
    result: {
      establishedAt: null,
      blocked: [],
      posts: [{ outcome: 'FILLED', post: POST, candidates: { edges: EDGES, pageInfo: pages } }],
    },
  },
  ExplainResult: {
    result: {
      posts: [
        {
          post: POST,
          candidates: {
            edges: [{ node: { application: { id: 'app_1' }, written: null, defence: DEFENCE, total: null } }],
          },
        },
      ],
    },
  },
  WhatIf: {
    result: {
      posts: [
        {
          post: POST,
          whatIf: [
            {
              isRaise: true,
              by: '0.11',
              becomes: 'OTHER_WINNERS',
              application: { id: 'app_2', fullName: 'Đinh Văn Toàn' },
            },
          ],
        },
      ],
    },
  },
  DefenceBoard: {
    ...ROUND,
    regulation: { ballot: 'SECRET', entry: 'DIRECT' },
    defenceProgress: EDGES.map(({ node: { application } }, index) => ({
      expected: 9,
      submitted: index === 0 ? 9 : 4,
      isComplete: false,
      application: { ...application, post: POST },
    })),
  },
};

/** The pages come from the started product; what a round answers is laid in here. */
describeWithBrowser('the result and the board of the defence', () => {
  let product: StartedProduct;
  let browser: Browser;
  let page: Page;
  let seen: Watch;
  const sent: string[] = [];

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(8000);
    seen = watch(page, product.url);
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      const name = Object.keys(ANSWERS).find((one) => body.includes(`query ${one}(`));
      if (body.includes('closeBallot')) sent.push(body);
      const data = body.includes('closeBallot')
        ? { closeBallot: { errors: [] } }
        : name === undefined
          ? shellAnswer('ct', 'Lê Văn Chủ Tịch')
          : { round: ANSWERS[name] };
      return route.fulfill({ json: { data } });
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  test('stands best first, and opens a figure into its computation, figures and clause', async () => {
    await page.goto(`${product.url}/ky-thi/rnd_1/ket-qua`);
    await page.getByRole('row', { name: /Trần Thị Hồng Nhung/ }).waitFor();
    expect(await page.locator('tbody th').allInnerTexts()).toEqual([
      '001 · Trần Thị Hồng Nhung',
      '002 · Đinh Văn Toàn',
    ]);
    expect(await flawsOf(page, 'result')).toEqual([]);
    await page.getByRole('button', { name: 'Đề án 84,40 của Trần Thị Hồng Nhung: xem cách tính' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('(84,00 + 84,80) : 2 = 84,40', { exact: false }).waitFor();
    expect(await dialog.innerText()).toContain('TT 22/2025 Điều 22(1)');
    expect(await flawsOf(page, 'result explained')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Kết quả chắc đến đâu?').click();
    await page.getByText('Đinh Văn Toàn cao hơn 0,11 điểm: đổi người trúng tuyển').waitFor();
    expect(await flawsOf(page, 'result what if')).toEqual([]);
  });

  test('counts who has voted, and lets the head open a full box after asking once more', async () => {
    await page.goto(`${product.url}/ky-thi/rnd_1/dieu-hanh`);
    await page.getByText('9/9').waitFor();
    expect(await flawsOf(page, 'defence board')).toEqual([]);
    await page.getByRole('button', { name: 'Mở hòm phiếu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mở hòm phiếu' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(sent.map((body) => (JSON.parse(body) as { variables: unknown }).variables)).toEqual([
      { input: { applicationId: 'app_2' } },
    ]);
    expect(seen.faults).toEqual([]);
  });
});
