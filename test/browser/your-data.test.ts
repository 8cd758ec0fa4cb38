/** Saved views, and all that is kept in this browser: listed, taken along, erased; two pages at once. */
import { readFile } from 'node:fs/promises';
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
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const views = (page: Page) => dialog(page, 'Saved views');
const openViews = (page: Page) =>
  page
    .getByRole('contentinfo')
    .getByRole('button', { name: /^Saved views/ })
    .click();
const data = (page: Page) => dialog(page, 'Your data');

async function openData(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('button', { name: 'Your data' }).click();
  await data(page).waitFor();
}

async function saveView(page: Page, name: string): Promise<void> {
  await openViews(page);
  await views(page).getByRole('textbox', { name: 'Save this view as' }).fill(name);
  await page.keyboard.press('Enter');
  await views(page).getByRole('button', { name, exact: true }).waitFor();
  await page.keyboard.press('Escape');
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('heading', { name: from, exact: true, level: 2 }).waitFor();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Rename/ }).click();
  await page.getByRole('textbox', { name: 'New name' }).fill(to);
  await page.keyboard.press('Enter');
}

/** Waits until what was saved is on disk: leaving the page at once may come before that. */
async function kept(page: Page, store: string): Promise<void> {
  const isKept = () =>
    page.evaluate(
      (name) =>
        new Promise<boolean>((answer) => {
          const opening = indexedDB.open('throughline');
          opening.onsuccess = () => {
            const counting = opening.result.transaction(name).objectStore(name).count();
            counting.onsuccess = () => {
              opening.result.close();
              answer(counting.result > 0);
            };
          };
        }),
      store,
    );
  await expect.poll(isKept).toBe(true);
}

/** The counts that the dialog gives, in the order of its rows. */
const counts = (page: Page) => data(page).getByRole('definition').allTextContents();

describe('saved views', () => {
  it('open what they were saved of, after a reload too, and the step is undone', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?map=default&s=c:attention&v=concepts',
    });
    await saveView(page, 'Attention');
    await kept(page, 'views');
    await page.goto(page.url().replace(/\?.*/, '?map=default'));
    await openViews(page);
    await views(page).getByRole('button', { name: 'Attention', exact: true }).click();
    await expect.poll(() => query(page).get('s')).toBe('c:attention');
    expect(query(page).get('v')).toBe('concepts');
    await page.getByRole('contentinfo').getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => query(page).get('s')).toBeNull();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('are renamed and deleted with the keyboard alone', async () => {
    const { page, context } = await openExplorer(browser);
    await saveView(page, 'First');
    await page
      .getByRole('contentinfo')
      .getByRole('button', { name: /^Saved views/ })
      .focus();
    await page.keyboard.press('Enter');
    await views(page).getByRole('button', { name: 'Rename First' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Second');
    await page.keyboard.press('Enter');
    await views(page).getByRole('button', { name: 'Delete Second' }).focus();
    await page.keyboard.press('Enter');
    await views(page).getByText('No views yet.').waitFor();
    await context.close();
  });

  it('are saved and opened on a phone', async () => {
    const { page, context } = await openExplorer(browser, {
      ...phone,
      query: '?map=default&s=c:attention',
    });
    const openMenu = async () => {
      await page.getByRole('button', { name: 'More', exact: true }).tap();
      await page.getByRole('menuitem', { name: 'Saved views' }).tap();
    };
    await openMenu();
    await views(page).getByRole('button', { name: 'Save', exact: true }).tap();
    await views(page).getByRole('button', { name: 'attention', exact: true }).waitFor();
    await page.goto(page.url().replace(/\?.*/, '?map=default'));
    await openMenu();
    await views(page).getByRole('button', { name: 'attention', exact: true }).tap();
    await expect.poll(() => query(page).get('s')).toBe('c:attention');
    await context.close();
  });
});

describe('your data', () => {
  it('are counted, exported, erased for good, and imported', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?map=default&s=c:probing',
    });
    await saveView(page, 'Probing');
    await rename(page, 'probing', 'probes');
    await page.getByRole('heading', { name: 'probes', exact: true, level: 2 }).waitFor();
    await page.getByRole('tabpanel').getByRole('heading').first().getByRole('button').click();
    await page.getByRole('button', { name: 'To read', exact: true }).click();
    await openData(page);
    await expect
      .poll(() => counts(page))
      .toEqual(['0 maps', '1 paper', '1 view', '1 edit', '0 choices']);
    const saving = page.waitForEvent('download');
    await data(page).getByRole('button', { name: 'Export all' }).click();
    const file = await (await saving).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      format: 'throughline-kept',
      reading: [{ state: 'to-read' }],
      views: [{ name: 'Probing', map: 'default' }],
    });
    await data(page).getByRole('button', { name: 'Erase all' }).click();
    const question =
      'Erase 1 edit, 1 saved view and your reading list of 1 paper from this browser? This cannot be undone.';
    await data(page).getByText(question).waitFor();
    await data(page).getByRole('button', { name: 'Keep' }).click();
    await data(page).getByRole('button', { name: 'Erase all' }).click();
    await Promise.all([
      page.waitForEvent('load'),
      data(page).getByRole('button', { name: 'Erase', exact: true }).click(),
    ]);
    await page.getByRole('main').waitFor();
    await openData(page);
    await expect
      .poll(() => counts(page))
      .toEqual(['0 maps', '0 papers', '0 views', '0 edits', '0 choices']);
    await data(page).locator('input[type=file]').setInputFiles(file);
    await data(page).getByText('Taken in: 1 paper, 1 view, edits of 1 map.').waitFor();
    await expect
      .poll(() => counts(page))
      .toEqual(['0 maps', '1 paper', '1 view', '1 edit', '0 choices']);
    await page.reload();
    await openData(page);
    await expect
      .poll(() => counts(page))
      .toEqual(['0 maps', '1 paper', '1 view', '1 edit', '0 choices']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('are the same on two pages of a browser: neither loses what the other does', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&s=c:probing' });
    const other = await context.newPage();
    await other.goto(page.url().replace('c:probing', 'c:attention'));
    await rename(page, 'probing', 'probes');
    await page.getByRole('heading', { name: 'probes', exact: true, level: 2 }).waitFor();
    await other.getByRole('contentinfo').getByRole('button', { name: '1 edit' }).waitFor();
    await rename(other, 'attention', 'attending');
    await other.getByRole('heading', { name: 'attending', exact: true, level: 2 }).waitFor();
    await page.getByRole('contentinfo').getByRole('button', { name: '2 edits' }).waitFor();
    await saveView(page, 'Probes');
    await openViews(other);
    await views(other).getByRole('button', { name: 'Probes', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'probes', exact: true, level: 2 }).waitFor();
    await page.getByRole('contentinfo').getByRole('button', { name: '2 edits' }).waitFor();
    await context.close();
  });
});
