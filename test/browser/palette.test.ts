/** The command palette, the tour and the sheet of keys. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });
const tour = (page: Page) => page.getByRole('dialog', { name: /^Tour/ });
const query = (page: Page) => new URL(page.url()).searchParams;

/** Opens the palette by its keys and types. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type(words);
  await palette(page).getByRole('option').first().waitFor();
}

describe('the command palette', () => {
  it('does an action by a few letters, from the keyboard alone', async () => {
    const { page, context, complaints } = await openExplorer(browser);
    await command(page, 'concepts alone');
    await page.keyboard.press('Enter');
    await palette(page).waitFor({ state: 'detached' });
    await expect.poll(() => query(page).get('v')).toBe('concepts');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('opens from a field, and closes with the same keys and with Escape', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('combobox', { name: 'Search' }).focus();
    await page.keyboard.press('Control+k');
    await palette(page).waitFor();
    await page.keyboard.press('Control+k');
    await palette(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await palette(page).waitFor();
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    await context.close();
  });

  it('offers what can be done to a selection only where there is one', async () => {
    const { page, context } = await openExplorer(browser);
    const hide = palette(page).getByRole('option', { name: /^Hide the selection/ });
    await page.keyboard.press('Control+k');
    await palette(page).getByRole('option').first().waitFor();
    expect(await hide.count()).toBe(0);
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
    await page.goto(`${page.url()}&s=c:attention`);
    await page.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await page.keyboard.press('Control+k');
    await hide.click();
    await page
      .getByRole('heading', { name: 'attention', exact: true })
      .waitFor({ state: 'detached' });
    await context.close();
  });

  it('opens what the map has by that name', async () => {
    const { page, context } = await openExplorer(browser);
    await command(page, 'probing');
    const concept = palette(page).getByRole('group', { name: 'Concepts' }).getByRole('option');
    await concept.first().click();
    await page.getByRole('heading', { name: 'probing', exact: true }).waitFor();
    await context.close();
  });

  it('leads to another dialog, and to the search field with the focus', async () => {
    const { page, context } = await openExplorer(browser);
    await command(page, 'gephi');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Export' }).waitFor({ state: 'detached' });
    await command(page, 'search');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Search');
    await context.close();
  });

  it('opens from the menu of a phone, by touch', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: 'All actions' }).tap();
    await palette(page).getByRole('option', { name: 'Show papers alone' }).tap();
    await expect.poll(() => query(page).get('v')).toBe('papers');
    await context.close();
  });
});

describe('the tour', () => {
  it('opens from help, is walked with the arrows, and gives the focus back', async () => {
    const { page, context } = await openExplorer(browser);
    expect(await tour(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('button', { name: 'Take the tour' }).click();
    await tour(page)
      .getByText(/^Circles are concepts/)
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await tour(page)
      .getByText(/^Colours are communities/)
      .waitFor();
    await page.keyboard.press('ArrowLeft');
    await tour(page)
      .getByText(/^Circles are concepts/)
      .waitFor();
    await page.keyboard.press('Escape');
    await tour(page).waitFor({ state: 'detached' });
    await context.close();
  });

  it('lets the map be tried meanwhile, and ends after five steps', async () => {
    const { page, context } = await openExplorer(browser);
    await command(page, 'tour');
    await page.keyboard.press('Enter');
    await tour(page).waitFor();
    await page.getByRole('radio', { name: 'Concepts', exact: true }).click();
    await expect.poll(() => query(page).get('v')).toBe('concepts');
    for (let step = 0; step < 4; step += 1) {
      await tour(page).getByRole('button', { name: 'Next' }).click();
    }
    await tour(page).getByText('5 of 5').waitFor();
    await tour(page).getByRole('button', { name: 'Done' }).click();
    await tour(page).waitFor({ state: 'detached' });
    await context.close();
  });

  it('is taken on a phone by touch', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: 'Take the tour' }).tap();
    await tour(page).getByRole('button', { name: 'Next' }).tap();
    await tour(page).getByText('2 of 5').waitFor();
    await tour(page).getByRole('button', { name: 'Close' }).tap();
    await tour(page).waitFor({ state: 'detached' });
    await context.close();
  });
});
