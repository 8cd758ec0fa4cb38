/** Saving a part of the map. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('the export dialog', () => {
  it('saves the selection, an ego network and a community under their names', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: '?s=c:attention' });
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('button', { name: 'Export' })
      .click();
    const scope = (name: RegExp) => page.getByRole('radio', { name });
    await scope(/^Selection attention: \d+ nodes, \d+ mentions, \d+ similarities$/).waitFor();
    await scope(/^Visible now \d+ nodes, \d+ mentions$/).waitFor();
    const selection = await save(page);
    expect(selection.name).toBe('default-attention.gexf');
    expect(selection.bytes.toString('utf8')).toContain('<gexf');

    await page.getByText('Ego network', { exact: true }).click();
    const size = page.getByText(/^attention: \d+ nodes, .*co-occurrences/);
    const twoSteps = await size.textContent();
    await page.getByRole('radio', { name: '3', exact: true }).click();
    await expect.poll(() => size.textContent()).not.toBe(twoSteps);

    await page.getByText('CSV, two tables', { exact: true }).click();
    await page.getByRole('dialog').getByText('Community', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Which community' }).selectOption({ index: 0 });
    const community = await save(page);
    expect(community.name).toMatch(/^default-.*-tables\.zip$/);
    expect(Object.keys(unzipSync(community.bytes))).toEqual(['nodes.csv', 'edges.csv']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says why nothing is selected, and saves what is visible under the name that was typed', async () => {
    const { page, context } = await openExplorer(browser, { query: '?y=2025..2025&v=papers' });
    await page.getByRole('button', { name: 'Export' }).click();
    const selection = page.getByRole('radio', { name: 'Selection Select a concept' });
    expect(await selection.isDisabled()).toBe(true);
    const visible = page.getByRole('radio', { name: /^Visible now 7 nodes/ });
    expect(await visible.isChecked()).toBe(true);
    await page.getByRole('textbox', { name: 'File name' }).fill('mine.gexf');
    await page.getByText('Graphology JSON', { exact: true }).click();
    const saved = await save(page);
    expect(saved.name).toBe('mine.json');
    expect(JSON.parse(saved.bytes.toString('utf8')).nodes).toHaveLength(7);
    const outcome = page
      .getByRole('dialog')
      .getByText(/^Saved mine\.json, \d+ nodes and \d+ links$/);
    await outcome.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await context.close();
  });

  it('draws the figure as it is saved, copies a picture, and references as paragraphs', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?s=c:attention',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Export' }).first().click();
    const copiedTypes = async (button: string) => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: button, exact: true }).click();
      await dialog.getByText('Copied', { exact: true }).waitFor();
      return page.evaluate(async () =>
        (await navigator.clipboard.read()).flatMap(({ types }) => [...types]),
      );
    };
    await page.getByRole('tab', { name: 'Figure' }).click();
    const drawing = page.getByRole('img', { name: 'The figure as it is saved' });
    await expect
      .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100);
    await page.getByText('PNG', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Width' }).selectOption('Other');
    await page.getByRole('spinbutton', { name: 'Width in pixels' }).fill('640');
    const { name, bytes } = await save(page);
    expect(name).toBe('default-attention.png');
    expect(bytes.readUInt32BE(16)).toBe(640);
    expect(await copiedTypes('Copy image')).toEqual(['image/png']);

    await page.getByRole('tab', { name: 'Bibliography' }).click();
    await page.getByText('References', { exact: true }).click();
    expect((await copiedTypes('Copy')).sort()).toEqual(['text/html', 'text/plain']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('writes hostile names as text', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: '?map=hostile' });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByText('&lt;img src=x').first().waitFor();
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('fits a phone, and saves by touch', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: 'Export' }).tap();
    const box = await page.getByRole('dialog', { name: 'Export' }).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, ...phone.viewport });
    await page.getByRole('tab', { name: 'Bibliography' }).tap();
    await page.getByText('RIS', { exact: true }).tap();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save file' }).tap(),
    ]);
    expect(download.suggestedFilename()).toBe('default-visible.ris');
    await context.close();
  });
});
