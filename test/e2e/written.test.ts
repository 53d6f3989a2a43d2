import type { Browser, Page } from 'playwright-core';
import { mark } from '../../src/domain/marks';
import type { StoredMarking } from '../../src/persistence/ports';
import type { Person } from '../support/world';
import { createRoundBuilder } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { comesTo } from './support/comes-to';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** Marks on the signed sheets of the four scripts, in the order of their codes, by turn. */
const SHEETS: Readonly<Record<number, readonly number[]>> = {
  1: [8_000, 7_050, 6_000, 5_525],
  2: [8_000, 7_750, 4_000, 5_525],
  3: [0, 0, 6_000, 0],
};
const typed = (hundredths: number): string => String(hundredths / 100).replace('.', ',');

/** A written paper of four scripts, from the codes to the compiled marks, each step by whose it is. */
describeWithBrowser('the written paper on the screen', () => {
  let product: PlayedProduct;
  let browser: Browser;
  let exam: Exam;
  let codes: readonly string[] = [];
  const shares = { coding: '', supervision: '' };
  const watches: Watch[] = [];

  beforeAll(async () => {
    product = await startPlayed();
    const regulation = { entry: 'PAPER_DOUBLE_ENTRY' as const };
    exam = await createRoundBuilder(product.world, { regulation }).withCandidates(4).at('WRITTEN');
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const openedBy = async (who: Person, path = 'thi-viet'): Promise<Page> => {
    const { page, seen } = await product.pageOf(browser, who);
    watches.push(seen);
    await page.goto(`${product.url}/ky-thi/${exam.id}/${path}`);
    return page;
  };
  const box = (page: Page, code: string) => page.getByLabel(`Điểm bài ${code}`, { exact: true });
  const codeAt = (index: number): string => codes[index] ?? '';
  const markingsOf = async (turn: number): Promise<readonly StoredMarking[]> =>
    (await product.world.readers.markings.ofRound(exam.id)).filter((one) => one.turn === turn);
  const onSheet = ({ turn, code }: StoredMarking): number => SHEETS[turn]?.[codes.indexOf(code)] ?? 0;

  /** The markers type their sheets again, all that are still waiting. */
  const confirmRest = async (): Promise<void> => {
    const waiting = (await product.world.readers.markings.ofRound(exam.id)).filter((one) => one.state === 'ENTERED');
    for (const marking of waiting) {
      const entry = { markingId: marking.id, expectedVersion: marking.version, mark: mark(onSheet(marking)) };
      await product.world.must('confirmPaperMarks', exam.markerOf(marking), { roundId: exam.id, marks: [entry] });
    }
  };

  test('the head of coding makes the codes, sees them once, and cannot leave them by mistake', async () => {
    const { page, seen } = await product.pageOf(browser, product.world.people.codingHead);
    watches.push(seen);
    await page.addInitScript(
      'window.printed = []; window.print = () => window.printed.push(document.querySelector("[data-print]").dataset.print)',
    );
    await page.goto(product.url);
    await page.getByRole('link', { name: 'Làm phách bài thi viết' }).click();
    await page.getByRole('heading', { name: 'Làm phách' }).waitFor();
    expect(await flawsOf(page, 'written coding')).toEqual([]);
    await page.getByRole('button', { name: 'Làm phách' }).click();
    // The codes are made, but the answer is lost on its way: they are made again.
    let isLost = false;
    await page.route('**/graphql', async (route) => {
      if (isLost || !(route.request().postData() ?? '').includes('codeScripts(')) return route.fallback();
      isLost = true;
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Làm phách' }).click();
    await page.getByText('Không liên lạc được với máy chủ').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Làm phách' }).click();
    await page.getByText('không về đến máy này', { exact: false }).waitFor();
    expect(await flawsOf(page, 'written lost')).toEqual([]);
    await page.getByRole('button', { name: 'Làm phách lại' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Làm phách lại' }).click();
    await page.getByRole('heading', { name: 'Danh sách phách và hai mã khóa' }).waitFor();
    expect(await flawsOf(page, 'written shown once')).toEqual([]);
    const folder = process.env['E2E_PICTURES'];
    const printed = await page.pdf(folder === undefined ? {} : { path: `${folder}/written-sheets.pdf` });
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Kỳ thi', exact: true }).click();
    await page.goBack().catch(() => null);
    await page.getByRole('button', { name: 'Xong, xóa khỏi màn hình' }).click();
    await page.getByText('Hãy đánh dấu đủ bốn việc', { exact: false }).waitFor();
    expect(questions).toContain('confirm');
    await page.getByRole('button', { name: 'In mã của Ban giám sát' }).click();
    await page.getByRole('button', { name: 'In tất cả' }).click();
    expect(await page.evaluate('window.printed')).toEqual(['SUPERVISION', 'all']);
    codes = (await page.locator('[data-sheet=list] td').allInnerTexts()).map((one) => one.trim()).sort();
    shares.coding = await page.locator('[data-sheet=CODING] .share-text').innerText();
    shares.supervision = await page.locator('[data-sheet=SUPERVISION] .share-text').innerText();
    for (const line of await page.getByRole('checkbox').all()) await line.check();
    await page.getByRole('button', { name: 'Xong, xóa khỏi màn hình' }).click();
    await page.getByText('Đã làm phách 4 bài.', { exact: false }).waitFor();
    expect(await page.content()).not.toContain(shares.coding);
    await page.context().close();
  }, 60_000);

  test('the head of marking gives each script to two markers', async () => {
    const page = await openedBy(product.world.people.markingHead);
    await page.getByRole('button', { name: 'Phân công người chấm' }).click();
    await page
      .getByRole('cell', { name: 'Lượt 2' })
      .or(page.getByRole('rowheader', { name: 'Lượt 2' }))
      .waitFor();
    expect(await flawsOf(page, 'written allocated')).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('the secretary pastes a block from Excel and types the rest; nothing is changed and nothing lost', async () => {
    const page = await openedBy(product.world.people.secretary);
    await page.getByText('Dán từ Excel').first().click();
    const lines = codes.map((code, index) => `${code}\t${index === 3 ? '155.25' : typed(SHEETS[1]?.[index] ?? 0)}`);
    await page.getByLabel(/Khối chép từ Excel/).fill(['Số phách\tĐiểm', ...lines].join('\n'));
    await page.getByRole('button', { name: 'Đưa vào bảng' }).click();
    await page.getByText('Đã đưa 4 dòng vào bảng.').waitFor();
    await page.getByRole('button', { name: 'Ghi điểm đã nhập' }).click();
    await page.getByText('Không quá 100 điểm').waitFor();
    await comesTo('155.25', () => box(page, codeAt(3)).inputValue());
    expect(await flawsOf(page, 'written entry')).toEqual([]);
    await page.reload();
    await box(page, codeAt(3)).fill('55.25');
    await comesTo('70,5', () => box(page, codeAt(1)).inputValue());
    await page.getByRole('button', { name: 'Ghi điểm đã nhập' }).click();
    await page.getByText('Đã ghi điểm 4 bài', { exact: false }).waitFor();
    await page.getByRole('option', { name: 'Lượt 2 (4)' }).waitFor({ state: 'attached' });
    await box(page, codeAt(0)).focus();
    for (const value of SHEETS[2] ?? []) {
      await page.keyboard.type(typed(value));
      await page.keyboard.press('Enter');
    }
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Ghi điểm đã nhập');
    await page.keyboard.press('Enter');
    await page.getByText('Không còn phiếu nào chờ nhập.').waitFor();
    // What was typed is under seal: that it is the sheets' is shown by their markers, whose second entry must equal it.
    const entered = await markingsOf(2);
    expect(entered.map(({ state, mark: given }) => [state, given])).toEqual(entered.map(() => ['ENTERED', null]));
    await page.context().close();
  }, 60_000);

  test('a marker who types another mark than the paper is refused, and what was typed stays', async () => {
    const [first] = await markingsOf(1);
    const marker = exam.markerOf(first!);
    const own = (await product.world.readers.markings.ofRound(exam.id)).filter((one) => one.markerId === marker.id);
    const page = await openedBy(marker, 'cham-thi-viet');
    for (const marking of own) await box(page, marking.code).fill(typed(onSheet(marking)));
    await box(page, codeAt(0)).fill('79,99');
    await page.getByRole('button', { name: 'Xác nhận điểm theo phiếu giấy' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận điểm theo phiếu giấy' }).click();
    await page.getByText('Chưa ghi điểm nào của lần gửi này', { exact: false }).waitFor();
    await comesTo('79,99', () => box(page, codeAt(0)).inputValue());
    expect(await flawsOf(page, 'written mismatch')).toEqual([]);
    await box(page, codeAt(0)).fill('80.00');
    await page.getByRole('button', { name: 'Xác nhận điểm theo phiếu giấy' }).click();
    expect(await flawsOf(page, 'written review')).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận điểm theo phiếu giấy' }).click();
    await page.getByText('Ông/Bà đã chấm xong mọi bài được giao.').waitFor();
    expect(await flawsOf(page, 'written marked')).toEqual([]);
    await page.context().close();
    await confirmRest();
  }, 60_000);

  test('the head of marking decides between the bands and calls a third marker beyond them', async () => {
    const page = await openedBy(product.world.people.markingHead);
    await page.getByRole('button', { name: `Quyết định điểm bài ${codeAt(1)}` }).click();
    await page.getByLabel('Điểm quyết định').fill('nhiều');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByText('Nhập số điểm từ 0 đến 100', { exact: false }).first().waitFor();
    expect(await flawsOf(page, 'written decision')).toEqual([]);
    await page.getByLabel('Điểm quyết định').fill('74');
    await page.getByLabel('Lý do, ghi vào biên bản').fill('Hai người chấm đã trao đổi, thống nhất ý 3.');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByText('Điểm thống nhất: 74,00').waitFor();
    await page.getByRole('button', { name: `Gọi người chấm thứ ba cho bài ${codeAt(2)}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gọi người chấm thứ ba' }).click();
    await page.getByText('Đã gọi người chấm thứ ba, chờ điểm').waitFor();
    expect(await flawsOf(page, 'written settled')).toEqual([]);
    await page.context().close();
    const secretary = await openedBy(product.world.people.secretary);
    await box(secretary, codeAt(2)).fill('60');
    await secretary.getByRole('button', { name: 'Ghi điểm đã nhập' }).click();
    await secretary.getByText('Đã ghi điểm 1 bài', { exact: false }).waitFor();
    await secretary.context().close();
    await confirmRest();
  }, 60_000);

  test('the chair opens the map with both shares before a witness, and compiles', async () => {
    const { chair, supervisor, codingHead } = product.world.people;
    const page = await openedBy(chair);
    await page.getByLabel('Mã khóa của Trưởng ban phách').fill('ABCD');
    await page.getByRole('button', { name: 'Mở bảng ghép phách' }).click();
    await page.getByText('ở đây có 4.', { exact: false }).first().waitFor();
    expect(await flawsOf(page, 'written opening')).toEqual([]);
    await page.getByLabel('Mã khóa của Trưởng ban phách').fill(shares.coding.toLowerCase());
    await page.keyboard.press('Enter');
    await page.keyboard.type(shares.coding);
    await page.getByLabel('Người chứng kiến').selectOption(supervisor.id);
    await page.getByRole('button', { name: 'Mở bảng ghép phách' }).click();
    await page.getByRole('alert').waitFor();
    expect((await product.world.readers.sealedMaps.find(exam.id))?.opened).toBe(false);
    await page.getByLabel('Mã khóa của Ban giám sát').fill(shares.supervision);
    await page.getByRole('button', { name: 'Mở bảng ghép phách' }).click();
    await page.getByRole('button', { name: 'Tổng hợp điểm thi viết' }).click();
    await page.getByText('Chờ người thứ hai đồng ý', { exact: false }).first().waitFor();
    expect(await flawsOf(page, 'written compiling')).toEqual([]);
    const [request] = await product.world.readers.approvals.pending(exam.id, product.world.clock.now());
    await product.world.must('approveAct', codingHead, { requestId: request!.id, payloadHash: request!.payloadHash });
    await page.reload();
    await page.getByText('Điểm thi viết đã tổng hợp.').waitFor();
    expect(await flawsOf(page, 'written compiled')).toEqual([]);
    await page.context().close();
    const candidate = await openedBy(exam.candidates[0]!, 'ho-so');
    await candidate.getByRole('heading', { name: 'Điểm thi viết' }).waitFor();
    await candidate.getByText(/^(80,00|74,00|60,00|55,25) điểm\.$/).waitFor();
    expect(await flawsOf(candidate, 'written own mark')).toEqual([]);
    await candidate.context().close();
    expect(watches.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  }, 60_000);
});
