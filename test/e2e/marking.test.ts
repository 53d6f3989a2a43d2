import type { Browser, Page } from 'playwright-core';
import { mark } from '../../src/domain/marks';
import type { StoredMarking } from '../../src/persistence/ports';
import { opening } from '../support/sealed-map';
import type { Person } from '../support/world';
import { createRoundBuilder, day } from '../support/world-round';
import type { Exam } from '../support/world-round';
import { comesTo } from './support/comes-to';
import { flawsOf, hasChromium, openBrowser, type Watch } from './support/browser';
import { startPlayed, type PlayedProduct } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

type Sheet = readonly [number, number, number];
/** Marks of the three questions on the signed sheets of three scripts, in the order of their codes, by turn; 4 and 5 mark again. */
const SHEETS: Readonly<Record<number, readonly Sheet[]>> = {
  1: [
    [1_800, 2_500, 4_000],
    [1_500, 2_000, 3_525],
    [1_000, 1_500, 2_500],
  ],
  2: [
    [1_800, 2_400, 4_000],
    [1_000, 1_500, 3_025],
    [1_000, 1_500, 2_500],
  ],
  3: [
    [0, 0, 0],
    [1_200, 1_800, 3_325],
    [0, 0, 0],
  ],
  4: [[1_800, 2_600, 4_225]],
  5: [[1_800, 2_600, 4_225]],
};
const typed = (hundredths: number): string => String(hundredths / 100).replace('.', ',');

