/** The tables of papers and of concepts: by mouse, by keyboard alone, and by touch on a phone. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsvTable } from '../../src/core/export/csv.ts';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const inTable = { query: '?map=default&t=papers.d.year' };

const query = (page: Page) => new URL(page.url()).searchParams;
const grid = (page: Page) => page.getByRole('grid');
const status = (page: Page) => page.getByRole('contentinfo').textContent();
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** Rows that hold a paper or a concept; the first row is the head. */
const rows = (page: Page) => grid(page).locator('tbody').getByRole('row');

async function names(page: Page): Promise<string[]> {
  await rows(page).first().waitFor();
  return rows(page).evaluateAll((all) =>
    all
      .sort(
        (a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')),
      )
      .map((row) => row.querySelector('th')?.textContent ?? ''),
  );
}

const press = (page: Page, place: number, modifiers: ('Shift' | 'Control')[] = []) =>
  rows(page)
    .nth(place)
    .click({ position: { x: 200, y: 12 }, modifiers });

describe('the table', () => {
  it('takes the place of the map, and the map comes back where it was', async () => {
    const { page, context, complaints } = await openExplorer(browser);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => query(page).get('z')).not.toBeNull();
    const camera = query(page).get('z');
    const view = page.getByRole('radiogroup', { name: 'View' });
    await view.getByRole('radio', { name: 'Table' }).click();
    await grid(page).waitFor();
    expect(await page.getByRole('application').count()).toBe(0);
    expect(await status(page)).toMatch(/^Rows 1 to \d+ of 62.*Sorted by year, newest first/);
    await view.getByRole('radio', { name: 'Papers + concepts' }).click();
    await page.getByRole('application').waitFor();
    expect(query(page).get('z')).toBe(camera);
    expect(query(page).get('t')).toBeNull();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('opens at its address, and steps back through history', async () => {
    const { page, context } = await openExplorer(browser, { query: '?t=concepts.a.label' });
    const first = (await names(page))[0] ?? '';
    await grid(page).getByRole('button', { name: 'Papers' }).click();
    await expect.poll(async () => (await names(page))[0]).not.toBe(first);
    await page.goBack();
    await expect.poll(async () => (await names(page))[0]).toBe(first);
    await context.close();
  });

  it('is ordered by a column, the other way round at the second click', async () => {
    const { page, context } = await openExplorer(browser, inTable);
    const head = grid(page).getByRole('columnheader', { name: 'Title' });
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const [first = '', second = ''] = await names(page);
    expect(first.toLowerCase() < second.toLowerCase()).toBe(true);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => status(page)).toContain('Sorted by title, Z to A');
    expect((await names(page))[0]).not.toBe(first);
    await context.close();
  });

  it('has the rows that the filters of the map leave, and those that hold some words', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&t=papers.d.year&y=2025..2025',
    });
    await grid(page).waitFor();
    const left = await rows(page).count();
    await page.getByRole('tab', { name: `Papers ${left}` }).waitFor();
    expect(await rows(page).filter({ hasText: '2025' }).count()).toBe(left);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('tab', { name: 'Papers 62' }).waitFor();
    await page.getByRole('searchbox', { name: 'Filter these rows' }).fill('layer 2025');
    await expect.poll(() => rows(page).count()).toBeLessThan(left);
    await page.getByRole('searchbox', { name: 'Filter these rows' }).fill('zzz');
    await page.getByText('No row holds “zzz”.').waitFor();
    await page.getByRole('button', { name: 'Clear the filter of rows' }).click();
    await grid(page).waitFor();
    await context.close();
  });

  it('says why it is empty', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&t=papers.d.year&y=2018..2018',
    });
    await page.getByText('No papers match').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click();
    await grid(page).waitFor();
    await context.close();
  });

  it('opens a row at a click, checks more with boxes, Ctrl and Shift, and checks all', async () => {
    const { page, context } = await openExplorer(browser, inTable);
    const [first = '', second = ''] = await names(page);
    await press(page, 0);
    await details(page).getByRole('heading', { name: first }).waitFor();
    await press(page, 1);
    await details(page).getByRole('heading', { name: second }).waitFor();
    await expect.poll(() => status(page)).toMatch(/^1 selected/);
    await rows(page).nth(2).getByRole('checkbox').check({ force: true });
    await expect.poll(() => status(page)).toMatch(/^2 selected/);
    await press(page, 3, ['Control']);
    await expect.poll(() => status(page)).toMatch(/^3 selected/);
    await press(page, 6, ['Shift']);
    await expect.poll(() => status(page)).toMatch(/^6 selected/);
    expect(await rows(page).nth(5).getAttribute('aria-selected')).toBe('true');
    const all = grid(page).getByRole('checkbox', { name: 'Select all rows' });
    await all.check({ force: true });
    await expect.poll(() => status(page)).toMatch(/^62 selected/);
    await all.uncheck({ force: true });
    await expect.poll(() => status(page)).toMatch(/^Rows/);
    await context.close();
  });

  it('shows the columns that are chosen, and keeps the choice', async () => {
    const { page, context } = await openExplorer(browser, inTable);
    await page.getByRole('button', { name: 'Columns' }).click();
    const menu = page.getByRole('menu', { name: 'Columns' });
    await menu.getByRole('menuitemcheckbox', { name: 'Venue' }).click();
    await menu.getByRole('menuitemcheckbox', { name: 'DOI' }).click();
    await page.keyboard.press('Escape');
    await grid(page).getByRole('columnheader', { name: 'DOI' }).waitFor();
    expect(await grid(page).getByRole('columnheader', { name: 'Venue' }).count()).toBe(0);
    await page.reload();
    await grid(page).getByRole('columnheader', { name: 'DOI' }).waitFor();
    expect(await grid(page).getByRole('columnheader', { name: 'Venue' }).count()).toBe(0);
    await context.close();
  });

  it('is saved as it is shown', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&t=concepts.d.papers',
    });
    const first = await names(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('default-concepts.csv');
    const saved = readCsvTable(await readFile(await download.path(), 'utf8'));
    expect(saved.columns.slice(0, 2)).toEqual(['Concept', 'Papers']);
    expect(saved.rows.slice(0, 5).map(([label]) => label)).toEqual(first.slice(0, 5));
    const counts = saved.rows.map((row) => Number(row[1]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await context.close();
  });

  it('has a few rows of many in the page, and those that are scrolled to', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&t=concepts.d.papers',
    });
    await grid(page).waitFor();
    const all = Number(await grid(page).getAttribute('aria-rowcount')) - 1;
    expect(await rows(page).count()).toBeLessThan(all);
    await grid(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect.poll(() => status(page)).toContain(`to ${all} of ${all}`);
    await context.close();
  });
});

