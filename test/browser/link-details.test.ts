/** Why two nodes are linked: reached from the rows of the details and by the address. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const ends = (page: Page) => new URL(page.url()).searchParams.getAll('l');
const query = (page: Page) => new URL(page.url()).searchParams;

/** Opens the first link of attention's company; returns its heading. */
async function openFirstCompany(page: Page): Promise<string> {
  await page.getByRole('tab', { name: /^Occurs with/ }).click();
  await page
    .getByRole('button', { name: /^Why .+ occur together$/ })
    .first()
    .click();
  await page.getByText('Link between two concepts').waitFor();
  return (await details(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
}

describe('a link between two concepts', () => {
  it('is opened from a row of the company, with found against expected and both sentences', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?map=default&s=c:attention',
    });
    expect(await openFirstCompany(page)).toContain('attention');
    const panel = details(page);
    const told = (await panel.getByText(/^Both occur in \d+ of 62 papers$/).textContent()) ?? '';
    const [, both] = /in (\d+) of/.exec(told) ?? [];
    await panel.getByText(`${both} or more by chance`, { exact: false }).waitFor();
    await panel.getByText(/\d+ to \d+ shared papers would be usual/).waitFor();
    const evidence = panel.getByRole('region', { name: 'Evidence' });
    expect(await evidence.getByRole('heading', { level: 3 }).textContent()).toContain(
      `${both} papers`,
    );
    expect(await evidence.locator('p mark:not(.mark-second)').count()).toBeGreaterThan(1);
    expect(await evidence.locator('p mark.mark-second').count()).toBeGreaterThan(1);
    expect(ends(page)).toHaveLength(2);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('has as many papers as it says, and sorts them by year', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&l=c:attention&l=c:transformer',
    });
    const evidence = details(page).getByRole('region', { name: 'Evidence' });
    const papers = evidence.locator('li.evidence');
    const heading = (await evidence.getByRole('heading', { level: 3 }).textContent()) ?? '';
    const [, count] = /(\d+) papers/.exec(heading) ?? [];
    await expect.poll(() => papers.count()).toBe(Number(count));
    await evidence.getByRole('radio', { name: 'year' }).click();
    const years = async () =>
      (await evidence.locator('.paper-source').allTextContents()).map((source) =>
        Number(/\b(20\d\d)\b/.exec(source)?.[1]),
      );
    await expect.poll(years).toEqual((await years()).toSorted((a: number, b: number) => b - a));
    await context.close();
  });

  it('leaves its papers alone on the map, and takes that back', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&l=c:attention&l=c:transformer',
    });
    const show = details(page).getByRole('button', { name: /^Show the \d+ papers$/ });
    const [, count] = /(\d+)/.exec((await show.textContent()) ?? '') ?? [];
    await show.click();
    await expect.poll(() => query(page).getAll('w').length).toBe(2);
    await expect
      .poll(() => page.getByRole('contentinfo').textContent())
      .toContain(`${count} of 62 papers`);
    await details(page).getByRole('button', { name: 'Show all papers again' }).click();
    await expect.poll(() => query(page).getAll('w').length).toBe(0);
    await expect.poll(() => page.getByRole('contentinfo').textContent()).toMatch(/^62 papers/);
    await context.close();
  });

  it('is a step of history, leads to its ends, and exports with its papers', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&s=c:attention' });
    const title = await openFirstCompany(page);
    await expect.poll(() => page.title()).toContain(title);
    await page.goBack();
    await details(page).getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await page.goForward();
    await details(page).getByRole('heading', { name: title, exact: true }).waitFor();
    await details(page).getByRole('button', { name: 'Export' }).click();
    const scope = page.getByRole('radio', { name: /^Selection / }).first();
    expect(await scope.isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await details(page).getByRole('button', { name: 'attention', exact: true }).click();
    await details(page).getByRole('heading', { name: 'attention', exact: true }).waitFor();
    expect(ends(page)).toEqual([]);
    await context.close();
  });

  it('is read and left by keyboard alone', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&s=c:attention' });
    await page.getByRole('tab', { name: /^Papers/ }).focus();
    await page.keyboard.press('ArrowRight');
    const why = page.getByRole('button', { name: /^Why .+ occur together$/ }).first();
    await why.focus();
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { level: 2, name: / and / });
    await title.waitFor();
    // What held the focus is gone: the title holds the place.
    await expect.poll(() => title.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.details-head') !== null))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => details(page).count()).toBe(0);
    await context.close();
  });

  it('is told to those who do not see the map', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&l=c:attention&l=c:transformer',
    });
    const twin = page.getByRole('region', { name: 'Selected on the map' });
    await expect
      .poll(() => twin.getByRole('status').textContent())
      .toMatch(/^The link of (attention and transformer|transformer and attention)\.$/);
    await context.close();
  });
});

