/** The address reopens the view, and the browser's history walks through what was chosen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { moving, openExplorer, searchFor } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the address', () => {
  it('reopens selection, view and minimum in another window', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('radio', { name: 'Concepts', exact: true }).click();
    await page.getByRole('combobox', { name: 'Search' }).click();
    await page.keyboard.type('transformer');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'transformer', exact: true }).waitFor();
    const { search } = new URL(page.url());
    await context.close();

    const again = await openExplorer(browser, { query: search });
    await again.page.getByRole('heading', { name: 'transformer', exact: true }).waitFor();
    const concepts = again.page.getByRole('radio', { name: 'Concepts', exact: true });
    expect(await concepts.isChecked()).toBe(true);
    expect(new URL(again.page.url()).searchParams.get('map')).toBe('default');
    await again.context.close();
  });

  it('steps back and forward through selections', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&s=c:attention' });
    const heading = (name: string) => page.getByRole('heading', { name, exact: true, level: 2 });
    await heading('attention').waitFor();
    await page.getByRole('tab', { name: /^Occurs with/ }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /^transformer \d/ })
      .click();
    await heading('transformer').waitFor();
    await page.goBack();
    await heading('attention').waitFor();
    await page.goForward();
    await heading('transformer').waitFor();
    await context.close();
  });

  it('takes the camera back with the selection, even while it is on its way', async () => {
    const { page, context } = await openExplorer(browser, moving);
    await page.getByRole('button', { name: 'Zoom in' }).waitFor();
    await searchFor(page, 'attention');
    await page.getByRole('heading', { name: 'attention', exact: true, level: 2 }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Fit the selection' }).waitFor({ state: 'detached' });
    // Longer than a flight and the rest after it.
    await page.waitForTimeout(1500);
    expect(new URL(page.url()).searchParams.get('z')).toBeNull();
    await context.close();
  });

  it('shows a selection whole where it names no camera', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&s=c:probing' });
    await expect.poll(() => new URL(page.url()).searchParams.get('z')).not.toBeNull();
    await context.close();
  });

  it('keeps the camera without an entry of its own', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('button', { name: 'Zoom in' }).waitFor();
    const before = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('z')).not.toBeNull();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await context.close();
  });

  it('opens another map from the menu of maps', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('button', { name: 'Maps: default' }).click();
    await page.getByRole('menuitemradio', { name: /^hostile/ }).click();
    await expect.poll(() => page.title()).toBe('hostile · Throughline');
    await context.close();
  });
});
