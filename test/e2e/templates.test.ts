import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hanoiDay } from '../../src/domain/calendar';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { callerOf, confirmPresence, type Caller } from './support/api';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { arrive, prepare, SERVING, type Prepared } from './support/serving-people';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const WORDS = 'Quyết định này được niêm yết tại trụ sở cơ quan.';

/** Presses by the keyboard what is gone to by name: on the way by Tab lies the browser's own PDF viewer, which is no page of ours. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press('Enter');
}

/** What a PDF says, with white space made single. */
function saidBy(pdf: Buffer): string {
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf });
  return stdout.toString('utf8').replaceAll(/\s+/g, ' ');
}

describeWithBrowser('the wording of a form', () => {
  let product: StartedProduct;
  let browser: Browser;
  let prepared: Prepared;
  let page: Page;
  let asks: Caller;
  let secretary: BrowserContext;
  let chair: Page;
  let chairAsks: Caller;
  let issued: Buffer;
  const seen: Watch[] = [];

  const someone = async (name: string | null): Promise<{ context: BrowserContext; caller: Caller }> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const caller = callerOf(context, product.url);
    if (name !== null) await arrive(caller, prepared, name, true);
    return { context, caller };
  };
  const open = async (context: BrowserContext, path: string): Promise<Page> => {
    const opened = await context.newPage();
    opened.setDefaultTimeout(20_000);
    seen.push(watch(opened, product.url));
    await opened.goto(`${product.url}${path}`);
    return opened;
  };
  const path = (rest: string): string => `/ky-thi/${prepared.roundId}/mau-van-ban${rest}`;
  const box = () => page.getByLabel('Lời văn', { exact: true });
  const previewed = () => page.waitForResponse((response) => response.url().endsWith('/templates/D02/preview'));
  /** What the preview on the screen says, taken along as a file. */
  const previewSays = async (): Promise<string> => {
    await page.getByText('Lời văn dùng được.').waitFor();
    const file = page.waitForEvent('download');
    await press(page, page.getByRole('link', { name: 'Tải bản xem trước (PDF)' }));
    return saidBy(readFileSync(await (await file).path()));
  };
  const papers = async () => {
    const query = `{ round(id: "${prepared.roundId}") { papers(code: "D02") { edges { node { id isCurrent } } } } }`;
    const { round } = (await asks.ask(query)) as {
      round: { papers: { edges: readonly { node: { id: string; isCurrent: boolean } }[] } };
    };
    return round.papers.edges.map(({ node }) => node);
  };
  const download = async (id: string) => (await secretary.request.get(`${product.url}/papers/${id}`)).body();

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    const admin = await someone(null);
    prepared = await prepare(admin.caller, product.setupToken);
    await confirmPresence(admin.caller);
    const seats = ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER', 'MEMBER'].map((seat, index) => {
      return { seat, personId: prepared.ids[SERVING.COUNCIL[index]!] };
    });
    const decision = { number: '12/QĐ-SNV', date: hanoiDay(new Date()) };
    await admin.caller.act('appointBody', { roundId: prepared.roundId, kind: 'COUNCIL', decision, seats }, '');
    const [first, second] = [await someone(SERVING.COUNCIL[2]), await someone(SERVING.COUNCIL[0])];
    [asks, secretary, chairAsks] = [first.caller, first.context, second.caller];
    const document = { number: '18/QC-SNV', date: '2026-09-15', issuer: 'Giám đốc Sở Nội vụ' };
    const regulation = { roundId: prepared.roundId, expectedVersion: 1, regulation: { document } };
    await asks.act('setRegulation', regulation, '');
    chair = await open(second.context, '/cho-dong-y');
    page = await open(secretary, path(''));
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('is listed with its edition, and shown in print on data of the round', async () => {
    await page.getByRole('row', { name: /D02.*Mẫu gốc.*Chưa sửa lần nào/ }).waitFor();
    expect(await flawsOf(page, 'danh sach mau')).toEqual([]);
    const answer = previewed();
    await press(page, page.getByRole('link', { name: /^D02/ }));
    await answer;
    const said = await previewSays();
    for (const one of ['D Ự T H Ả O', SERVING.COUNCIL[0], '18/QC-SNV']) expect(said).toContain(one);
    await page.getByText('Bản in thử trên dữ liệu thật của kỳ thi này').waitFor();
    await page.getByText('Chưa sửa gì.').waitFor();
    expect(await flawsOf(page, 'sua mau')).toEqual([]);
  }, 120_000);

  it('is refused with file, line and name while it is typed, and leads to the line', async () => {
    await box().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n{{ ten_khong_co }}');
    const line = (await box().inputValue()).split('\n').length;
    await page.getByText(`templates/D02/1.md, dòng ${String(line)}: biến chưa có: ten_khong_co`).waitFor();
    expect(await box().getAttribute('aria-invalid')).toBe('true');
    expect(await flawsOf(page, 'mau co loi')).toEqual([]);
    await press(page, page.getByRole('button', { name: `Đến dòng ${String(line)}` }));
    const selected = await page.evaluate<string>(
      'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
    );
    expect(selected).toBe('{{ ten_khong_co }}');
    await confirmPresence(asks);
    await press(page, page.getByRole('button', { name: 'Đề nghị Chủ tịch đồng ý' }));
    await page.getByRole('alert').filter({ hasText: 'biến chưa có: ten_khong_co' }).first().waitFor();
  }, 120_000);

  it('is seen in print and compared, and sent to the chair', async () => {
    await press(page, page.getByRole('button', { name: /^Đến dòng/ }));
    const answer = previewed();
    await page.keyboard.insertText(WORDS);
    await answer;
    expect(await previewSays()).toContain(WORDS);
    await page.getByRole('row', { name: `Thêm: ${WORDS}` }).waitFor();
    await press(page, page.getByRole('button', { name: 'Đề nghị Chủ tịch đồng ý' }));
    await page.getByText('Đã gửi đề nghị.').waitFor();
    await page.getByText('Sửa lời văn của mẫu văn bản').waitFor();
    expect(await flawsOf(page, 'da de nghi')).toEqual([]);
  }, 120_000);

  it('is agreed to by the chair, who reads what changes', async () => {
    await confirmPresence(chairAsks);
    await chair.reload();
    await chair.getByRole('row', { name: `Thêm: ${WORDS}` }).waitFor();
    expect(await flawsOf(chair, 'cho dong y mau')).toEqual([]);
    await press(chair, chair.getByRole('button', { name: 'Đồng ý: Sửa lời văn của mẫu văn bản', exact: true }));
    const dialog = chair.getByRole('dialog');
    await dialog.getByRole('row', { name: `Thêm: ${WORDS}` }).waitFor();
    expect(await flawsOf(chair, 'dong y mau')).toEqual([]);
    await press(chair, dialog.getByRole('button', { name: 'Đồng ý', exact: true }));
    await chair
      .getByRole('status')
      .filter({ hasText: /đồng ý/i })
      .first()
      .waitFor();
  }, 120_000);

  it('is what papers issued from then on say', async () => {
    await asks.act('issuePapers', { roundId: prepared.roundId, codes: ['D02'] }, 'issued');
    const [paper] = await papers();
    issued = await download(paper!.id);
    expect(saidBy(issued)).toContain(WORDS);
    await page.goto(`${product.url}${path('')}`);
    await page.getByRole('row', { name: /D02.*Bản sửa số 1/ }).waitFor();
  }, 120_000);

  it('goes back to the words that came with the product, and leaves what was issued as it was', async () => {
    await confirmPresence(asks);
    await press(page, page.getByRole('link', { name: /^D02/ }));
    await page.getByRole('table', { name: 'Các bản sửa' }).waitFor();
    await press(page, page.getByRole('button', { name: 'Khôi phục mẫu gốc' }));
    const dialog = page.getByRole('dialog');
    expect(await flawsOf(page, 'khoi phuc mau')).toEqual([]);
    await press(page, dialog.getByRole('button', { name: 'Khôi phục mẫu gốc' }));
    await page.getByText('Đã gửi đề nghị.').waitFor();
    await confirmPresence(chairAsks);
    await chair.reload();
    await chair.getByText('khôi phục mẫu gốc').first().waitFor();
    await press(chair, chair.getByRole('button', { name: 'Đồng ý: Sửa lời văn của mẫu văn bản', exact: true }));
    await press(chair, chair.getByRole('dialog').getByRole('button', { name: 'Đồng ý', exact: true }));
    await chair
      .getByRole('status')
      .filter({ hasText: /đồng ý/i })
      .first()
      .waitFor();
    await page.goto(`${product.url}${path('')}`);
    await page.getByRole('row', { name: /D02.*Bản sửa số 2, khôi phục mẫu gốc/ }).waitFor();
    const [paper] = await papers();
    expect(paper?.isCurrent).toBe(true);
    expect((await download(paper!.id)).equals(issued)).toBe(true);
  }, 120_000);

  it('asks no other host for anything, and no page stumbled', () => {
    // The browser's own PDF viewer is made of addresses of its own, which are no hosts.
    expect(seen.flatMap(({ foreign }) => foreign).filter((one) => one.startsWith('http'))).toEqual([]);
    expect(seen.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