describe('a link between a paper and a concept', () => {
  it('shows every sentence that names the concept', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?map=default&s=c:attention',
    });
    const first = details(page).locator('li.evidence').first();
    await first.locator('.evidence-sentence').first().waitFor();
    await first.locator('.paper-heading button').click();
    await details(page)
      .getByText(/^Paper,/)
      .waitFor();
    const paper = query(page).get('s') ?? '';
    await page.goto(
      `${page.url().split('?')[0]}?map=default&l=${encodeURIComponent(paper)}&l=c:attention`,
    );
    await page.getByText('Link between a paper and a concept').waitFor();
    await details(page)
      .getByText(/^By weight it is .+ of its 11 papers\.$/)
      .waitFor();
    const sentences = details(page).locator('.evidence-sentence');
    const heading = details(page).getByRole('heading', { level: 3, name: /^Evidence/ });
    await expect.poll(() => heading.textContent()).toMatch(/\d+ sentence/);
    const [, count] = /(\d+) sentence/.exec((await heading.textContent()) ?? '') ?? [];
    expect(await sentences.count()).toBe(Number(count));
    for (const sentence of await sentences.all()) {
      expect(await sentence.locator('mark').count()).toBeGreaterThan(0);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says so where the paper does not mention the concept', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&l=p:arxiv:1603.09320&l=c:attention',
    });
    await page.getByText('The paper does not mention the concept.').waitFor();
    await context.close();
  });
});

describe('a link between two papers', () => {
  it('shows the shared concepts with their shares, and the sentences of both', async () => {
    const { page, context, complaints } = await openExplorer(browser);
    await page.getByRole('combobox', { name: 'Search' }).fill('AST-Probe');
    await page.getByRole('listbox').getByRole('option').first().click();
    await page
      .getByRole('button', { name: /^Why .+ is similar$/ })
      .first()
      .click();
    await page.getByText('Link between two papers').waitFor();
    await details(page)
      .getByRole('heading', { name: /^Alike by \d+ %$/ })
      .waitFor();
    const rows = details(page).locator('.shared-concept');
    const heading = details(page).getByRole('heading', { name: /^Shared concepts/ });
    const [, count] = /(\d+)/.exec((await heading.textContent()) ?? '') ?? [];
    expect(await rows.count()).toBe(Number(count));
    const shares = (await rows.locator('.count').allTextContents()).map((share) =>
      Number(/(\d+) %/.exec(share)?.[1]),
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(95);
    await rows
      .first()
      .getByRole('button', { name: /^Sentences of both/ })
      .click();
    await expect.poll(() => rows.first().locator('.evidence').count()).toBe(2);
    expect(await rows.first().locator('mark').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a link on a phone', () => {
  it('opens in the sheet and is closed there', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      ...phone,
      query: '?map=default&s=c:attention',
    });
    const sheet = page.getByRole('region', { name: 'Sheet' });
    await sheet.getByRole('tab', { name: /^Occurs with/ }).tap();
    const why = sheet.getByRole('button', { name: /^Why .+ occur together$/ }).first();
    const box = await why.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await why.tap();
    await sheet.getByText('Link between two concepts').waitFor();
    await sheet.getByRole('region', { name: 'Evidence' }).locator('mark').first().waitFor();
    await sheet.getByRole('button', { name: 'Close details' }).tap();
    await expect.poll(() => ends(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
