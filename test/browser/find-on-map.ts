/** Finding things on the map as one who looks for something to click. */
import type { Page } from 'playwright-core';

export interface Spot {
  x: number;
  y: number;
}

/** What the map says in words of what is pointed at or selected. */
export const toldOf = (page: Page) =>
  page.getByRole('region', { name: 'Selected on the map' }).getByRole('status');

/** Returns a place of the map by its shares of width and height. */
export async function spotAt(page: Page, across: number, down: number): Promise<Spot> {
  const map = await page.getByRole('application').boundingBox();
  if (map === null) throw new Error('the map has no place');
  return { x: map.x + map.width * across, y: map.y + map.height * down };
}

/** Moves over the map until a node is told of in words that match, and rests there. */
export async function findNode(page: Page, pattern = /concept in \d+|, paper/): Promise<Spot> {
  return await search(page, async () => pattern.test((await toldOf(page).textContent()) ?? ''));
}

/** Returns the middle of the node that is pointed at from `spot`, and rests there. */
export async function middleOf(page: Page, spot: Spot): Promise<Spot> {
  const name = await toldOf(page).textContent();
  const reach = async (across: number, down: number) => {
    for (let step = 1; step < 12; step += 1) {
      await page.mouse.move(spot.x + 3 * step * across, spot.y + 3 * step * down);
      await page.waitForTimeout(80);
      if ((await toldOf(page).textContent()) !== name) return 3 * (step - 1);
    }
    return 0;
  };
  const x = spot.x + ((await reach(1, 0)) - (await reach(-1, 0))) / 2;
  const y = spot.y + ((await reach(0, 1)) - (await reach(0, -1))) / 2;
  await page.mouse.move(x, y);
  await page.waitForTimeout(150);
  return { x, y };
}

/** Moves over the map until a link is under the pointer, and rests there. */
export async function findLink(page: Page): Promise<Spot> {
  const before = await toldOf(page).textContent();
  return await search(page, async () => {
    const cursor = await page.getByRole('application').evaluate((map) => map.style.cursor);
    return cursor === 'pointer' && (await toldOf(page).textContent()) === before;
  });
}

async function search(page: Page, isThere: () => Promise<boolean>): Promise<Spot> {
  for (let step = 0; step < 900; step += 1) {
    const spot = await spotAt(page, 0.28 + 0.015 * (step % 30), 0.3 + 0.02 * Math.floor(step / 30));
    await page.mouse.move(spot.x, spot.y);
    await page.waitForTimeout(80);
    if (await isThere()) return spot;
  }
  throw new Error('nothing was found on the map');
}
