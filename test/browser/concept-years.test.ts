/** A concept's share of each year's papers. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const query = (page: Page) => new URL(page.url()).searchParams;

describe('the years of a concept', () => {
  it('are shares with an interval that holds them, and add up to its papers', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?map=default&s=c:attention',
    });
    await page.getByRole('tab', { name: 'Years' }).click();
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(1).waitFor();
    const cells = await rows.evaluateAll((all) =>
      all.slice(1).map((row) => Array.from(row.children, (cell) => cell.textContent)),
    );
    const told = cells.map((row) => row.flatMap((cell) => (cell.match(/\d+/g) ?? []).map(Number)));
    expect(told.length).toBeGreaterThan(5);
    expect(told.reduce((sum, [, having = 0]) => sum + having, 0)).toBe(11);
    for (const [, , , share = 0, low = 0, high = 0] of told) {
      expect(share).toBeGreaterThanOrEqual(low);
      expect(share).toBeLessThanOrEqual(high);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('leave one year alone on the map, by keyboard', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&s=c:attention' });
    await page.getByRole('tab', { name: /^Papers/ }).focus();
    await page.keyboard.press('End');
    const year = page.getByRole('table').getByRole('button').first();
    const named = (await year.textContent()) ?? '';
    await year.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page).get('y')).toBe(`${named}..${named}`);
    await context.close();
  });

  it('stand in the sheet of a phone', async () => {
    const { page, context } = await openExplorer(browser, {
      ...phone,
      query: '?map=default&s=c:attention',
    });
    await page.getByRole('tab', { name: 'Years' }).tap();
    await page.getByRole('table').waitFor();
    await context.close();
  });
});
