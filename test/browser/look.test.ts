/** What the map looks like: colours, sizes, patterns, and scenes against their pictures. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { desk, openExplorer, phone } from './explorer-page.ts';
import { countPixels } from './pictures.ts';
import { shareUnlike } from './snapshots.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const firstColour = '#6f81e8';

describe('colour', () => {
  it('stands for years when it is so chosen, with the key, and is kept in the address', async () => {
    const { page, context, complaints } = await openExplorer(browser);
    const panel = page.getByRole('complementary', { name: 'Communities and filters' });
    await panel.getByLabel('Colour').selectOption('Year');
    const key = panel.getByRole('list', { name: 'Key to colours: Year' });
    const rows = await key.getByRole('listitem').allTextContents();
    const counts = rows.map((row) => Number(/(\d+) papers?$/.exec(row)?.[1]));
    expect(counts.reduce((a, b) => a + b)).toBe(62);
    await expect
      .poll(async () => (await countPixels(page.locator('.map-frame'), [firstColour]))[0])
      .toBeLessThan(20);
    expect(new URL(page.url()).searchParams.get('c')).toBe('year');
    await page.goBack();
    await key.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('stands for a field of the papers', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&c=field:venue' });
    const key = page.getByRole('list', { name: 'Key to colours: Venue' });
    expect(await key.getByRole('listitem').count()).toBeGreaterThan(3);
    await key.getByText('Others').waitFor();
    await context.close();
  });

  it('is chosen by keyboard alone', async () => {
    const { page, context } = await openExplorer(browser);
    const colour = page.getByLabel('Colour');
    await colour.focus();
    await page.keyboard.type('Y');
    await page.getByRole('list', { name: 'Key to colours: Year' }).waitFor();
    await context.close();
  });

  it('is chosen on a phone, in the sheet', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: 'Raise the sheet' }).tap();
    await page.getByLabel('Colour').selectOption('Reading list');
    const key = page.getByRole('list', { name: 'Key to colours: Reading list' });
    await key.getByText('62 papers').waitFor();
    await context.close();
  });
});

describe('size', () => {
  it('is even when it is so chosen', async () => {
    const { page, context } = await openExplorer(browser);
    const key = page.getByRole('region', { name: 'Reading the map' });
    await key.getByText('A concept. Larger: in more papers').waitFor();
    await key.getByLabel('Size').selectOption('Even');
    await key.getByText('A concept', { exact: true }).waitFor();
    await context.close();
  });
});

describe('patterns', () => {
  it('are switched on, number the communities, and are kept for the next visit', async () => {
    const { page, context } = await openExplorer(browser);
    const first = page.locator('.legend-row').first();
    expect(await first.textContent()).not.toMatch(/^1/);
    await page.getByRole('button', { name: 'Patterns' }).click();
    await expect.poll(() => first.textContent()).toMatch(/^1/);
    await page.reload();
    await expect.poll(() => first.textContent()).toMatch(/^1/);
    await context.close();
  });

  it('are on where the system forces its colours', async () => {
    const { page, context } = await openExplorer(browser, { forcedColors: 'active' });
    const patterns = page.getByRole('button', { name: 'Patterns' });
    expect(await patterns.getAttribute('aria-pressed')).toBe('true');
    await context.close();
  });
});

describe('the left margin', () => {
  it('shows communities, the key and the years without being scrolled', async () => {
    const { page, context } = await openExplorer(browser);
    const bars = page.getByRole('list', { name: 'Papers by year' });
    const box = await bars.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(desk.viewport.height);
    await context.close();
  });
});

/** Of the pixels at a quarter of the size. */
const tolerated = 0.015;

describe('a picture of the map', () => {
  it.each([
    ['map-light', '?map=default', {}],
    ['map-dark', '?map=default', { colorScheme: 'dark' }],
    ['map-by-year', '?map=default&c=year', {}],
    ['concept-selected', '?map=default&s=c:attention', {}],
    ['concepts-alone', '?map=default&v=concepts', {}],
    ['map-on-a-phone', '?map=default', phone],
  ] as const)('%s is as it was', async (name, query, opening) => {
    const { page, context } = await openExplorer(browser, {
      query,
      ...opening,
    });
    expect(await shareUnlike(page.locator('.map-frame'), name)).toBeLessThan(tolerated);
    await context.close();
  });

  it('with patterns is as it was', async () => {
    const before = () => localStorage.setItem('throughline.patterns', 'on');
    const { page, context } = await openExplorer(browser, { before });
    expect(await shareUnlike(page.locator('.map-frame'), 'map-patterns')).toBeLessThan(tolerated);
    await context.close();
  });
});