/** A written paper marked question by question from signed sheets, to the marks after re-marking, each step by whose it is. */
describeWithBrowser('marking question by question on the screen', () => {
  let product: PlayedProduct;
  let browser: Browser;
  let exam: Exam;
  let codes: readonly string[] = [];
  const watches: Watch[] = [];

  beforeAll(async () => {
    product = await startPlayed();
    const questionMaxima = [2_000, 3_000, 5_000].map(mark);
    const regulation = { entry: 'PAPER_DOUBLE_ENTRY' as const, questionMaxima, markStep: mark(25) };
    exam = await createRoundBuilder(product.world, { regulation }).withCandidates(3).at('ALLOCATED');
    codes = [...new Set((await markings()).map(({ code }) => code))].sort();
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const markings = (): Promise<readonly StoredMarking[]> => product.world.readers.markings.ofRound(exam.id);
  const openedBy = async (who: Person, path = 'thi-viet'): Promise<Page> => {
    const { page, seen } = await product.pageOf(browser, who);
    watches.push(seen);
    await page.goto(`${product.url}/ky-thi/${exam.id}/${path}`);
    return page;
  };
  const codeAt = (index: number): string => codes[index] ?? '';
  const box = (page: Page, code: string, question: number) =>
    page.getByLabel(`Điểm câu ${String(question)}, bài ${code}`, { exact: true });
  const onSheet = ({ turn, code }: StoredMarking): Sheet => {
    const sheets = SHEETS[turn] ?? [];
    return sheets[turn > 3 ? 0 : codes.indexOf(code)] ?? [0, 0, 0];
  };
  const fill = async (page: Page, own: readonly StoredMarking[]): Promise<void> => {
    for (const marking of own) {
      for (const [at, one] of onSheet(marking).entries()) await box(page, marking.code, at + 1).fill(typed(one));
    }
  };
  /** Those who have sheets waiting for them type them again. */
  const confirmRest = async (): Promise<void> => {
    for (const marking of (await markings()).filter(({ state }) => state === 'ENTERED')) {
      const { id: markingId, version: expectedVersion } = marking;
      const entry = { markingId, expectedVersion, questionMarks: onSheet(marking).map(mark) };
      await product.world.must('confirmPaperMarks', exam.markerOf(marking), { roundId: exam.id, marks: [entry] });
    }
  };
  const enterRest = async (): Promise<void> => {
    for (const marking of (await markings()).filter(({ state }) => state === 'OPEN')) {
      const { id: markingId, version: expectedVersion } = marking;
      const entry = { markingId, expectedVersion, questionMarks: onSheet(marking).map(mark) };
      await product.world.must('enterPaperMarks', product.world.people.secretary, { roundId: exam.id, marks: [entry] });
    }
    await confirmRest();
  };

  test('the secretary pastes a block with a column for each question, and types another with Enter and arrows', async () => {
    const page = await openedBy(product.world.people.secretary);
    await page.getByText('Dán từ Excel').first().click();
    const line = (index: number, total: string): string =>
      [codeAt(index), ...(SHEETS[1]?.[index] ?? []).map(typed), total].join('\t');
    const block = ['Số phách\tCâu 1\tCâu 2\tCâu 3\tTổng', line(0, '83'), line(1, '71'), line(2, '50')];
    await page.getByLabel(/3 cột điểm từ Câu 1 đến Câu 3/).fill(block.join('\n'));
    await page.getByRole('button', { name: 'Đưa vào bảng' }).click();
    await page.getByText('Đã đưa 2 dòng vào bảng.').waitFor();
    await page.getByText('cột tổng không bằng tổng điểm các câu', { exact: false }).waitFor();
    await box(page, codeAt(1), 1).fill('20,25');
    await page.getByRole('button', { name: 'Ghi điểm đã nhập' }).click();
    await page.getByText('Câu 1: Không quá 20 điểm').waitFor();
    await box(page, codeAt(1), 1).fill('15');
    await page.getByText('Câu 2: chưa có điểm').waitFor();
    expect(await flawsOf(page, 'questions entry')).toEqual([]);
    await box(page, codeAt(1), 2).fill('20');
    await box(page, codeAt(1), 3).fill('35.25');
    await comesTo('70,25', () => page.getByLabel(`Tổng điểm bài ${codeAt(1)}`).innerText());
    await page.getByRole('button', { name: 'Ghi điểm đã nhập' }).click();
    await page.getByText('Đã ghi điểm 3 bài', { exact: false }).waitFor();
    await page.getByRole('option', { name: 'Lượt 2 (3)' }).waitFor({ state: 'attached' });
    // The rows of the first turn go before those of the second come: what is focused too early is lost.
    await page.getByText('Đã gõ 0/3 bài').waitFor();
    await page.locator('th small', { hasText: 'Lượt 2' }).nth(2).waitFor();
    await box(page, codeAt(0), 1).focus();
    const values = (SHEETS[2] ?? []).flat();
    for (const [at, value] of values.entries()) {
      await page.keyboard.type(typed(value));
      await page.keyboard.press(at % 2 === 0 ? 'Enter' : 'ArrowRight');
    }
    await comesTo('Ghi điểm đã nhập', () => page.evaluate<string>('document.activeElement.textContent'));
    await box(page, codeAt(2), 3).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    const label = 'document.activeElement.getAttribute("aria-label")';
    await comesTo(`Điểm câu 2, bài ${codeAt(1)}`, () => page.evaluate<string>(label));
    await page.getByRole('button', { name: 'Ghi điểm đã nhập' }).click();
    await page.getByText('Không còn phiếu nào chờ nhập.').waitFor();
    const entered = (await markings()).filter(({ turn }) => turn === 2);
    // What was typed is under seal: that it is the sheets' is shown by their markers, whose second entry must equal it.
    expect(entered.map(({ state, questionMarks }) => [state, questionMarks])).toEqual(
      entered.map(() => ['ENTERED', null]),
    );
    await page.context().close();
  }, 90_000);

  test('a marker is told in which question the two entries differ, and strikes a locked mark out', async () => {
    const first = (await markings()).find(({ turn, code }) => turn === 1 && code === codeAt(0))!;
    const marker = exam.markerOf(first);
    const own = (await markings()).filter(({ markerId }) => markerId === marker.id);
    const page = await openedBy(marker, 'cham-thi-viet');
    await fill(page, own);
    await box(page, first.code, 2).fill('24');
    await box(page, first.code, 3).fill('41');
    const confirm = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Xác nhận điểm theo phiếu giấy' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận điểm theo phiếu giấy' }).click();
    };
    await confirm();
    await page.getByText('Hai lần nhập không khớp ở: Câu 2', { exact: false }).waitFor();
    await page.getByText('Hai lần nhập không khớp ở: Câu 3', { exact: false }).waitFor();
    await comesTo('true', async () => (await box(page, first.code, 2).getAttribute('aria-invalid')) ?? '');
    expect(await box(page, first.code, 1).getAttribute('aria-invalid')).toBeNull();
    expect(await flawsOf(page, 'questions mismatch')).toEqual([]);
    await fill(page, [first]);
    await confirm();
    await page.getByText('Ông/Bà đã chấm xong mọi bài được giao.').waitFor();
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: `Biên nhận điểm bài ${first.code}` }).click();
    await dialog.getByText('Đang niêm phong, chờ điểm của người chấm kia').waitFor();
    await dialog.getByText(/^bản ghi số \d+$/).waitFor();
    await dialog.getByText(/^Toàn bài: [\d,]+ \(\p{Ll}[\p{Ll} ]+ điểm\)$/u).waitFor();
    await dialog.getByRole('img', { name: /^Mã QR giữ số bản ghi/ }).waitFor();
    expect(await flawsOf(page, 'receipt of a mark')).toEqual([]);
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Đính chính điểm bài ${first.code}` }).click();
    await dialog.getByRole('button', { name: 'Đính chính' }).click();
    await dialog.getByRole('alert').first().waitFor();
    expect(await flawsOf(page, 'questions strike out')).toEqual([]);
    await dialog.getByLabel('Lý do đính chính').fill('Cộng thiếu ý thứ ba của câu 2');
    await dialog.getByRole('button', { name: 'Đính chính' }).click();
    await page.getByText('1 bài chờ Thư ký nhập từ phiếu giấy.', { exact: false }).waitFor();
    await page.context().close();
    await enterRest();
    const again = await openedBy(marker, 'cham-thi-viet');
    await again.getByText('Đã gạch điểm 83: Cộng thiếu ý thứ ba của câu 2', { exact: false }).waitFor();
    expect(await flawsOf(again, 'questions struck out')).toEqual([]);
    await again.context().close();
  }, 90_000);

  test('the head sees where two markers differ, gives nothing on a report, and records collective marking', async () => {
    const { markingHead } = product.world.people;
    const page = await openedBy(markingHead);
    await page.getByText('Lượt 2: Câu 1: 10 · Câu 2: 15 · Câu 3: 30,25', { exact: false }).waitFor();
    await page.getByText('Đính chính lượt 1: gạch điểm 83', { exact: false }).waitFor();
    await page.getByRole('button', { name: `Cho điểm 0 bài ${codeAt(2)}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Cho điểm 0' }).click();
    await dialog.getByText('Hãy chọn trường hợp.').first().waitFor();
    expect(await flawsOf(page, 'questions zero refused')).toEqual([]);
    await dialog.getByLabel('Trường hợp').selectOption('TWO_HANDWRITINGS');
    await dialog.getByLabel('Người ký báo cáo').selectOption(product.world.people.marker1.id);
    await dialog.getByLabel('Ngày báo cáo').fill('17/11/2026');
    await dialog.getByLabel('Nội dung báo cáo').fill('Trang 3 khác chữ viết với các trang còn lại.');
    expect(await flawsOf(page, 'questions zero')).toEqual([]);
    await dialog.getByRole('button', { name: 'Cho điểm 0' }).click();
    await page.getByText('Điểm thống nhất: 0,00').waitFor();
    await page.getByRole('button', { name: `Gọi người chấm thứ ba cho bài ${codeAt(1)}` }).click();
    await dialog.getByRole('button', { name: 'Gọi người chấm thứ ba' }).click();
    await page.getByText('Đã gọi người chấm thứ ba, chờ điểm').waitFor();
    await enterRest();
    await page.reload();
    await page.getByRole('button', { name: `Quyết định điểm bài ${codeAt(1)}` }).click();
    await dialog.getByLabel('Điểm quyết định').fill('64');
    await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
    await dialog.getByText('Nhập ngày theo dạng ngày/tháng/năm.').first().waitFor();
    await dialog.getByLabel('Ngày chấm tập thể').fill('17/11/2026');
    await dialog.getByLabel('Lý do, ghi vào biên bản').fill('Thống nhất theo đáp án câu 3.');
    for (const tick of (await dialog.getByRole('checkbox').all()).slice(0, 3)) await tick.check();
    await dialog.getByText('3 người có mặt', { exact: false }).waitFor();
    expect(await flawsOf(page, 'questions collective')).toEqual([]);
    await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByText('Điểm thống nhất: 64,00').waitFor();
    await page.getByText('Mức thống nhất giữa những người chấm').waitFor({ state: 'detached' });
    expect(await flawsOf(page, 'questions settled')).toEqual([]);
    await page.context().close();
  }, 90_000);

  test('how far markers agree is shown to the head and the supervisors once the map is open', async () => {
    const { chair, markingHead, supervisor } = product.world.people;
    await product.world.must('openBlindMap', chair, await opening(exam));
    for (const who of [markingHead, supervisor]) {
      const page = await openedBy(who);
      await page.getByText('Tính trên 3 bài có đủ hai lượt chấm.').waitFor();
      await page.getByText('Mức thống nhất giữa hai lượt chấm:', { exact: false }).waitFor();
      await page.getByText('người chấm cùng bài', { exact: false }).first().waitFor();
      expect(await flawsOf(page, `questions agreement ${who.key}`)).toEqual([]);
      await page.context().close();
    }
    const page = await openedBy(chair);
    await page.getByRole('button', { name: 'Tổng hợp điểm thi viết' }).waitFor();
    expect(await page.getByText('Mức thống nhất giữa những người chấm').count()).toBe(0);
    await page.context().close();
    await product.world.must('compileWritten', chair, await exam.step());
  }, 90_000);

  test('a candidate asks for re-marking, and the head of re-marking gives the script out', async () => {
    const { chair, candidate4, candidate5, candidate6 } = product.world.people;
    const script = (await markings()).find(({ code }) => code === codeAt(0))!.scriptId;
    const pair = (await product.world.readers.blindMap.ofRound(exam.id)).find(({ id }) => id === script)!;
    const candidate = exam.candidates[exam.applicationIds.indexOf(pair.applicationId)]!;
    const own = await openedBy(candidate, 'ho-so');
    await own.getByText('82,50 điểm', { exact: false }).waitFor();
    await own.clock.setFixedTime(new Date('2030-01-01'));
    await own.reload();
    await own.getByRole('link', { name: 'Xem đơn phúc khảo của tôi' }).click();
    await own.getByText('Đã hết hạn nhận đơn', { exact: false }).waitFor();
    expect(await own.getByRole('button', { name: 'Nộp đơn phúc khảo' }).count()).toBe(0);
    await own.clock.setFixedTime(product.world.clock.now());
    await own.goBack();
    await own.getByRole('link', { name: 'Đề nghị phúc khảo' }).click();
    await own.getByRole('button', { name: 'Nộp đơn phúc khảo' }).click();
    await own.getByText('Đã nhận đơn').waitFor();
    await own.getByRole('button', { name: 'Nộp đơn phúc khảo' }).waitFor({ state: 'detached' });
    expect(await flawsOf(own, 'questions appeal filed')).toEqual([]);
    await own.context().close();
    await product.world.must('appointBody', chair, {
      roundId: exam.id,
      kind: 'APPEAL',
      decision: { number: '31/QĐ-SNV', date: day('2026-11-18') },
      seats: [candidate4, candidate5, candidate6].map(({ id }, at) => ({
        personId: id,
        seat: at === 0 ? 'HEAD' : 'MEMBER',
      })),
    });
    for (const who of [candidate4, candidate5, candidate6]) {
      const input = { roundId: exam.id, relations: [], nothingToDeclare: true, secrecyPledged: true };
      await product.world.must('declareInterests', who, input);
    }
    const head = await openedBy(candidate4, 'vi-pham-phuc-khao');
    await head.getByText('Chưa phân công người chấm').waitFor();
    await head.getByRole('button', { name: 'Phân công chấm phúc khảo' }).click();
    await head.getByText('Đang chấm lại').waitFor();
    await head.getByRole('button', { name: 'Phân công chấm phúc khảo' }).waitFor({ state: 'detached' });
    await comesTo(2, async () => (await markings()).filter(({ turn }) => turn > 3).length);
    expect(await flawsOf(head, 'questions appeal allocated')).toEqual([]);
    await head.context().close();
  }, 90_000);

  test('two mark again by question, whose marks are typed twice too, and the new mark stands', async () => {
    const { chair, secretary } = product.world.people;
    const again = (await markings()).filter(({ turn }) => turn > 3);
    expect(again.map(({ code }) => code)).not.toContain(codeAt(0));
    const typing = await openedBy(secretary);
    await typing.getByRole('option', { name: 'Phúc khảo, lượt 1 (1)' }).waitFor({ state: 'attached' });
    await fill(
      typing,
      again.filter(({ turn }) => turn === 4),
    );
    await typing.getByRole('button', { name: 'Ghi điểm đã nhập' }).click();
    await typing.getByText('Đã ghi điểm 1 bài', { exact: false }).waitFor();
    await typing.context().close();
    const remarker = exam.markerOf(again.find(({ turn }) => turn === 4)!);
    const marking = await openedBy(remarker, 'cham-thi-viet');
    await fill(
      marking,
      again.filter(({ turn }) => turn === 4),
    );
    await marking.getByRole('button', { name: 'Xác nhận điểm theo phiếu giấy' }).click();
    await marking.getByRole('dialog').getByRole('button', { name: 'Xác nhận điểm theo phiếu giấy' }).click();
    await marking.getByText('Ông/Bà đã chấm xong mọi bài được giao.').waitFor();
    await marking.context().close();
    await enterRest();
    const preview = await openedBy(chair, 'vi-pham-phuc-khao');
    await preview.getByRole('cell', { name: '86,25' }).first().waitFor();
    await preview.getByText('Đã có điểm').waitFor();
    expect(await flawsOf(preview, 'questions appeal settled')).toEqual([]);
    await preview.context().close();
    expect(watches.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  }, 90_000);
});
