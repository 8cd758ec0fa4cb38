/** A new map in the page: what is dropped or pasted is read, told about, and built into a map that opens. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { decodeStructure, decodeTexts } from '../../src/core/dataset/codec.ts';
import { runPipeline } from '../../src/core/run.ts';
import { doAtOnce } from '../../src/core/shared/in-steps.ts';
import type { DatasetStructure } from '../../src/core/types.ts';
import { calm } from '../core/concepts-of.ts';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';
import { seriousFindings } from './serious-findings.ts';

interface NamedText {
  name: string;
  text: string;
}

let browser: Browser;
/** The 62 papers of the default list. */
let corpus: string;
beforeAll(async () => {
  browser = await launchChromium();
  corpus = await readFile(join(import.meta.dirname, '../../public/corpus/papers.json'), 'utf8');
});
afterAll(() => browser.close());

/** No map is drawn beneath the import. */
const query = '?map=none';

async function drop(page: Page, files: readonly NamedText[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
/** The five terms of the sum of the records. */
const sum = async (page: Page) => {
  const terms = page.getByRole('dialog').getByRole('list').first().getByRole('listitem');
  return (await terms.allTextContents()).map((words) => words.trim().replace(/\s+/g, ' '));
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

it('reads dropped files, tells what became of each record, and opens the map as Node finds it', async () => {
  const { page, context, complaints } = await openExplorer(browser, { query });
  await drop(page, [
    { name: 'library.json', text: corpus },
    { name: 'again.jsonl', text: `${firstPaper(corpus)}\n{"year": 2020}\n` },
    { name: 'broken.bin', text: '\u0001\u0002' },
  ]);
  await heading(page, '62 papers from two files').waitFor();
  expect(await sum(page)).toEqual([
    '64 records found',
    'less 1 rejected',
    'less 1 merged as duplicates',
    'makes 62 papers',
    'of which 62 with an abstract',
  ]);
  await page.getByText('again.jsonl, line 2').waitFor();
  await page.getByText(/^This file /).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a list' }).last().click();
  const list = await readFile(await (await saving).path(), 'utf8');
  expect(list).toMatch(/^file,line,code,reason\r\nagain\.jsonl,2,no-text,/);

  await page.getByRole('textbox', { name: 'Name of the map' }).fill('Mine');
  await button(page, 'Make the map').click();
  await button(page, 'Cancel').click();
  await button(page, 'Make the map').click();
  await page.waitForURL(/\?mine=/);
  await page.getByRole('application').waitFor();
  const { papers } = doAtOnce(readCorpus([{ name: 'library.json', text: corpus }]));
  const inNode = await runPipeline(papers, { name: 'Mine' }, calm);
  const [structure, texts] = await keptFiles(page);
  const inBrowser = decodeStructure(structure ?? '');
  expect(findings(inBrowser)).toEqual(findings(inNode.structure));
  expect(decodeTexts(texts ?? '', inBrowser)).toEqual(inNode.texts);
  const { concepts } = inNode.structure.counts;
  const status = page.getByRole('contentinfo');
  expect(await status.textContent()).toMatch(new RegExp(`62\\s*papers\\s*${concepts}\\s*concepts`));
  expect(complaints).toEqual([]);
  await context.close();
});

it('reads pasted text on a phone in the dark, and a table by the columns that are chosen', async () => {
  const { page, context, complaints } = await openExplorer(browser, {
    ...phone,
    query,
    colorScheme: 'dark',
  });
  await button(page, 'New map').tap();
  await heading(page, 'A map of your own papers').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await paste(page, 'Kopf;Inhalt\nSleep and memory;Slow-wave sleep supports memory.\n');
  await heading(page, 'Columns of Pasted text').waitFor();
  await heading(page, 'No paper was found').waitFor();
  expect(await button(page, 'Make the map').isDisabled()).toBe(true);
  await page.getByRole('combobox', { name: 'Title' }).selectOption('Kopf');
  await heading(page, '1 paper from one file').waitFor();
  await page.getByRole('combobox', { name: 'Abstract' }).selectOption('Inhalt');
  await expect.poll(async () => (await sum(page))[4]).toBe('of which 1 with an abstract');
  expect(await seriousFindings(page)).toEqual([]);
  await button(page, 'Remove Pasted text').tap();
  await heading(page, 'A map of your own papers').waitFor();
  await page.keyboard.press('Escape');
  await heading(page, 'New map').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await context.close();
});

it('asks a service only when told to, and completes what the papers lack', async () => {
  const { page, context, complaints } = await openExplorer(browser, { query });
  const asked: string[] = [];
  await context.route(/^https:/, (route) => {
    const url = new URL(route.request().url());
    asked.push(url.host);
    const isSearch = url.searchParams.has('search');
    const work = {
      id: 'https://openalex.org/W1',
      doi: 'https://doi.org/10.5555/one',
      title: 'Sleep and memory consolidation',
      publication_year: 2020,
      abstract_inverted_index: isSearch ? null : { Sleep: [0], 'helps.': [1] },
    };
    const json = { meta: { count: 1 }, results: [work] };
    return route.fulfill({ json, headers: { 'access-control-allow-origin': '*' } });
  });
  await button(page, 'New map').click();
  await page.getByRole('combobox', { name: 'Service' }).selectOption('OpenAlex');
  await page.getByRole('textbox', { name: 'Words' }).fill('sleep');
  await page.getByText('To OpenAlex (api.openalex.org) goes: the words “sleep”').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(asked).toEqual([]);
  await button(page, 'Search').click();
  await heading(page, '1 paper from one file').waitFor();
  expect(asked).toEqual(['api.openalex.org']);
  await button(page, 'Complete 1 missing abstract').click();
  await page.getByText('Of 1 missing abstract: 1 from OpenAlex; none still missing.').waitFor();
  expect((await sum(page))[4]).toBe('of which 1 with an abstract');
  expect(complaints.filter((words) => !words.includes('://api.openalex.org/'))).toEqual([]);
  await context.close();
});

function firstPaper(text: string): string {
  const [first] = JSON.parse(text) as unknown[];
  return JSON.stringify(first);
}

/** The texts of the one map that is kept, structure first. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('throughline');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('map-files');
          const kept = transaction.objectStore('map-files').getAll();
          kept.onsuccess = () => {
            opening.result.close();
            resolve(kept.result[0].files.map(({ text }: { text: string }) => text));
          };
        };
      }),
  );
}

/** What two engines must agree on; weights are rounded, and places are not asked for. */
function findings(structure: DatasetStructure) {
  return {
    inputHash: structure.inputHash,
    concepts: structure.concepts.map(({ x, y, ...concept }) => concept),
    papers: structure.papers.map(({ x, y, ...paper }) => paper),
    communities: structure.communities,
    modularity: structure.modularity,
    mentions: structure.mentions,
    cooccurrences: structure.cooccurrences,
    similarities: structure.similarities,
  };
}
