import type { Browser, Page } from 'playwright-core';
import { pdfOf } from '../files/crafted';
import { createRoundBuilder } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { choose, press, write } from './support/keyboard';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** What the secretary does with a quy chế before registration opens. */
describeWithBrowser('the preparation of a round on the screen', () => {
  let product: PlayedProduct;
  let browser: Browser;
  let exam: Exam;
  let page: Page;
  const watches: Watch[] = [];

  beforeAll(async () => {
    product = await startPlayed();
    exam = await createRoundBuilder(product.world, {}).at('DRAFT');
    browser = await openBrowser();
    const opened = await product.pageOf(browser, product.world.people.secretary);
    page = opened.page;
    page.setDefaultTimeout(20_000);
    watches.push(opened.seen);
    await page.goto(`${product.url}/ky-thi/${exam.id}/chuan-bi`);
    await page.getByRole('heading', { name: 'Diễn tập quy chế' }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const rehearsal = () => page.getByRole('region', { name: 'Diễn tập quy chế' });
  const says = (words: string) => rehearsal().getByText(words).first().waitFor();
  const stage = (name: string) => rehearsal().getByRole('button', { name, exact: true });
  const box = (name: string) => rehearsal().getByLabel(name, { exact: true });

  test('shows who would win under the typed rules and why, for each ready-made case', async () => {
    await says('Trúng tuyển: Thí sinh A.');
    expect(await flawsOf(page, 'rehearsal ordinary')).toEqual([]);
    await press(page, stage('Hai người bằng điểm'));
    await says('Cùng xếp thứ 1, bằng điểm ở vị trí cuối của chỉ tiêu: chờ người có thẩm quyền quyết định.');
    await press(page, stage('Không ai đạt'));
    await says('Không có người trúng tuyển.');
    await press(page, stage('Chênh lệch hai người chấm'));
    await says('Chờ Trưởng ban chấm thi quyết định điểm bài viết.');
    expect(await flawsOf(page, 'rehearsal markers apart')).toEqual([]);
    await press(page, stage('Chỉ tiêu hai người'));
    await says('Trúng tuyển: Thí sinh A, Thí sinh B.');
    await press(page, stage('Một thí sinh bị trừ điểm'));
    await says('trừ 25 %: 60,00 × 75 % = 45,00');
    await says('Trúng tuyển: Thí sinh B.');
  });

  test('follows every box and every parameter as they are typed, and stores nothing', async () => {
    const before = await exam.load();
    await write(page, page.getByLabel('Điểm thi viết tối thiểu để vào vòng trình bày đề án'), '45');
    await says('Trúng tuyển: Thí sinh A.');
    await write(page, box('Viết, người chấm 1: Thí sinh A'), '72;5');
    await says('Nhập điểm từ 0 đến 100, ví dụ 72 hoặc 72,5.');
    await says('Sửa các ô điểm được đánh dấu để xem kết quả.');
    expect(await flawsOf(page, 'rehearsal wrong mark')).toEqual([]);
    await write(page, box('Viết, người chấm 1: Thí sinh A'), '62');
    await says('Trung bình cộng hai điểm chấm: (62,00 + 60,00) : 2 = 61,00');
    await write(page, page.getByLabel('Số chữ số thập phân của điểm'), '7');
    await says('Tham số quy chế chưa đúng nên chưa diễn tập được.');
    expect(await exam.load()).toEqual(before);
  });

  test('works each parameter out beside its box on what is typed, with its clause and unit', async () => {
    const form = page.getByRole('region', { name: 'Quy chế của kỳ thi' });
    const shows = (words: string) => form.getByText(words).first().waitFor();
    await write(page, form.getByLabel('Số chữ số thập phân của điểm'), '1');
    await shows('73,50 × 75 % = 55,10');
    await write(page, form.getByLabel('Chênh lệch hai lần chấm viết được lấy trung bình cộng, đến'), '3');
    await shows('60,00 và 63,25: chờ Trưởng ban chấm thi quyết định điểm bài viết.');
    await shows('Căn cứ: TT 22/2025 Điều 16(2)c. Đơn vị: điểm.');
    await choose(page, form.getByLabel('Cách xếp hạng'), 'Theo tổng điểm có trọng số');
    await write(page, form.getByLabel('Trọng số của điểm thi viết'), '40');
    await shows('60,00 × 40 % + 80,00 × 60 % = 72,0.');
    await choose(
      page,
      form.getByLabel('Cách tính điểm đề án từ điểm của các thành viên'),
      'Bỏ một điểm cao nhất và một điểm thấp nhất',
    );
    await says('Thí sinh A: quy chế bỏ một điểm cao nhất và một điểm thấp nhất');
    await write(page, form.getByLabel('Trừ điểm bài thi khi bị khiển trách'), '20');
    await write(page, form.getByLabel('Thời gian trình bày đề án'), '40');
    await choose(
      page,
      form.getByLabel('Nhóm chức danh thi tuyển'),
      'Người đứng đầu, cấp phó đơn vị sự nghiệp công lập tự chủ',
    );
    await shows('Kết quả do cấp có thẩm quyền quản lý đơn vị công nhận.');
    await write(page, form.getByLabel('Số, ký hiệu'), '18/QC-SNV');
    await write(page, form.getByLabel('Ngày ban hành'), '15/09/2026');
    await write(page, form.getByLabel('Cơ quan ban hành'), 'Giám đốc Sở Nội vụ');
    expect(await flawsOf(page, 'regulation typed')).toEqual([]);
    await press(page, form.getByRole('button', { name: 'Lưu quy chế' }));
    await shows('khiển trách 20 %, cảnh cáo 50 %');
    const { regulation } = await exam.load();
    // The minutes that were typed stay; those nobody touched are those of the chosen family.
    expect(regulation).toMatchObject({
      family: 'AUTONOMOUS_UNIT',
      defenceMinutes: { PREPARATION: 5, PRESENTATION: 40, QUESTIONS: 20 },
      decimals: 1,
      defenceCombine: 'DROP_EXTREMES',
      deductions: { REPRIMAND: 20, WARNING: 50 },
      ranking: { by: 'WEIGHTED', weights: { WRITTEN: 4_000, DEFENCE: 6_000 } },
    });
  });

  test('keeps every saved version of the rules, and takes an earlier one up again as the newest', async () => {
    const form = page.getByRole('region', { name: 'Quy chế của kỳ thi' });
    await write(page, form.getByLabel('Trừ điểm bài thi khi bị khiển trách'), '30');
    await press(page, form.getByRole('button', { name: 'Lưu quy chế' }));
    const versions = page.getByRole('region', { name: 'Các bản quy chế đã lưu' });
    const second = versions.getByRole('region', { name: 'Bản 2', exact: true });
    await second.getByText('khiển trách 20 %, cảnh cáo 50 % → khiển trách 30 %, cảnh cáo 50 %').waitFor();
    const first = versions.getByRole('region', { name: 'Bản 1', exact: true });
    await press(page, first.getByRole('button', { name: 'Xem bản này: bản 1' }));
    await first.getByText('khiển trách 20 %, cảnh cáo 50 %').waitFor();
    expect(await flawsOf(page, 'saved versions')).toEqual([]);
    await press(page, first.getByRole('button', { name: 'Lấy lại bản 1' }));
    await versions.getByRole('region', { name: 'Bản 3', exact: true }).getByText('Lấy lại bản 1.').waitFor();
    expect((await exam.load()).regulation?.deductions).toEqual({ REPRIMAND: 20, WARNING: 50 });
  });

  test('takes the signed document along, and names it by its hash', async () => {
    const signed = page.getByRole('region', { name: 'Bản quy chế đã ký' });
    await signed.getByText('Chưa đính kèm bản quy chế đã ký.').waitFor();
    await press(page, signed.getByRole('button', { name: 'Đính kèm' }));
    await signed.getByText('Hãy chọn tệp PDF.').waitFor();
    const file = (name: string, buffer: Buffer) =>
      signed.getByLabel('Tệp PDF').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await file('quy-che.pdf', Buffer.from('không phải PDF'));
    await press(page, signed.getByRole('button', { name: 'Đính kèm' }));
    await signed.getByText('Hãy chọn tệp PDF.').waitFor({ state: 'detached' });
    await signed.locator('.field-error').waitFor();
    expect(await flawsOf(page, 'signed refused')).toEqual([]);
    const leaf = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
    await file('quy-che.pdf', pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', leaf]));
    await press(page, signed.getByRole('button', { name: 'Đính kèm' }));
    await signed.getByText('Đã đính kèm.').waitFor();
    await signed.getByRole('link', { name: 'quy-che.pdf' }).waitFor();
    await signed.getByText(/^SHA-256: [0-9a-f]{64}$/).waitFor();
    expect(await flawsOf(page, 'signed attached')).toEqual([]);
  });

  test('compares the stored rules with the defaults and with the round they were copied from', async () => {
    const first = await createRoundBuilder(product.world, {}).at('READY');
    await page.reload();
    const form = page.getByRole('region', { name: 'Quy chế của kỳ thi' });
    await form.getByText('theo tổng điểm có trọng số: thi viết 40 %, đề án 60 %').waitFor();
    const { code, title } = await first.load();
    await form.getByLabel('Khác với').selectOption(`${code} – ${title}`);
    await form.getByRole('row', { name: 'khiển trách 20 %' }).getByText('khiển trách 25 %, cảnh cáo 50 %').waitFor();
    expect(await flawsOf(page, 'regulation compared')).toEqual([]);
    const copying = page.getByRole('region', { name: 'Chép từ kỳ thi trước' });
    await copying.getByLabel('Kỳ thi').selectOption(`${code} – ${title}`);
    await copying.getByRole('button', { name: 'Chép' }).click();
    await page.getByRole('row', { name: 'khiển trách 20 %' }).waitFor({ state: 'detached' });
    await form.getByLabel('Khác với').selectOption(`${code} – ${title}`);
    await form.getByText('Không có tham số nào khác.').waitFor();
  });

  test('is there for the other members of the Council on the stored rules', async () => {
    await exam.goTo('READY');
    const { page: chair, seen } = await product.pageOf(browser, product.world.people.chair);
    watches.push(seen);
    await chair.goto(`${product.url}/ky-thi/${exam.id}/chuan-bi`);
    const stored = chair.getByRole('region', { name: 'Diễn tập quy chế' });
    await stored.getByText('Trúng tuyển: Thí sinh A.').waitFor();
    await stored.getByText('Dùng quy chế của kỳ thi.').waitFor();
    expect(await flawsOf(chair, 'rehearsal chair')).toEqual([]);
    expect(watches.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  });
});
