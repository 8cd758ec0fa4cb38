/**
 * How fast concepts are extracted, beside what compromise takes for the same text: its tagging alone,
 * as the extraction calls it, and its `nouns()`. Abstracts for each second of processor time, all
 * threads counted, so that other work on the machine matters little; the best of a few rounds, which
 * take turns.
 */
import type { Command } from 'commander';
import nlp from 'compromise';
import { extractConcepts } from '../../src/core/concepts/extract-concepts.ts';
import { readPaperText } from '../../src/core/concepts/text/read-text.ts';
import { tagSentences } from '../../src/core/concepts/text/tagger.ts';
import type { Paper, RunControl } from '../../src/core/types.ts';
import { readCorpusFiles } from '../files/read-corpus-files.ts';
import { defaultCorpus } from '../package-root.ts';
import { processorSeconds } from './processor-seconds.ts';

const ROUNDS = 3;
const PAPERS = 200;
const LARGE = [1_000, 10_000] as const;

const silent: RunControl = { progress: () => {}, checkpoint: async () => {} };

/** Adds the command to `program`. */
export function addConceptsBench(program: Command): void {
  program
    .command('concepts')
    .description('abstracts a second of concept extraction, and of compromise')
    .argument('[file]', 'papers to read, repeated where they are few', defaultCorpus)
    .option('--large', `time and memory of ${LARGE.join(' and ')} papers instead`)
    .action(async (file: string, { large }: { large?: true }) => {
      const { papers } = await readCorpusFiles([file]);
      if (large === undefined) await compareSpeeds(repeat(papers, PAPERS));
      else await measureGrowth(papers);
    });
}

async function compareSpeeds(papers: readonly Paper[]): Promise<void> {
  const texts = papers.map(({ title, abstract = '' }) => `${title}. ${abstract}`);
  const readings = papers.map(readPaperText);
  const works: [string, () => unknown][] = [
    ['extraction', () => extractConcepts(papers, silent)],
    [
      'extraction with keyphrases',
      () => extractConcepts(papers, silent, { keyphrases: { ranking: 'detailed' } }),
    ],
    [
      'tagging alone',
      () => {
        for (const { tagged } of readings) tagSentences(tagged.map(({ tokens }) => tokens));
      },
    ],
    [
      'nouns() of compromise',
      () => {
        for (const text of texts) nlp(text).nouns().out('array');
      },
    ],
  ];
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, [, work]] of works.entries()) {
      const seconds = await processorSeconds(work);
      best[place] = Math.min(best[place] ?? seconds, seconds);
    }
  }
  console.log(`${papers.length} papers, abstracts a second a core, best of ${ROUNDS} rounds`);
  works.forEach(([name], place) => {
    console.log(`${name.padEnd(28)}${(papers.length / (best[place] ?? 0)).toFixed(0).padStart(6)}`);
  });
}

async function measureGrowth(papers: readonly Paper[]): Promise<void> {
  const times: number[] = [];
  for (const size of LARGE) {
    const corpus = repeat(papers, size);
    const seconds = await processorSeconds(() => extractConcepts(corpus, silent));
    times.push(seconds);
    const speed = (size / seconds).toFixed(0);
    const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
    console.log(`${size} papers: ${seconds.toFixed(1)} s, ${speed} a second, peak ${memory} MB`);
  }
  console.log(`${((times[1] ?? 0) / (times[0] ?? 1)).toFixed(1)} times the time`);
}

/** Returns `size` papers, ordered by id. */
function repeat(papers: readonly Paper[], size: number): Paper[] {
  return Array.from({ length: size }, (_, number) => ({
    ...(papers[number % papers.length] as Paper),
    id: String(number).padStart(6, '0'),
  }));
}
