/** The sentences of About, which come with it: what a map was made of and how, and how far to believe it. */
import type {
  AssociationMeasure,
  BuildOptions,
  CurationOutcome,
  DatasetCounts,
  VariedOption,
} from '../../core/types.ts';
import { frameText } from './frame.ts';
import { byCount, counted, decimals, number, shownOf } from './numbers.ts';

/** Returns a resolution as people write it, with two decimals at most. */
function inHundredths(resolution: number): string {
  return number(Math.round(100 * resolution) / 100);
}

/** Digits of a hash that tell one list of papers from another. */
const shortHash = 12;

export const aboutText = {
  title: frameText.top.about,
  papers: {
    title: 'This map',
    name: 'Name',
    papers: 'Papers',
    count: ({ papers, withAbstract }: DatasetCounts) =>
      withAbstract === papers
        ? `${counted(papers, 'paper')}, each with an abstract`
        : `${counted(papers, 'paper')}, ${number(withAbstract)} with an abstract`,
    years: 'Years',
    undated: (papers: number) => `, ${counted(papers, 'paper')} without one`,
    concepts: 'Concepts',
    drawn: ({ concepts, allConcepts }: DatasetCounts) =>
      `${shownOf(concepts, allConcepts)} found stand on the map`,
    links: 'Links',
    linked: ({ mentionLinks, cooccurrenceLinks, similarityLinks }: DatasetCounts) =>
      [
        counted(mentionLinks, 'mention'),
        counted(cooccurrenceLinks, 'co-occurrence'),
        counted(similarityLinks, 'similarity', 'similarities'),
      ].join(', '),
    input: 'Built from',
    hash: (hash: string) => `a list of papers with the hash ${hash.slice(0, shortHash)}`,
    again: 'The same papers and options give this map again.',
    asBuilt: 'This is the map as it was built, without the edits and the resolution chosen here.',
  },
  options: {
    title: 'Options',
    minPapers: 'Minimum papers',
    minPapersValue: (papers: number) =>
      `${number(papers)} (a concept is drawn when at least ${counted(papers, 'paper')} ${byCount(papers, 'names', 'share')} it)`,
    resolution: 'Resolution',
    resolutionValue: (resolution: number) =>
      `${inHundredths(resolution)}: a larger one gives more and smaller communities`,
    seed: 'Seed',
    seedValue: (seed: number) => `${seed}: it decides every random choice`,
    association: 'Association',
    measures: {
      strength: 'Association strength: papers together over what chance gives',
      cosine: 'Cosine: papers together over the root of the product of both',
      jaccard: 'Jaccard: papers together over papers of either',
    } satisfies Record<AssociationMeasure, string>,
    vocabulary: 'Vocabulary',
    vocabularyValue: (vocabulary: BuildOptions['vocabulary']) =>
      vocabulary === undefined
        ? 'none'
        : `${counted(vocabulary.terms, 'term')}, hash ${vocabulary.hash.slice(0, shortHash)}`,
    edits: 'Edits',
    editsValue: (outcomes: readonly CurationOutcome[]) => {
      const left = outcomes.filter(({ applied }) => !applied).length;
      if (outcomes.length === 0) return 'none';
      return `${counted(outcomes.length, 'edit')}${left === 0 ? '' : `, ${number(left)} not applied`}`;
    },
  },
  communities: {
    title: 'Communities',
    found: (count: number, modularity: number, runs: number) =>
      `${counted(count, 'community', 'communities')}, modularity ${decimals(modularity, 2)}. Solidity is how much of a community comes back, from 0 to 1, in ${counted(runs, 'run')} on links drawn at random from the map’s own: 0.75 and more is solid, less than 0.5 is loose, less than 0.4 fragile.`,
    kept: (variants: number) =>
      `Kept counts those of the ${counted(variants, 'variant')} under Robustness that have a community at least half like it.`,
    name: 'Community',
    papers: 'Papers',
    solidity: 'Solidity (links redrawn)',
    keptHead: 'Kept (options varied)',
  },
  links: {
    title: 'Links against chance',
    kinds: { cooccurrences: 'concepts, by papers', similarities: 'papers, by concepts' },
    kind: 'Pairs of',
    tested: 'Tested',
    possible: 'Could pass',
    passing: (rate: string) => `Pass at ${rate}`,
    drawn: 'Links drawn',
    firm: 'of these pass',
    model:
      'Chance is the most random map in which each paper names as many concepts, and each concept is in as many papers, as here. A pair could pass if it shared all that it can. Broader and narrower concepts, and those whose mentions overlap, are not tested; nor does a concept count for two papers that one of them names through a narrower one alone.',
  },
  robustness: {
    title: 'Robustness',
    reading: 'Reading the report',
    none: 'Whether the communities survive other options is not measured yet. This measures it, DIR being the folder of the map:',
    command: 'npx throughline check DIR --robustness',
    reopen: 'Then open this page again.',
    damaged: 'The file robustness.json is not a report on this map. This writes it again:',
    missing: 'The report did not arrive. Check the connection.',
    again: 'Try again',
    what: (variants: number) =>
      `The map was made again ${number(variants)} times, each time with one option changed. Agreement is 1 where the papers fall into the same communities and about 0 where they do by chance only (adjusted Rand index). Minimum papers decides what is drawn, not where a paper belongs.`,
    varied: 'Option',
    value: 'Value',
    communities: 'Communities',
    agreement: 'Agreement',
    options: {
      previous: 'Previous map',
      minPapers: 'Minimum papers',
      resolution: 'Resolution',
      seed: 'Seed',
    } satisfies Record<VariedOption, string>,
    valueOf: (varied: VariedOption, value: number) => {
      if (varied === 'previous') return 'none';
      return varied === 'resolution' ? inHundredths(value) : String(value);
    },
    concepts:
      'Concepts that name communities or are in most papers, by how often they stay with theirs',
    outOf: (kept: number, variants: number) => `${number(kept)} of ${number(variants)}`,
  },
  quality: {
    title: 'Measured quality',
    what: 'The keyphrases that the program finds, against those that people gave to the same abstracts: F1, and under it precision and recall, of the first 5, 10 and 15, in per cent.',
    meaning:
      'Precision is the share of the program’s phrases that people gave too, recall the share of people’s phrases that the program found, and F1 a single figure for both, high only where both are. Each figure is the mean over the abstracts, so F1 does not follow from the two under it.',
    papers: 'Abstracts',
    at: (cut: number) => `First ${cut}`,
    count: (papers: number) => counted(papers, 'paper'),
    parts: (precision: number, recall: number) =>
      `${decimals(precision, 1)} / ${decimals(recall, 1)}`,
    how: (version: string) =>
      `Measured with version ${version}: lower case, word stems, whole phrases. The settings were chosen with these abstracts in view; on others expect somewhat less.`,
  },
} as const;
