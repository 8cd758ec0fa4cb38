/** What a frame costs in which the map moves: ours and stock sigma's, in turns. */
import type { Page } from 'playwright-core';
import { childrenSeconds } from './children-seconds.ts';

/** Processor milliseconds of the whole browser a frame, a figure a round. */
export interface MotionFigures {
  explorer: number[];
  stock: number[];
}

const roundFrames = 6;

/** Returns the cost of a moving frame of both pages in `rounds` rounds, after one that is not counted. */
export async function measureMotion(
  explorer: Page,
  stock: Page,
  rounds: number,
): Promise<MotionFigures> {
  const figures: MotionFigures = { explorer: [], stock: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { explorer: await costOf(explorer), stock: await costOf(stock) };
    if (round === 0) continue;
    figures.explorer.push(pair.explorer);
    figures.stock.push(pair.stock);
  }
  return figures;
}

async function costOf(page: Page): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(400);
  const start = childrenSeconds();
  const end = childrenSeconds();
  await page.waitForTimeout(400);
  return start === null || end === null ? Number.NaN : (1000 * (end - start)) / frames;
}
