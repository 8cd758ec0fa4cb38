import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPipeline } from '../../src/core/run.ts';
import type { DatasetStructure, Paper, PublishedDataset } from '../../src/core/types.ts';
import type { buildInWorker } from '../../src/worker/build-in-worker.ts';
import { calm } from '../core/concepts-of.ts';
import { launchChromium } from './chromium.ts';

declare global {
  interface Window {
    buildInWorker: typeof buildInWorker;
  }
}

/** A page that offers the client to the tests. */
const html = `<!doctype html><script type="module">
  import { buildInWorker } from './client.js';
  window.buildInWorker = buildInWorker;
</script>`;

const root = join(import.meta.dirname, '../..');

let papers: Paper[];
let folder: string;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  papers = JSON.parse(await readFile(join(root, 'public/corpus/papers.json'), 'utf8')) as Paper[];
  folder = await mkdtemp(join(tmpdir(), 'throughline-worker-'));
  await bundleClient(folder);
  server = await serveFolder(folder);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

describe('the build worker in a browser', () => {
  it('finds the same concepts, links and communities as Node', async () => {
    const [inBrowser, inNode] = [
      await buildInPage(page, papers),
      await runPipeline(papers, { name: 'default' }, calm),
    ];
    expect(findings(inBrowser.structure)).toEqual(findings(inNode.structure));
    expect(inBrowser.structure.inputHash).toBe(inNode.structure.inputHash);
    expect(inBrowser.texts).toEqual(inNode.texts);
  });

  it('stops when it is cancelled', async () => {
    const message = await page.evaluate(async (corpus) => {
      const cancellation = new AbortController();
      const { signal } = cancellation;
      const progress = () => cancellation.abort(new Error('changed my mind'));
      return window.buildInWorker(corpus, { name: 'default' }, { signal, progress }).then(
        () => 'built',
        (error: Error) => error.message,
      );
    }, papers);
    expect(message).toBe('changed my mind');
  });
});

/** What two engines must agree on; weights are rounded, and places are not asked for. */
function findings(structure: DatasetStructure) {
  return {
    concepts: structure.concepts.map(({ x, y, ...concept }) => concept),
    papers: structure.papers.map(({ x, y, ...paper }) => paper),
    communities: structure.communities,
    modularity: structure.modularity,
    mentions: structure.mentions,
    cooccurrences: structure.cooccurrences,
    similarities: structure.similarities,
  };
}

function buildInPage(page: Page, corpus: readonly Paper[]): Promise<PublishedDataset> {
  return page.evaluate((given) => window.buildInWorker(given, { name: 'default' }), corpus);
}

/** Bundles the page's side of the worker, and the worker with it, as the explorer's build would. */
async function bundleClient(outDir: string): Promise<void> {
  await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      outDir,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/worker/build-in-worker.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'client.js' },
      },
    },
  });
}

async function serveFolder(home: string): Promise<Server> {
  const served = createServer(async ({ url = '/' }, response) => {
    if (url === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);
      return;
    }
    const path = join(home, url.startsWith('/assets/') ? 'assets' : '', basename(url));
    const text = await readFile(path).catch(() => null);
    response.writeHead(text === null ? 404 : 200, { 'content-type': 'text/javascript' }).end(text);
  });
  await new Promise<void>((listening) => served.listen(0, '127.0.0.1', listening));
  return served;
}
