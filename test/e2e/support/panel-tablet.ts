import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watch, type Watch } from './browser';
import { marksOf, RUBRIC, type PanelDay } from './panel-day';

/** One person at one device. */
export interface Tablet {
  readonly context: BrowserContext;
  readonly url: string;
  readonly seen: Watch;
  page: Page;
}

/** Opens a device at which somebody has signed in. */
export async function sitDown(
  browser: Browser,
  day: PanelDay,
  { accountId, url, width }: { readonly accountId: string; readonly url: string; readonly width: number },
): Promise<Tablet> {
  const context = await browser.newContext({ viewport: { width, height: 820 } });
  context.setDefaultTimeout(15_000);
  const cookie = await day.product.mintSession(accountId);
  await context.addCookies([{ name: 'sid', value: cookie.slice('sid='.length), url }]);
  const page = await context.newPage();
  return { context, url, page, seen: watch(page, url) };
}

/** The box for the mark of one criterion. */
export const box = (page: Page, index: number) => page.getByLabel(`Điểm ${RUBRIC[index]?.title ?? ''}`);
/** The button under the sheet. */
export const review = (page: Page) => page.getByRole('button', { name: 'Kiểm tra và nộp phiếu' });

/** Opens the next sheet; says whose it is, as a place among the candidates. */
export async function openNext(page: Page, day: PanelDay): Promise<number> {
  await page.getByRole('link', { name: 'Chấm thí sinh tiếp theo' }).click();
  return candidateOn(page, day);
}

/** Whose sheet is on the page. */
export async function candidateOn(page: Page, day: PanelDay): Promise<number> {
  await box(page, 0).waitFor();
  return day.candidates.indexOf(await page.locator('.candidate h2').innerText());
}

/** Types into the three boxes. */
export async function fill(page: Page, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) await box(page, index).fill(text);
}

/** Submits the sheet on the page. */
export async function submit(page: Page): Promise<void> {
  await review(page).click();
  await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
}

/**
 * Scores the next candidate as this member does. On a busy machine the device may take the server for unreachable and send
 * the sheet some moments later: what counts is that the list says it is locked.
 */
export async function scoreNext(page: Page, day: PanelDay, member: number): Promise<void> {
  const candidate = await openNext(page, day);
  await fill(page, marksOf(candidate, member));
  await submit(page);
  const row = page.getByRole('row', { name: new RegExp(day.candidates[candidate] ?? '') });
  await row.getByText('Đã nộp, đã khóa').waitFor({ timeout: 60_000 });
}

/** A sheet as its member reads it from the API. */
export interface OwnSheet {
  readonly state: string;
  readonly version: number;
  readonly total: string | null;
  readonly earlier: readonly { readonly total: string; readonly reason: string }[];
  readonly application: { readonly fullName: string };
}

const MINE = `query ($id: ID!) { round(id: $id) { myScoreSheets(first: 20) {
  edges { node { state version total earlier { total reason } application { fullName } } } } } }`;

/** The sheets of one member. */
export async function ownSheets(day: PanelDay, member: number): Promise<readonly OwnSheet[]> {
  const { round } = await day.read<{
    readonly round: { readonly myScoreSheets: { readonly edges: readonly { readonly node: OwnSheet }[] } };
  }>(day.members[member]?.accountId ?? '', MINE);
  return round.myScoreSheets.edges.map(({ node }) => node);
}

/** The exact sum of typed marks, as the API writes it. */
export function totalOf(texts: readonly string[]): string {
  const hundredths = texts.reduce((sum, text) => {
    const [whole = '', fraction = ''] = text.split(',');
    return sum + Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  }, 0);
  return `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** As people read it. */
export function shown(mark: string): string {
  return mark.replace('.', ',').replace(/,?0+$/, '');
}

/** Goes on with Tab until the element with this text, or this id, has the focus. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  const focused = 'document.activeElement.id || document.activeElement.textContent.trim()';
  await page
    .getByText(wanted)
    .or(page.locator(`#${wanted.replaceAll(' ', '-')}`))
    .first()
    .waitFor();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(focused)) === wanted) return;
  }
  throw new Error(`no way to ${wanted} by Tab`);
}
