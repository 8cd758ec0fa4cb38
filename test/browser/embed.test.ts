/** The map within pages of other people: framed, and as a component. */
import { symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dependentFolder, readmeBlocks } from '../library/dependent-folder.ts';
import { launchChromium } from './chromium.ts';

const article = join(import.meta.dirname, '../fixtures/component-page/main.jsx');
const query = '?map=default&embed=compact&theme=dark&v=concepts';

let browser: Browser;
let server: Server;
/** Another origin than the explorer's. */
let site: string;
const files = new Map<string, string | Uint8Array>();

beforeAll(async () => {
  browser = await launchChromium();
  files.set('/framing.html', framingPage(`${inject('explorerAddress')}${query}`));
  files.set(
    '/article.html',
    `<!doctype html><title>An article</title><style>.maps { width: 760px }</style>
    <link rel="stylesheet" href="page.css"><div id="page"></div><script type="module" src="page.js"></script>`,
  );
  server = createServer(async ({ url = '' }, response) => {
    const path = url.replace(/[?#].*/, '');
    if (path.startsWith('/datasets/')) {
      response.end(await (await fetch(inject('explorerAddress') + path.slice(1))).text());
      return;
    }
    const file = files.get(path);
    const type = { html: 'text/html', js: 'text/javascript', css: 'text/css' }[
      path.split('.').at(-1) ?? ''
    ];
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type ?? 'font/woff2' });
    response.end(file);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await browser.close();
});

function framingPage(address: string): string {
  return `<!doctype html><title>A page</title>
    <iframe title="Map" width="700" height="420" src="${address.replaceAll('&', '&amp;')}"></iframe>
    <div style="height: 3000px"></div>
    <script>
      window.heard = [];
      addEventListener('message', ({ data, source }) => {
        if (source === frames[0]) heard.push(data);
      });
      window.tell = (message) => frames[0].postMessage(message, '*');
    </script>`;
}

async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({
    viewport: { width: 1000, height: 900 },
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(site + path);
  return { page, complaints };
}

interface Framing {
  heard: { type: string }[];
  tell(message: unknown): void;
}

describe('a framed map', () => {
  it('shows what was asked for, selects by message, tells the selection, leaves the page its wheel', async () => {
    const { page, complaints } = await open('/framing.html');
    const frame = page.frameLocator('iframe');
    const map = frame.getByRole('application');
    await map.waitFor();
    const last = () =>
      page.evaluate(() => (window as unknown as Framing).heard.at(-1) ?? { type: 'none' });
    await expect.poll(last).toMatchObject({ type: 'throughline:ready', papers: 62 });

    expect(await frame.getByRole('combobox', { name: 'Search' }).count()).toBe(1);
    expect(await frame.getByRole('banner').count()).toBe(0);
    expect(await frame.getByRole('button', { name: 'Fold the left panel' }).count()).toBe(0);
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');

    const tell = (message: unknown) =>
      page.evaluate((given) => (window as unknown as Framing).tell(given), message);
    await tell({ type: 'throughline:select', concept: 'Attention' });
    await expect.poll(last).toMatchObject({
      type: 'throughline:selection',
      nodes: [{ id: 'concept:attention', kind: 'concept', label: 'attention' }],
    });
    await frame.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

    await tell({ type: 'throughline:select', concept: 'atention' });
    await expect
      .poll(last)
      .toMatchObject({ type: 'throughline:error', near: expect.arrayContaining(['attention']) });
    await tell({ type: 'throughline:clear' });
    await expect.poll(last).toEqual({ type: 'throughline:selection', nodes: [] });

    const whole = frame.getByRole('link', { name: 'Open the whole map' });
    expect(await whole.getAttribute('target')).toBe('_blank');
    expect(await whole.getAttribute('href')).toMatch(
      /^http:\/\/[^/]+\/\?map=default&v=concepts(&z=[^&]+)?$/,
    );

    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.history.length)).toBeLessThan(4);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the component', () => {
  it('stands twice on a page, each by itself, and leaves nothing behind', async () => {
    for (const [name, text] of await bundle(article)) files.set(`/${name}`, text);
    const { page, complaints } = await open('/article.html');
    const address = page.url();
    const first = page.getByRole('region', { name: 'First' });
    const second = page.getByRole('region', { name: 'Second' });
    await first.getByRole('application').waitFor();
    await second.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    expect(await first.getByRole('heading').count()).toBe(0);

    await first.getByRole('combobox', { name: 'Search' }).fill('transformer');
    await first.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await first.getByRole('heading', { name: 'transformer', exact: true }).waitFor();
    const heard = () =>
      page.getByRole('list', { name: 'Heard' }).getByRole('listitem').allTextContents();
    await expect.poll(heard).toContainEqual(expect.stringMatching(/^first \S/));
    expect(await heard()).toEqual(
      expect.arrayContaining(['ready First map 62', 'second attention']),
    );
    await second.getByRole('heading', { name: 'attention', exact: true }).waitFor();

    // Escape in one clears its own selection alone.
    await first.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => first.getByRole('heading').count()).toBe(0);
    expect(await second.getByRole('heading', { name: 'attention', exact: true }).count()).toBe(1);

    const themes = await page
      .locator('.throughline')
      .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.theme));
    expect(themes).toEqual(['light', 'dark']);
    expect(page.url()).toBe(address);
    expect(await page.title()).toBe('An article');
    const own = await page.evaluate(() => ({
      root: { ...document.documentElement.dataset },
      style: document.documentElement.style.length,
      margin: getComputedStyle(document.body).margin,
      bullets: getComputedStyle(document.querySelector('#page > ul') as Element).listStyleType,
      kept: Object.keys(localStorage),
    }));
    expect(own).toEqual({ root: {}, style: 0, margin: '8px', bullets: 'disc', kept: [] });

    const isKeyTaken = () =>
      page.evaluate(() => {
        const key = { key: 'k', ctrlKey: true, bubbles: true, cancelable: true };
        return !document.body.dispatchEvent(new KeyboardEvent('keydown', key));
      });
    expect(await isKeyTaken()).toBe(false);
    await page.getByRole('button', { name: 'Take the maps away' }).click();
    await expect.poll(() => page.locator('canvas').count()).toBe(0);
    expect(await isKeyTaken()).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the example in the README', () => {
  it('shows the map with what it selects, and hears of it', async () => {
    const folder = await dependentFolder();
    await symlink(resolve('node_modules/react'), join(folder, 'node_modules/react'), 'dir');
    await symlink(resolve('node_modules/react-dom'), join(folder, 'node_modules/react-dom'), 'dir');
    const [example = ''] = await readmeBlocks('Within another page', 'jsx');
    await writeFile(join(folder, 'example.jsx'), example);
    for (const [name, text] of await bundle(join(folder, 'example.jsx'))) {
      files.set(`/example/${name}`, text);
    }
    files.set(
      '/example.html',
      `<!doctype html><title>An example</title><link rel="stylesheet" href="example/page.css">
      <div id="map"></div><script type="module" src="example/page.js"></script>`,
    );
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(`${site}/example.html`);
    await page.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await expect.poll(() => said).toEqual(expect.arrayContaining(['default: 62 papers']));
    expect(said.filter((line) => /error/i.test(line))).toEqual([]);
    await page.close();
  });
});

/** Bundles a page as its authors would: by the name of the file, its text. */
async function bundle(entry: string): Promise<[string, string | Uint8Array][]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      target: 'es2022',
      rolldownOptions: {
        input: { page: entry },
        output: {
          entryFileNames: '[name].js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'page.css' : 'assets/[name][extname]',
        },
      },
    },
  });
  const outputs = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  return outputs.map((output) => [
    output.fileName,
    output.type === 'chunk' ? output.code : output.source,
  ]);
}
