/**
 * Trains the trees that rank keyphrases, and writes them into src/core/concepts/ranking:
 *
 *   node dist/scripts/train-ranker.js GOLD.jsonl
 *
 * The same file gives the same bytes. The trees hold thresholds and weights over the structure of
 * phrases, and no word of the file.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { FEATURE_NAMES } from '../src/core/concepts/ranking/phrase-features.ts';
import { readGold } from './evaluation/read-gold.ts';
import { packageRoot } from './package-root.ts';
import { runProgram } from './run-program.ts';
import { type BoostOptions, boostTrees } from './training/boost-trees.ts';
import { buildTrainingTable } from './training/training-table.ts';
import { type TrainedTrees, writeTreesModule } from './training/write-trees.ts';

/** Chosen on a validation file of the same kind; differences between near choices are noise. */
const OPTIONS: BoostOptions = {
  trees: 100,
  depth: 6,
  leaves: 32,
  leastRows: 40,
  lambda: 1,
  rate: 0.1,
  groupShare: 0.8,
  columnShare: 0.4,
  seed: 1,
};

/** Papers in the small corpora that the file is cut into, beside itself. */
const SMALL_CORPORA = [50];

const MODEL = join(packageRoot, 'src', 'core', 'concepts', 'ranking', 'ranker-trees.ts');

await runProgram(async () => {
  await new Command('train-ranker')
    .argument('<file>', 'papers with keyphrases, as JSON Lines')
    .exitOverride()
    .action(trainRanker)
    .parseAsync();
});

async function trainRanker(file: string): Promise<void> {
  const gold = await readGold(file);
  const table = await buildTrainingTable(gold, SMALL_CORPORA);
  const model = boostTrees(table, OPTIONS);
  const trained: TrainedTrees = {
    ...model,
    features: FEATURE_NAMES,
    file: basename(file),
    sha256: createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
    seed: OPTIONS.seed,
  };
  const text = writeTreesModule(trained);
  await writeFile(MODEL, text);
  const { labels } = table;
  const wanted = labels.reduce((sum, label) => sum + label, 0);
  console.log(`${MODEL}: ${labels.length} rows, ${wanted} wanted, ${text.length} characters`);
}
