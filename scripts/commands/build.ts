/** `throughline build`: files of papers → a map. */
import { type Command, Option } from 'commander';
import { formatEdit } from '../../src/core/curation/text/format-curation.ts';
import { associationMeasures, type BuildChoices } from '../../src/core/options.ts';
import type { DatasetStructure, MapChange, NodeChange } from '../../src/core/types.ts';
import { type BuiltGraph, buildGraph } from '../build-graph.ts';
import { count } from '../count.ts';
import { addCorpusOptions, type CorpusArguments } from '../files/corpus-options.ts';
import { reportFaults } from '../files/print-reading.ts';
import { curationOption, readCurationFile } from '../files/read-curation-file.ts';
import { readPreviousMap } from '../files/read-previous-map.ts';
import { readVocabularyFile, vocabularyOption } from '../files/read-vocabulary-file.ts';
import { describeCoverage } from './describe-coverage.ts';
import { numberArgument, wholeNumberArgument } from './number-arguments.ts';
import { addShareOptions, checkShare, type ShareArguments, shareMap } from './share-options.ts';

interface BuildArguments
  extends Omit<BuildChoices, 'vocabulary' | 'curation' | 'previous'>,
    CorpusArguments,
    ShareArguments {
  vocabulary?: string;
  curation?: string;
  previous?: string;
  out?: string;
  name?: string;
}

/** Adds the command to `program`; `signal` cancels a build. */
export function addBuildCommand(program: Command, signal: AbortSignal): void {
  const numberOption = (
    flags: string,
    description: string,
    read: (text: string) => number = wholeNumberArgument(0),
  ) => new Option(flags, description).argParser(read);
  const command = program
    .command('build')
    .description('build a map from files of papers; without files, the default one')
    .argument('[file...]', 'files, folders or patterns, packed or not; - for standard input')
    .option(
      '--out <dir>',
      'folder of the dataset (default: ./<name>; in the checkout, public/datasets/<name>)',
    )
    .option('--name <name>', "name of the map (default: the first file's)")
    .addOption(numberOption('--min-papers <number>', 'papers that must share a drawn concept'))
    .addOption(numberOption('--seed <number>', 'seed of every random choice'))
    .addOption(
      numberOption(
        '--resolution <number>',
        'above 1: more and smaller communities',
        numberArgument,
      ),
    )
    .addOption(
      new Option(
        '--association <measure>',
        "by which a concept's closest links are chosen (default: strength)",
      ).choices(associationMeasures),
    )
    .addOption(vocabularyOption())
    .addOption(curationOption())
    .option(
      '--previous <dir>',
      'folder of an older map: what is on both keeps its place and colour as far as possible',
    );
  addShareOptions(command);
  addCorpusOptions(command).action(async (paths: string[], words: BuildArguments) => {
    const { out, name, format, column, report, html, site, ...choicesOfWords } = words;
    const {
      curation: editFile,
      vocabulary: termFile,
      previous: folder,
      ...numbers
    } = choicesOfWords;
    const inputs = [...paths, editFile, termFile].filter((path) => path !== undefined);
    await checkShare({ html, site }, inputs);
    const curation = await readCurationFile(editFile);
    const vocabulary = await readVocabularyFile(termFile);
    const previous = await readPreviousMap(folder);
    const choices = {
      ...numbers,
      ...(previous && { previous }),
      ...(vocabulary && { vocabulary }),
      ...(curation && { curation }),
    };
    const built = await buildGraph(
      { paths, out, name, input: { format, column, report }, choices },
      signal,
    );
    if (editFile !== undefined) reportEdits(editFile, built.structure);
    printSummary(built);
    await shareMap(built.folder, { html, site }, signal);
  });
}

/** Writes what could not be applied of each edit to standard error. */
function reportEdits(path: string, { curation = [] }: DatasetStructure): void {
  for (const { edit, reason } of curation) {
    if (reason !== undefined) console.error(`${path}: ${formatEdit(edit)}: ${reason}`);
  }
}

function printSummary({ folder, structure, coverage, reading }: BuiltGraph): void {
  const { counts, communities, modularity } = structure;
  reportFaults(reading);
  console.log(`papers       ${counts.papers} (${counts.withAbstract} with abstract)`);
  console.log(`concepts     ${counts.concepts} drawn of ${counts.allConcepts}`);
  console.log(
    `links        ${counts.mentionLinks} mention, ${counts.cooccurrenceLinks} cooccurrence, ` +
      `${counts.similarityLinks} similarity`,
  );
  console.log(`communities  ${counts.communities}, modularity ${modularity.toFixed(3)}`);
  for (const { label, papers, concepts } of communities) {
    console.log(`  ${label} (${count(papers, 'paper')}, ${count(concepts, 'concept')})`);
  }
  const lacking = describeCoverage(coverage);
  if (lacking.length > 0) console.log('lacking');
  for (const line of lacking) console.log(`  ${line}`);
  if (structure.curation !== undefined) {
    const applied = structure.curation.filter((outcome) => outcome.applied).length;
    const left = structure.curation.length - applied;
    console.log(`curation     ${count(applied, 'edit')} applied, ${left} not applied`);
  }
  if (structure.change !== undefined) printChange(structure, structure.change);
  console.log(`dataset      ${folder}`);
}

/** How many of what is new, gone or moved are named. */
const mostNames = 5;

function printChange({ papers, concepts, communities }: DatasetStructure, change: MapChange): void {
  const { continued, gone } = change.communities;
  const fresh = communities.filter(({ number }) => continued[number] === null);
  console.log(
    `previous     ${count(communities.length - fresh.length, 'community', 'communities')} kept, ` +
      `${fresh.length} new, ${gone.length} gone; papers moved ` +
      `${change.medianDistance.toFixed(1)} pixels (median)`,
  );
  printNames(
    'communities new',
    fresh.map(({ label }) => label),
  );
  printNames(
    'communities gone',
    gone.map(({ label }) => label),
  );
  printNodes(
    'papers',
    change.papers,
    (number) => papers[number]?.title,
    ({ title }) => title,
  );
  printNodes(
    'concepts',
    change.concepts,
    (number) => concepts[number]?.label,
    ({ label }) => label,
  );
}

function printNodes<Gone>(
  kind: string,
  { added, gone, moved }: NodeChange<Gone>,
  nameOf: (number: number) => string | undefined,
  nameOfGone: (node: Gone) => string,
): void {
  const named = (numbers: readonly number[]) => numbers.map((number) => nameOf(number) ?? '');
  printNames(`${kind} new`, named(added));
  printNames(`${kind} gone`, gone.map(nameOfGone));
  printNames(`${kind} moved`, named(moved));
}

/** A line with the count, then the first few names; nothing where there is none. */
function printNames(what: string, names: readonly string[]): void {
  if (names.length === 0) return;
  console.log(`  ${what}: ${names.length}`);
  for (const name of names.slice(0, mostNames)) console.log(`    ${name}`);
  if (names.length > mostNames) console.log(`    and ${names.length - mostNames} more`);
}
