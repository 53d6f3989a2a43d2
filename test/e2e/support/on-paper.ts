import type { Locator, Page } from 'playwright-core';

/** Looks at the page as it is printed: what is read is there, what is pressed is not, and nothing leaves the sheet. */
export async function onPaper(
  page: Page,
  { shows, hides }: { readonly shows: readonly Locator[]; readonly hides: readonly Locator[] },
): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const one of shows) await one.waitFor();
  for (const one of hides) await one.waitFor({ state: 'hidden' });
  for (const part of ['header.top', 'nav.menu']) await page.locator(part).first().waitFor({ state: 'hidden' });
  await page.emulateMedia({ media: null });
}
