/** Undo and redo of views and edits: by mouse, by keyboard alone, by touch. */
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
const step = (page: Page, name: string) =>
  page.getByRole('contentinfo').getByRole('button', { name, exact: true });

describe('undo and redo', () => {
  it('step through views under the map, and the browser goes back and forward as ever', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?map=default&s=c:attention',
    });
    await step(page, 'Nothing to undo').waitFor();
    const view = page.getByRole('radiogroup', { name: 'View' });
    await view.getByRole('radio', { name: 'Concepts', exact: true }).click();
    await page.getByRole('button', { name: 'Close details' }).click();
    await expect.poll(() => query(page).get('s')).toBeNull();
    await step(page, 'Undo').click();
    await expect.poll(() => query(page).get('s')).toBe('c:attention');
    await page.getByRole('heading', { name: 'attention', exact: true, level: 2 }).waitFor();
    await step(page, 'Undo').click();
    await expect.poll(() => query(page).get('v')).toBeNull();
    await step(page, 'Nothing to undo').waitFor();
    await step(page, 'Redo').click();
    await expect.poll(() => query(page).get('v')).toBe('concepts');
    await page.goBack();
    await expect.poll(() => query(page).get('v')).toBeNull();
    await step(page, 'Undo').click();
    await expect.poll(() => query(page).get('v')).toBe('concepts');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('take back views and edits in one order, by keyboard alone', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&s=c:probing' });
    const heading = (name: string) => page.getByRole('heading', { name, exact: true, level: 2 });
    await heading('probing').waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Edit', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^Rename/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'New name' }).fill('probes');
    await page.keyboard.press('Enter');
    await heading('probes').waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('3');
    await page.keyboard.press('Control+z');
    await expect.poll(() => query(page).get('v')).toBe('concepts');
    await heading('probes').waitFor();
    await page.keyboard.press('Control+z');
    await heading('probing').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => query(page).get('v')).toBeNull();
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    await heading('probes').waitFor();
    await page.keyboard.press('Control+y');
    await expect.poll(() => query(page).get('v')).toBe('papers');
    await context.close();
  });

  it('act on a slider that has the focus', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('slider', { name: 'Show concepts in at least' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query(page).get('m')).toBe('3');
    await page.keyboard.press('Control+z');
    await expect.poll(() => query(page).get('m')).toBeNull();
    await context.close();
  });

  it('are in the menu of a phone', async () => {
    const { page, context } = await openExplorer(browser, phone);
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'More', exact: true }).tap();
      await page.getByRole('menuitem', { name, exact: true }).tap();
    };
    await page.getByRole('button', { name: 'Filter' }).tap();
    const sheet = page.getByRole('region', { name: 'Sheet' });
    await sheet.getByRole('radio', { name: 'Concepts', exact: true }).tap();
    await expect.poll(() => query(page).get('v')).toBe('concepts');
    await choose('Undo');
    await expect.poll(() => query(page).get('v')).toBeNull();
    await choose('Redo');
    await expect.poll(() => query(page).get('v')).toBe('concepts');
    await context.close();
  });
});
