/** What the first view costs to fetch. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { desk } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const budgetBytes = 250_000;

describe('the first load', () => {
  it('stays within its budget of script', async () => {
    const page = await browser.newPage(desk);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(inject('explorerAddress'), { waitUntil: 'networkidle' });
    await page.getByRole('application').waitFor();
    const bodies = await Promise.all(scripts);
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(budgetBytes);
    await page.close();
  });

  it('fetches the map before its texts', async () => {
    const page = await browser.newPage(desk);
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url().split('/').at(-1) ?? ''));
    await page.goto(inject('explorerAddress'), { waitUntil: 'networkidle' });
    expect(files.indexOf('structure.json')).toBeGreaterThan(-1);
    expect(files.indexOf('texts.json')).toBeGreaterThan(files.indexOf('structure.json'));
    await page.close();
  });
});
