/** Saving a part of the map. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { desk, openExplorer, phone } from './explorer-page.ts';

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
  it.each([
    ['GEXF', 'default-attention.gexf', '<gexf'],
    ['GraphML', 'default-attention.graphml', '<graphml'],
    ['Graphology JSON', 'default-attention.json', '"nodes"'],
    ['CSV, two tables', 'default-attention.zip', 'PK'],
  ])('saves the selection as %s', async (form, name, beginning) => {
    const { page, context, complaints } = await openExplorer(browser, { query: '?s=c:attention' });
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('button', { name: 'Export' })
      .click();
    await page.getByText(form, { exact: true }).click();
    const saved = await save(page);
    expect(saved.name).toBe(name);
    expect(saved.bytes.toString('latin1')).toContain(beginning);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('names the kinds of links that it writes', async () => {
    const { page, context } = await openExplorer(browser, { query: '?s=c:attention' });
    await page.getByRole('button', { name: 'Export' }).first().click();
    const scope = (name: RegExp) => page.getByRole('radio', { name });
    await scope(/^Selection attention: \d+ nodes, \d+ mentions, \d+ similarities$/).waitFor();
    await scope(/^Visible now \d+ nodes, \d+ mentions$/).waitFor();
    await context.close();
  });

  it('says why a selection cannot be exported when there is none', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('button', { name: 'Export' }).click();
    const selection = page.getByRole('radio', { name: 'Selection Select a concept' });
    expect(await selection.isDisabled()).toBe(true);
    expect(await page.getByRole('radio', { name: /^Visible now/ }).isChecked()).toBe(true);
    await context.close();
  });

  it('saves what is visible alone', async () => {
    const { page, context } = await openExplorer(browser, { query: '?y=2025..2025&v=papers' });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('radio', { name: /^Visible now 7 nodes/ }).waitFor();
    await page.getByText('Graphology JSON', { exact: true }).click();
    const { nodes } = JSON.parse((await save(page)).bytes.toString('utf8'));
    expect(nodes).toHaveLength(7);
    await context.close();
  });

  it('saves under the name that was typed, and closes with Escape', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('textbox', { name: 'File name' }).fill('mine.gexf');
    expect((await save(page)).name).toBe('mine.gexf');
    const outcome = page.getByRole('dialog').getByRole('status');
    await expect
      .poll(() => outcome.textContent())
      .toMatch(/^Saved mine\.gexf, \d+ nodes and \d+ links$/);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
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

  it.each([
    ['at a desk', desk],
    ['on a phone', phone],
  ])('fits its window %s', async (_, device) => {
    const { page, context } = await openExplorer(browser, device);
    if (device === phone) {
      await page.getByRole('button', { name: 'More' }).tap();
      await page.getByRole('menuitem', { name: 'Export' }).tap();
    } else {
      await page.getByRole('button', { name: 'Export' }).click();
    }
    const box = await page.getByRole('dialog', { name: 'Export' }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(device.viewport.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(device.viewport.height);
    await context.close();
  });
});
