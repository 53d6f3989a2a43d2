import ExcelJS from 'exceljs';
import type { Browser, Locator, Page } from 'playwright-core';
import { hanoiDay } from '../../src/domain/calendar';
import type { Post } from '../../src/domain/exam/round';
import { goodRow, idOf, messyWorkbook, workbookOf } from '../support/messy-workbook';
import { callerOf, confirmPresence, type Caller } from './support/api';
import { flawsOf, hasChromium, openBrowser, watch, type Watch } from './support/browser';
import { arrive, declareNothing, openRegistration, prepare, SERVING, type Prepared } from './support/serving-people';
import { startProduct, type StartedProduct } from './support/started-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

const SEATS = ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER', 'MEMBER'] as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A list of ratings as an office keeps it: name, citizen id, year, evaluation. */
async function ratingWorkbook(rows: readonly ExcelJS.CellValue[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow(['Họ và tên', 'CCCD', 'Năm', 'Xếp loại']);
  for (const row of rows) sheet.addRow(row);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const APPLICANT = 'Nguyễn Văn Bình';
const POST: Post = { id: 'pst_x', title: 'Trưởng phòng Tổng hợp', unit: 'Văn phòng Sở', quota: 1 };

describeWithBrowser('a secretary who brings in a messy list from Excel', () => {
  let product: StartedProduct;
  let browser: Browser;
  let secretary: Caller;
  let page: Page;
  let seen: Watch;
  let prepared: Prepared;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    const admin = callerOf(await browser.newContext(), product.url);
    prepared = await prepare(admin, product.setupToken);
    await confirmPresence(admin);
    const { roundId, ids } = prepared;
    const seats = SERVING.COUNCIL.map((name, index) => ({ personId: ids[name], seat: SEATS[index] }));
    const decision = { number: '12/QĐ-SNV', date: '2026-09-18' };
    await admin.act('appointBody', { roundId, kind: 'COUNCIL', decision, seats }, 'body { id }');
    const chair = callerOf(await browser.newContext(), product.url);
    const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    secretary = callerOf(desk, product.url);
    await arrive(chair, prepared, SERVING.COUNCIL[0], true);
    await arrive(secretary, prepared, SERVING.COUNCIL[2], true);
    await openRegistration(secretary, chair, roundId);
    await declareNothing(secretary, roundId);
    page = await desk.newPage();
    page.setDefaultTimeout(20_000);
    seen = watch(page, product.url);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const filed = async (): Promise<number> => {
    const answer = await secretary.ask(
      `{ round(id: "${prepared.roundId}") { applications(first: 50) { edges { node { id } } } } }`,
    );
    return (answer['round'] as { applications: { edges: unknown[] } }).applications.edges.length;
  };

  it('finds the form and the way in at the desk', async () => {
    await page.goto(`${product.url}/ky-thi/${prepared.roundId}/ho-so-du-tuyen`);
    await page.getByRole('link', { name: 'Nhập danh sách từ Excel' }).click();
    await page.getByRole('heading', { name: 'Nhập danh sách từ Excel', level: 1 }).waitFor();
    await page.getByText('Chưa nhập lần nào.').waitFor();
    const address = await page.getByRole('link', { name: 'Tải mẫu Excel trống' }).getAttribute('href');
    const form = await page.context().request.get(`${product.url}${String(address)}`);
    expect([form.status(), (await form.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
    await button('Xem trước').click();
    await page.getByText('Hãy chọn tệp danh sách.').waitFor();
    expect(await flawsOf(page, 'nhap excel')).toEqual([]);
  }, 60_000);

  it('sees every fault with row, column and severity, and nothing is written', async () => {
    const buffer = await messyWorkbook({ posts: [POST], today: hanoiDay(new Date()) });
    await page.getByLabel('Tệp danh sách').setInputFiles({ name: 'danh-sach.xlsx', mimeType: XLSX, buffer });
    await button('Xem trước').click();
    await page.getByText('11 dòng nhập được, 8 dòng có lỗi. 8 lỗi, 13 cảnh báo.').waitFor();
    const row = page.getByRole('row', { name: /^6 E Lỗi Số căn cước gồm 12 chữ số, ô này có 11 chữ số/ });
    await row.waitFor();
    await page.getByText('Chỉ hiện lỗi').click();
    await page.getByText('đọc là “Lê Văn Đức”').waitFor({ state: 'detached' });
    await page.getByText('11 dòng sẽ nhập').click();
    await page.getByRole('rowheader', { name: 'Lê Văn Đức' }).waitFor();
    expect(await flawsOf(page, 'nhap excel xem truoc')).toEqual([]);
    const marked = await page.getByRole('link', { name: 'Tải tệp đã đánh dấu lỗi' }).getAttribute('href');
    const back = await page.context().request.get(`${product.url}${String(marked)}`);
    expect([back.status(), (await back.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect(await filed()).toBe(0);
  }, 60_000);

  it('is told what to decide, takes the good rows, and takes them back with one click', async () => {
    await button('Nhập 11 hồ sơ').click();
    await page.getByRole('heading', { name: /2 chỗ/ }).waitFor();
    expect(await flawsOf(page, 'nhap excel chua chon')).toEqual([]);
    await page.getByLabel('Chỉ nhập 11 dòng đúng, bỏ 8 dòng có lỗi.').check();
    await page.getByLabel(/^Mọi người trong danh sách đều có phiếu/).check();
    await button('Nhập 11 hồ sơ').click();
    await page.getByText('Đã nhập 11 hồ sơ từ tệp danh-sach.xlsx.').waitFor();
    await button('Hoàn tác lần nhập từ tệp danh-sach.xlsx').waitFor();
    expect(await flawsOf(page, 'nhap excel xong')).toEqual([]);
    await page.getByText('11 hồ sơ từ tệp danh-sach.xlsx').last().waitFor();
    await button('Hoàn tác lần nhập từ tệp danh-sach.xlsx').click();
    await page.getByText('Đã hoàn tác: hủy 11 hồ sơ của lần nhập ấy.').waitFor();
    expect(await filed()).toBe(0);
    expect(await flawsOf(page, 'nhap excel hoan tac')).toEqual([]);
  }, 60_000);

  it('brings in how one of them was rated: two failed years fill in the check, and one click takes it back', async () => {
    const today = hanoiDay(new Date());
    const applied = await workbookOf({ posts: [POST], today }, [
      { ...goodRow(1), fullName: APPLICANT, post: POST.title },
    ]);
    await page.getByLabel('Tệp danh sách').setInputFiles({ name: 'mot-nguoi.xlsx', mimeType: XLSX, buffer: applied });
    await button('Xem trước').click();
    await page.getByLabel(/^Mọi người trong danh sách đều có phiếu/).check();
    await button('Nhập 1 hồ sơ').click();
    await page.getByText('Đã nhập 1 hồ sơ từ tệp mot-nguoi.xlsx.').waitFor();
    // Whoever applied anew is somebody the secretary may be related to.
    await declareNothing(secretary, prepared.roundId);
    await page.goto(`${product.url}/ky-thi/${prepared.roundId}/ho-so-du-tuyen`);
    await page.getByRole('link', { name: 'Nhập kết quả đánh giá từ Excel' }).click();
    await page.getByRole('heading', { name: 'Nhập kết quả đánh giá từ Excel', level: 1 }).waitFor();
    await page.getByText('Chưa nhập lần nào.').waitFor();
    const address = await page.getByRole('link', { name: 'Tải mẫu Excel trống' }).getAttribute('href');
    const form = await page.context().request.get(`${product.url}${String(address)}`);
    expect([form.status(), (await form.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
    const year = Number(today.slice(0, 4));
    const buffer = await ratingWorkbook([
      [APPLICANT, idOf(1), year - 1, 'KHTNV'],
      [APPLICANT, idOf(1), year - 2, 'Không hoàn thành nhiệm vụ'],
      [APPLICANT, idOf(1), year - 3, 'Khá'],
      ['Người Không Dự Tuyển', idOf(90), year - 1, 'Tốt'],
    ]);
    await page.getByLabel('Tệp danh sách').setInputFiles({ name: 'danh-gia.xlsx', mimeType: XLSX, buffer });
    await button('Xem trước').click();
    await page.getByText('2 dòng nhập được, 1 dòng có lỗi. 1 lỗi, 1 cảnh báo.').waitFor();
    await page.getByRole('row', { name: /^4 D Lỗi “Kết quả xếp loại” không có giá trị “Khá”/ }).waitFor();
    await page.getByText('2 dòng sẽ nhập').click();
    await page.getByRole('cell', { name: `năm ${String(year - 1)}` }).waitFor();
    expect(await flawsOf(page, 'nhap danh gia xem truoc')).toEqual([]);
    await page.getByLabel('Chỉ nhập 2 dòng đúng, bỏ 1 dòng có lỗi.').check();
    await button('Nhập 2 kết quả').click();
    await page.getByText('Đã nhập 2 kết quả đánh giá từ tệp danh-gia.xlsx.').waitFor();
    expect(await flawsOf(page, 'nhap danh gia xong')).toEqual([]);
  }, 60_000);

  it('shows the finding with its source at the dossier, where a person may find otherwise', async () => {
    const year = Number(hanoiDay(new Date()).slice(0, 4));
    const failed = `Không hoàn thành nhiệm vụ hai năm liên tiếp (${String(year - 2)} và ${String(year - 1)}).`;
    await page.getByRole('link', { name: 'Danh sách hồ sơ' }).click();
    await page.getByRole('link', { name: APPLICANT }).click();
    await button('Mở hồ sơ').click();
    await page.getByText('Nguồn: Theo danh sách đánh giá “danh-gia.xlsx”').waitFor();
    const note = page.getByLabel(/^Lý do.*Xếp loại chất lượng ba năm gần nhất/);
    await note.waitFor();
    expect(await note.inputValue()).toBe(failed);
    await page.getByLabel('Quy hoạch', { exact: true }).check();
    await page.getByLabel('Nội dung yêu cầu').fill('Nộp quyết định phê duyệt quy hoạch.');
    await page.getByLabel('Hạn bổ sung').fill('31/12/2099');
    await button('Gửi yêu cầu bổ sung').click();
    await page.getByText('Đã gửi yêu cầu bổ sung.').waitFor();
    await page.getByText('Đã yêu cầu bổ sung, hạn đến hết ngày 31/12/2099; người dự tuyển chưa bổ sung.').waitFor();
    expect(await flawsOf(page, 'tham dinh co nguon')).toEqual([]);
    await page.goto(`${product.url}/ky-thi/${prepared.roundId}/nhap-danh-gia`);
    await button('Hoàn tác lần nhập từ tệp danh-gia.xlsx').click();
    await page.getByText('Đã hoàn tác: bỏ 2 kết quả đánh giá của lần nhập ấy.').waitFor();
    expect([...seen.foreign, ...seen.faults]).toEqual([]);
  }, 60_000);
});
