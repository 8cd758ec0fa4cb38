/** What the page saves is what the command line writes, byte for byte. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { addExportCommand } from '../../scripts/commands/export.ts';
import { exportFormats, exportForms } from '../../src/core/export/forms.ts';
import { exportText } from '../../src/ui/text/export.ts';
import { launchChromium } from './chromium.ts';
import { openExplorer } from './explorer-page.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'throughline-saved-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
  await browser.close();
});

/** Name and bytes of the file that the command writes of everything. */
async function written(dataset: string, format: string): Promise<[string, Buffer]> {
  const out = await mkdtemp(join(folder, 'out-'));
  const program = new Command();
  addExportCommand(program, new AbortController().signal);
  const before = process.cwd();
  process.chdir(out);
  try {
    await program.parseAsync(['export', '--dataset', dataset, '--format', format], {
      from: 'user',
    });
  } finally {
    process.chdir(before);
  }
  const [name = ''] = await readdir(out);
  return [name, await readFile(join(out, name))];
}

describe('everything, saved from the page', () => {
  it('is what the command line writes, in every form of text', async () => {
    for (const file of ['structure.json', 'texts.json']) {
      const answer = await fetch(`${inject('explorerAddress')}datasets/hostile/${file}`);
      await writeFile(join(folder, file), await answer.text());
    }
    const { page, context } = await openExplorer(browser, { query: '?map=hostile' });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByText('Everything', { exact: true }).click();
    for (const format of exportFormats.filter((each) => each !== 'png')) {
      const { family } = exportForms[format];
      await page.getByRole('tab', { name: exportText.families[family], exact: true }).click();
      await page.getByText(exportText.forms[format].name, { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save file' }).click(),
      ]);
      const [name, bytes] = await written(folder, format);
      expect(download.suggestedFilename()).toBe(name);
      const saved = await readFile(await download.path());
      expect(saved.equals(bytes), `${format}: equal bytes`).toBe(true);
    }
    await context.close();
  });
});
