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
  const quality = needs.quality ? await readQuality() : null;
  return { texts: texts ?? null, robustness: robustness ?? null, quality };
}

/** Returns null where it is not there; what cannot be read is said on standard error, and left out. */
async function readQuality(): Promise<PublishedQuality | null> {
  const file = join(packageRoot, 'public', 'quality', 'keyphrases.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const quality: unknown = JSON.parse(text);
    if (isQuality(quality)) return quality;
  } catch {}
  console.error(`${file} is broken: measured quality is left out. Install Throughline again.`);
  return null;
}

function isQuality(value: unknown): value is PublishedQuality {
  const quality = value as PublishedQuality | null;
  return (
    typeof quality?.version === 'string' &&
    Array.isArray(quality.sets) &&
    quality.sets.every(
      (set) =>
        typeof set?.name === 'string' &&
        typeof set.papers === 'number' &&
        Array.isArray(set.scores) &&
        set.scores.every((score) => typeof score?.cut === 'number' && typeof score.f1 === 'number'),
    )
  );
}
