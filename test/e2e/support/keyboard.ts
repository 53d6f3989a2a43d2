import type { Locator, Page } from 'playwright-core';

/** Most steps of the Tab key to any control of a page. */
const FARTHEST = 250;

/** What the focus rests on: its name, and whether one sees that it does. */
interface Stop {
  readonly name: string;
  readonly isMarked: boolean;
  readonly isInView: boolean;
}

/** Runs in the page. The mark of a box of the library stands on the frame around it. */
const STOP = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const text = (node) => (node?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const name = one.getAttribute('aria-label') || [...(one.labels ?? [])].map(text).join(' ') || text(one).slice(0, 60);
  const marks = (node) => {
    const style = getComputedStyle(node);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  };
  const { top, bottom, left, right } = one.getBoundingClientRect();
  return {
    name: one.tagName.toLowerCase() + ' ' + name,
    isMarked: [one, one.closest('.ant-select')].some((node) => node !== null && marks(node)),
    isInView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
})()`;

/**
 * Goes to a control by the Tab key alone, as somebody without a mouse does. Every control on the way must be in view and
 * show that it has the focus.
 * @throws Error with the names passed on the way when the control cannot be reached, or when the focus was not seen
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  const passed: string[] = [];
  let ends = 0;
  await control.waitFor();
  const focused = control.and(page.locator(':focus'));
  let isThere = (await focused.count()) > 0;
  while (!isThere) {
    await page.keyboard.press('Tab');
    const [stop, count] = await Promise.all([page.evaluate<Stop | null>(STOP), focused.count()]);
    isThere = count > 0;
    if (stop === null) ends += 1;
    else passed.push(stop.name);
    if (stop !== null && !(stop.isMarked && stop.isInView)) throw new Error(`the focus is not seen on: ${stop.name}`);
    if (ends > 2 || passed.length > FARTHEST) {
      throw new Error(`${String(control)} is not reached by Tab:\n${passed.join('\n')}`);
    }
  }
}

/** Waits until the focus rests on this; where it goes by itself is for the page to say. */
export async function focusOn(page: Page, control: Locator): Promise<void> {
  await control.and(page.locator(':focus')).waitFor();
}

/** Presses a button or follows a link. */
export async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Ticks a box or takes the tick away. */
export async function tick(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Space');
}

/** Types into a box in place of what stands in it. */
export async function write(page: Page, control: Locator, text: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Chooses a line of a list of the browser's own by the arrow keys. */
export async function choose(page: Page, control: Locator, line: string): Promise<void> {
  await tabTo(page, control);
  const shown = async (): Promise<string> => (await control.locator('option:checked').textContent()) ?? '';
  await page.keyboard.press('Home');
  const lines: string[] = [];
  for (let now = await shown(); now !== line; now = await shown()) {
    if (now === lines.at(-1)) throw new Error(`${String(control)} has no line "${line}":\n${lines.join('\n')}`);
    lines.push(now);
    await page.keyboard.press('ArrowDown');
  }
}

/** Finds a person by a part of the name and takes them; waits for the line that Enter will take. */
export async function pick(page: Page, control: Locator, part: string, name: string): Promise<void> {
  await find(page, control, part, name);
  await page.keyboard.press('Enter');
  await page.locator('.ant-select', { has: page.locator(':focus'), hasText: name }).waitFor();
}

/** Opens the list of people found by a part of the name. */
export async function find(page: Page, control: Locator, part: string, name: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.insertText(part);
  await page.locator('.ant-select-item-option-active', { hasText: name }).waitFor();
}
