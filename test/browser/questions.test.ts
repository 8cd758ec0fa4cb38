/** Concept algebra: asked by mouse, by keyboard alone and by touch; told by the counts. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const status = (page: Page) => page.getByRole('contentinfo').textContent();
const asked = (page: Page) => new URL(page.url()).searchParams.getAll('w');
const bar = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
const field = (page: Page) => page.getByRole('combobox', { name: 'Concept to ask for' });
const choices = (page: Page) =>
  page.getByRole('listbox', { name: /^Concepts, with the papers/ }).getByRole('option');
const openPanel = (page: Page) => page.getByRole('button', { name: 'Questions' }).click();

/** Returns the number of papers that a choice tells: "layer 32 papers" gives 32. */
async function papersOf(choice: Locator): Promise<number> {
  const told = (await choice.locator('.count').textContent()) ?? '';
  return Number(/^(\d+) papers?$/.exec(told)?.[1]);
}

describe('a question', () => {
  it('is asked concept by concept, each with what it leaves before it is chosen', async () => {
    const { page, context, complaints } = await openExplorer(browser);
    await openPanel(page);
    await field(page).fill('attention');
    const first = page.getByRole('option', { name: /^attention \d/ });
    const one = await papersOf(first);
    await first.click();
    await bar(page).getByText(`${one} of 62 papers`).waitFor();
    await expect.poll(() => status(page)).toContain(`${one} of 62 papers`);

    await page.getByRole('radio', { name: 'NOT' }).click();
    await field(page).fill('reasoning');
    const second = page.getByRole('option', { name: /^reasoning \d/ });
    const two = await papersOf(second);
    expect(two).toBeLessThan(one);
    await second.click();
    await bar(page).getByText(`${two} of 62 papers`).waitFor();
    expect(asked(page)).toEqual(['and.c:attention', 'not.c:reasoning']);

    const papers = page.getByRole('complementary', { name: 'Questions' });
    await papers.getByRole('heading', { name: `${two} of 62 papers` }).waitFor();
    await papers.getByText('attention NOT reasoning').waitFor();
    expect(await papers.getByRole('listitem').count()).toBe(two);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('changes its operators, and loses its chips, to what was told before', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?w=and.c:attention&w=and.c:reasoning',
    });
    await bar(page)
      .getByRole('button', { name: /^AND reasoning leaves \d/ })
      .click();
    const either = page.getByRole('menuitemradio', { name: /^OR / });
    const count = await papersOf(either);
    await either.click();
    await bar(page).getByText(`${count} of 62 papers`).waitFor();
    expect(asked(page)).toEqual(['or.c:attention', 'or.c:reasoning']);

    const remove = bar(page).getByRole('button', { name: /^Remove attention/ });
    const [, without] = /leaves (\d+)/.exec((await remove.getAttribute('aria-label')) ?? '') ?? [];
    await remove.click();
    await bar(page).getByText(`${without} of 62 papers`).waitFor();
    expect(asked(page)).toEqual(['and.c:reasoning']);
    await bar(page).getByRole('button', { name: 'Clear the question' }).click();
    await bar(page).waitFor({ state: 'detached' });
    await page.goBack();
    await bar(page).getByText(`${without} of 62 papers`).waitFor();
    await context.close();
  });

  it('has the years as a chip', async () => {
    const { page, context } = await openExplorer(browser, { query: '?y=2020..2025' });
    await bar(page)
      .getByRole('button', { name: /^since 2020/ })
      .click();
    const later = page.getByRole('menuitemradio', { name: /^since 2024/ });
    const count = await papersOf(later);
    await later.click();
    await bar(page).getByText(`${count} of 62 papers`).waitFor();
    await bar(page)
      .getByRole('button', { name: /^Remove since 2024: leaves 62 papers/ })
      .click();
    await bar(page).waitFor({ state: 'detached' });
    await context.close();
  });

  it('begins with an example, which leaves what it says', async () => {
    const { page, context } = await openExplorer(browser);
    await openPanel(page);
    const example = page.getByRole('button', { name: / AND .* \d+ papers/ });
    const count = await papersOf(example);
    await example.click();
    await bar(page).getByText(`${count} of 62 papers`).waitFor();
    await context.close();
  });

  it('is asked from the details of a concept', async () => {
    const { page, context } = await openExplorer(browser, { query: '?s=c:attention' });
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: 'Ask', exact: true }).click();
    const without = page.getByRole('menuitem', { name: /^Without this/ });
    const count = await papersOf(without);
    await without.click();
    await bar(page).getByText(`${count} of 62 papers`).waitFor();
    expect(asked(page)).toEqual(['not.c:attention']);
    await context.close();
  });

  it('that leaves nothing is named on the empty map, and undone', async () => {
    const { page, context } = await openExplorer(browser, { query: '?w=and.c:attention' });
    await openPanel(page);
    await page.getByRole('radio', { name: 'AND', exact: true }).press('Tab');
    await field(page).fill('hidden');
    const names = await choices(page).allTextContents();
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => /\d+ papers?$/.test(name))).toBe(true);
    await page.goto(`${page.url()}&y=2017..2017`);
    await page.getByText('2017 and ‘attention’ leave none.').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => status(page)).toMatch(/^62 papers/);
    await bar(page).waitFor({ state: 'detached' });
    await context.close();
  });

  it('is asked, changed and ended by keyboard alone', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('button', { name: 'Questions' }).focus();
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    await field(page).focus();
    await page.keyboard.type('attention');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page)).toEqual(['and.c:attention']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page)[1]).toMatch(/^not\./);
    await bar(page).getByRole('button', { name: /^NOT / }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page)[1]).toMatch(/^and\./);
    await bar(page)
      .getByRole('button', { name: /^Remove AND/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page)).toEqual(['and.c:attention']);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toMatch(/^attention.* leaves 11 papers/);
    await context.close();
  });

  it('is asked by touch on a phone', async () => {
    const { page, context, complaints } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: 'Questions' }).tap();
    const row = choices(page).first();
    const count = await papersOf(row);
    await row.tap();
    await bar(page).getByText(`${count} of 62 papers`).waitFor();
    await page.getByRole('button', { name: 'Map', exact: true }).tap();
    await bar(page)
      .getByRole('button', { name: /leaves [\d,]+ papers?, change$/ })
      .tap();
    await page.getByRole('menuitemradio', { name: /^NOT/ }).tap();
    await bar(page)
      .getByText(`${62 - count} of 62 papers`)
      .waitFor();
    await bar(page)
      .getByRole('button', { name: /^Remove NOT/ })
      .tap();
    await bar(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the years', () => {
  const bars = (page: Page) => page.getByRole('list', { name: 'Papers by year' });
  const years = (page: Page) => new URL(page.url()).searchParams.get('y');

  async function barsInView(page: Page) {
    await page.getByRole('region', { name: /^Years/ }).scrollIntoViewIfNeeded();
    const box = await bars(page).boundingBox();
    if (box === null) throw new Error('the bars have no place');
    const at = (year: number) => box.x + ((year - 2016 + 0.5) / 10) * box.width;
    return { at, middle: box.y + box.height / 2 };
  }

  it('are chosen by a drag over their bars, one by a click, all by another', async () => {
    const { page, context } = await openExplorer(browser);
    const { at, middle } = await barsInView(page);
    await page.mouse.move(at(2023), middle);
    await page.mouse.down();
    await page.mouse.move(at(2021), middle, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => years(page)).toBe('2021..2023');
    await page.mouse.click(at(2024), middle);
    await expect.poll(() => years(page)).toBe('2024..2024');
    await page.mouse.click(at(2024), middle);
    await expect.poll(() => years(page)).toBeNull();
    await context.close();
  });

  it('say how many of their papers the question leaves', async () => {
    const { page, context } = await openExplorer(browser, { query: '?w=and.c:attention' });
    const told = await bars(page).getByRole('listitem').allTextContents();
    const left = told.reduce((sum, words) => {
      const [, shown, all] = /^\d{4}: (\d+)(?: of (\d+))? papers?/.exec(words) ?? [];
      expect(Number(shown)).toBeLessThanOrEqual(Number(all ?? shown));
      return sum + Number(shown);
    }, 0);
    await bar(page).getByText(`${left} of 62 papers`).waitFor();
    await context.close();
  });
});
