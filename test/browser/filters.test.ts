/** What the left margin does to the map, told by the counts under it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const status = (page: Page) => page.getByRole('contentinfo').textContent();
const query = (page: Page) => new URL(page.url()).searchParams;

/** Rows of the legend, whose names end in their counts. */
const legend = (page: Page) =>
  page.getByRole('region', { name: /^Communities/ }).getByRole('button', { name: /\d+ papers?/ });

describe('the legend', () => {
  it('counts what the status bar counts', async () => {
    const { page, context } = await openExplorer(browser);
    const names = await legend(page).evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (part) => part.textContent).join(' ')),
    );
    const sum = (pattern: RegExp) =>
      names.reduce((total, name) => total + Number(pattern.exec(name)?.[1]), 0);
    expect(sum(/(\d+) papers?/)).toBe(62);
    expect(await status(page)).toContain(`${sum(/(\d+) concepts?/)} concepts`);
    await context.close();
  });

  it('focuses a community, which is brought into view, and ends the focus at the second click, where it is', async () => {
    const { page, context } = await openExplorer(browser);
    const first = legend(page).first();
    await first.click();
    expect(await first.getAttribute('aria-pressed')).toBe('true');
    expect(query(page).get('f')).not.toBeNull();
    await page.getByRole('complementary', { name: 'Details' }).waitFor();
    await expect.poll(() => query(page).get('z')).not.toBeNull();
    await first.click();
    expect(await first.getAttribute('aria-pressed')).toBe('false');
    expect(query(page).get('f')).toBeNull();
    expect(query(page).get('z')).not.toBeNull();
    await context.close();
  });

  it('shows the community that is focused while something is selected, one step from it', async () => {
    const { page, context } = await openExplorer(browser, { query: '?s=c:attention' });
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    await legend(page).first().click();
    await details.getByText('Community', { exact: true }).waitFor();
    expect(query(page).get('s')).toBeNull();
    await page.goBack();
    await details.getByRole('heading', { name: 'attention', exact: true }).waitFor();
    expect(query(page).get('f')).toBeNull();
    await context.close();
  });

  it('hides a community, takes it out of the counts, and shows it again', async () => {
    const { page, context } = await openExplorer(browser);
    const eye = page.getByRole('button', { name: /^Hide / }).first();
    await eye.hover();
    await eye.click();
    await expect.poll(() => status(page)).toMatch(/\d+ of 62 papers/);
    await page
      .getByRole('button', { name: /^Show / })
      .first()
      .click();
    await expect.poll(() => status(page)).toMatch(/^62 papers/);
    await context.close();
  });
});

describe('the view', () => {
  it('leaves concepts alone, papers alone, or both on the map', async () => {
    const { page, context } = await openExplorer(browser);
    const view = page.getByRole('radiogroup', { name: 'View' });
    await view.getByRole('radio', { name: 'Concepts', exact: true }).click();
    await expect.poll(() => status(page)).toMatch(/^\d+ concepts/);
    await view.getByRole('radio', { name: 'Papers', exact: true }).click();
    await expect.poll(() => status(page)).toMatch(/^62 papers[\d,]+ links/);
    await page.getByRole('application').focus();
    await page.keyboard.press('1');
    await expect.poll(() => status(page)).toMatch(/^62 papers\d+ concepts/);
    await context.close();
  });

  it('lets the papers of a selected concept stand out among papers alone', async () => {
    const { page, context } = await openExplorer(browser, { query: '?s=c:attention&v=papers' });
    const selection = page.getByRole('region', { name: 'Selected on the map' });
    const told = (await selection.getByRole('status').textContent()) ?? '';
    const [, papers] = /Not on the map now\. (\d+) papers:/.exec(told) ?? [];
    expect(await selection.getByRole('listitem').count()).toBe(Number(papers));
    await context.close();
  });
});

