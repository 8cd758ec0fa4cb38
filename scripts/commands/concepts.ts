/** `throughline concepts`: each paper's keyphrases, as JSON Lines. */
import { type Command, Option } from 'commander';
import { extractConcepts } from '../../src/core/concepts/extract-concepts.ts';
import type { Ranking } from '../../src/core/concepts/ranking/rank-keyphrases.ts';
import { requirePapers } from '../../src/core/corpus/read-corpus.ts';
import { createCheckpoint } from '../checkpoint.ts';
import { addCorpusOptions, type CorpusArguments } from '../files/corpus-options.ts';
import { reportReading } from '../files/print-reading.ts';
import { readCorpusFiles } from '../files/read-corpus-files.ts';
import { readVocabularyFile, vocabularyOption } from '../files/read-vocabulary-file.ts';
import { auditConcepts } from './audit-concepts.ts';
import { wholeNumberArgument } from './number-arguments.ts';
import { rankingOption } from './ranking-option.ts';

interface ConceptsArguments extends CorpusArguments {
  top: number;
  ranking: Ranking;
  corpus?: string;
  vocabulary?: string;
  audit?: boolean;
}

/** Adds the command to `program`; `signal` cancels it. */
export function addConceptsCommand(program: Command, signal: AbortSignal): void {
  const command = program
    .command('concepts')
    .description("print each paper's keyphrases, best first, as JSON Lines in input order")
    .argument('<file...>', 'files, folders or patterns, packed or not; - for standard input')
    .addOption(
      new Option('--top <number>', 'keyphrases a paper, at most')
        .argParser(wholeNumberArgument(1))
        .default(15),
    )
    .addOption(rankingOption())
    .option('--corpus <file>', 'papers whose document frequencies are used instead')
    .addOption(vocabularyOption())
    .option(
      '--audit',
      'print instead which forms were merged and why, and what acronyms stand for',
    );
  addCorpusOptions(command).action((paths, choices) => runConcepts(paths, choices, signal));
}

async function runConcepts(
  paths: string[],
  { top, ranking, corpus, audit, vocabulary: path, ...input }: ConceptsArguments,
  signal: AbortSignal,
): Promise<void> {
  const vocabulary = await readVocabularyFile(path);
  const reading = await readCorpusFiles(paths, input);
  requirePapers(reading);
  const reference = corpus === undefined ? undefined : (await readCorpusFiles([corpus])).papers;
  const control = { progress: () => {}, checkpoint: createCheckpoint(signal) };
  if (audit === true) {
    const { concepts } = await extractConcepts(reading.papers, control, { vocabulary });
    const lines = await auditConcepts(concepts, reading.papers, control, vocabulary);
    for (const line of lines) console.log(line);
    reportReading(reading);
    return;
  }
  const { keyphrases } = await extractConcepts(reading.papers, control, {
    vocabulary,
    keyphrases: { ranking, reference },
  });
  const byId = new Map(reading.papers.map((paper, number) => [paper.id, keyphrases[number]]));
  for (const id of reading.inputOrder) {
    console.log(JSON.stringify({ id, keyphrases: byId.get(id)?.slice(0, top) }));
  }
  reportReading(reading);
}
