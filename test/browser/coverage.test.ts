/** What the map lacks, from its counts, and the keywords of a paper that it leads to. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('what the map lacks', () => {
  it('is told one click from the counts, and leads to a paper with its keywords', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: '?map=hostile' });
    await page.getByRole('button', { name: 'Coverage' }).click();
    const dialog = page.getByRole('dialog', { name: 'What the map lacks' });
    await dialog.getByText('1 of 5 papers came with keywords').waitFor();
    const short = dialog.getByRole('region', { name: 'With a short text' });
    await short.getByText('5 of 5 papers').waitFor();
    await dialog.getByRole('region', { name: 'In years with few papers' }).waitFor();
    await short.getByRole('button', { name: '<img' }).click();
    await dialog.waitFor({ state: 'detached' });
    const keywords = page.getByRole('region', { name: 'Keywords' });
    await keywords.getByText('<img src=x').waitFor();
    await keywords.getByRole('button', { name: 'language models' }).click();
    await page.getByText('Keyword', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
