/** What an export is made from, read from the folder of a dataset. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { needsOf } from '../../src/core/export/form-needs.ts';
import type { ExportFormat } from '../../src/core/export/forms.ts';
import type { ExportSource } from '../../src/core/export/source.ts';
import type { DatasetStructure, PublishedQuality } from '../../src/core/types.ts';
import { readRobustness, readTexts } from '../files/read-dataset.ts';
import { packageRoot } from '../package-root.ts';

/**
 * Returns what `format` needs beside the structure; the rest is left out. Texts that are not there are
 * said on standard error.
 * @throws BadDatasetError when a file is not what this version writes.
 */
export async function readAround(
  folder: string,
  structure: DatasetStructure,
  format: ExportFormat,
): Promise<Pick<ExportSource, 'texts' | 'robustness' | 'quality'>> {
  const needs = needsOf(format);
  const texts = needs.texts ? await readTexts(folder, structure) : null;
  if (texts === undefined) {
    console.error(`${folder} holds no texts.json: abstracts and sentences are left out.`);
  }
  const robustness = needs.robustness ? await readRobustness(folder, structure) : null;
  return { texts: texts ?? null, robustness: robustness ?? null, quality: await readQuality() };
}

async function readQuality(): Promise<PublishedQuality | null> {
  const file = join(packageRoot, 'public', 'quality', 'keyphrases.json');
  return readFile(file, 'utf8').then(JSON.parse, () => null);
}
