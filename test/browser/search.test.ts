/** One search over everything: names with slips, authors, venues, the text of abstracts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { desk, openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const picked = (page: Page) => new URL(page.url()).searchParams.getAll('a').length;

describe.each([
  ['at a desk', desk],
  ['on a phone', phone],
])('search %s', (_, device) => {
  const choose = (page: Page, name: string) => {
    const option = group(page, name).getByRole('option').first();
    return device === phone ? option.tap() : option.click();
  };

  it('finds an author, and selects all papers by that name', async () => {
    const { page, context, complaints } = await openExplorer(browser, device);
    await field(page).fill('karamcheti');
    const author = group(page, 'Authors').getByRole('option').first();
    await author.waitFor();
    const [, papers] = /(\d+) papers?$/.exec((await author.textContent()) ?? '') ?? [];
    expect(await author.locator('strong').allTextContents()).toEqual(['Karamcheti']);
    await choose(page, 'Authors');
    await expect.poll(() => picked(page)).toBe(Number(papers));
    expect(await field(page).inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('finds the text of abstracts, tells the sentence, and opens the paper', async () => {
    const { page, context } = await openExplorer(browser, device);
    await field(page).fill('state of the art');
    const hit = group(page, 'Text of abstracts').getByRole('option').first();
    await hit.waitFor();
    expect((await hit.locator('strong').allTextContents()).join(' ')).toMatch(/state of the art/i);
    await choose(page, 'Text of abstracts');
    await page.getByRole('heading', { name: /^Abstract/ }).waitFor();
    await context.close();
  });
});

describe('search by keyboard alone', () => {
  it('selects every paper whose abstract has the words', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('application').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('state of the art');
    const texts = group(page, 'Text of abstracts');
    const all = texts.getByRole('option', { name: /^Select all \d+ papers$/ });
    await all.waitFor();
    const [, papers] = /(\d+)/.exec((await all.textContent()) ?? '') ?? [];
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => all.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => picked(page)).toBe(Number(papers));
    await context.close();
  });

  it('finds a concept in spite of two slips, which Enter opens', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('application').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('atentoin');
    await group(page, 'Concepts').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await context.close();
  });

  it('tells how many of each kind are found', async () => {
    const { page, context } = await openExplorer(browser);
    await field(page).fill('layer');
    await page.getByText(/^\d+ concepts, \d+ papers(, .*)?, \d+ abstracts found$/).waitFor();
    await context.close();
  });
});
