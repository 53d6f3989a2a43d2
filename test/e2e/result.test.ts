import type { Browser, Page } from 'playwright-core';
import { comesTo } from './support/comes-to';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { onPaper } from './support/on-paper';
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
  version: 7,
  publishedResult: null,
  myRoles: ['PANEL_HEAD', 'COUNCIL_CHAIR'],
  bodies: [
    {
      kind: 'COUNCIL',
      seats: [
        { seat: 'CHAIR', person: { id: 'acc_1', displayName: 'Lê Văn Chủ Tịch' } },
        { seat: 'SECRETARY', person: { id: 'acc_2', displayName: 'Phạm Thị Thư Ký' } },
        { seat: 'MEMBER', person: { id: 'acc_3', displayName: 'Võ Minh Ủy Viên' } },
      ],
    },
  ],
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
    bodies: [],
    panelExclusions: [],
    panelPasses: [],
    incidents: [],
    dates: { defence: '2026-12-03' },
    defenceSession: null,
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
  /** What changed of the round since. */
  let later: object = {};

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(8000);
    seen = watch(page, product.url);
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      const name = Object.keys(ANSWERS).find((one) => body.includes(`query ${one}(`));
      const act = ['closeBallot', 'establishResult', 'releaseResult', 'eraseDossiers', 'excludePanelMember'].find(
        (one) => body.includes(`${one}(`),
      );
      if (act !== undefined) sent.push(body);
      const data =
        act !== undefined
          ? { [act]: { errors: [] } }
          : name === undefined
            ? shellAnswer('ct', 'Lê Văn Chủ Tịch')
            : { round: { ...ANSWERS[name], ...later } };
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
    await comesTo(['001 · Trần Thị Hồng Nhung', '002 · Đinh Văn Toàn'], () => page.locator('tbody th').allInnerTexts());
    expect(await flawsOf(page, 'result')).toEqual([]);
    await onPaper(page, {
      shows: [page.getByText('84,40').first(), page.getByText('001 · Trần Thị Hồng Nhung')],
      hides: [page.getByText('Bấm vào một con số')],
    });
    await page.getByRole('button', { name: 'Đề án 84,40 của Trần Thị Hồng Nhung: xem cách tính' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('(84,00 + 84,80) : 2 = 84,40', { exact: false }).waitFor();
    await dialog.getByText('TT 22/2025 Điều 22(1)').first().waitFor();
    expect(await flawsOf(page, 'result explained')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Kết quả chắc đến đâu?').click();
    await page.getByText('Đinh Văn Toàn cao hơn 0,11 điểm: đổi người trúng tuyển').waitFor();
    expect(await flawsOf(page, 'result what if')).toEqual([]);
  });

  const lastInput = () => (JSON.parse(sent.at(-1) ?? '{}') as { variables: { input: unknown } }).variables.input;

  test('lets the Chair establish the result, refusing votes that are no number before anything is sent', async () => {
    await page.goto(`${product.url}/ky-thi/rnd_1/ket-qua`);
    await page.getByLabel('Nơi họp').fill('Phòng họp số 2');
    await page.getByLabel('Số phiếu tán thành').fill('chín');
    await page.getByRole('button', { name: 'Xác định kết quả' }).press('Enter');
    await page.getByText('Số phiếu là số nguyên, từ 0 trở lên.').first().waitFor();
    expect(sent).toEqual([]);
    await comesTo('chín', () => page.getByLabel('Số phiếu tán thành').inputValue());
    expect(await flawsOf(page, 'establish refused')).toEqual([]);
    await page.getByLabel('Số phiếu tán thành').fill('9');
    await page.getByRole('checkbox', { name: 'Lê Văn Chủ Tịch' }).check();
    await page.getByRole('checkbox', { name: 'Phạm Thị Thư Ký' }).check();
    await page.getByText('Có mặt 2/3 thành viên.').waitFor();
    const answered = page.waitForResponse((one) => one.request().postData()?.includes('establishResult(') === true);
    await page.getByRole('button', { name: 'Xác định kết quả' }).press('Enter');
    await answered;
    await page.getByText('Đã gửi đề nghị. Kết quả được xác định khi Thư ký').waitFor();
    const facts = { place: 'Phòng họp số 2', absentMemberIds: ['acc_3'], votesFor: 9, votesAgainst: null };
    expect(lastInput()).toEqual({ roundId: 'rnd_1', expectedVersion: 7, ...facts });
  });

  test('lets the Chair ask for the release by the two documents, and says whose agreement it waits for', async () => {
    later = { state: 'CONCLUDED', version: 8 };
    await page.goto(`${product.url}/ky-thi/rnd_1/ket-qua`);
    await page.getByLabel('Số tờ trình của Hội đồng').fill('15/TTr-HĐTT');
    await page.getByLabel('Ngày tờ trình').fill('24/11/2026');
    await page.getByLabel('Số quyết định công nhận kết quả').fill('210/QĐ-SNV');
    await page.getByLabel('Ngày quyết định').fill('26/11/2026');
    await page.getByLabel('Người ký quyết định').fill('Giám đốc Sở Nội vụ');
    expect(await flawsOf(page, 'release')).toEqual([]);
    await page.getByRole('button', { name: 'Đề nghị công bố kết quả' }).press('Enter');
    await page.getByText('Kết quả được công bố khi Thư ký Hội đồng đồng ý.').waitFor();
    expect(lastInput()).toEqual({
      roundId: 'rnd_1',
      expectedVersion: 8,
      reportNumber: '15/TTr-HĐTT',
      reportDate: '2026-11-24',
      decisionNumber: '210/QĐ-SNV',
      decisionDate: '2026-11-26',
      decisionIssuer: 'Giám đốc Sở Nội vụ',
    });
    later = {};
    sent.length = 0;
  });

  test('lets the Chair record an absent member, which waits for the secretary and leaves one panel for the post', async () => {
    const person = (id: string, displayName: string) => ({ seat: 'MEMBER', person: { id, displayName } });
    const [absent, present] = [person('acc_7', 'Vũ Đình Khôi'), person('acc_8', 'Bùi Thị Yến')];
    const past = { postId: POST.id, at: '2026-11-20T02:00:00.000Z', reason: 'Ốm đột xuất', member: present.person };
    later = {
      regulation: { ballot: 'SIGNED', entry: 'DIRECT' },
      bodies: [{ kind: 'PANEL', seats: [absent, present] }],
      panelExclusions: [past],
    };
    await page.goto(`${product.url}/ky-thi/rnd_1/dieu-hanh`);
    await page.getByText('không tính phiếu cho mọi thí sinh của vị trí Trưởng phòng Tổng hợp').waitFor();
    await page.getByRole('button', { name: 'Ghi nhận thành viên vắng' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Ghi nhận thành viên vắng' });
    await dialog.getByRole('button', { name: 'Đề nghị Thư ký đồng ý' }).press('Enter');
    await dialog.getByText('Còn 1 chỗ cần sửa').waitFor();
    expect(sent).toEqual([]);
    expect(await flawsOf(page, 'absent member')).toEqual([]);
    await dialog.getByLabel('Thành viên vắng mặt').selectOption({ label: 'Vũ Đình Khôi' });
    await dialog.getByLabel('Lý do, số biên bản').fill('Vắng từ thí sinh thứ hai, biên bản số 3');
    await dialog.getByRole('button', { name: 'Đề nghị Thư ký đồng ý' }).press('Enter');
    await page.getByText('Đã gửi đề nghị. Thư ký Hội đồng đồng ý').waitFor();
    const reason = 'Vắng từ thí sinh thứ hai, biên bản số 3';
    expect(lastInput()).toEqual({ roundId: 'rnd_1', postId: POST.id, memberId: 'acc_7', reason });
    expect(await flawsOf(page, 'absent members')).toEqual([]);
    later = {};
    sent.length = 0;
  });

  test('lets the Chair ask for the private parts of dossiers to be erased, and then says when they were', async () => {
    const published = { on: '2026-11-27', complaintsUntil: '2027-02-25', dossiersErasedOn: null };
    later = { state: 'CONCLUDED', version: 9, publishedResult: published };
    await page.goto(`${product.url}/ky-thi/rnd_1/ket-qua`);
    await page.getByText('Sau hạn khiếu nại (hết ngày 25/02/2027)').waitFor();
    expect(await flawsOf(page, 'erase')).toEqual([]);
    await page.getByRole('button', { name: 'Đề nghị xóa phần riêng tư' }).press('Enter');
    await page.getByText('Phần riêng tư được xóa khi Thư ký Hội đồng đồng ý.').waitFor();
    expect(lastInput()).toEqual({ roundId: 'rnd_1', expectedVersion: 9 });
    later = { ...later, publishedResult: { ...published, dossiersErasedOn: '2027-02-26' } };
    await page.goto(`${product.url}/ky-thi/rnd_1/ket-qua`);
    await page.getByText('đã xóa ngày 26/02/2027').waitFor();
    await comesTo(0, () => page.getByRole('button', { name: 'Đề nghị xóa phần riêng tư' }).count());
    later = {};
    sent.length = 0;
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
