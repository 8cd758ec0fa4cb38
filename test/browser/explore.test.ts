/** Finding a concept, reading its evidence, and going on from there. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { desk, openExplorer, phone } from './explorer-page.ts';
import { findNode } from './find-on-map.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const detailsTitle = (page: Page) =>
  page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 });

async function searchFor(page: Page, query: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.keyboard.type(query);
}

describe.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('the explorer %s', (_, device) => {
  it('opens on a map with its counts, without a complaint', async () => {
    const { page, context, complaints } = await openExplorer(browser, device);
    const map = page.getByRole('application');
    await map.waitFor();
    expect(await map.getAttribute('aria-label')).toMatch(
      /^Map of 62 papers and \d+ concepts in \d+ communities$/,
    );
    expect(await page.title()).toBe('default · Throughline');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('opens the first suggestion with Enter', async () => {
    const { page, context } = await openExplorer(browser, device);
    await searchFor(page, 'attent');
    const first = page.getByRole('listbox').getByRole('option').first();
    await first.waitFor();
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await first.textContent()).toMatch(/^attention\d+ papers$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    expect(await page.title()).toBe('attention · default · Throughline');
    await context.close();
  });

  it('shows the sentences that name a concept with the concept marked', async () => {
    const { page, context } = await openExplorer(browser, { ...device, query: '?s=c:attention' });
    const papers = page.getByRole('tabpanel', { name: /^Papers/ }).getByRole('listitem');
    await papers.locator('mark').first().waitFor();
    const marked = await page.locator('mark').allTextContents();
    // What is narrower is marked too, by its acronym as well.
    const named = marked.filter((form) => /attention/i.test(form));
    expect(named.length).toBeGreaterThan(marked.length / 2);
    const [, count] =
      /In (\d+) of 62 papers/.exec((await page.getByText(/^In \d+ of/).textContent()) ?? '') ?? [];
    expect(await papers.count()).toBe(Number(count));
    expect(await papers.filter({ has: page.locator('mark') }).count()).toBe(Number(count));
    await context.close();
  });

  it('names the communities that a concept touches, its home first, and opens one', async () => {
    const { page, context } = await openExplorer(browser, { ...device, query: '?s=c:attention' });
    const touched = page.getByRole('definition').filter({ hasText: 'home' }).getByRole('listitem');
    await touched.first().waitFor();
    expect(await touched.first().textContent()).toContain(', home');
    const papers = await touched.evaluateAll((rows) =>
      rows.map((row) => Number(/(\d+) papers?$/.exec(row.textContent ?? '')?.[1])),
    );
    const line = await page.getByText(/^In \d+ of 62 papers/).textContent();
    expect(line).toBe(`In ${papers.reduce((sum, count) => sum + count, 0)} of 62 papers`);
    const name = (await touched.nth(1).getByRole('button').textContent()) ?? '';
    await touched.nth(1).getByRole('button').click();
    await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
    await context.close();
  });

  it('goes from a paper to a concept underlined in its abstract', async () => {
    const { page, context } = await openExplorer(browser, {
      ...device,
      query: '?s=p:arxiv:2206.11719',
    });
    await page.getByRole('heading', { name: /^AST-Probe/ }).waitFor();
    const abstract = page.getByRole('region', { name: /^Abstract/ });
    const underlined = abstract.getByRole('button').first();
    const label = await underlined.getAttribute('title');
    await underlined.click();
    await page.getByRole('heading', { name: label ?? '', exact: true, level: 2 }).waitFor();
    await context.close();
  });

  it('names the shared concepts that make papers similar, and opens one of them', async () => {
    const { page, context } = await openExplorer(browser, {
      ...device,
      query: '?s=p:arxiv:2206.11719',
    });
    const similar = page.getByRole('region', { name: /^Similar papers/ }).getByRole('listitem');
    await similar.first().waitFor();
    expect(await similar.first().textContent()).toMatch(/[a-z-]+ \d+ %/);
    const opener = similar.first().getByRole('heading').getByRole('button');
    const title = await opener.textContent();
    await opener.click();
    await page.getByRole('heading', { name: title ?? '', level: 2 }).waitFor();
    await context.close();
  });

  it('opens the node that is pointed at on the map', async () => {
    const { page, context } = await openExplorer(browser, device);
    const place = await findNode(page);
    if (device === phone) await page.touchscreen.tap(place.x, place.y);
    else await page.mouse.click(place.x, place.y);
    await expect.poll(() => page.title()).not.toBe('default · Throughline');
    await context.close();
  });
});

describe('the keyboard', () => {
  it('leads from / to an opened concept, on to its neighbours, and back', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('application').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('layer');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await detailsTitle(page).waitFor();
    expect(await detailsTitle(page).textContent()).toBe('layer');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('layer');

    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => detailsTitle(page).textContent()).not.toBe('layer');
    await page.keyboard.press('Escape');
    await detailsTitle(page).waitFor({ state: 'detached' });
    await context.close();
  });

  it('goes back with Escape from wherever it is', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?s=c:attention&f=c:attention',
    });
    const tab = page.getByRole('tab', { name: /^Papers/ });
    await tab.focus();
    await page.keyboard.press('Escape');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('Community', { exact: true }).waitFor();
    await page.getByRole('slider', { name: 'First year' }).focus();
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    await context.close();
  });

  it('closes what is open with Escape before it clears', async () => {
    const { page, context } = await openExplorer(browser, { query: '?s=c:attention' });
    await detailsTitle(page).waitFor();
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Search' }).fill('layer');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('');
    expect(await detailsTitle(page).textContent()).toBe('attention');
    await context.close();
  });

  it('comes to the fold of the left panel before the map', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Fold the left panel');
    await context.close();
  });

  it('offers what was meant when nothing is found', async () => {
    const { page, context } = await openExplorer(browser);
    await searchFor(page, 'attenshun');
    await page.getByText("Nothing found for 'attenshun'. Did you mean").waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await context.close();
  });

  it('offers three queries to try in an empty field', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('combobox', { name: 'Search' }).click();
    const examples = page.getByRole('group', { name: 'Try' }).getByRole('option');
    await examples.first().waitFor();
    expect(await examples.count()).toBe(3);
    await examples.nth(1).click();
    await page.getByRole('group', { name: 'Concepts' }).getByRole('option').first().waitFor();
    await context.close();
  });

  it('can be told to leave single keys alone', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('button', { name: 'Help' }).click();
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await detailsTitle(page).waitFor();
    await page.keyboard.press('Escape');
    await detailsTitle(page).waitFor({ state: 'detached' });
    await context.close();
  });
});
