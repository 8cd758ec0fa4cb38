/** Editing concepts at a desk, by mouse and by keyboard; the list of edits and the curation file. */
import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapConcept } from '../../src/core/types.ts';
import { launchChromium } from './chromium.ts';
import { openExplorer } from './explorer-page.ts';
import { addressOf, defaultStructure, twoConcepts } from './shown-concepts.ts';

let browser: Browser;
let first: MapConcept;
let second: MapConcept;

beforeAll(async () => {
  browser = await launchChromium();
  [first, second] = twoConcepts(await defaultStructure());
});

afterAll(() => browser.close());

const title = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true, level: 2 });

async function chooseEdit(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function rename(page: Page, label: string): Promise<void> {
  await chooseEdit(page, /^Rename/);
  await page.getByRole('textbox', { name: 'New name' }).fill(label);
  await page.keyboard.press('Enter');
  await title(page, label).waitFor();
}

/** Returns how many papers the details say that the concept is in. */
async function papersSaid(page: Page): Promise<number> {
  const line = await page.getByText(/^In \d+ of 62 papers/).textContent();
  return Number(/^In (\d+) of/.exec(line ?? '')?.[1]);
}

describe('editing a concept', () => {
  it('renames it everywhere, keeps it selected, and takes the name back', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: addressOf(first) });
    const papers = await papersSaid(page);
    await rename(page, 'a name of mine');
    expect(await papersSaid(page)).toBe(papers);
    expect(await page.title()).toBe('a name of mine · default · Throughline');
    await page.getByRole('combobox', { name: 'Search' }).fill('name of mine');
    await page.getByRole('option', { name: /^a name of mine/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('contentinfo').getByRole('button', { name: 'Undo' }).click();
    await title(page, first.label).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('offers to merge with the concept that has the name already', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(first) });
    await chooseEdit(page, /^Rename/);
    await page.getByRole('textbox', { name: 'New name' }).fill(second.label);
    await page.getByRole('button', { name: 'Merge the two' }).click();
    await page
      .getByRole('heading', { name: `Merge “${first.label}” and “${second.label}”` })
      .waitFor();
    await context.close();
  });

  it('merges two by keyboard alone, with a search that forgives, and counts their papers', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: addressOf(first) });
    await page.getByRole('button', { name: 'Edit', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^Merge with/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'Concept to merge with' });
    await field.waitFor();
    await page.keyboard.type(second.label.slice(0, -1));
    await page
      .getByRole('option', { name: new RegExp(`^${second.label}`) })
      .first()
      .waitFor();
    const rows = await page.getByRole('listbox').getByRole('option').allTextContents();
    const row = rows.findIndex((text) => text.startsWith(`${second.label}${second.papers}`));
    for (let step = 0; step < row; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const together = await page.getByText(/^Together in \d+ papers$/).textContent();
    await page.keyboard.press('Enter');
    await title(page, first.label).waitFor();
    await expect.poll(() => papersSaid(page)).toBe(Number(/\d+/.exec(together ?? '')?.[0]));
    const papers = page.getByRole('tab', { name: /^Papers/ });
    expect(await papers.textContent()).toBe(`Papers ${await papersSaid(page)}`);
    await page.getByText(`“${second.label}” merged into “${first.label}”`).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('merges with a concept that is chosen on the way, and an old address leads to the two', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(second) });
    await mergeOnTheWay(page, first.label);
    await page.getByRole('radio', { name: first.label }).check();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText(`“${second.label}” merged into “${first.label}”`).waitFor();
    await page.goto(new URL(addressOf(second), page.url()).href);
    await title(page, first.label).waitFor();
    await context.close();
  });

  it('goes back to the first of two when their merge is cancelled', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(second) });
    await mergeOnTheWay(page, first.label);
    await title(page, first.label).waitFor();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await title(page, second.label).waitFor();
    await context.close();
  });

  it('hides it without asking, and brings it back with its details', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: addressOf(first) });
    await chooseEdit(page, /^Hide/);
    await page.getByText(`“${first.label}” hidden`).waitFor();
    await title(page, first.label).waitFor({ state: 'detached' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Undo');
    await page.keyboard.press('Enter');
    await title(page, first.label).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('undoes and redoes with the keyboard, and leaves a field its own words', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(first) });
    await rename(page, 'once');
    await rename(page, 'twice');
    await page.keyboard.press('Control+z');
    await title(page, 'once').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await title(page, 'twice').waitFor();
    await page.getByRole('combobox', { name: 'Search' }).fill('x');
    await page.keyboard.press('Control+z');
    expect(
      await page.getByRole('contentinfo').getByRole('button', { name: '2 edits' }).count(),
    ).toBe(1);
    await context.close();
  });

  it('steps back through history over an edit', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(first) });
    await title(page, first.label).waitFor();
    await page.getByRole('combobox', { name: 'Search' }).fill(second.label);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await title(page, second.label).waitFor();
    await rename(page, 'renamed');
    await page.goBack();
    await title(page, first.label).waitFor();
    await page.goForward();
    await title(page, 'renamed').waitFor();
    await context.close();
  });
});

