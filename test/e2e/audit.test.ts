import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { localDate as day } from '../../src/domain/calendar';
import type { RunningProduct } from '../../src/main/product';
import { flawsOf, hasChromium, openBrowser, watch } from './support/browser';
import { onPaper } from './support/on-paper';
import { startQuietly } from './support/played-product';

const describeWithBrowser = hasChromium() ? describe : describe.skip;
const NOW = new Date('2026-09-20T03:00:00.000Z');
const NAMES = ['Phạm Thị Hạnh', 'Nguyễn Văn Thư', 'Lê Thị Ủy Viên', 'Trần Hữu Nghĩa', 'Đỗ Thị Giám Sát'];
const ADMINISTRATOR = 'Mạc Quản Trị Viên';

describeWithBrowser('the logs on the screen', () => {
  let dataDir: string;
  let product: RunningProduct;
  let browser: Browser;
  let roundId: string;
  let admin: string;
  let people: readonly string[];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'thi-tuyen-e2e-'));
    product = await startQuietly(dataDir, () => NOW);
    ({ admin, people, roundId } = await play(product));
    browser = await openBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const pageOf = async (
    accountId: string,
  ): Promise<{ page: Page; context: BrowserContext; seen: ReturnType<typeof watch> }> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies([{ name: 'sid', value: await product.sessions.mint(accountId), url: product.url }]);
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    return { page, context, seen: watch(page, product.url) };
  };

  it('shows the chair of the Council the round’s log in sentences, searched by act, person and day', async () => {
    const { page, context, seen } = await pageOf(people[0] ?? '');
    await page.goto(`${product.url}/ky-thi/${roundId}`);
    await page.getByRole('link', { name: 'Nhật ký kỳ thi' }).click();
    const sentence = `Quản trị hệ thống ${ADMINISTRATOR} thành lập Hội đồng thi tuyển theo quyết định số 2260/QĐ-SNV.`;
    await page.getByText(sentence).waitFor();
    await page.locator('summary').first().click();
    expect(await flawsOf(page, 'nhat ky ky thi')).toEqual([]);
    const find = page.getByRole('button', { name: 'Tìm', exact: true });
    await onPaper(page, { shows: [page.getByText(sentence)], hides: [find] });
    await page.getByLabel('Việc', { exact: true }).selectOption('Thành lập Hội đồng, Ban');
    await page.getByLabel('Người thực hiện').selectOption(ADMINISTRATOR);
    await page.getByLabel('Từ ngày').fill('20/09/2026');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByText(sentence).waitFor();
    await page.getByLabel('Từ ngày').fill('21/09/2026');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByText('Không có dòng nào khớp').waitFor();
    expect(await flawsOf(page, 'nhat ky khong khop')).toEqual([]);
    await page.getByLabel('Đến ngày').fill('20/09/2026');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByRole('alert').getByText('Đến ngày phải từ ngày bắt đầu trở đi.').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByText(sentence).waitFor();
    expect(seen).toEqual({ foreign: [], faults: [] });
    await context.close();
  }, 60_000);

  it('shows a member of the Council that nothing in it is theirs', async () => {
    const { page, context } = await pageOf(people[2] ?? '');
    await page.goto(`${product.url}/ky-thi/${roundId}/nhat-ky`);
    await page.getByText('Nhật ký chưa có dòng nào dành cho Ông/Bà.').waitFor();
    expect(await flawsOf(page, 'nhat ky trong')).toEqual([]);
    await context.close();
  }, 60_000);

  it('shows the administrator the system’s log, in English too', async () => {
    const { page, context, seen } = await pageOf(admin);
    await page.goto(product.url);
    await page.getByRole('link', { name: 'Nhật ký hệ thống' }).click();
    await page.getByText(`Quản trị hệ thống ${ADMINISTRATOR} tạo kỳ thi mã KT-NK-1.`).waitFor();
    expect(await flawsOf(page, 'nhat ky he thong')).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Log of the system' }).waitFor();
    expect(seen).toEqual({ foreign: [], faults: [] });
    await context.close();
  }, 60_000);
});

/** A draft round with its Council, by commands alone. */
async function play({ commands, setupToken }: RunningProduct) {
  let keys = 0;
  const facts = (accountId: string | null, isAdministrator = false) => {
    keys += 1;
    const viewer = accountId === null ? null : { accountId, isAdministrator, sessionId: null };
    return { viewer, now: NOW, requestId: 'play', idempotencyKey: `play-audit-e2e-${String(keys)}` };
  };
  const first = { token: setupToken.token, username: 'quan-tri', displayName: ADMINISTRATOR, passwordHash: 'none' };
  const { accountId: admin } = valueOf(await commands.createFirstAdministrator.execute(facts(null), first));
  const invited = NAMES.map((displayName, index) => ({ displayName, username: `nguoi-${String(index)}` }));
  const { accountIds: people } = valueOf(
    await commands.inviteAccounts.execute(facts(admin, true), { people: invited }),
  );
  const { roundId } = valueOf(
    await commands.createRound.execute(facts(admin, true), {
      code: 'KT-NK-1',
      title: 'Kỳ thi tuyển chức danh Giám đốc Bệnh viện Mắt Sông Hồng năm 2026',
      agency: { name: 'SỞ NỘI VỤ', superior: 'ỦY BAN NHÂN DÂN TỈNH', abbreviation: 'SNV', place: 'Hà Nội' },
      dates: {
        notice: day('2026-09-29'),
        opens: day('2026-10-01'),
        closes: day('2026-10-31'),
        written: day('2026-11-17'),
        defence: day('2026-12-03'),
      },
    }),
  );
  const seats = (['CHAIR', 'SECRETARY', 'MEMBER', 'MEMBER', 'MEMBER'] as const).map((seat, index) => ({
    personId: people[index] ?? '',
    seat,
  }));
  const decision = { number: '2260/QĐ-SNV', date: day('2026-09-18') };
  valueOf(await commands.appointBody.execute(facts(admin, true), { roundId, kind: 'COUNCIL', decision, seats }));
  return { admin, people, roundId };
}

function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}
