/**
 * What chance alone lets pass: a corpus's concepts are dealt out anew to its papers with both degrees
 * kept, again and again, and every pair of concepts and of papers is tested. Printed is the share of
 * these corpora in which any pair passes at a false-discovery rate of 5 %, which should be 5 % at most,
 * under the null model in use and under those that it was chosen over; and what passes in the corpus
 * itself. Pairs that are related by meaning are left out of the corpus itself alone: dealing the
 * concepts out takes the relation away.
 */
import type { Command } from 'commander';
import { extractConcepts } from '../../src/core/concepts/extract-concepts.ts';
import { listNamedConcepts } from '../../src/core/graph/named-concepts.ts';
import { findOverlapping, relatePairs } from '../../src/core/graph/related-pairs.ts';
import { drawNull } from '../../src/core/graph/significance/shared-by-chance.ts';
import {
  type ExcludedPairs,
  type NullOfPairs,
  testPairs,
} from '../../src/core/graph/significance/test-pairs.ts';
import { defaultMinPapers } from '../../src/core/options.ts';
import { compareCodeUnits } from '../../src/core/shared/compare.ts';
import { doAtOnce } from '../../src/core/shared/in-steps.ts';
import { createRandom } from '../../src/core/shared/random.ts';
import type { LinkTests, RunControl } from '../../src/core/types.ts';
import { wholeNumberArgument } from '../commands/number-arguments.ts';
import { readCorpusFiles } from '../files/read-corpus-files.ts';
import { defaultCorpus } from '../package-root.ts';
import { configurationNull, hypergeometricNull } from './chance-models.ts';
import { shuffleIncidence, transposeIncidence } from './shuffle-incidence.ts';

const silent: RunControl = { progress: () => {}, checkpoint: async () => {} };
const none: ExcludedPairs = { pairs: [], has: () => false };

const nulls: readonly [string, NullOfPairs][] = [
  ['in use', drawNull],
  ['hypergeometric', hypergeometricNull],
  ['configuration model', configurationNull],
];

/** Adds the command to `program`. */
export function addLinksBench(program: Command): void {
  program
    .command('links')
    .description('how often chance alone lets a link pass')
    .argument('[file]', 'papers to read', defaultCorpus)
    .option('--runs <number>', 'shuffled corpora', wholeNumberArgument(1), 200)
    .action(async (file: string, { runs }: { runs: number }) => {
      const { papers } = await readCorpusFiles([file]);
      const sorted = papers.toSorted((a, b) => compareCodeUnits(a.id, b.id));
      const { concepts } = await extractConcepts(sorted, silent);
      const least = defaultMinPapers(papers.length);
      const drawn = concepts.filter((concept) => concept.papers.length >= least);
      const papersOf = drawn.map((concept) => concept.papers.map(({ paper }) => paper));
      const related = relatePairs(drawn, findOverlapping(drawn));
      const named = doAtOnce(listNamedConcepts(drawn, papers.length));
      console.log(
        `${papers.length} papers, ${drawn.length} drawn concepts, ${runs} shuffled corpora`,
      );
      measure('pairs of concepts', papersOf, papers.length, related, runs);
      measure('pairs of papers', named, drawn.length, none, runs);
    });
}

/** @param nodes each node's features. */
function measure(
  title: string,
  nodes: readonly (readonly number[])[],
  featureCount: number,
  excluded: ExcludedPairs,
  runs: number,
): void {
  const random = createRandom(1);
  const passed = nulls.map(() => 0);
  // Shuffling keeps the degrees, so that each null model is made once.
  const models = nulls.map(([name, nullOf]): [string, NullOfPairs] => {
    const model = nullOf(
      nodes.map((features) => features.length),
      transposeIncidence(nodes, featureCount).map((holders) => holders.length),
    );
    return [name, () => model];
  });
  const rows = transposeIncidence(nodes, featureCount);
  for (let run = 0; run < runs; run++) {
    const shuffled = transposeIncidence(shuffleIncidence(rows, random), nodes.length);
    models.forEach(([, nullOf], place) => {
      const { passing } = summarize(shuffled, featureCount, none, nullOf);
      if (passing > 0) passed[place] = (passed[place] ?? 0) + 1;
    });
  }
  console.log(title);
  models.forEach(([name, nullOf], place) => {
    const { tested, passing, possible } = summarize(nodes, featureCount, excluded, nullOf);
    const share = (100 * (passed[place] ?? 0)) / runs;
    console.log(
      `  ${name.padEnd(20)} any passes in ${share.toFixed(1)} % of shuffled corpora; ` +
        `in the corpus ${passing} of ${tested} pass, ${possible} could`,
    );
  });
}

function summarize(
  nodes: readonly (readonly number[])[],
  featureCount: number,
  excluded: ExcludedPairs,
  nullOf: NullOfPairs,
): LinkTests {
  return doAtOnce(testPairs(nodes, featureCount, excluded, nullOf)).summary;
}
