/** About this map: reached from everywhere, with and without a report on robustness. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { encodeRobustness } from '../../src/core/dataset/robustness-file.ts';
import type { DatasetStructure } from '../../src/core/types.ts';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const dialog = (page: Page) => page.getByRole('dialog', { name: 'About this map' });
const robustness = (page: Page) => dialog(page).getByRole('region', { name: 'Robustness' });

async function openAbout(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'About this map' }).click();
  await dialog(page).waitFor();
}

/** A report on the default map in which two of three variants keep everything. */
async function reportOf(page: Page): Promise<string> {
  const answer = await page.request.get(
    `${inject('explorerAddress')}datasets/default/structure.json`,
  );
  const { inputHash, communities, concepts } = (await answer.json()) as DatasetStructure;
  const { text } = encodeRobustness({
    inputHash,
    variants: [
      { varied: 'minPapers', value: 3, communities: communities.length, ari: 1 },
      { varied: 'resolution', value: 2, communities: 5, ari: 0.614 },
      { varied: 'seed', value: 2, communities: communities.length, ari: 1 },
    ],
    communities: communities.map(({ number }) => ({
      number,
      persistence: 0.9,
      least: 0.4,
      kept: 2,
    })),
    concepts: concepts.slice(0, 4).map(({ id }, place) => ({ id, kept: place === 0 ? 3 : 2 })),
  });
  return text;
}

describe('about this map', () => {
  it('tells papers, options, communities, links and methods', async () => {
    const { page, context } = await openExplorer(browser);
    await openAbout(page);
    const about = dialog(page);
    const map = about.getByRole('region', { name: 'This map' });
    await map
      .getByRole('definition')
      .filter({ hasText: /^default$/ })
      .waitFor();
    await map.getByText('62 papers, each with an abstract').waitFor();
    await about.getByText(/^a list of papers with the hash [0-9a-f]{12}$/).waitFor();
    for (const option of ['Minimum papers', 'Resolution', 'Seed', 'Association', 'Vocabulary']) {
      await about.getByRole('term').filter({ hasText: option }).waitFor();
    }
    const legend = await page.locator('[aria-label="Communities and filters"] .legend-row').count();
    const rows = about.getByRole('region', { name: 'Communities' }).getByRole('row');
    expect(await rows.count()).toBe(legend + 1);
    const links = about.getByRole('region', { name: 'Links against chance' }).first();
    expect(await links.getByRole('row').count()).toBe(3);
    expect(
      await about
        .getByRole('region', { name: 'Methods' })
        .getByText(/\(\d{4}\)/)
        .count(),
    ).toBeGreaterThan(10);
    await about.getByRole('region', { name: 'Measured quality' }).waitFor();
    await page.keyboard.press('Escape');
    await about.waitFor({ state: 'detached' });
    await context.close();
  });

  it('says how to measure robustness where it is not measured', async () => {
    const { page, context } = await openExplorer(browser);
    await openAbout(page);
    await robustness(page).getByText('npx throughline check DIR --robustness').waitFor();
    await context.close();
  });

  it('reads the report when it opens, and shows it by option', async () => {
    const { page, context, complaints } = await openExplorer(browser);
    const text = await reportOf(page);
    let asked = 0;
    await page.route('**/robustness.json', (route) => {
      asked += 1;
      return route.fulfill({ body: text, contentType: 'application/json' });
    });
    expect(asked).toBe(0);
    await openAbout(page);
    const options = robustness(page).getByRole('rowheader');
    await options.first().waitFor();
    expect(await options.allTextContents()).toEqual(['Minimum papers', 'Resolution', 'Seed']);
    await robustness(page).getByRole('cell', { name: '0.61' }).waitFor();
    expect(await robustness(page).getByRole('term').allTextContents()).toEqual([
      '3 of 3',
      '2 of 3',
    ]);
    const communities = dialog(page).getByRole('region', { name: 'Communities' });
    expect(await communities.getByRole('cell', { name: '2 of 3' }).count()).toBeGreaterThan(3);
    expect(asked).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('tells a report that is none, and offers another try where none came', async () => {
    const { page, context } = await openExplorer(browser);
    await page.route('**/robustness.json', (route) =>
      route.fulfill({ body: '{"format":"other"}' }),
    );
    await openAbout(page);
    await robustness(page)
      .getByText(/^The file robustness.json is not a report/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.unroute('**/robustness.json');
    await page.route('**/robustness.json', (route) => route.abort());
    await openAbout(page);
    await robustness(page)
      .getByText(/^The report did not arrive/)
      .waitFor();
    const text = await reportOf(page);
    await page.unroute('**/robustness.json');
    await page.route('**/robustness.json', (route) => route.fulfill({ body: text }));
    await robustness(page).getByRole('button', { name: 'Try again' }).click();
    await robustness(page).getByRole('rowheader').first().waitFor();
    await context.close();
  });

  it('is reached from help, by keyboard alone', async () => {
    const { page, context } = await openExplorer(browser);
    await page.keyboard.press('?');
    const link = page
      .getByRole('dialog', { name: 'Help' })
      .getByRole('button', { name: 'About this map' });
    await link.focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await context.close();
  });

  it('is reached on a phone, and nothing of it is cut off', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: 'About this map' }).tap();
    await dialog(page).waitFor();
    const body = dialog(page).locator('.about-body');
    const [wide, room] = await body.evaluate((part) => [part.scrollWidth, part.clientWidth]);
    expect(wide).toBeLessThanOrEqual(room ?? 0);
    await context.close();
  });
});