describe('the list of edits', () => {
  it('keeps them over a reload, and takes a single one back', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(first) });
    await rename(page, 'mine');
    await chooseEdit(page, /^Hide/);
    await page.getByText('“mine” hidden').waitFor();
    await page.reload();
    await page.getByRole('button', { name: '2 edits' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edits' });
    await dialog.getByText(/Kept in this browser/).waitFor();
    await dialog.getByRole('button', { name: 'Take back: “mine” hidden' }).click();
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(1);
    await context.close();
  });

  it('says which edits match nothing, and which lines of a file are none', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(first) });
    await chooseEdit(page, /^All edits/);
    const dialog = page.getByRole('dialog', { name: 'Edits' });
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog.getByRole('button', { name: 'Load curation file' }).click(),
    ]);
    await chooser.setFiles({
      name: 'curation.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        `throughline-curation 1\nhide "no concept of this name"\nmerg "a" into "b"\nhide "${second.label}"\n`,
      ),
    });
    await dialog.getByText('2 edits loaded, 1 not applied').waitFor();
    await dialog.getByText('Line 3', { exact: true }).waitFor();
    await dialog.getByText(/did you mean merge\?/).waitFor();
    await dialog.getByText(/^Not applied: no concept is called/).waitFor();
    await context.close();
  });

  it('saves a file that a build reads', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(first) });
    await rename(page, 'mine "and" yours');
    await page.getByRole('button', { name: '1 edit' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save curation file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('default-curation.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe(
      `throughline-curation 1\nrename "${first.label}" to "mine \\"and\\" yours"\n`,
    );
    await context.close();
  });

  it('finds communities and places anew, which can be undone', async () => {
    const { page, context, complaints } = await openExplorer(browser, { query: addressOf(first) });
    await chooseEdit(page, /^Hide/);
    await page.getByRole('button', { name: '1 edit' }).click();
    await page.getByRole('button', { name: 'Refresh communities and places' }).click();
    await page.getByText(/^Communities and places are those of the edited concepts\./).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const contents = page.getByRole('contentinfo');
    await contents.getByRole('button', { name: 'Undo' }).click();
    await contents.getByRole('button', { name: '1 edit' }).waitFor();
    await page.getByText('The edits are as they were.').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('stops a refresh that is cancelled', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(first) });
    const dialog = await beginRefresh(page);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByRole('button', { name: 'Refresh communities and places' }).waitFor();
    await context.close();
  });

  it('says that a refresh stopped when the dialog is closed on the way', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(first) });
    await beginRefresh(page);
    await page.keyboard.press('Escape');
    await page.getByText(/^Refresh stopped\./).waitFor();
    await context.close();
  });

  it('refuses a picture as a curation file in a sentence', async () => {
    const { page, context } = await openExplorer(browser, { query: addressOf(first) });
    await chooseEdit(page, /^All edits/);
    const dialog = page.getByRole('dialog', { name: 'Edits' });
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog.getByRole('button', { name: 'Load curation file' }).click(),
    ]);
    const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    await chooser.setFiles({ name: 'map.png', mimeType: 'image/png', buffer });
    await dialog.getByText(/^This is no text file\./).waitFor();
    expect(await dialog.getByText(/^Line /).count()).toBe(0);
    await context.close();
  });
});

/** Hides the selected concept, and begins a refresh that never gets its worker. */
async function beginRefresh(page: Page): Promise<Locator> {
  await chooseEdit(page, /^Hide/);
  await page.getByRole('button', { name: '1 edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edits' });
  await page.route('**/entry-*.js', () => {});
  await dialog.getByRole('button', { name: 'Refresh communities and places' }).click();
  await dialog.getByRole('progressbar').waitFor();
  return dialog;
}

/** Begins a merge of the selected concept, and chooses the other one in the search of the page. */
async function mergeOnTheWay(page: Page, label: string): Promise<void> {
  await chooseEdit(page, /^Merge with/);
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill(label);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await search.press('Enter');
}
