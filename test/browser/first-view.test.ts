import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityColour } from '../../src/core/shared/palette.ts';
import { launchChromium } from './chromium.ts';
import { desk, openExplorer, phone } from './explorer-page.ts';
import { countPixels } from './pictures.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe('the first view', () => {
  it.each([
    ['a desk', {}],
    ['a phone', phone],
  ])('draws every community in its colour on %s', async (_, screen) => {
    const { page, context, complaints } = await openExplorer(browser, screen);
    const map = page.getByRole('application', { name: /^Map of 62 papers and \d+ concepts/ });
    await map.waitFor();
    const label = (await map.getAttribute('aria-label')) ?? '';
    const communities = Number(/in (\d+) communities/.exec(label)?.[1]);
    const colors = Array.from({ length: communities }, (_, slot) => communityColour(slot));
    await expect
      .poll(async () => Math.min(...(await countPixels(map, colors))), { timeout: 20_000 })
      .toBeGreaterThan(100);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    ['both', desk, '?map=default'],
    ['concepts', desk, '?map=default&v=concepts'],
    ['a selection', desk, '?map=default&s=c:attention'],
    ['a community on a phone', phone, '?map=default&f=c:attention'],
  ])('leaves the page nothing to scroll: %s', async (_, screen, query) => {
    const { page, context } = await openExplorer(browser, { ...screen, query });
    await page.getByRole('application').waitFor();
    const height = await page.evaluate(() => document.scrollingElement?.scrollHeight);
    expect(height).toBe(screen.viewport.height);
    await context.close();
  });

  it('opens the first map without a name in the address', async () => {
    const { page, context } = await openExplorer(browser, { query: '' });
    await page.getByRole('application', { name: /^Map of 62 papers/ }).waitFor();
    await context.close();
  });

  it('says which maps there are when the address names none of them', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=nowhere' });
    await page.getByText("No map is called 'nowhere' here").waitFor();
    await page.getByRole('link', { name: 'default' }).click();
    await page.getByRole('application', { name: /^Map of 62 papers/ }).waitFor();
    await context.close();
  });
});