describe('the table by keyboard', () => {
  it('is reached, walked, opened, checked and left', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('application').focus();
    await page.keyboard.press('4');
    await grid(page).waitFor();
    const [first = '', second = '', third = ''] = await names(page);
    const focused = () =>
      page.evaluate(() => document.activeElement?.querySelector('th')?.textContent ?? '');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(second);
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: second }).waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(focused).toBe(third);
    await expect.poll(() => status(page)).toMatch(/^2 selected/);
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe(first);
    await page.keyboard.press(' ');
    await expect.poll(() => status(page)).toMatch(/^3 selected/);
    await page.keyboard.press('End');
    await expect.poll(() => status(page)).toContain('to 62 of 62');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await expect.poll(() => status(page)).toMatch(/^Rows/);
    await page.keyboard.press('1');
    await page.getByRole('application').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('application');
    await context.close();
  });

  it('is ordered from its head', async () => {
    const { page, context } = await openExplorer(browser, inTable);
    await grid(page).getByRole('button', { name: 'Year' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toContain('Sorted by year, oldest first');
    await context.close();
  });
});

describe('the table on a phone', () => {
  const tabs = (page: Page) => page.getByRole('navigation', { name: 'Sections' });
  const tab = (page: Page, name: string) => tabs(page).getByRole('button', { name });

  it('is a list under a tab, whose rows open in the sheet', async () => {
    const { page, context, complaints } = await openExplorer(browser, phone);
    expect(await tabs(page).getByRole('button').count()).toBe(5);
    await tab(page, 'Table').tap();
    await grid(page).waitFor();
    expect(await page.getByRole('region', { name: 'Sheet' }).count()).toBe(0);
    const [first = ''] = await names(page);
    await rows(page)
      .first()
      .tap({ position: { x: 200, y: 20 } });
    const sheet = page.getByRole('region', { name: 'Sheet' });
    const title = sheet.getByRole('heading', { level: 2 });
    expect(first).toContain((await title.textContent()) ?? '?');
    await sheet.getByRole('button', { name: 'Close details' }).tap();
    await sheet.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: /^Concepts/ }).tap();
    await page.getByRole('button', { name: 'Sort by' }).tap();
    await page.getByRole('menuitemradio', { name: 'Concept' }).tap();
    await grid(page).getByText('Sorted by name, A to Z').waitFor();
    await tab(page, 'Map').tap();
    await page.getByRole('application').waitFor();
    expect(query(page).get('t')).toBeNull();
    await tab(page, 'Table').tap();
    await grid(page).getByText('Sorted by name, A to Z').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is uncovered when it is turned to, and its rows say more when they are opened', async () => {
    const { page, context } = await openExplorer(browser, {
      ...phone,
      query: '?map=default&s=c:attention',
    });
    const sheet = page.getByRole('region', { name: 'Sheet' });
    const height = async () => (await sheet.boundingBox())?.height;
    await expect.poll(height).toBe(463);
    await tab(page, 'Table').tap();
    await grid(page).waitFor();
    await expect.poll(height).toBe(64);
    await rows(page)
      .first()
      .tap({ position: { x: 200, y: 20 } });
    await expect.poll(height).toBe(463);
    await tab(page, 'Map').tap();
    await expect.poll(height).toBe(463);
    await context.close();
  });

  it('stays under the filters, which change its rows', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await tab(page, 'Table').tap();
    await grid(page).waitFor();
    await tab(page, 'Filter').tap();
    await page.getByRole('slider', { name: 'Last year' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => query(page).get('y')).toBe('2016..2024');
    await tab(page, 'Table').tap();
    await page.getByRole('region', { name: 'Sheet' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('tab', { name: 'Papers 62' }).count()).toBe(0);
    await context.close();
  });
});
