/** Maps that are kept in this browser: listed, opened by their address, renamed, downloaded, updated, deleted. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer } from './explorer-page.ts';
import { seriousFindings } from './serious-findings.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const query = (page: Page) => new URL(page.url()).searchParams;
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const list = (page: Page) => dialog(page, 'Your maps');

/** Keeps the default map twice: as one that was updated from a map of fewer papers, and as another. */
function keepMaps(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const textOf = async (file: string) => (await fetch(`datasets/default/${file}`)).text();
    const files: { file: string; text: string }[] = [];
    for (const file of ['structure.json', 'texts.json'])
      files.push({ file, text: await textOf(file) });
    const opening = indexedDB.open('throughline');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction(['maps', 'map-files'], 'readwrite');
    const counts = { papers: 62, concepts: 112, communities: 9 };
    const keep = (id: string, name: string, before?: object) => {
      const entry = {
        id,
        name,
        ...counts,
        builtAt: '2026-01-02T00:00:00.000Z',
        sources: ['a.bib'],
        size: 9,
      };
      writing.objectStore('maps').put({ ...entry, ...(before && { before }) }, id);
      const kept = { files, report: { records: 62 }, ...(before && { before: files }) };
      writing.objectStore('map-files').put(kept, id);
    };
    keep('k3x', 'Thesis', { ...counts, builtAt: '2025-01-02T00:00:00.000Z', shown: false });
    keep('b2', 'Old library');
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
  });
}

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Maps/ }).click();
  await page.getByRole('menuitem', { name: 'All your maps' }).click();
  await list(page).waitFor();
}

it('are kept, opened, renamed, downloaded and deleted, and hold marks and views', async () => {
  const { page, context, complaints } = await openExplorer(browser, { query: '?mine=none' });
  await page.getByRole('heading', { name: 'This map is not in this browser' }).waitFor();
  await keepMaps(page);

  // What the update changed is shown once.
  await page.goto(`${inject('explorerAddress')}?mine=k3x&s=c:attention`);
  await dialog(page, 'What changed in Thesis')
    .getByText('62 papers, 62 before: 62 as they were')
    .waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog(page, 'What changed in Thesis')
    .getByRole('button', { name: 'Close' })
    .last()
    .click();
  await page.getByRole('heading', { name: 'attention', exact: true, level: 2 }).waitFor();

  // Marks and views work as on a published map.
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /^Saved views/ })
    .click();
  await page.getByRole('textbox', { name: 'Save this view as' }).fill('Attention');
  await page.keyboard.press('Enter');
  await dialog(page, 'Saved views')
    .getByRole('button', { name: 'Attention', exact: true })
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tabpanel').getByRole('heading').first().getByRole('button').click();
  await page.getByRole('button', { name: 'To read', exact: true }).click();
  await page.getByRole('button', { name: /^Reading list/ }).click();
  await page.getByRole('heading', { name: /^To read\s*1$/ }).waitFor();

  // Another page is told.
  const other = await context.newPage();
  await other.goto(`${inject('explorerAddress')}?mine=k3x`);
  await expect.poll(() => other.title()).toBe('Thesis · Throughline');
  expect(await dialog(other, /^What changed/).count()).toBe(0);
  await openList(page);
  await list(page).getByRole('button', { name: 'Rename Thesis' }).click();
  await list(page).getByRole('textbox', { name: 'New name of the map' }).fill('Old library');
  await list(page).getByText('Another map is called “Old library”.').waitFor();
  await list(page).getByRole('textbox', { name: 'New name of the map' }).fill('Chapter two');
  await page.keyboard.press('Enter');
  await list(page).getByRole('link', { name: 'Chapter two' }).waitFor();
  await expect.poll(() => other.title()).toBe('Chapter two · Throughline');
  await other
    .getByRole('contentinfo')
    .getByRole('button', { name: /^Saved views\s*1$/ })
    .waitFor();

  expect(await seriousFindings(page)).toEqual([]);
  const saving = page.waitForEvent('download');
  await list(page).getByRole('button', { name: 'Download Chapter two' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('chapter-two.zip');
  const entries = unzipSync(await readFile(await saved.path()));
  expect(Object.keys(entries)).toEqual(
    ['structure', 'texts', 'report'].map((file) => `chapter-two/${file}.json`),
  );
  const structure = entries['chapter-two/structure.json'] ?? new Uint8Array();
  expect(JSON.parse(strFromU8(structure)).counts.papers).toBe(62);

  // The open map is deleted with its views, and the page goes to a published one.
  await list(page).getByRole('button', { name: 'Delete Chapter two' }).click();
  await list(page)
    .getByText(/^Delete “Chapter two”, 62 papers/)
    .waitFor();
  await list(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => query(page).get('mine')).toBeNull();
  await openList(page);
  expect(await list(page).getByRole('link').allTextContents()).toEqual(['Old library']);
  await page.keyboard.press('Escape');
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /^Saved views/ })
    .click();
  await dialog(page, 'Saved views').getByText('No views yet.').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
