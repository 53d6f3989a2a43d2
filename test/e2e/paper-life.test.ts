import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { ok } from '../../src/domain/result';
import type { StoredPaper } from '../../src/persistence/ports';
import { PDFS } from '../files/crafted';
import { createRoundBuilder } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { comesTo } from './support/comes-to';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** What each page of a PDF says, with white space made single. */
function pagesOf(pdf: Buffer): readonly string[] {
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1 << 26 });
  const pages = stdout.toString('utf8').split('\f').slice(0, -1);
  return pages.map((page) => page.replaceAll(/\s+/g, ' ').trim());
}

/** A round whose papers are issued: what the secretary does with them on the screen. */
describeWithBrowser('the papers of a round on the screen', () => {
  let product: PlayedProduct;
  let browser: Browser;
  let exam: Exam;
  let page: Page;
  let seen: Watch;

  beforeAll(async () => {
    product = await startPlayed();
    exam = await createRoundBuilder(product.world, {}).withCandidates(2).at('ISSUED');
    browser = await openBrowser();
    ({ page, seen } = await product.pageOf(browser, product.world.people.secretary));
    await page.goto(`${product.url}/ky-thi/${exam.id}/van-ban`);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const papers = async (code: string): Promise<readonly StoredPaper[]> =>
    (await product.world.readers.papers.ofRound(exam.id)).filter((paper) => paper.code === code);
  const minutes = () => page.getByRole('row', { name: /Biên bản họp Hội đồng xác định/ });
  const print = (name: RegExp) => page.getByRole('link', { name });
  const printed = async (name: RegExp): Promise<readonly string[]> => {
    const file = page.waitForEvent('download');
    await print(name).click();
    const download = await file;
    expect(download.suggestedFilename()).toBe('ban-in-gop.pdf');
    return pagesOf(readFileSync(await download.path()));
  };

  test('are printed together: all of a form, or those chosen, each from the front of a sheet', async () => {
    await page.getByLabel('Mã mẫu').selectOption('D24');
    const sheets = await papers('D24');
    await print(/^In gộp văn bản đang lọc/).waitFor();
    await comesTo(sheets.length, () => page.getByRole('checkbox', { name: /^Chọn để in: Phiếu chấm/ }).count());
    const all = await printed(/^In gộp văn bản đang lọc/);
    expect(all.filter((text) => text.includes('PHIẾU CHẤM ĐIỂM ĐỀ ÁN'))).toHaveLength(sheets.length);
    const numbers = all.map((text) => /Số báo danh: (\S+)/.exec(text)?.[1] ?? '').filter((one) => one !== '');
    expect(numbers).toEqual([...numbers].sort());
    await page.getByLabel('Mã mẫu').selectOption('');
    for (const name of [/^Chọn để in: Bảng tổng hợp kết quả/, /^Chọn để in: Biên bản họp/]) {
      await page.getByRole('checkbox', { name }).check();
    }
    await page.getByText('Đã chọn 2 văn bản.').waitFor();
    await page.getByLabel(/^In hai mặt/).check();
    expect(await flawsOf(page, 'in gop')).toEqual([]);
    const two = await printed(/^In gộp 2 văn bản đã chọn/);
    const starts = ['BẢNG TỔNG HỢP KẾT QUẢ', 'BIÊN BẢN'].map((title) => two.findIndex((text) => text.includes(title)));
    expect(starts.map((start) => start % 2)).toEqual([0, 0]);
    expect(two.length % 2).toBe(0);
    await page.getByRole('button', { name: 'Bỏ chọn' }).click();
    await page.getByText('Chưa chọn văn bản nào.').waitFor();
  }, 60_000);

  test('are printed together for nobody who may not see them', async () => {
    const { page: theirs } = await product.pageOf(browser, product.world.people.candidate1);
    const address = `${product.url}/rounds/${exam.id}/papers.pdf`;
    expect((await theirs.request.get(address)).status()).toBe(404);
    expect((await fetch(address)).status).toBe(401);
  });

  test('are not handed out without end: after thirty files an hour the server’s sentence is shown', async () => {
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Tải PDF của Biên bản họp/ }).click();
    expect((await file).suggestedFilename()).toMatch(/^D28-pap_\w+\.pdf$/);
    for (let turn = 0; turn < 30; turn += 1) await page.request.get(`${product.url}/papers/pap_none`);
    await page.getByRole('link', { name: /^Tải PDF của Biên bản họp/ }).click();
    await page.getByText('Mỗi người tải được 30 tệp văn bản mỗi giờ.', { exact: false }).waitFor();
    expect(await flawsOf(page, 'het luot tai')).toEqual([]);
  }, 60_000);

  test('go from draft to signing, to the signed copy, to being issued', async () => {
    await minutes().getByText('Dự thảo').waitFor();
    await page.getByRole('button', { name: /^Trình ký của Biên bản họp/ }).click();
    await minutes().getByText('Trình ký', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Nhận bản đã ký của Biên bản họp/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Nhận bản đã ký' });
    const scan = { name: 'bien-ban-da-ky.pdf', mimeType: 'application/pdf', buffer: PDFS[0]!.bytes };
    await dialog.getByLabel('Tệp', { exact: true }).setInputFiles(scan);
    await dialog.getByRole('button', { name: 'Gửi bản đã ký' }).click();
    await dialog.waitFor({ state: 'detached' });
    await minutes().getByText('Đã ký', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Ban hành của Biên bản họp/ }).click();
    await minutes()
      .getByText(/^Ban hành ngày/)
      .waitFor();
    expect(await flawsOf(page, 'van ban ban hanh')).toEqual([]);
    expect((await papers('D28')).map(({ state }) => state)).toEqual(['PUBLISHED']);
  }, 60_000);

  test('are superseded visibly when the data change, and the new edition lists what changed', async () => {
    const { chair } = product.world.people;
    await product.world.unitOfWork.run(async ({ accounts }) => {
      const account = await accounts.find(chair.id);
      if (account === null) throw new Error('the chair is gone');
      await accounts.save({ ...account, displayName: 'Trần Thị Đổi Tên', version: account.version + 1 });
      return ok(null);
    });
    await page.reload();
    await minutes().getByText('Dữ liệu đã đổi').waitFor();
    await page.getByLabel('Mẫu cần lập').selectOption('D28');
    await page.getByRole('button', { name: 'Lập văn bản còn thiếu' }).click();
    await page.getByText('Đã lập 1 văn bản.').waitFor();
    const fresh = minutes().filter({ hasText: 'bản 2' });
    await fresh.getByText(/^Thay đổi so với bản trước/).click();
    await fresh
      .getByText(/Trần Thị Đổi Tên/)
      .first()
      .waitFor();
    const old = minutes().filter({ hasText: 'bản 1' });
    await old.getByText('Dữ liệu đã đổi').waitFor();
    expect(await flawsOf(page, 'van ban co ban moi')).toEqual([]);
    const [one] = (await papers('D28')).filter(({ supersededBy }) => supersededBy !== null);
    await page.goto(`${product.url}/xac-minh/${one!.proofCode}`);
    await page.getByText('đã bị thay thế hoặc dữ liệu đã thay đổi', { exact: false }).waitFor();
    expect(seen).toEqual({ foreign: [], faults: [] });
  }, 60_000);
});
