/** Editing concepts on a phone, by touch. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapConcept } from '../../src/core/types.ts';
import { launchChromium } from './chromium.ts';
import { openExplorer, phone } from './explorer-page.ts';
import { addressOf, defaultStructure, twoConcepts } from './shown-concepts.ts';

let browser: Browser;
let first: MapConcept;
let second: MapConcept;

beforeAll(async () => {
  browser = await launchChromium();
  [first, second] = twoConcepts(await defaultStructure());
});

afterAll(() => browser.close());

const sheet = (page: Page) => page.getByRole('region', { name: 'Sheet' });

async function chooseEdit(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).tap();
  await page.getByRole('menuitem', { name }).tap();
}

describe('editing on a phone', () => {
  it('renames in the sheet', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      ...phone,
      query: addressOf(first),
    });
    await chooseEdit(page, /^Rename/);
    await page.getByRole('textbox', { name: 'New name' }).fill('mine');
    await page.getByRole('button', { name: 'Rename', exact: true }).tap();
    await sheet(page).getByRole('heading', { name: 'mine', exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('merges two, and lists the edit', async () => {
    const { page, context, complaints } = await openExplorer(browser, {
      ...phone,
      query: addressOf(first),
    });
    await chooseEdit(page, /^Merge with/);
    await page.getByRole('combobox', { name: 'Concept to merge with' }).fill(second.label);
    await page.getByRole('listbox').getByRole('option').first().tap();
    await page.getByRole('button', { name: 'Merge', exact: true }).tap();
    const told = `“${second.label}” merged into “${first.label}”`;
    await page.getByText(told).waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: /^Edits/ }).tap();
    const dialog = page.getByRole('dialog', { name: 'Edits' });
    await dialog.getByText(told).waitFor();
    const box = await dialog.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(phone.viewport.width);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('hides and brings back', async () => {
    const { page, context } = await openExplorer(browser, { ...phone, query: addressOf(first) });
    await chooseEdit(page, /^Hide/);
    await page.getByText(`“${first.label}” hidden`).waitFor();
    await expect.poll(async () => (await sheet(page).boundingBox())?.height).toBe(64);
    await page.getByRole('button', { name: 'Undo' }).tap();
    await sheet(page).getByRole('heading', { name: first.label, exact: true }).waitFor();
    await context.close();
  });

  it('gives every control 44 px', async () => {
    const { page, context } = await openExplorer(browser, { ...phone, query: addressOf(first) });
    await chooseEdit(page, /^Merge with/);
    await page.getByRole('combobox', { name: 'Concept to merge with' }).fill(second.label);
    await page.getByRole('listbox').getByRole('option').first().tap();
    const merge = page.getByRole('region', { name: /^Merge/ });
    for (const control of await merge.getByRole('button').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
    }
    await page.getByRole('button', { name: 'Merge', exact: true }).tap();
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    expect((await undo.boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
    await context.close();
  });
});
