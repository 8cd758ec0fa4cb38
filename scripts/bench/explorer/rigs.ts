/** The two pages that are measured, ours and stock sigma's, served side by side and opened in one browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { packageRoot } from '../../package-root.ts';
import { createExplorerServer } from '../../serve/serve-explorer.ts';
import { type Opening, timeOpening, weighScripts } from './measure-opening.ts';
import { watchPage } from './watch-page.ts';

/** How long a page may take to draw its map on a busy machine, and to come to rest afterwards. */
const openingMs = 120_000;
const settlingMs = 4000;

const desk = { viewport: { width: 1440, height: 900 } };

export interface Rigs {
  /** Opens the explorer in a context of its own, and returns how that went once it has come to rest. */
  openExplorer(): Promise<Opening & { page: Page }>;
  /** Opens stock sigma on the same map, as large as the map of `explorer` and in the same place. */
  openStock(explorer: Page): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Returns the pages of the map `name` among the datasets in `folder`, for `browser`.
 * @throws Error when the explorer is not built.
 */
export async function setUpRigs(browser: Browser, folder: string, name: string): Promise<Rigs> {
  const stockFolder = await mkdtemp(join(tmpdir(), 'throughline-stock-'));
  await build({
    configFile: false,
    root: join(packageRoot, 'scripts', 'bench', 'page'),
    base: './',
    logLevel: 'error',
    build: { outDir: stockFolder, emptyOutDir: true, target: 'es2023' },
  });
  const servers = [join(packageRoot, 'dist', 'explorer'), stockFolder].map((page) =>
    createExplorerServer([folder], page),
  );
  const [explorerAddress = '', stockAddress = ''] = await Promise.all(servers.map(listen));
  const newPage = async () => {
    const context = await browser.newContext(desk);
    await context.addInitScript(watchPage);
    return context.newPage();
  };
  const open = async (page: Page, address: string, asked: Record<string, string>) => {
    await page.goto(`${address}?${new URLSearchParams({ map: name, ...asked })}`);
    await page.locator('.sigma-mouse').waitFor({ timeout: openingMs });
  };
  return {
    async openExplorer() {
      const page = await newPage();
      const weigh = weighScripts(page);
      await open(page, explorerAddress, {});
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(settlingMs);
      return { page, kilobytes: await weigh(), ...(await timeOpening(page)) };
    },
    async openStock(explorer) {
      const box = await explorer.locator('.sigma-mouse').boundingBox();
      const { x, y, width, height } = box ?? { x: 0, y: 0, ...desk.viewport };
      const place = { left: x, top: y, width, height };
      const asked = Object.entries(place).map(([side, pixels]) => [side, String(pixels)]);
      const page = await newPage();
      await open(page, stockAddress, Object.fromEntries(asked));
      return page;
    },
    async close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
      await rm(stockFolder, { recursive: true });
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
