import type { Browser } from 'playwright-core';
import { comesTo } from './support/comes-to';
import { flawsOf, hasChromium, openBrowser } from './support/browser';
import { layCable, type Cable } from './support/cable';
import { marksOf, startPanelDay, type PanelDay } from './support/panel-day';
import * as panel from './support/panel-tablet';
import { box, fill, review, shown, submit, tabTo, totalOf, type Tablet } from './support/panel-tablet';

const describeWithBrowser = hasChromium() ? describe : describe.skip;

/** Sixteen ways to type something that is no mark between 0 and 20 with two decimals. */
const WRONG: readonly string[] = [
  ...['72.555', 'abc', '١٢', '1e3', '-1', '101', '7,5,5', 'bảy'.normalize('NFD')],
  ...['+5', '1 0', '１２', '0x10', '½', '8.', ',5', '10/20'],
];
const SAID = /Chỉ nhập số, ví dụ 8,5|Chỉ nhập đến hai chữ số sau dấu phẩy|Không quá 20 điểm/;
/** Candidates of the day. */
const FIVE = 5;
/** Means of the nine totals, by hand. */
const MEANS = ['85,83', '81,83', '77,83', '73,83', '69,83'];
const REASON = 'Gõ nhầm điểm trình bày, đã đối chiếu với ghi chép';
/** Everything is real here: nine members, the store, the network between them; only the day of the story is not today. */
describeWithBrowser('the day of a nine-member panel', () => {
  let day: PanelDay;
  let browser: Browser;
  let cable: Cable;
  const tablets: Tablet[] = [];
  const answers: string[] = [];

  beforeAll(async () => {
    day = await startPanelDay(FIVE);
    browser = await openBrowser();
    cable = await layCable(day.product.url);
    for (const [index, { accountId }] of day.members.entries()) {
      const url = index === 2 ? cable.url : day.product.url;
      tablets.push(await sitDown(accountId, url, index === 1 ? 390 : 1180));
    }
    tablets[8]?.page.on('response', (response) => {
      if (response.url().endsWith('/graphql')) void response.text().then((text) => answers.push(text));
    });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await cable.stop();
    await day.stop();
  });

  const sitDown = (accountId: string, url: string, width: number): Promise<Tablet> =>
    panel.sitDown(browser, day, { accountId, url, width });
  const tablet = (member: number): Tablet => tablets[member] as Tablet;
  const listOf = ({ url }: Tablet): string => `${url}/ky-thi/${day.roundId}/cham-de-an`;
  const openNext = ({ page }: Tablet): Promise<number> => panel.openNext(page, day);
  const ownSheets = (member: number) => panel.ownSheets(day, member);

  it('keeps sixteen wrong inputs as they were typed, says why in words, and sends none', async () => {
    const { page } = tablet(4);
    const sent: string[] = [];
    page.on('request', (request) => {
      if ((request.postData() ?? '').includes('submitScoreSheet')) sent.push(request.url());
    });
    await page.goto(listOf(tablet(4)));
    await openNext(tablet(4));
    expect(WRONG).toHaveLength(16);
    for (const wrong of WRONG) {
      await fill(page, ['', '40', '40']);
      await box(page, 0).fill(wrong);
      await box(page, 0).blur();
      expect(await page.locator('#mark-xd-error').innerText()).toMatch(SAID);
      await comesTo(wrong, () => box(page, 0).inputValue());
      await review(page).click();
      await page.getByText('Còn 1 tiêu chí chưa có điểm hợp lệ').waitFor();
      await comesTo(0, () => page.getByRole('dialog').count());
    }
    expect(await flawsOf(page, 'panel wrong input')).toEqual([]);
    await page.reload();
    await comesTo(WRONG.at(-1), () => box(page, 0).inputValue());
    expect(sent).toEqual([]);
    const untouched = (await ownSheets(4)).map(({ state, version }) => [state, version]);
    expect(untouched).toEqual(Array.from({ length: FIVE }, () => ['OPEN', 1]));
    await page.goto(listOf(tablet(4)));
  }, 60_000);

  it('lets a member score two candidates without a network, over a closed tab, and sends each sheet once', async () => {
    const own = tablet(2);
    await own.page.goto(listOf(own));
    await own.page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    const first = await openNext(own);
    cable.pull();
    await fill(own.page, marksOf(first, 2));
    await submit(own.page);
    await own.page.getByRole('status').filter({ hasText: 'Đang chờ mạng: 1 phiếu' }).waitFor();
    await own.page.close();
    own.page = await own.context.newPage();
    await own.page.goto(listOf(own));
    const second = await openNext(own);
    expect(second).not.toBe(first);
    await own.page.getByText('Chưa liên lạc được với máy chủ').waitFor();
    await fill(own.page, marksOf(second, 2));
    expect(await flawsOf(own.page, 'panel offline')).toEqual([]);
    await submit(own.page);
    await own.page.getByRole('status').filter({ hasText: 'Đang chờ mạng: 2 phiếu' }).waitFor();
    await comesTo(2, () => own.page.getByText('Đã nộp trên máy này, chờ gửi').count());
    expect(await flawsOf(own.page, 'panel waiting for network')).toEqual([]);
    expect((await ownSheets(2)).every(({ state }) => state === 'OPEN')).toBe(true);

    cable.loseAnswerTo('submitScoreSheet');
    cable.plugIn();
    await own.page.getByRole('status').filter({ hasText: 'Đã gửi phiếu chấm lúc' }).waitFor();
    await own.page.getByText('Đã nộp 2/5 phiếu').waitFor();
    await own.page.getByRole('link', { name: new RegExp(day.candidates[first] ?? '') }).click();
    await own.page
      .locator('tfoot')
      .getByText(shown(totalOf(marksOf(first, 2))))
      .waitFor();
    await own.page.getByRole('heading', { name: 'Biên nhận phiếu chấm' }).waitFor();
    await own.page.getByText(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/).waitFor();
    await own.page.getByText('Đang niêm phong, chờ đủ phiếu của thí sinh').waitFor();
    await own.page.getByText(/^Tổng điểm: [\d,]+ \(\p{Ll}[\p{Ll} ]+ điểm\)$/u).waitFor();
    await own.page.getByRole('img', { name: /^Mã QR giữ số bản ghi/ }).waitFor();
    await own.page.getByText('Tự kiểm tra biên nhận').click();
    expect(await flawsOf(own.page, 'panel receipt')).toEqual([]);
    await own.page.getByRole('link', { name: 'Danh sách phiếu chấm' }).click();
    expect(cable.lost()).toBe(1);
    const sheets = (await ownSheets(2)).filter(({ state }) => state === 'LOCKED');
    expect(sheets.map(({ version, total }) => [version, total])).toEqual(
      [first, second].map((candidate) => [2, totalOf(marksOf(candidate, 2))]),
    );
    await comesTo([], () => own.page.evaluate(`Object.keys(localStorage).filter((key) => /typed|outbox/.test(key))`));
  }, 60_000);

  it('is done with the keyboard alone by one member, and on a phone by another', async () => {
    const [keyboard, phone] = [tablet(0), tablet(1)];
    await keyboard.page.goto(listOf(keyboard));
    await tabTo(keyboard.page, 'Chấm thí sinh tiếp theo');
    await keyboard.page.keyboard.press('Enter');
    const candidate = await panel.candidateOn(keyboard.page, day);
    await tabTo(keyboard.page, 'mark-xd');
    for (const text of marksOf(candidate, 0)) {
      await keyboard.page.keyboard.type(text);
      await keyboard.page.keyboard.press('Enter');
    }
    await keyboard.page.keyboard.press('Enter');
    await keyboard.page.getByRole('dialog').waitFor();
    expect(await flawsOf(keyboard.page, 'panel review')).toEqual([]);
    await keyboard.page.keyboard.press('Tab');
    await keyboard.page.keyboard.press('Enter');
    await keyboard.page.getByText(`Đã nộp phiếu chấm thí sinh ${day.candidates[candidate] ?? ''}.`).waitFor();

    await phone.page.goto(listOf(phone));
    await openNext(phone);
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await phone.page.getByRole('link', { name: 'Danh sách phiếu chấm' }).click();
    for (let sheet = 0; sheet < FIVE; sheet += 1) await panel.scoreNext(phone.page, day, 1);
    await phone.page.getByText('Đã nộp 5/5 phiếu').waitFor();
    expect(await flawsOf(phone.page, 'panel phone done')).toEqual([]);
  }, 60_000);

  it('gives a locked sheet back by the Chair alone, with a reason, and keeps what was locked', async () => {
    const own = tablet(3);
    await own.page.goto(listOf(own));
    const candidate = await openNext(own);
    const name = day.candidates[candidate] ?? '';
    await fill(own.page, ['1', '1', '1']);
    await submit(own.page);
    await own.page.getByText(`Đã nộp phiếu chấm thí sinh ${name}.`).waitFor();

    const chair = await sitDown(day.chair, day.product.url, 1440);
    await chair.page.goto(`${chair.url}/ky-thi/${day.roundId}/dieu-hanh`);
    await chair.page.getByRole('button', { name: `Mở lại phiếu chấm ${name}` }).click();
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Mở lại phiếu' }).click();
    await chair.page.getByRole('dialog').getByText('Hãy chọn thành viên').first().waitFor();
    expect(await flawsOf(chair.page, 'panel reopen')).toEqual([]);
    await chair.page.getByLabel('Phiếu của thành viên').selectOption({ label: day.members[3]?.name ?? '' });
    await chair.page.getByLabel('Lý do mở lại').fill(REASON);
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Mở lại phiếu' }).click();
    await chair.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await chair.page.locator('main').innerText()).not.toMatch(/3,00|85,/);
    expect(chair.seen).toEqual({ foreign: [], faults: [] });
    await chair.context.close();

    await own.page.reload();
    await own.page.getByRole('link', { name: new RegExp(name) }).click();
    await own.page.getByText(REASON).waitFor();
    await own.page.getByText('Điểm đã nộp trước đó (tổng 3) vẫn giữ trong hồ sơ.').waitFor();
    expect(await flawsOf(own.page, 'panel reopened')).toEqual([]);
    await fill(own.page, marksOf(candidate, 3));
    await submit(own.page);
    await own.page.getByText(`Đã nộp phiếu chấm thí sinh ${name}.`).waitFor();
    const sheet = (await ownSheets(3)).find(({ application }) => application.fullName === name);
    expect(sheet).toMatchObject({ state: 'LOCKED', version: 4, total: totalOf(marksOf(candidate, 3)) });
    expect(sheet?.earlier).toEqual([{ total: '3.00', reason: REASON }]);
  }, 60_000);

  it('is scored by all nine at once, and nothing of one member reaches another', async () => {
    const finish = async (member: number): Promise<void> => {
      const { page } = tablet(member);
      if (member > 4) await page.goto(listOf(tablet(member)));
      const left = (await ownSheets(member)).filter(({ state }) => state === 'OPEN').length;
      for (let sheet = 0; sheet < left; sheet += 1) await panel.scoreNext(page, day, member);
      await page.getByText('Đã nộp 5/5 phiếu').waitFor();
    };
    await tablet(8).page.goto(listOf(tablet(8)));
    await openNext(tablet(8));
    await tablet(8).page.getByRole('link', { name: 'Danh sách phiếu chấm' }).click();
    // Four at a time: the browsers of all would take the whole machine from the product.
    await Promise.all([0, 1, 2, 3].map(finish));
    await Promise.all([4, 5, 6, 7].map(finish));
    await tablet(8).page.reload();
    await tablet(8).page.getByText('Đã nộp 0/5 phiếu').waitFor();
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.join()).not.toMatch(/"total":"|"mark":"|"earlier":\[\{/);
    await finish(8);
    for (const { seen, url } of tablets) expect({ url, ...seen }).toEqual({ url, foreign: [], faults: [] });
  }, 180_000);

  it('comes to the result that a hand computes, on the screen and on D25, D27 and D28', async () => {
    const chair = await sitDown(day.chair, day.product.url, 1440);
    await chair.page.goto(`${chair.url}/ky-thi/${day.roundId}/ket-qua`);
    await chair.page.getByRole('row', { name: /Ngô Thị Mai Hương/ }).waitFor();
    const rows = (): Promise<string[]> => chair.page.locator('tbody tr').allInnerTexts();
    const shownRows = (texts: readonly string[]) =>
      texts.map((row) => [/Hương|Vinh|Toàn|Sơn|Quỳnh/.exec(row)?.[0], /[678]\d,\d\d/.exec(row)?.[0]]);
    await comesTo(
      [
        ['Hương', '85,83'],
        ['Vinh', '81,83'],
        ['Toàn', '77,83'],
        ['Sơn', '73,83'],
        ['Quỳnh', '69,83'],
      ],
      async () => shownRows(await rows()),
    );
    expect((await rows())[0]).toContain('Trúng tuyển');
    expect(await flawsOf(chair.page, 'panel result')).toEqual([]);
    expect(chair.seen).toEqual({ foreign: [], faults: [] });
    const papers = await day.printed(['D25', 'D27', 'D28']);
    for (const code of ['D25', 'D27', 'D28']) {
      const text = papers.get(code) ?? '';
      // Names are broken over the lines of narrow columns.
      const lost = day.candidates.flatMap((name, at) =>
        [...name.split(' '), MEANS[at] ?? ''].filter((word) => !text.includes(word)),
      );
      expect([code, lost]).toEqual([code, []]);
    }
    expect(papers.get('D25')).toContain(REASON);
    expect(papers.get('D28')).toMatch(/trúng tuyển[^.]*Ngô Thị Mai Hương|Ngô Thị Mai Hương[^.]*trúng tuyển/i);
  }, 90_000);
});
