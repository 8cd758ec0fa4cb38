/**
 * The build script: files of papers → a dataset in a folder. `throughline build` calls it; run by
 * itself (`npm run build:graph`) it builds the default dataset.
 */
import { realpathSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Coverage, measureCoverage } from '../src/core/analysis/coverage.ts';
import { requirePapers } from '../src/core/corpus/read-corpus.ts';
import type { CorpusReading } from '../src/core/corpus/reading.ts';
import { encodeDataset } from '../src/core/dataset/codec.ts';
import { type BuildChoices, resolveOptions } from '../src/core/options.ts';
import { runPipeline } from '../src/core/run.ts';
import { BadOptionError } from '../src/core/shared/errors.ts';
import type { DatasetStructure } from '../src/core/types.ts';
import { count } from './count.ts';
import type { CorpusArguments } from './files/corpus-options.ts';
import { countReading } from './files/print-reading.ts';
import { checkReplaceable, publishFolder } from './files/publish-folder.ts';
import { readCorpusFiles } from './files/read-corpus-files.ts';
import { defaultCorpus, defaultDataset, isInCheckout, publishedDatasets } from './package-root.ts';
import { runProgram } from './run-program.ts';
import { StageClock } from './stage-clock.ts';

export interface GraphRequest {
  /** Files of papers, folders, patterns, `-`; none means the default corpus. */
  paths: readonly string[];
  /** Name of the map; default: the first file's, `default` for the default corpus. */
  name?: string | undefined;
  /** Folder of the dataset; default: `<name>` under `public/datasets` in the checkout, else here. */
  out?: string | undefined;
  input?: CorpusArguments;
  choices?: BuildChoices;
}

export interface BuiltGraph {
  folder: string;
  structure: DatasetStructure;
  coverage: Coverage;
  reading: CorpusReading;
}

/**
 * Builds the dataset that is asked for and puts it in its folder, with a line a stage on standard
 * error. When it fails or `signal` aborts, an older dataset in that folder stays whole.
 * @throws BadOptionError before any work when a choice is outside its range.
 */
export async function buildGraph(request: GraphRequest, signal: AbortSignal): Promise<BuiltGraph> {
  const { paths, input, choices = {} } = request;
  resolveOptions(choices, 0);
  const name = checkedName(request.name ?? nameOfCorpus(paths));
  const parent = isInCheckout() ? publishedDatasets : process.cwd();
  const folder = resolve(request.out ?? join(parent, name));
  await checkReplaceable(folder);

  const clock = new StageClock(signal);
  const reading = await readCorpusFiles(paths.length > 0 ? paths : [defaultCorpus], input);
  requirePapers(reading);
  clock.line('reading papers', countReading(reading));
  const dataset = await runPipeline(reading.papers, { ...choices, name }, clock);
  clock.finish();
  await publishFolder(folder, encodeDataset(dataset), signal);
  const { structure } = dataset;
  const { mentionLinks, concepts, communities } = structure.counts;
  clock.line(
    'writing the dataset',
    [
      count(concepts, 'concept'),
      count(mentionLinks, 'mention link'),
      count(communities, 'community', 'communities'),
    ].join(', '),
  );
  return { folder, structure, coverage: measureCoverage(structure, dataset.texts), reading };
}

/** Returns a folder's name from the first file's: `my list.jsonl.gz` gives `my-list`. */
function nameOfCorpus([first]: readonly string[]): string {
  if (first === undefined) return 'default';
  const stem = basename(resolve(first)).replace(/(?<=.)(?:\.[a-z][a-z0-9]{0,5})?(?:\.gz)?$/i, '');
  const safe = stem
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return safe || 'corpus';
}

function checkedName(name: string): string {
  if (/^[^./\\\p{Cc}][^/\\\p{Cc}]*$/u.test(name)) return name;
  throw new BadOptionError(
    `build-graph/name: a name that can be a folder's is needed, received ${JSON.stringify(name)}.`,
  );
}

const program = process.argv[1];
if (program !== undefined && realpathSync(program) === import.meta.filename) {
  await runProgram(async (signal) => {
    await buildGraph({ paths: [], out: defaultDataset }, signal);
  });
}
