/**
 * What the explorer costs in a browser, against its budgets and beside stock sigma: `npm run bench --
 * explorer` on the default map, with a folder on the map that it holds, with `--corpus` on a map that is
 * built of these papers first. The browser is the one of the browser tests. What a moving frame costs is
 * processor time of the whole browser, of both pages in turns, and the ratio of the medians, so that other
 * work on the machine matters little; the other times are the page's own clock and want a quiet machine.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/launch-chromium.ts';
import { buildGraph } from '../build-graph.ts';
import { wholeNumberArgument } from '../commands/number-arguments.ts';
import { readDataset } from '../files/read-dataset.ts';
import { defaultCorpus } from '../package-root.ts';
import { budgetTable, type Figure } from './explorer/budgets.ts';
import { measureHover } from './explorer/measure-hover.ts';
import { measureMotion } from './explorer/measure-motion.ts';
import { measureSuggestions, typedQueries } from './explorer/measure-suggestions.ts';
import { quantile } from './explorer/quantile.ts';
import { type Rigs, setUpRigs } from './explorer/rigs.ts';

/** From so many papers on a map has the budgets of a large one. */
const manyPapers = 1000;
const searchedConcepts = 12;

interface Asked {
  corpus?: string;
  pictures?: string;
  rounds: number;
}

/** Adds the command to `program`. */
export function addExplorerBench(program: Command): void {
  program
    .command('explorer')
    .description('what the explorer costs in a browser, against its budgets and stock sigma')
    .argument('[map]', 'folder of a map (default: a map of the papers that come with Throughline)')
    .option('--corpus <file>', 'measure a map of these papers')
    .option('--rounds <number>', 'rounds of moving each map', wholeNumberArgument(1), 4)
    .option('--pictures <dir>', 'put a picture of either page there')
    .action(async (map: string | undefined, asked: Asked) => {
      const scratch = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
      const folder = map === undefined ? join(scratch, 'map') : resolve(map);
      const browser = await launchChromium();
      try {
        if (map === undefined) await buildMap(asked.corpus ?? defaultCorpus, folder);
        await measureMap(browser, folder, asked);
      } finally {
        await browser.close();
        await rm(scratch, { recursive: true });
      }
    });
}

async function buildMap(corpus: string, folder: string): Promise<void> {
  await buildGraph({ paths: [corpus], name: 'map', out: folder }, new AbortController().signal);
}

async function measureMap(browser: Browser, folder: string, asked: Asked): Promise<void> {
  const { structure } = await readDataset(folder);
  const rigs = await setUpRigs(browser, dirname(folder), basename(folder));
  try {
    const opened = await rigs.openExplorer();
    const labels = structure.concepts.map(({ label }) => label);
    const figures: Figure[] = [
      { name: 'script of the first view', value: opened.kilobytes, unit: 'kB', budget: 250 },
      ...openingFigures(opened, structure.papers.length),
      ...(await hoverFigures(opened.page)),
      ...(await searchFigures(opened.page, typedQueries(labels, searchedConcepts))),
      ...(await motionFigures(rigs, opened.page, asked, structure.papers.length)),
    ];
    const { papers, concepts, mentionLinks } = structure.counts;
    console.log(`${papers} papers, ${concepts} concepts, ${mentionLinks} links of papers`);
    for (const line of budgetTable(figures)) console.log(line);
  } finally {
    await rigs.close();
  }
}

function openingFigures(
  { drawnSeconds, idleSeconds }: { drawnSeconds: number; idleSeconds: number },
  papers: number,
): Figure[] {
  const large = papers >= manyPapers;
  return [
    {
      name: 'first drawn map, from the data on',
      value: drawnSeconds,
      unit: 's',
      ...(large ? {} : { budget: 1 }),
    },
    {
      name: 'interactive, from the data on',
      value: idleSeconds,
      unit: 's',
      ...(large ? { budget: 2 } : {}),
    },
  ];
}

async function hoverFigures(page: Page): Promise<Figure[]> {
  const { handlerMs, frameMs, late } = await measureHover(page);
  return [
    { name: 'handler of a hover, median', value: quantile(handlerMs, 0.5), unit: 'ms', budget: 4 },
    { name: 'script of its frame, median', value: quantile(frameMs, 0.5), unit: 'ms' },
    {
      name: `of ${handlerMs.length} hovers, not in the next frame`,
      value: late,
      unit: '',
      budget: 0,
    },
  ];
}

async function searchFigures(page: Page, queries: readonly string[]): Promise<Figure[]> {
  const times = await measureSuggestions(page, queries);
  const value = quantile(times, 0.95);
  return [{ name: `suggestions, 95 % of ${times.length}, within`, value, unit: 'ms', budget: 50 }];
}

async function motionFigures(
  rigs: Rigs,
  used: Page,
  asked: Asked,
  papers: number,
): Promise<Figure[]> {
  await used.context().close();
  const { page } = await rigs.openExplorer();
  const stock = await rigs.openStock(page);
  if (asked.pictures !== undefined) {
    await stock.waitForTimeout(2000);
    await page.screenshot({ path: join(asked.pictures, 'explorer.png') });
    await stock.screenshot({ path: join(asked.pictures, 'stock-sigma.png') });
  }
  const moved = await measureMotion(page, stock, asked.rounds);
  const [ours, theirs] = [quantile(moved.explorer, 0.5), quantile(moved.stock, 0.5)];
  return [
    { name: 'moving frame, processor time', value: ours, unit: 'ms' },
    { name: 'the same of stock sigma', value: theirs, unit: 'ms' },
    {
      name: 'moving frame, share of stock sigma',
      value: ours / theirs,
      unit: '',
      ...(papers >= manyPapers ? { budget: 0.35 } : {}),
    },
  ];
}
