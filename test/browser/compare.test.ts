/** Two selections side by side, from every place that begins a comparison. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const sides = (page: Page) => new URL(page.url()).searchParams.getAll('k');
const count = (text: string | null) => Number(/([\d,]+)\s*$/.exec(text ?? '')?.[1]);

/** Counts of the three parts that a tab shows, by the headings. */
async function partsOf(page: Page): Promise<number[]> {
  const headings = page.locator('.compared-part h3');
  return (await headings.allTextContents()).map(count);
}

describe('a comparison', () => {
  it('begins at a concept, with another found by name', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?map=default&s=c:attention',
    });
    await details(page)
      .getByRole('button', { name: /^Compare with/ })
      .click();
    const field = page.getByRole('combobox', { name: 'What to compare it with' });
    await field.fill('transformer');
    await page
      .getByRole('option')
      .filter({ hasText: /^transformerconcept,/ })
      .click();
    await details(page).getByRole('heading', { name: 'Side by side' }).waitFor();
    expect(sides(page)).toEqual(['1sc:attention', '2sc:transformer']);
    const concepts = await partsOf(page);
    const tab = page.getByRole('tab', { name: /^Concepts/ });
    expect(concepts.reduce((sum, part) => sum + part, 0)).toBe(count(await tab.textContent()));
    await page.getByRole('tab', { name: /^Papers/ }).click();
    const papers = await partsOf(page);
    expect(papers).toHaveLength(3);
    // Shared papers and those of attention alone are all of attention's.
    expect((papers[0] ?? 0) + (papers[1] ?? 0)).toBe(11);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is made by keyboard alone, between communities', async () => {
    const { page, context } = await openExplorer(browser);
    const legend = page.getByRole('region', { name: /^Communities/ });
    await legend
      .getByRole('button', { name: /\d+ papers/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await details(page)
      .getByRole('button', { name: /^Compare with/ })
      .focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'What to compare it with' });
    await field.waitFor();
    await expect.poll(() => field.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'Side by side' }).waitFor();
    expect(sides(page).every((side) => /^[12]f/.test(side))).toBe(true);
    await page.getByRole('tab', { name: /^Papers/ }).click();
    // No paper is in two communities.
    expect((await partsOf(page))[0]).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => sides(page)).toEqual([]);
    await context.close();
  });

  it('takes its other side from the list of communities, and says how many more there are', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&s=c:attention' });
    await details(page)
      .getByRole('button', { name: /^Compare with/ })
      .click();
    await details(page)
      .getByText(/^\d+ more\. Type to narrow them down\.$/)
      .first()
      .waitFor();
    const legend = page.getByRole('region', { name: /^Communities/ });
    await legend
      .getByRole('button', { name: /\d+ papers/ })
      .first()
      .click();
    await details(page).getByRole('heading', { name: 'Side by side' }).waitFor();
    expect(sides(page)[0]).toBe('1sc:attention');
    expect(sides(page)[1]).toMatch(/^2f/);
    await page.goBack();
    await details(page).getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await context.close();
  });

  it('gives up its field on Escape, and keeps the selection', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&s=c:attention' });
    await details(page)
      .getByRole('button', { name: /^Compare with/ })
      .click();
    await page.getByRole('combobox', { name: 'What to compare it with' }).press('Escape');
    await page
      .getByRole('combobox', { name: 'What to compare it with' })
      .waitFor({ state: 'detached' });
    await details(page).getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await context.close();
  });

  it('swaps its sides, and leads to either', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&k=1sc:attention&k=2sc:transformer',
    });
    await details(page).getByRole('button', { name: 'Swap the two' }).click();
    await expect.poll(() => sides(page)).toEqual(['1sc:transformer', '2sc:attention']);
    await details(page).locator('.side-name').getByRole('button', { name: 'attention' }).click();
    await details(page).getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await context.close();
  });

  it('begins at a link, with its two ends', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&l=c:attention&l=c:transformer',
    });
    await details(page).getByRole('button', { name: 'Compare', exact: true }).click();
    await details(page).getByRole('heading', { name: 'Side by side' }).waitFor();
    expect(sides(page)).toHaveLength(2);
    await context.close();
  });

  it('is made by touch on a phone', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      ...phone,
      query: '?map=default&s=c:attention',
    });
    const sheet = page.getByRole('region', { name: 'Sheet' });
    await sheet.getByRole('button', { name: /^Compare with/ }).tap();
    await sheet.getByRole('combobox', { name: 'What to compare it with' }).fill('transformer');
    await sheet
      .getByRole('option')
      .filter({ hasText: /^transformerconcept,/ })
      .tap();
    await sheet.getByRole('heading', { name: 'Side by side' }).waitFor();
    await sheet.getByRole('tab', { name: /^Papers/ }).tap();
    expect(await partsOf(page)).toHaveLength(3);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
