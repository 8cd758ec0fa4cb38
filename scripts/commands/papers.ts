/** `throughline papers`: the papers in files, as JSON Lines. */
import type { Command } from 'commander';
import { requirePapers } from '../../src/core/corpus/read-corpus.ts';
import { addCorpusOptions, type CorpusArguments } from '../files/corpus-options.ts';
import { reportReading } from '../files/print-reading.ts';
import { readCorpusFiles } from '../files/read-corpus-files.ts';

/** Adds the command to `program`. */
export function addPapersCommand(program: Command): void {
  const command = program
    .command('papers')
    .description('print the papers in files as JSON Lines, in input order')
    .argument('<file...>', 'files, folders or patterns, packed or not; - for standard input');
  addCorpusOptions(command).action(runPapers);
}

async function runPapers(paths: string[], choices: CorpusArguments): Promise<void> {
  const reading = await readCorpusFiles(paths, choices);
  requirePapers(reading);
  const byId = new Map(reading.papers.map((paper) => [paper.id, paper]));
  for (const id of reading.inputOrder) console.log(JSON.stringify(byId.get(id)));
  reportReading(reading);
}
