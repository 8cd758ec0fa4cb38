/** What the page saves is what the core writes, whose round trips its own tests make. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { decodeStructure } from '../../src/core/dataset/codec.ts';
import { type ExportFormat, exportSubgraph } from '../../src/core/export/export-subgraph.ts';
import { selectEverything } from '../../src/core/graph/subgraph.ts';
import { launchChromium } from './chromium.ts';
import { openExplorer } from './explorer-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('everything, saved from the page', () => {
  it.each<[string, ExportFormat]>([
    ['GEXF', 'gexf'],
    ['GraphML', 'graphml'],
    ['Graphology JSON', 'graphology'],
    ['CSV, two tables', 'csv'],
  ])('is what the core writes as %s', async (name, format) => {
    const { page, context } = await openExplorer(browser, { query: '?map=hostile' });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByText('Everything', { exact: true }).click();
    await page.getByText(name, { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save file' }).click(),
    ]);
    const saved = await readFile(await download.path());
    const texts =
      format === 'csv'
        ? Object.values(unzipSync(saved)).map((bytes) => strFromU8(bytes))
        : [saved.toString('utf8')];

    const answer = await fetch(`${inject('explorerAddress')}datasets/hostile/structure.json`);
    const structure = decodeStructure(await answer.text());
    const written = exportSubgraph(structure, selectEverything(structure), format);
    expect(texts).toEqual(written.map(({ text }) => text));
    await context.close();
  });
});
