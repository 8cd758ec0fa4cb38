/** The page while it loads, when something is missing, and in the colours that were chosen. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { desk, openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens the page with `files` of the dataset withheld until the returned function is called. */
async function openWithout(page: Page, files: string): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  await page.goto(inject('explorerAddress'));
  return () => page.unroute(files);
}

describe('the page', () => {
  it('says what failed and reads the map at the second try', async () => {
    const page = await browser.newPage(desk);
    const release = await openWithout(page, '**/structure.json');
    await page.getByRole('heading', { name: 'The map did not load' }).waitFor();
    await page.getByText('Check the connection, then Try again.').waitFor();
    await release();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('application').waitFor();
    await page.close();
  });

  it('shows a map whose sentences are missing, and fetches them when asked', async () => {
    const page = await browser.newPage(desk);
    const release = await openWithout(page, '**/texts.json');
    await page.getByRole('application').waitFor();
    const status = page.getByRole('contentinfo');
    await status.getByText('The sentences did not arrive.').waitFor();
    await release();
    await status.getByRole('button', { name: 'Try again' }).click();
    await status.getByText('The sentences did not arrive.').waitFor({ state: 'detached' });
    await page.close();
  });

  it('names the file that is no map', async () => {
    const page = await browser.newPage(desk);
    await page.route('**/structure.json', (route) => route.fulfill({ body: '{"papers": 3}' }));
    await page.goto(inject('explorerAddress'));
    await page.getByRole('heading', { name: 'The map did not load' }).waitFor();
    await page.getByText(/structure\.json/).waitFor();
    await page.getByText(/^Build the map again from its papers, or open another one/).waitFor();
    expect(await page.getByText(/Check the connection/).count()).toBe(0);
    await page.getByRole('link', { name: 'hostile' }).waitFor();
    await page.close();
  });

  it('says that the sentences are damaged, which another try does not mend', async () => {
    const page = await browser.newPage(desk);
    await page.route('**/texts.json', (route) => route.fulfill({ body: '{"papers": [' }));
    await page.goto(inject('explorerAddress'));
    const status = page.getByRole('contentinfo');
    await status.getByText(/^The file of the sentences is damaged/).waitFor();
    expect(await status.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.close();
  });

  it('says how to build a map when there is none', async () => {
    const page = await browser.newPage(desk);
    await page.route('**/datasets/index.json', (route) => route.fulfill({ json: [] }));
    await page.goto(inject('explorerAddress'));
    await page.getByRole('heading', { name: 'No map is published here yet' }).waitFor();
    await page.getByText('npx throughline build papers.json').waitFor();
    await page.close();
  });

  it.each([
    ['at a desk', desk, /^Maps/],
    ['on a phone', phone, 'More'],
  ])('tells a damaged map from an empty one, %s', async (_, device, menu) => {
    const counts = { papers: 0, concepts: 0, communities: 0 };
    const page = await browser.newPage(device);
    await page.route('**/datasets/index.json', (route) =>
      route.fulfill({
        json: [
          { name: 'default', ...counts },
          { name: 'torn', ...counts, damaged: true },
        ],
      }),
    );
    await page.goto(inject('explorerAddress'));
    await page.getByRole('button', { name: menu }).click();
    const maps = page.getByRole('menu');
    expect(await maps.getByRole('menuitemradio', { name: /^torn/ }).textContent()).toBe(
      'torndamaged',
    );
    expect(await maps.getByText('0 papers').count()).toBe(1);
    await page.close();
  });

  it.each([
    ['at a desk', desk],
    ['on a phone', phone],
  ])('shows lists where the map cannot be drawn, %s', async (_, device) => {
    const { page, context, complaints } = await openExplorer(browser, {
      ...device,
      before: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
    await page.getByText(/WebGL is off/).waitFor();
    const lists = page.getByRole('main');
    await lists.getByRole('button', { name: /^layer( ?, borderline)? \d+ papers$/ }).click();
    await page.getByRole('heading', { name: 'layer', exact: true, level: 2 }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the theme', () => {
  const scheme = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

  it('follows the system until one is chosen, and keeps the choice', async () => {
    const { page, context } = await openExplorer(browser, { colorScheme: 'dark' });
    expect(await scheme(page)).toBe('dark');
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Light' }).click();
    await expect.poll(() => scheme(page)).toBe('light');
    await page.reload();
    await page.getByRole('application').waitFor();
    expect(await scheme(page)).toBe('light');
    await context.close();
  });

  it('is chosen on a phone from the menu', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitemradio', { name: 'Dark' }).tap();
    await expect.poll(() => scheme(page)).toBe('dark');
    await context.close();
  });
});

describe('hostile names', () => {
  it('are text everywhere, and no link of theirs is one', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: '?map=hostile' });
    await page.getByRole('combobox', { name: 'Search' }).click();
    await page.keyboard.type('img');
    await page
      .getByRole('option', { name: /<img src=x/ })
      .first()
      .waitFor();
    await page.getByRole('group', { name: 'Papers' }).getByRole('option').first().click();
    await page.getByRole('heading', { level: 2, name: /<img src=x/ }).waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
