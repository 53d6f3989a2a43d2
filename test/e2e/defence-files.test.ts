import type { Browser, Page } from 'playwright-core';
import { pdfOf } from '../files/crafted';
import type { Person } from '../support/world';
import { createRoundBuilder, sheetMarks } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const PROJECT = {
  name: 'de-an.pdf',
  mimeType: 'application/pdf',
  buffer: pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ]),
};
/** A photograph of one point. */
const PHOTO = {
  name: 'phieu.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Projects handed in before the defence, and photographs of the paper sheets after it; everything is real but the day. */
describeWithBrowser('files of the defence', () => {
  let product: PlayedProduct;
  let browser: Browser;
  let exam: Exam;
  const seen: Watch[] = [];

  beforeAll(async () => {
    product = await startPlayed();
    browser = await openBrowser();
    const paper = { regulation: { entry: 'PAPER_DOUBLE_ENTRY' as const } };
    exam = await createRoundBuilder(product.world, paper).at('DEFENCE');
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  async function open(who: Person, path: string): Promise<Page> {
    const desk = await product.pageOf(browser, who);
    desk.page.setDefaultTimeout(15_000);
    seen.push(desk.seen);
    await desk.page.goto(`${product.url}/ky-thi/${exam.id}${path}`);
    return desk.page;
  }

  it('takes a project until the deadline of the secretary, and gives a receipt', async () => {
    const { secretary, candidate1, panelist1 } = product.world.people;
    const board = await open(secretary, '/dieu-hanh');
    await board.getByLabel('Giờ hết hạn').fill('5 rưỡi');
    await board.getByRole('button', { name: 'Đặt hạn nộp đề án' }).click();
    await board.getByText('Hãy ghi giờ và phút, ví dụ 17:00.').first().waitFor();
    await board.getByLabel('Giờ hết hạn').fill('17h30');
    await board.getByRole('button', { name: 'Đặt hạn nộp đề án' }).click();
    await board.getByText(/Hạn nộp đề án: .*17:30/).waitFor();
    expect(await flawsOf(board, 'project deadline')).toEqual([]);

    const own = await open(candidate1, '/ho-so');
    await own.getByRole('button', { name: 'Nộp đề án' }).click();
    await own.getByText('Hãy chọn một tệp PDF.').waitFor();
    await own.getByLabel('Tệp đề án').setInputFiles(PHOTO);
    await own.getByRole('button', { name: 'Nộp đề án' }).click();
    await own.getByText('Chỉ nhận: PDF.').waitFor();
    expect(await flawsOf(own, 'project refused')).toEqual([]);
    await own.getByLabel('Tệp đề án').setInputFiles(PROJECT);
    await own.getByRole('button', { name: 'Nộp đề án' }).click();
    await own.getByText('Đã nhận tệp.').waitFor();
    await own.getByRole('link', { name: 'Tải tệp de-an.pdf' }).waitFor();
    expect(await flawsOf(own, 'project receipt')).toEqual([]);

    await board.reload();
    await board.getByRole('link', { name: 'Tải tệp de-an.pdf' }).waitFor();
    expect(await flawsOf(board, 'projects on the board')).toEqual([]);
    await exam.goTo('SCORING');
    const panel = await open(panelist1, '/cham-de-an');
    await panel.getByRole('link', { name: /^001/ }).click();
    const link = panel.getByRole('link', { name: 'Tải tệp de-an.pdf' });
    await link.waitFor();
    const file = await panel.context().request.get(`${product.url}${(await link.getAttribute('href')) ?? ''}`);
    expect((await file.body()).equals(PROJECT.buffer)).toBe(true);
    expect(await flawsOf(panel, 'project to read')).toEqual([]);
  }, 120_000);

  it('shows a member the photograph of their own signed sheet beside the boxes', async () => {
    const { secretary, panelist1, panelist2 } = product.world.people;
    const board = await open(secretary, '/dieu-hanh');
    await board.getByLabel('Thí sinh', { exact: true }).selectOption(exam.applicationIds[0] ?? '');
    const input = board.getByLabel(`Ảnh phiếu của ${panelist1.name}`);
    await input.setInputFiles({ ...PROJECT, name: 'phieu.exe' });
    await board.getByText('Chỉ nhận: ảnh JPEG, ảnh PNG, PDF.').waitFor();
    await input.setInputFiles(PHOTO);
    await board.getByText(/Đã gắn lúc/).waitFor();
    expect(await flawsOf(board, 'sheet photo attached')).toEqual([]);

    const sheets = [panelist1, panelist2].map(({ id }) => ({ memberId: id, marks: sheetMarks(8_000) }));
    await product.world.must('enterPaperSheets', secretary, { applicationId: exam.applicationIds[0] ?? '', sheets });
    const own = await open(panelist1, '/cham-de-an');
    await own.getByRole('link', { name: /^001/ }).click();
    await own.getByRole('img', { name: 'Ảnh phiếu chấm giấy đã ký' }).waitFor();
    expect(await flawsOf(own, 'sheet photo beside')).toEqual([]);
    const other = await open(panelist2, '/cham-de-an');
    await other.getByRole('link', { name: /^001/ }).click();
    await other.getByText('Thư ký chưa gắn ảnh phiếu giấy.').waitFor();
    for (const watched of seen) expect(watched).toEqual({ foreign: [], faults: [] });
  }, 120_000);
});
