/** The phone's sheet, by touch. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const sheet = (page: Page) => page.getByRole('region', { name: 'Sheet' });

async function sheetHeight(page: Page): Promise<number> {
  return (await sheet(page).boundingBox())?.height ?? 0;
}

describe('the sheet', () => {
  it('rests at its peek, rises by its handle, and falls again', async () => {
    const { page, context } = await openExplorer(browser, phone);
    expect(await sheetHeight(page)).toBe(64);
    await page.getByRole('button', { name: 'Raise the sheet' }).tap();
    await expect.poll(() => sheetHeight(page)).toBe(463);
    await page.getByRole('button', { name: 'Raise the sheet' }).tap();
    await expect.poll(() => sheetHeight(page)).toBe(728);
    await page.getByRole('button', { name: 'Lower the sheet' }).tap();
    await expect.poll(() => sheetHeight(page)).toBe(64);
    await context.close();
  });

  it('follows a finger and settles at the nearest stop', async () => {
    const { page, context } = await openExplorer(browser, { ...phone, hasTouch: false });
    const handle = await page.getByRole('button', { name: 'Raise the sheet' }).boundingBox();
    if (handle === null) throw new Error('the handle has no place');
    const x = handle.x + handle.width / 2;
    await page.mouse.move(x, handle.y + 8);
    await page.mouse.down();
    await page.mouse.move(x, handle.y - 330, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => sheetHeight(page)).toBe(463);
    await context.close();
  });

  it('opens a concept at half height, and closes it', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('combobox', { name: 'Search' }).tap();
    await page.keyboard.type('layer');
    await page.getByRole('listbox').getByRole('option').first().tap();
    await sheet(page).getByRole('heading', { name: 'layer', exact: true }).waitFor();
    await expect.poll(() => sheetHeight(page)).toBe(463);
    await sheet(page).getByRole('button', { name: 'Close details' }).tap();
    await expect.poll(() => sheetHeight(page)).toBe(64);
    await context.close();
  });

  it.each(['Filter', 'Questions', 'Reading'])('closes over %s by its cross', async (name) => {
    const { page, context } = await openExplorer(browser, phone);
    const tabs = page.getByRole('navigation', { name: 'Sections' });
    await tabs.getByRole('button', { name }).tap();
    await expect.poll(() => sheetHeight(page)).toBe(463);
    await sheet(page).getByRole('button', { name: 'Close the panel' }).tap();
    await expect.poll(() => sheetHeight(page)).toBe(64);
    await sheet(page)
      .getByRole('button', { name: /^\d+ communities/ })
      .waitFor();
    await context.close();
  });

  it('has the views first under the communities', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: /^\d+ communities/ }).tap();
    await sheet(page).getByRole('radio', { name: 'Papers', exact: true }).tap();
    await expect.poll(() => new URL(page.url()).searchParams.get('v')).toBe('papers');
    await context.close();
  });

  it('holds the communities, which can be focused and hidden', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: /^\d+ communities/ }).tap();
    await sheet(page)
      .getByRole('button', { name: /^Hide / })
      .first()
      .tap();
    await sheet(page).getByRole('button', { name: 'Show all' }).tap();
    await sheet(page)
      .getByRole('button', { name: /\d+ papers \d+ concepts$/ })
      .first()
      .tap();
    await sheet(page).getByText('Community', { exact: true }).waitFor();
    await context.close();
  });

  it('gives every control 44 px', async () => {
    const { page, context } = await openExplorer(browser, phone);
    const controls = await page.getByRole('button').all();
    for (const control of controls) {
      if (!(await control.isVisible())) continue;
      const name = await control.getAttribute('aria-label');
      const box = await control.boundingBox();
      // The handle's own box is a line; its target reaches over the map above.
      if (name === 'Raise the sheet') continue;
      expect(box?.height, name ?? '').toBeGreaterThanOrEqual(43.5);
    }
    await context.close();
  });
});
