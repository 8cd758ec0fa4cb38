/** A page of the explorer that remembers what went wrong on it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export const desk = { viewport: { width: 1440, height: 900 } } satisfies BrowserContextOptions;

/** The camera jumps and nothing fades: fewer frames to draw, none to wait for. */
const still = { reducedMotion: 'reduce' } satisfies BrowserContextOptions;

/** For tests of what moves. */
export const moving = { reducedMotion: 'no-preference' } satisfies BrowserContextOptions;

export const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
} satisfies BrowserContextOptions;

export interface ExplorerPage {
  page: Page;
  context: BrowserContext;
  /** Errors of the console and of scripts, and requests to another origin, as they happened. */
  complaints: string[];
}

export interface Opening extends BrowserContextOptions {
  /** Query of the address, such as `?map=hostile`. Default: the default map. */
  query?: string;
  /** Runs in the page before any of its own scripts. */
  before?: () => void;
}

/** How long a page may take to show itself, on two shared cores. */
const openingMs = 20_000;

/**
 * Opens the explorer in a context of its own and waits until the map, or the reason why there is
 * none, is shown. Once in some hundred pages the browser's software graphics stop answering while
 * the map asks for WebGL, and the page with them: such a page is given up and opened again, once.
 */
export async function openExplorer(browser: Browser, opening: Opening = {}): Promise<ExplorerPage> {
  const explorer = await openPage(browser, opening);
  if (await isShown(explorer.page)) return explorer;
  await explorer.context.close();
  const again = await openPage(browser, opening);
  await again.page.getByRole('main').waitFor();
  return again;
}

function isShown(page: Page): Promise<boolean> {
  return page
    .getByRole('main')
    .waitFor()
    .then(
      () => true,
      () => false,
    );
}

async function openPage(
  browser: Browser,
  { query = '?map=default', before, ...options }: Opening,
): Promise<ExplorerPage> {
  const address = inject('explorerAddress');
  const context = await browser.newContext({ ...desk, ...still, ...options });
  context.setDefaultTimeout(openingMs);
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address)) {
      complaints.push(`request: ${request.url()}`);
    }
  });
  await page.goto(`${address}${query}`);
  return { page, context, complaints };
}

/** Searches and opens the first hit, by keyboard alone. */
export async function searchFor(page: Page, query: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill(query);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await field.press('Enter');
}
