/** What the page says of how sure the map is: borderline nodes, solidity, parts, bridges. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type ExplorerPage, openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const query = (page: Page) => new URL(page.url()).searchParams;
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });

/** The legend's first row: the community that the map `divided` opens into parts. */
const firstCommunity = (page: Page) =>
  page
    .getByRole('region', { name: /^Communities/ })
    .getByRole('button', { name: /\d+ papers?/ })
    .first();

async function done({ context, complaints }: ExplorerPage): Promise<void> {
  expect(complaints).toEqual([]);
  await context.close();
}

describe('a community', () => {
  it('says how solid it is, and what that means when asked', async () => {
    const explorer = await openExplorer(browser);
    const { page } = explorer;
    await firstCommunity(page).click();
    await details(page)
      .getByText(/^(Solid|Fairly solid|Loose|Fragile): comes back at \d+ %/)
      .waitFor();
    const asked = details(page).getByRole('button', { name: 'What solidity is' });
    await asked.press('Enter');
    expect(await asked.getAttribute('aria-expanded')).toBe('true');
    await details(page)
      .getByText(/^In each of \d+ reruns/)
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await asked.getAttribute('aria-expanded')).toBe('false');
    expect(await asked.evaluate((mark) => mark === document.activeElement)).toBe(true);
    await details(page)
      .getByRole('tab', { name: /^Papers/ })
      .click();
    expect(
      await details(page)
        .getByText(/^central · /)
        .count(),
    ).toBe(3);
    await done(explorer);
  });

  it('opens into its parts: one stands out, with its members, in the address and in history', async () => {
    const explorer = await openExplorer(browser, { query: '?map=divided' });
    const { page } = explorer;
    await firstCommunity(page).click();
    const parts = details(page).getByRole('region', { name: /^Opens into 2 parts/ });
    const count = async () =>
      Number(
        /\d+/.exec(
          (await details(page)
            .getByRole('tab', { name: /^Concepts/ })
            .textContent()) ?? '',
        )?.[0],
      );
    const whole = await count();
    const first = parts.getByRole('button', { name: /\d+ papers?$/ }).first();
    await first.click();
    expect(await first.getAttribute('aria-pressed')).toBe('true');
    expect(query(page).get('p')).toMatch(/^1\./);
    const name = (await first.locator('span').nth(1).textContent()) ?? '';
    await details(page).getByText(`Part: ${name}`, { exact: true }).waitFor();
    const inPart = await count();
    expect(inPart).toBeLessThan(whole);
    await parts.getByRole('button', { name: /^Parts of / }).press('Enter');
    await parts
      .getByRole('button', { name: /\d+ papers?$/ })
      .nth(1)
      .press('Enter');
    expect(query(page).get('p')).toMatch(/^2\./);
    expect(await count()).toBeLessThan(inPart);
    await page.reload();
    await parts.waitFor();
    expect(
      await parts.getByRole('button', { pressed: true }).count(),
      'the focused part is shown among its like',
    ).toBe(1);
    await page.goBack();
    expect(query(page).get('p')).toMatch(/^1\./);
    await page.keyboard.press('Escape');
    expect(query(page).get('p')).toBeNull();
    expect(query(page).get('f')).not.toBeNull();
    expect(await count()).toBe(whole);
    await done(explorer);
  });

  it('opens into its parts by touch', async () => {
    const explorer = await openExplorer(browser, { ...phone, query: '?map=divided' });
    const { page } = explorer;
    await page.getByRole('button', { name: /^\d+ communities/ }).tap();
    await firstCommunity(page).tap();
    const parts = page.getByRole('region', { name: /^Opens into/ });
    await parts
      .getByRole('button', { name: /\d+ papers?$/ })
      .last()
      .tap();
    expect(query(page).get('p')).toMatch(/^1\./);
    await parts.getByRole('button', { name: 'Show all' }).tap();
    expect(query(page).get('p')).toBeNull();
    await done(explorer);
  });
});

describe('a node', () => {
  it('says in how many reruns it falls in with its community, which is one click away', async () => {
    const explorer = await openExplorer(browser, { query: '?map=default&s=c:attention' });
    const { page } = explorer;
    const line = details(page).locator('.firmness').first();
    expect(await line.textContent()).toMatch(
      /^(Stays in|Borderline: in|Loosely placed: in) .+ in \d+ of \d+ reruns/,
    );
    await line.getByRole('button', { name: 'What a rerun is' }).click();
    await details(page)
      .getByText(/^A rerun finds the communities again/)
      .waitFor();
    await line.getByRole('button').first().click();
    await details(page).getByText('Community', { exact: true }).waitFor();
    expect(query(page).get('f')).not.toBeNull();
    await done(explorer);
  });
});

describe('a concept on a phone', () => {
  it('shows the whole of what it is related to and of what it touches', async () => {
    const explorer = await openExplorer(browser, { ...phone, query: '?s=c:attention' });
    const { page } = explorer;
    const lists = page.locator('.related, .touched');
    await lists.first().waitFor();
    const cut = await lists.evaluateAll((all) =>
      all.filter((list) => list.scrollWidth > list.clientWidth).map((list) => list.className),
    );
    expect(cut).toEqual([]);
    await done(explorer);
  });
});

describe('bridges', () => {
  it('are listed when asked for, say what they connect, and open', async () => {
    const explorer = await openExplorer(browser);
    const { page } = explorer;
    const section = page.getByRole('region', { name: 'Bridges' });
    const rows = section.getByRole('button', { name: / connects .+ and .+ %$/ });
    expect(await rows.count()).toBe(0);
    await section.getByRole('button', { name: 'Bridges' }).press('Enter');
    expect(await rows.count()).toBeGreaterThan(2);
    await rows.first().press('Enter');
    await details(page)
      .getByText(/^A bridge: \d+\s% of its links lead to /)
      .waitFor();
    expect(query(page).get('s')).not.toBeNull();
    await done(explorer);
  });

  it('are in reach of a thumb', async () => {
    const explorer = await openExplorer(browser, phone);
    const { page } = explorer;
    await page.getByRole('button', { name: /^\d+ communities/ }).tap();
    await page.getByRole('button', { name: 'Bridges' }).tap();
    await page
      .getByRole('button', { name: / connects / })
      .first()
      .tap();
    await page.getByText(/^A bridge: \d+\s% of its links lead to /).waitFor();
    await done(explorer);
  });
});
