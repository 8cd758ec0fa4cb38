/** What the first view costs: its script, and the time from the map's arrival until it can be used. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface Opening {
  /** Script of the first view, gzip. */
  kilobytes: number;
  /** From the arrival of `structure.json`: until the map was drawn, and until the page was idle after that. */
  drawnSeconds: number;
  idleSeconds: number;
}

/** The page is idle when no task of 50 ms or more began for so long. */
const quietMs = 500;

/** Collects the scripts that `page` fetches from now on; call what it returns when it is open. */
export function weighScripts(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  return async () => {
    const scripts = await Promise.all(bodies);
    return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0) / 1000;
  };
}

/** Returns how `page`, which has opened a while ago, came to be usable. */
export async function timeOpening(page: Page): Promise<Omit<Opening, 'kilobytes'>> {
  return page.evaluate((quiet) => {
    const { firstDrawn, longTasks } = window.pageWatch;
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const arrived = files.find(({ name }) => name.endsWith('/structure.json'))?.responseEnd;
    if (firstDrawn === null || arrived === undefined) {
      throw new Error('bench/explorer: the map was not drawn.');
    }
    let idle = firstDrawn;
    for (const { start, end } of longTasks) {
      if (end > idle && start - idle < quiet) idle = end;
    }
    return { drawnSeconds: (firstDrawn - arrived) / 1000, idleSeconds: (idle - arrived) / 1000 };
  }, quietMs);
}