describe('minimum papers', () => {
  it('leaves only the concepts that more papers share, and comes back', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('slider', { name: 'Show concepts in at least' }).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => status(page)).toMatch(/\d+ of \d+ concepts/);
    const section = page.getByRole('group', { name: 'Show concepts in at least' });
    await section.getByText('5 papers', { exact: true }).waitFor();
    expect(query(page).get('m')).toBe('5');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => status(page)).not.toMatch(/ of /);
    await context.close();
  });
});

/** Scrolls the left margin to the years; returns where their bars are then. */
async function barsInView(page: Page) {
  await page.getByRole('region', { name: /^Years/ }).scrollIntoViewIfNeeded();
  const box = await page.getByRole('list', { name: 'Papers by year' }).boundingBox();
  if (box === null) throw new Error('the bars have no place');
  return box;
}

describe('years', () => {
  it('moves a handle by a year with an arrow key', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('slider', { name: 'First year' }).focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => status(page)).toMatch(/^\d+ of 62 papers.*2020 to 2025/);
    expect(query(page).get('y')).toBe('2020..2025');
    await context.close();
  });

  it('drags a handle', async () => {
    const { page, context } = await openExplorer(browser);
    const box = await barsInView(page);
    const foot = box.y + box.height;
    await page.mouse.move(box.x + box.width, foot);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, foot, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => query(page).get('y')).toMatch(/^2016\.\.20(20|21)$/);
    await context.close();
  });

  it('keep both handles in reach when one year is left', async () => {
    const { page, context } = await openExplorer(browser, { query: '?y=2025..2025' });
    const box = await barsInView(page);
    const foot = box.y + box.height;
    const bar = box.width / 10;
    await page.mouse.move(box.x + box.width - bar, foot);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 3 * bar, foot, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => query(page).get('y')).toBe('2023..2025');
    await page.getByRole('application', { name: /^Map of \d+ papers/ }).waitFor();
    expect(await page.getByRole('application', { name: /^Map of 62 papers/ }).count()).toBe(0);
    await context.close();
  });

  it('part what the details list: what is left first, and the counts add up', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?s=c:attention&y=2020..2020',
    });
    const details = page.getByRole('complementary', { name: 'Details' });
    const line = (await details.getByText(/^In \d+ of 62 papers/).textContent()) ?? '';
    const [, all, shown] = /^In (\d+) of 62 papers, (\d+) shown/.exec(line) ?? [];
    expect(Number(shown)).toBeLessThan(Number(all));
    await details.getByRole('tab', { name: `Papers ${shown} of ${all}` }).waitFor();
    const papers = details.getByRole('tabpanel');
    const hidden = papers.getByRole('region', {
      name: `Hidden by the filters (${Number(all) - Number(shown)})`,
    });
    expect(await papers.getByRole('listitem').count()).toBe(Number(all));
    expect(await hidden.getByRole('listitem').count()).toBe(Number(all) - Number(shown));
    expect(await hidden.getByText(/, 2020\b/).count()).toBe(0);
    await context.close();
  });

  it('say in the details that they leave the selection out', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?s=c:attention&y=2018..2018',
    });
    const details = page.getByRole('complementary', { name: 'Details' });
    const note = details.getByText('Not on the map with these filters.');
    await note.waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click();
    await note.waitFor({ state: 'detached' });
    await context.close();
  });

  it('says why nothing is left, and offers the way back', async () => {
    const { page, context } = await openExplorer(browser, { query: '?y=2018..2018' });
    await page.getByText('No papers match').waitFor();
    await page.getByText('2018 leaves none.').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => status(page)).toMatch(/^62 papers/);
    await context.close();
  });
});

describe('filters on a phone', () => {
  it('stand in the sheet', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: 'Filter' }).tap();
    const sheet = page.getByRole('region', { name: 'Sheet' });
    await sheet.getByRole('radio', { name: 'Concepts', exact: true }).tap();
    await expect.poll(() => query(page).get('v')).toBe('concepts');
    await sheet.getByRole('slider', { name: 'Last year' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => query(page).get('y')).toBe('2016..2024');
    await sheet.getByRole('button', { name: 'Clear filters' }).tap();
    await expect.poll(() => query(page).get('y')).toBeNull();
    await context.close();
  });
});
