/** The slider of the resolution: communities, the map, the address and the selection follow it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const following = { timeout: 30_000 };
const slider = (page: Page) => page.getByRole('slider', { name: 'How many communities' });
const query = (page: Page) => new URL(page.url()).searchParams;
const count = async (page: Page) => {
  const heading = page.getByRole('heading', { name: /^Communities \d+$/ });
  return Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
};
/** Waits until the legend counts what `holds` holds for. */
const counts = (page: Page, holds: (communities: number) => boolean) =>
  expect.poll(async () => holds(await count(page)), following).toBe(true);
const press = async (page: Page, key: string, times: number) => {
  await expect.poll(() => slider(page).isEnabled()).toBe(true);
  await slider(page).focus();
  for (let step = 0; step < times; step += 1) await page.keyboard.press(key);
};

describe('the resolution', () => {
  it('changes the communities by keys, is kept by a link, and is taken back by Back', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?map=default&s=c:attention',
    });
    const built = await count(page);
    await press(page, 'ArrowRight', 8);
    expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/more and smaller/);
    await counts(page, (communities) => communities > built);
    const finer = await count(page);
    const resolution = query(page).get('r');
    expect(resolution).not.toBeNull();
    await page
      .getByRole('status')
      .filter({ hasText: `${finer} communities` })
      .waitFor({ state: 'attached' });
    const rows = page.getByRole('region', { name: /^Communities/ }).getByRole('listitem');
    expect(await rows.count()).toBe(finer);
    const title = page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: 'attention', exact: true });
    await title.waitFor();

    await page.reload();
    await counts(page, (communities) => communities === finer);
    expect(query(page).get('r')).toBe(resolution);
    await title.waitFor();

    await page.goBack();
    await counts(page, (communities) => communities === built);
    expect(query(page).get('r')).toBeNull();
    await title.waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('follows a drag before it ends, in one step of history', async () => {
    const { page, context } = await openExplorer(browser);
    const built = await count(page);
    await expect.poll(() => slider(page).isEnabled()).toBe(true);
    const thumb = page.locator('.resolution .slider-thumb');
    const box = await thumb.boundingBox();
    if (box === null) throw new Error('the thumb has no place');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x - 60, middle.y, { steps: 3 });
    await page.mouse.move(middle.x - 100, middle.y, { steps: 3 });
    await counts(page, (communities) => communities < built);
    expect(query(page).get('r')).toBeNull();
    await page.mouse.up();
    await expect.poll(() => query(page).get('r')).toMatch(/^0\.\d+$/);
    await page.goBack();
    await counts(page, (communities) => communities === built);
    await context.close();
  });

  it('goes back to that of the build by its button, and stays when filters are cleared', async () => {
    const { page, context } = await openExplorer(browser);
    const built = await count(page);
    await page.goto(`${page.url().split('?')[0]}?map=default&r=4`);
    const asBuilt = page.getByRole('button', { name: 'As built' });
    await counts(page, (communities) => communities > built);
    await asBuilt.click();
    await counts(page, (communities) => communities === built);
    expect(query(page).get('r')).toBeNull();
    expect(await asBuilt.count()).toBe(0);
    await page.goBack();
    await counts(page, (communities) => communities > built);
    const finer = await count(page);
    const clear = page.getByRole('button', { name: 'Clear filters' });
    expect(await clear.count()).toBe(0);
    await page.getByRole('slider', { name: 'Show concepts in at least' }).press('ArrowRight');
    await clear.click();
    await clear.waitFor({ state: 'detached' });
    expect([await count(page), query(page).get('r')]).toEqual([finer, '4']);
    await context.close();
  });

  it('has nodes stand in their new places at once where motion is not wanted', async () => {
    const { page, context } = await openExplorer(browser);
    const built = await count(page);
    await press(page, 'ArrowRight', 8);
    await counts(page, (communities) => communities > built);
    // What is written comes with the frames after that in which the nodes stand.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
    const map = page.getByRole('application');
    const [before, after] = [await map.screenshot(), await map.screenshot()];
    expect(after.equals(before)).toBe(true);
    await context.close();
  });

  it('waits for the sentences, and says so', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default' });
    await page.route('**/texts.json', () => {});
    await page.reload();
    await slider(page).waitFor({ state: 'attached' });
    expect(await slider(page).isDisabled()).toBe(true);
    const section = page.getByRole('region', { name: /^Communities/ });
    await section.getByText('Sentences are still arriving').waitFor();
    await context.close();
  });

  it('stands in the sheet of a phone', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page.getByRole('button', { name: /^\d+ communities/ }).tap();
    const built = await count(page);
    await press(page, 'ArrowLeft', 10);
    await counts(page, (communities) => communities < built);
    await context.close();
  });
});
