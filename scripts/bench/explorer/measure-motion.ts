/** What a frame costs in which the map moves: ours and stock sigma's, in turns. */
import type { Page } from 'playwright-core';
import { childrenSeconds } from './children-seconds.ts';
import { dragRound, turnWheel } from './drive-map.ts';

/** Processor milliseconds of the whole browser a frame, a figure a round. */
export interface MotionFigures {
  explorer: number[];
  stock: number[];
}

/** A round takes as many frames of both, each in which the map is drawn in another place: of either the same. */
const roundFrames = 24;
/** Notches of the wheel that the map is nearer in every other round. */
const nearNotches = 2;
const restMs = 700;

/**
 * Returns the cost of a moving frame of both pages in `rounds` rounds, by turns at the zoom at which they
 * open and nearer, after one round that is not counted.
 */
export async function measureMotion(
  explorer: Page,
  stock: Page,
  rounds: number,
): Promise<MotionFigures> {
  const figures: MotionFigures = { explorer: [], stock: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const notches = round % 2 === 0 ? 0 : nearNotches;
    for (const [name, page] of [['explorer', explorer] as const, ['stock', stock] as const]) {
      await page.bringToFront();
      await zoom(page, notches, 1);
      const cost = await costOf(page);
      await zoom(page, notches, -1);
      if (round > 0) figures[name].push(cost);
    }
  }
  return figures;
}

async function zoom(page: Page, notches: number, notch: 1 | -1): Promise<void> {
  for (let turned = 0; turned < notches; turned += 1) {
    await turnWheel(page, notch);
    await page.waitForTimeout(restMs);
  }
}

async function costOf(page: Page): Promise<number> {
  await page.waitForTimeout(restMs);
  const start = childrenSeconds();
  await dragRound(page, roundFrames);
  const end = childrenSeconds();
  await page.waitForTimeout(restMs);
  return start === null || end === null ? Number.NaN : (1000 * (end - start)) / roundFrames;
}
