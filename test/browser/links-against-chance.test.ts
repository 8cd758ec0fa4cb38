/** Links tested against chance: the error rate, what it marks, and what the details say of a pair. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const slider = (page: Page) => page.getByRole('slider', { name: 'Error rate' });
const query = (page: Page) => new URL(page.url()).searchParams;

describe('the error rate', () => {
  it('stands in sight beside the views whose links are tested, and in their key', async () => {
    const { page, context } = await openExplorer(browser);
    expect(await slider(page).count()).toBe(0);
    for (const view of ['Concepts', 'Papers']) {
      await page.getByRole('radio', { name: view, exact: true }).click();
      const box = await slider(page).boundingBox();
      expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(900);
      const key = page.getByRole('region', { name: 'Reading the map' });
      expect(await key.getByText(/; none beyond chance at 5\s%$/).count()).toBe(1);
    }
    await context.close();
  });

  it('says that no link passes, and why', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: '?map=default&v=concepts',
    });
    await page.getByText(/^No link passes at 5\s%\.$/).waitFor();
    await page.getByText(/^With 62 papers, chance alone .+ Only \d+ of [\d,]+ pairs/).waitFor();
    const counts = await page.getByRole('contentinfo').textContent();
    expect(counts).toMatch(/\d+ links, none beyond chance at 5\s%/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('counts the links that pass, and tells them from the others in the key', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&v=papers&e=20' });
    const counts = (await page.getByRole('contentinfo').textContent()) ?? '';
    const [, links, passing] = /([\d,]+) links, (\d+) beyond chance at 20\s%/.exec(counts) ?? [];
    await page.getByText(new RegExp(`^${passing} of ${links} links pass at 20\\s%\\.$`)).waitFor();
    const key = page.getByRole('region', { name: 'Reading the map' });
    expect(await key.getByText(/than chance gives$/).count()).toBe(1);
    expect(await key.getByText(/chance could give as many$/).count()).toBe(1);
    await page.getByRole('radio', { name: 'Papers + concepts' }).click();
    await expect.poll(() => page.getByRole('contentinfo').textContent()).not.toContain('chance');
    await context.close();
  });

  it('is told in per cent, kept in the address, and taken back', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&v=papers' });
    await slider(page).focus();
    expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^5\s%$/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query(page).get('e')).toBe('10');
    await page.keyboard.press('End');
    await expect.poll(() => query(page).get('e')).toBe('all');
    await page.getByText(/^All [\d,]+ links, tested or not\.$/).waitFor();
    await expect.poll(() => page.getByText(/beyond chance/).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => query(page).get('e')).toBeNull();
    expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^5\s%$/);
    await context.close();
  });

  it('makes one step of a drag, at its end', async () => {
    const { page, context } = await openExplorer(browser, { query: '?map=default&v=papers' });
    const box = await slider(page).boundingBox();
    if (box === null) throw new Error('the slider is shown');
    const at = (share: number) => [box.x + share * box.width, box.y + box.height / 2] as const;
    const steps = await page.evaluate(() => history.length);
    await page.mouse.move(...at(0.4));
    await page.mouse.down();
    await page.mouse.move(...at(0.6), { steps: 3 });
    await page.mouse.move(...at(0.8), { steps: 3 });
    expect(query(page).get('e')).toBeNull();
    await page.getByText(/links? pass(es)? at 20\s%\.$/).waitFor();
    await page.mouse.up();
    await expect.poll(() => query(page).get('e')).toBe('20');
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await context.close();
  });

  it('stands in the sheet of a phone', async () => {
    const { page, context } = await openExplorer(browser, {
      ...phone,
      query: '?map=default&v=concepts',
    });
    await page.getByRole('button', { name: 'Filter' }).tap();
    const sheet = page.getByRole('region', { name: 'Sheet' });
    await sheet.getByRole('slider', { name: 'Error rate' }).waitFor();
    await sheet.getByText(/^No link passes at 5\s%\.$/).waitFor();
    await context.close();
  });
});

describe('the details of a pair', () => {
  it('say how often concepts meet and what chance gives, by papers or by lift', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&s=c:attention',
    });
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('tab', { name: /^Occurs with/ }).click();
    const rows = details.getByRole('tabpanel').getByRole('listitem');
    const counts = async () =>
      (await rows.allTextContents()).map((row) => {
        const [, papers, expected] =
          /(\d+) papers?, chance gives (?:under )?([\d.]+)/.exec(row) ?? [];
        return { papers: Number(papers), expected: Number(expected) };
      });
    const byPapers = await counts();
    expect(byPapers.length).toBeGreaterThan(5);
    expect(byPapers.map(({ papers }) => papers)).toEqual(
      byPapers.map(({ papers }) => papers).sort((a, b) => b - a),
    );
    await details.getByRole('radio', { name: 'lift over chance' }).click();
    await expect.poll(async () => (await counts()).at(0)).not.toEqual(byPapers.at(0));
    const lifts = (await counts()).map(({ papers, expected }) => papers / expected);
    expect(Math.min(...lifts)).toBeGreaterThan(1);
    await context.close();
  });

  it('say how many concepts two papers name, and leave the mark where all pass', async () => {
    const { page, context } = await openExplorer(browser, {
      query: '?map=default&v=papers&e=all',
    });
    await page.getByRole('combobox', { name: 'Search' }).fill('AST-Probe');
    await page.getByRole('listbox').getByRole('option').first().click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details
      .getByText(/^Both name .+, chance gives [\d.]+$/)
      .first()
      .waitFor();
    expect(await details.getByText(/^passes at/).count()).toBe(0);
    await context.close();
  });
});
