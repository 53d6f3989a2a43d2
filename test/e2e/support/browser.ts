import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Widths every state is looked at in, in pixels: office screen, tablet, phone. */
const WIDTHS = [1440, 820, 390] as const;

/** Says once, for the whole file, that nothing was tried; the tests are skipped then and do not count as passed. */
export function hasChromium(): boolean {
  const isThere = existsSync(CHROMIUM);
  if (!isThere) process.stdout.write('NOT RUN: no chromium\n');
  return isThere;
}

/** A browser with an empty profile that talks to nobody but the page's own host. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** Requests to other hosts, and errors of the page itself; both must stay empty. */
export interface Watch {
  readonly foreign: string[];
  readonly faults: string[];
}

/** Writes down what a page should never do. */
export function watch(page: Page, url: string): Watch {
  const seen: Watch = { foreign: [], faults: [] };
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) seen.foreign.push(request.url());
  });
  page.on('pageerror', (error) => seen.faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) seen.faults.push(message.text());
  });
  return seen;
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const HAS_AXE = `'axe' in window`;
const RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`;
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
/** Waits until no element is on its way in or out; what turns for ever, such as a sign of waiting, does not count. */
const STILL = `Promise.all(document.getAnimations()
  .filter((one) => one.playState === 'running' && one.effect.getComputedTiming().endTime !== Infinity)
  .map((one) => one.finished.catch(() => null))).then(() => null)`;
const SMALL = `[...document.querySelectorAll('button, input:not([type=checkbox]), select, .button, nav a')]
  .filter((one) => one.getClientRects().length > 0 && !one.closest('.ant-table, .ant-select'))
  .map((one) => ({ name: one.outerHTML.slice(0, 120), height: Math.round(one.getBoundingClientRect().height) }))
  .filter(({ height }) => height < 44).map(({ name, height }) => height + ': ' + name)`;

/**
 * What is wrong with the state a page is in, at three widths: rules of WCAG 2.2 AA broken, sideways scrolling, targets
 * under 44 px. Set E2E_PICTURES to a folder to have each state drawn there too.
 */
export async function flawsOf(page: Page, state: string): Promise<string[]> {
  const flaws: string[] = [];
  const size = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(120);
    await page.evaluate(STILL);
    if (!(await page.evaluate<boolean>(HAS_AXE))) await page.evaluate(AXE);
    const at = `${state} (${String(width)} px)`;
    flaws.push(...(await page.evaluate<string[]>(RUN)).map((one) => `${at}: ${one}`));
    flaws.push(...(await page.evaluate<string[]>(SMALL)).map((one) => `${at}: target ${one}`));
    const sideways = await page.evaluate<number>(SIDEWAYS);
    if (sideways > 0) flaws.push(`${at}: ${String(sideways)} px of sideways scrolling`);
    await draw(page, `${state}-${String(width)}`);
  }
  if (size !== null) await page.setViewportSize(size);
  return flaws;
}

async function draw(page: Page, name: string): Promise<void> {
  const folder = process.env['E2E_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}.png`), fullPage: true });
}
