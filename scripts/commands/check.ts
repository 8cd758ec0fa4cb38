/** `throughline check`: whether a dataset is whole, and whether its map survives other options. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { verifyDataset } from '../../src/core/dataset/verify-dataset.ts';
import type { DatasetStructure, RobustnessReport, VariedOption } from '../../src/core/types.ts';
import { count } from '../count.ts';
import { readDataset, readRobustness } from '../files/read-dataset.ts';
import { StageClock } from '../stage-clock.ts';
import { writeRobustness } from '../write-robustness.ts';

/** What an option is called on the command line. */
const OPTION_NAMES: Readonly<Record<VariedOption, string>> = {
  previous: 'previous',
  minPapers: 'min-papers',
  resolution: 'resolution',
  seed: 'seed',
};

/** The one value that is tried of the previous map is none. */
function nameValue(varied: VariedOption, value: number): string {
  return varied === 'previous' ? 'none' : `${value}`;
}

interface CheckArguments {
  robustness?: true;
}

/** Adds the command to `program`; `signal` cancels it. */
export function addCheckCommand(program: Command, signal: AbortSignal): void {
  program
    .command('check')
    .description('verify a dataset; with --robustness, see what of its map other options keep')
    .argument('<dir>', 'folder of the dataset')
    .option(
      '--robustness',
      'vary minimum papers, resolution and seed, and write what persists to robustness.json',
    )
    .action((folder, choices) => runCheck(resolve(folder), choices, signal));
}

async function runCheck(
  folder: string,
  { robustness }: CheckArguments,
  signal: AbortSignal,
): Promise<void> {
  const dataset = await readDataset(folder);
  verifyDataset(dataset);
  const { structure } = dataset;
  const known = robustness === undefined ? await readRobustness(folder, structure) : undefined;
  console.log(`${folder}: the dataset is whole`);
  for (const line of describeDataset(structure, known)) console.log(`  ${line}`);
  if (robustness === undefined) return;
  const clock = new StageClock(signal);
  const report = await writeRobustness(folder, dataset, {
    checkpoint: clock.checkpoint,
    found: ({ varied, value, communities }, done, total) => {
      const found = count(communities, 'community', 'communities');
      clock.line(
        `${OPTION_NAMES[varied]} ${nameValue(varied, value)}`,
        `${done} of ${total}: ${found}`,
      );
    },
  });
  for (const line of tabulateRobustness(structure, report)) console.log(line);
}

function describeDataset(
  { version, counts }: DatasetStructure,
  robustness: RobustnessReport | undefined,
): string[] {
  const { mentionLinks, cooccurrenceLinks, similarityLinks } = counts;
  return [
    `version ${version}, ${count(counts.papers, 'paper')} (${counts.withAbstract} with abstract), their hash agrees`,
    `${count(counts.concepts, 'concept')} drawn of ${counts.allConcepts}, every mention in its text`,
    `${mentionLinks} mention, ${cooccurrenceLinks} cooccurrence, ${similarityLinks} similarity links`,
    count(counts.communities, 'community', 'communities'),
    ...(robustness === undefined
      ? []
      : [`robustness checked with ${count(robustness.variants.length, 'variant')}`]),
  ];
}

/** A table of the variants, one of the communities and one of the top concepts. */
function tabulateRobustness(structure: DatasetStructure, report: RobustnessReport): string[] {
  const { variants, communities, concepts } = report;
  const labels = new Map(structure.concepts.map(({ id, label }) => [id, label]));
  const outOf = (kept: number) => `${kept} of ${variants.length}`;
  return [
    '',
    ...alignColumns([
      ['varied', 'value', 'communities', 'adjusted Rand index'],
      ...variants.map(({ varied, value, communities: found, ari }) => [
        OPTION_NAMES[varied],
        nameValue(varied, value),
        `${found}`,
        ari.toFixed(2),
      ]),
    ]),
    '',
    ...alignColumns([
      ['community', 'papers', 'mean Jaccard', 'least', 'kept'],
      ...communities.map(({ number, persistence, least, kept }) => [
        structure.communities[number]?.label ?? '',
        `${structure.communities[number]?.papers ?? 0}`,
        persistence.toFixed(2),
        least.toFixed(2),
        outOf(kept),
      ]),
    ]),
    '',
    ...alignColumns([
      ['concept', 'stays in its community'],
      ...concepts.map(({ id, kept }) => [labels.get(id) ?? id, outOf(kept)]),
    ]),
  ];
}

/** Returns a line a row: the first column to the left, the others to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
