/** Papers with the keyphrases that people gave them, from JSON Lines. */
import { readCorpus, requirePapers } from '../../src/core/corpus/read-corpus.ts';
import { BadCorpusError } from '../../src/core/shared/errors.ts';
import { doAtOnce } from '../../src/core/shared/in-steps.ts';
import type { Paper } from '../../src/core/types.ts';
import { readTextFile } from '../files/read-corpus-files.ts';

export interface GoldSet {
  /**
   * Sorted by id, as every command reads them: repeated papers are left out. Without keywords, which
   * may be what is to be found.
   */
  papers: Paper[];
  /** The keyphrases of each line by its id, also where its paper was left out. */
  keyphrases: Map<string, string[]>;
}

/**
 * Returns the papers and keyphrases of a file of lines {id, title, abstract, keyphrases}.
 * @throws BadCorpusError for a file that can't be read or has no paper, and for the first line that
 * has no id, or no keyphrases, or an id that was there before.
 */
export async function readGold(file: string): Promise<GoldSet> {
  const text = await readTextFile(file);
  const keyphrases = new Map<string, string[]>();
  text.split('\n').forEach((line, place) => {
    if (line.trim() === '') return;
    const gold = goldOf(line);
    if (gold !== undefined && !keyphrases.has(gold.id)) {
      keyphrases.set(gold.id, gold.keyphrases);
      return;
    }
    const problem = gold === undefined ? 'has no id or no list of keyphrases' : 'repeats an id';
    throw new BadCorpusError(
      `evaluation/read-gold: ${file}: line ${place + 1} ${problem}; ` +
        'give an object {id, title, abstract, keyphrases} a line.',
    );
  });
  const reading = doAtOnce(readCorpus([{ name: file, text }], { format: 'json-lines' }));
  requirePapers(reading);
  return { papers: reading.papers.map(({ keywords: _, ...paper }) => paper), keyphrases };
}

function goldOf(line: string): { id: string; keyphrases: string[] } | undefined {
  const value = parse(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, keyphrases } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  if (!Array.isArray(keyphrases) || !keyphrases.every((phrase) => typeof phrase === 'string')) {
    return undefined;
  }
  const name = String(id).trim();
  return name === '' ? undefined : { id: name, keyphrases };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
