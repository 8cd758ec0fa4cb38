/** The reading list: marks and notes by mouse, by keyboard and by touch; kept, shared, saved, loaded. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone, searchFor } from './explorer-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const paper = '?map=default&s=p:arxiv:2404.07066';
const title =
  'Exploring Concept Depth: How Large Language Models Acquire Knowledge at Different Layers?';

const marks = (page: Page) => page.getByRole('group', { name: 'Reading list' });
const marked = (page: Page) => marks(page).locator('[aria-pressed="true"]').allTextContents();
const panel = (page: Page) => page.getByRole('complementary', { name: 'Reading list' });
const openPanel = (page: Page) =>
  page
    .getByRole('banner')
    .getByRole('button', { name: /^Reading list/ })
    .click();

describe('the reading list', () => {
  it('has a paper that is marked, with its note, also after a reload', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: paper });
    await marks(page).getByRole('button', { name: 'To read' }).click();
    await page.getByRole('button', { name: 'Add note' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('Compare the layers.');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Reading list 1' }).waitFor();
    await page.reload();
    await expect.poll(() => marked(page)).toEqual(['To read']);
    await openPanel(page);
    await panel(page).getByRole('region', { name: 'To read 1' }).waitFor();
    await panel(page).getByText('Compare the layers.').waitFor();
    await panel(page)
      .getByRole('button', { name: `Read: ${title}`, exact: true })
      .click();
    await panel(page).getByText('1 of 62 papers of this map read.').waitFor();
    await panel(page)
      .getByRole('button', { name: `Take off the list: ${title}` })
      .click();
    await panel(page).getByText('Mark a paper To read and it appears here.').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is kept with the keyboard alone', async () => {
    const { page, context } = await openExplorer(browser);
    await searchFor(page, 'Exploring Concept Depth');
    await page.getByRole('heading', { name: title, level: 2 }).waitFor();
    await page.getByRole('application').focus();
    for (const state of ['To read', 'Read', 'Dismissed']) {
      await page.keyboard.press('r');
      await expect.poll(() => marked(page)).toEqual([state]);
    }
    await page.keyboard.press('r');
    await expect.poll(() => marked(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add note' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('By hand');
    await page.keyboard.press('Control+Enter');
    await page.getByText('By hand').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Edit note');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' and not kept');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByText('and not kept').count()).toBe(0);
    await page.getByRole('heading', { name: title, level: 2 }).waitFor();
    await context.close();
  });

  it('is one tap away on a phone, and leads to its papers', async () => {
    const { page, context } = await openExplorer(browser, { ...phone, query: paper });
    await marks(page).getByRole('button', { name: 'To read' }).tap();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Reading/ })
      .tap();
    const sheet = page.getByRole('region', { name: 'Sheet' });
    await sheet.getByRole('region', { name: 'To read 1' }).waitFor();
    await page.goto(page.url().replace(/&s=[^&]*/, ''));
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Reading/ })
      .tap();
    await sheet
      .getByRole('region', { name: 'To read 1' })
      .getByRole('button', { name: title, exact: true })
      .tap();
    await expect.poll(() => marked(page)).toEqual(['To read']);
    await context.close();
  });

  it('keeps a note that is typed and left, by a reload or another paper', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: paper });
    const note = page.getByRole('textbox', { name: 'Note' });
    await page.getByRole('button', { name: 'Add note' }).click();
    await note.pressSequentially('Left');
    await page.getByRole('banner').getByRole('button', { name: 'Reading list 1' }).waitFor();
    await page.reload();
    await page.getByText('Left', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Edit note' }).click();
    await note.pressSequentially(' and found');
    await searchFor(page, 'Hopfield Networks');
    await page.getByRole('button', { name: 'Add note' }).waitFor();
    await page.goBack();
    await page.getByText('Left and found', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Edit note' }).click();
    await note.pressSequentially(' again');
    await note.press('Escape');
    await page.getByText('Left and found', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('marks several papers at once', async () => {
    const both = '?map=default&a=p:arxiv:2404.07066&a=p:arxiv:1704.06616';
    const { page, context } = await openExplorer(browser, { query: both });
    await page.getByRole('heading', { name: '2 papers' }).waitFor();
    await marks(page).getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Reading list 2' }).waitFor();
    expect(await marked(page)).toEqual(['Read']);
    await openPanel(page);
    await panel(page).getByRole('region', { name: 'Read 2' }).waitFor();
    await context.close();
  });

  it('shows on a page what another page of the browser marks', async () => {
    const { page, context } = await openExplorer(browser, { query: paper });
    const other = await context.newPage();
    await other.goto(page.url());
    await marks(other).getByRole('button', { name: 'Dismissed' }).click();
    await expect.poll(() => marked(page)).toEqual(['Dismissed']);
    await marks(page).getByRole('button', { name: 'Read', exact: true }).click();
    await expect.poll(() => marked(other)).toEqual(['Read']);
    await context.close();
  });

  it('is saved as a file and loaded again', async () => {
    const { page, context } = await openExplorer(browser, { query: paper });
    await marks(page).getByRole('button', { name: 'Read', exact: true }).click();
    await openPanel(page);
    const saving = page.waitForEvent('download');
    await panel(page).getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await saving).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      format: 'throughline-reading-list',
      version: 1,
      papers: [{ title, state: 'read' }],
    });
    await panel(page)
      .getByRole('button', { name: `Take off the list: ${title}` })
      .click();
    await panel(page).getByText('Mark a paper To read and it appears here.').waitFor();
    const field = panel(page).locator('input[type=file]');
    await field.setInputFiles({
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await panel(page).getByText('This file is not a reading list.').waitFor();
    await field.setInputFiles(file);
    await panel(page).getByText('1 paper taken in.').waitFor();
    await panel(page).getByRole('region', { name: 'Read 1' }).waitFor();
    await context.close();
  });

  it('lasts for the visit where the browser keeps nothing, and says so', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: paper,
      before: () => {
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      },
    });
    await marks(page).getByRole('button', { name: 'To read' }).click();
    await page.getByText('This browser keeps nothing for this page').first().waitFor();
    expect(await marked(page)).toEqual(['To read']);
    await openPanel(page);
    await panel(page).getByRole('region', { name: 'To read 1' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says that there is no room left, and goes on', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      query: paper,
      before: () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    });
    await marks(page).getByRole('button', { name: 'To read' }).click();
    await page.getByText('This browser has no room left for this page').first().waitFor();
    expect(await marked(page)).toEqual(['To read']);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('where to start', () => {
  const start = (page: Page) => page.getByRole('region', { name: /^Where to start/ });

  it('answers what to read first, with a paper of each community and the reason', async () => {
    const { page, context, complaints } = await openExplorer(browser);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Commands' }).waitFor();
    await page.keyboard.type('read first');
    await page.getByRole('option', { name: /^What should I read first/ }).waitFor();
    await page.keyboard.press('Enter');
    const rows = start(page).getByRole('listitem');
    await rows.first().waitFor();
    const communities = await rows.count();
    expect(communities).toBeGreaterThan(5);
    for (const reason of await rows.allTextContents()) {
      expect(reason).toMatch(/Most strongly linked in .+: shares concepts with .+ other paper/);
    }
    await rows
      .first()
      .getByRole('button', { name: /^To read/ })
      .click();
    await panel(page).getByRole('region', { name: 'To read 1', exact: true }).waitFor();
    await start(page)
      .getByRole('button', { name: /^Mark all/ })
      .click();
    await panel(page)
      .getByRole('region', { name: `To read ${communities}`, exact: true })
      .waitFor();
    await panel(page)
      .getByRole('button', { name: /^Dismissed: / })
      .first()
      .click();
    await start(page)
      .getByText(/^Of those left in .+, the most strongly linked/)
      .waitFor();
    expect(await rows.count()).toBe(communities);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('stands on a phone without a word of keys', async () => {
    const { page, context } = await openExplorer(browser, phone);
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Reading/ })
      .tap();
    await start(page).getByRole('listitem').first().waitFor();
    expect(await page.getByText('A paper’s details have the marks.').count()).toBe(1);
    expect(await page.getByText('R goes through them').isVisible()).toBe(false);
    await context.close();
  });
});
