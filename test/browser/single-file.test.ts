/** The explorer without its server: one file from disk, and a folder below some path of a plain host. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writePage } from '../../scripts/page/write-page.ts';
import { writeSite } from '../../scripts/page/write-site.ts';
import { shareText } from '../../src/ui/text/share.ts';
import { launchChromium } from './chromium.ts';
import { desk, searchFor } from './explorer-page.ts';

const { signal } = new AbortController();
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'throughline-single-'));
  for (const map of ['default', 'hostile']) {
    await mkdir(join(folder, map));
    for (const file of ['structure.json', 'texts.json']) {
      const answer = await fetch(`${inject('explorerAddress')}datasets/${map}/${file}`);
      await writeFile(join(folder, map, file), await answer.text());
    }
    await writePage(join(folder, map), join(folder, `${map}.html`), signal);
  }
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Opens `address`; notes what goes wrong, and what is asked for. */
async function open(address: string) {
  const context = await browser.newContext({ ...desk, reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  // As extensions of a browser do, before the page's own modules run.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      document.body.setAttribute('data-foreign', '');
      document.head.append(document.createElement('style'));
      document.head.lastElementChild?.setAttribute('class', 'foreign');
      document.body.append(document.createElement('foreign-panel'));
    });
  });
  await page.goto(address);
  await page.getByRole('application').waitFor();
  return { page, context, complaints, requests };
}

const heading = (page: Page) =>
  page.getByRole('heading', { name: /^Communities \d+$/ }).textContent();

describe('the page of one file', () => {
  it('shows its map from disk, lets a worker find another, and saves itself, asking for nothing', async () => {
    const address = String(pathToFileURL(join(folder, 'default.html')));
    const { page, context, complaints, requests } = await open(address);
    await searchFor(page, 'attention');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await details.locator('mark').first().waitFor();
    await expect.poll(() => page.url()).toMatch(/default\.html#\?s=c%3Aattention/);

    const built = await heading(page);
    const slider = page.getByRole('slider', { name: 'How many communities' });
    await expect.poll(() => slider.isEnabled()).toBe(true);
    await slider.focus();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => heading(page), { timeout: 30_000 }).not.toBe(built);
    await page.goBack();
    await expect.poll(() => heading(page), { timeout: 30_000 }).toBe(built);

    await page.getByRole('button', { name: shareText.title, exact: true }).click();
    const begun = page.waitForEvent('download');
    await page.getByRole('button', { name: shareText.page.save }).click();
    const saved = await (await begun).path();
    await page.getByText(/^Saved default\.html/).waitFor();
    const html = await readFile(saved, 'utf8');
    expect(html.match(/class="foreign"|foreign-panel|data-foreign/)).toBe(null);
    const [scripts, before] = [html, await readFile(join(folder, 'default.html'), 'utf8')].map(
      (text) => text.match(/<(script|style)[ >]/g)?.length,
    );
    expect(scripts).toBe(before);
    const mapOf = (text: string) =>
      text.match(/<script [^>]*data-throughline-(?:map|file).*?<\/script>/gs);
    expect(mapOf(html)).toEqual(mapOf(await readFile(join(folder, 'default.html'), 'utf8')));
    expect(complaints).toEqual([]);
    expect(requests).toEqual([address]);
    await context.close();
  });

  it('takes no name in its map for markup', async () => {
    const { page, context, complaints, requests } = await open(
      String(pathToFileURL(join(folder, 'hostile.html'))),
    );
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
    await context.close();
  });
});

describe('a site', () => {
  it('opens below any path of a plain host, asking for nothing that is not there', async () => {
    const site = join(folder, 'site');
    await writeSite([join(folder, 'default')], site, signal);
    await mkdir(join(folder, 'host/~someone'), { recursive: true });
    await cp(site, join(folder, 'host/~someone/a map'), { recursive: true });
    const server = await serveFolder(join(folder, 'host'));
    const { port } = server.address() as AddressInfo;
    const { page, context, complaints, requests } = await open(
      `http://127.0.0.1:${port}/~someone/a%20map/`,
    );
    await searchFor(page, 'attention');
    await expect.poll(() => page.url()).toContain('/~someone/a%20map/?s=c%3Aattention');
    await page.getByRole('button', { name: 'About this map' }).click();
    await page.getByText('npx throughline check DIR --robustness').waitFor();
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => request.endsWith('robustness.json'))).toEqual([]);
    await context.close();
    server.close();
    server.closeAllConnections();
  });
});

/** A host that knows files and nothing of us. */
async function serveFolder(root: string): Promise<Server> {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const body = await readFile(join(root, path)).catch(() => null);
    response.writeHead(body === null ? 404 : 200, { 'content-type': types[extname(path)] ?? '' });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
