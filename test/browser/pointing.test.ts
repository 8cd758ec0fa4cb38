/** What mouse, keys and fingers do on the map itself. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';
import { findLink, findNode, middleOf, type Spot, spotAt, toldOf } from './find-on-map.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const query = (page: Page) => new URL(page.url()).searchParams;
const told = async (page: Page) => (await toldOf(page).textContent()) ?? '';
const notes = (page: Page) => page.getByRole('list', { name: 'Changes on the map' });
const choose = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name }).click();

/** Returns how many papers and concepts are told to be selected, together. */
const countSelected = async (page: Page) => {
  const counts = [...(await told(page)).matchAll(/(\d+) (?:papers?|concepts?)/g)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
};

/** Returns how many nodes the map shows, by its name. */
const countDrawn = async (page: Page) => {
  const name = (await page.getByRole('application').getAttribute('aria-label')) ?? '';
  const [, papers, concepts] = /(\d+) papers? and (\d+) concepts?/.exec(name) ?? [];
  return Number(papers) + Number(concepts);
};

const focusedRole = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('role'));

/** Drags with the mouse through `spots`. */
async function dragThrough(page: Page, [first, ...rest]: readonly Spot[]): Promise<void> {
  if (first === undefined) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

describe('the mouse', () => {
  it('asks why a link is there by a click on it, and Escape ends the question', async () => {
    const { page, context } = await openExplorer(browser);
    const { x, y } = await findLink(page);
    await page.mouse.click(x, y);
    await expect.poll(() => told(page)).toMatch(/^The link of .+/);
    await page.keyboard.press('Escape');
    await expect.poll(() => told(page)).toBe('Nothing selected.');
    await context.close();
  });

  it('adds to the selection with Shift, and takes out again', async () => {
    const { page, context } = await openExplorer(browser, { query: '?s=c:attention' });
    await expect.poll(() => query(page).get('z')).not.toBeNull();
    const { x, y } = await findNode(page, /^(?!attention,).*, (paper|concept in)/);
    const camera = query(page).get('z');
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5);
    await expect.poll(() => told(page)).toMatch(/ selected\.$/);
    expect(await countSelected(page)).toBe(2);
    expect(query(page).get('z')).toBe(camera);
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5);
    await page.keyboard.up('Shift');
    await expect.poll(() => told(page)).toMatch(/^attention, concept/);
    await context.close();
  });

  it('selects in a box with Shift, inverts that from the menu, hides it and shows it again', async () => {
    const { page, context } = await openExplorer(browser);
    const all = await countDrawn(page);
    await page.keyboard.down('Shift');
    await dragThrough(page, [await spotAt(page, 0.2, 0.2), await spotAt(page, 0.5, 0.6)]);
    await page.keyboard.up('Shift');
    await expect.poll(() => told(page)).toMatch(/ selected\.$/);
    const some = await countSelected(page);
    expect(some).toBeGreaterThan(1);

    const corner = await spotAt(page, 0.04, 0.95);
    await page.mouse.click(corner.x, corner.y, { button: 'right' });
    await choose(page, 'Invert the selection');
    await expect.poll(() => countSelected(page)).toBe(all - some);

    await expect.poll(() => focusedRole(page)).toBe('application');
    await page.keyboard.press('h');
    // A concept goes with the last of its papers.
    await expect.poll(() => countDrawn(page)).toBeLessThanOrEqual(some);
    await notes(page).getByRole('button', { name: 'Show' }).click();
    await expect.poll(() => countDrawn(page)).toBe(all);
    await notes(page).waitFor({ state: 'detached' });
    await context.close();
  });

  it('selects with a lasso, which Escape puts away and the selection stays', async () => {
    const { page, context } = await openExplorer(browser);
    await page.getByRole('button', { name: 'Select several' }).click();
    await dragThrough(page, [
      await spotAt(page, 0.3, 0.3),
      await spotAt(page, 0.6, 0.3),
      await spotAt(page, 0.6, 0.6),
      await spotAt(page, 0.4, 0.7),
    ]);
    await expect.poll(() => told(page)).toMatch(/ selected\.$/);
    const some = await countSelected(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lasso' }).waitFor({ state: 'detached' });
    expect(await countSelected(page)).toBe(some);
    await page.keyboard.press('Escape');
    await expect.poll(() => told(page)).toBe('Nothing selected.');
    await context.close();
  });

  it('selects a neighbourhood from the menu of a node', async () => {
    const { page, context } = await openExplorer(browser);
    const { x, y } = await findNode(page, /, concept in/);
    const [, links] = /(\d+) links?:/.exec(await told(page)) ?? [];
    await page.mouse.click(x, y, { button: 'right' });
    await choose(page, 'Select it and its neighbours');
    await page.mouse.move(5, 5);
    await expect.poll(() => countSelected(page)).toBe(Number(links) + 1);
    await context.close();
  });

  it('puts a node elsewhere by a drag, and back in its place', async () => {
    const { page, context } = await openExplorer(browser);
    const from = await middleOf(page, await findNode(page, /, concept in/));
    await dragThrough(page, [from, { x: from.x + 50, y: from.y + 30 }]);
    await expect.poll(() => query(page).get('d')).not.toBeNull();
    expect(query(page).get('s')).toBeNull();
    await notes(page).getByText('1 node moved').waitFor();
    await page.goBack();
    await expect.poll(() => query(page).get('d')).toBeNull();
    await page.goForward();
    await notes(page).getByRole('button', { name: 'Put back' }).click();
    await expect.poll(() => query(page).get('d')).toBeNull();
    await context.close();
  });

  it('adds the hidden neighbours of a node by a double click, and takes them out again', async () => {
    const { page, context } = await openExplorer(browser, { query: '?m=6' });
    const before = await countDrawn(page);
    const { x, y } = await findNode(page, /, paper/);
    await page.mouse.dblclick(x, y);
    await expect.poll(() => countDrawn(page)).toBeGreaterThan(before);
    await notes(page).getByRole('button', { name: 'Take out' }).click();
    await expect.poll(() => countDrawn(page)).toBe(before);
    await context.close();
  });
});

describe('the keyboard', () => {
  it('gathers a selection, opens the menu of a node and hides what is selected', async () => {
    const { page, context } = await openExplorer(browser);
    const all = await countDrawn(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('a').join()).not.toBe('');

    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect.poll(() => focusedRole(page)).toBe('application');
    await page.keyboard.press('h');
    await notes(page).getByText('2 nodes hidden').waitFor();
    expect(await countDrawn(page)).toBeLessThanOrEqual(all - 2);
    await context.close();
  });
});

describe('fingers', () => {
  it('open the menu of a node by resting on it, and draw a lasso with the tool', async () => {
    const { page, context } = await openExplorer(browser, phone);
    const client = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Spot[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints });
    const node = await findNode(page);
    await touch('touchStart', node);
    await page.waitForTimeout(700);
    await touch('touchEnd');
    await choose(page, 'Hide');
    await notes(page).getByText('1 node hidden').waitFor();

    await page.getByRole('button', { name: 'Select several' }).tap();
    await touch('touchStart', await spotAt(page, 0.3, 0.25));
    await touch('touchMove', await spotAt(page, 0.7, 0.25));
    await touch('touchMove', await spotAt(page, 0.7, 0.5));
    await touch('touchMove', await spotAt(page, 0.3, 0.5));
    await touch('touchEnd');
    await expect.poll(() => countSelected(page)).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Done' }).tap();
    await context.close();
  });
});
