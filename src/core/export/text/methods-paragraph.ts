/**
 * The paragraph on methods for an article: what was done with which options, with the articles whose
 * methods were used, numbered in the order in which they are named. Every option stands in it with its
 * value, hashes of options and of the edits by hand (their list in canonical JSON) in full, so that two maps built otherwise have two texts.
 */
import { canonicalJson } from '../../shared/canonical-json.ts';
import { sha256Hex } from '../../shared/hash.ts';
import type {
  AssociationMeasure,
  BuildOptions,
  DatasetStructure,
  RobustnessReport,
} from '../../types.ts';
import type { ExportSource } from '../source.ts';
import { type ArticleKey, articles } from './articles.ts';
import { isWhole } from './part.ts';
import { counted, grouped } from './words.ts';

export interface MethodsParagraph {
  text: string;
  /** In the order of their numbers, from 1. */
  references: string[];
}

/** Digits of the papers' hash, enough to tell one list from another; the passport has all. */
const shortHash = 12;

/** Returns the paragraph on the whole map; of a part it says in its last sentence which. */
export function writeMethodsParagraph(source: ExportSource): MethodsParagraph {
  const { structure, robustness } = source;
  const citing = new Citing();
  const sentences = [
    ...describeInput(structure),
    ...describeConcepts(structure, citing),
    ...describeLinks(structure, citing),
    ...describeCommunities(structure, citing),
    ...(robustness === null ? [] : describeRobustness(robustness, citing)),
    describeLayout(structure.options, citing),
    ...describeEdits(structure),
    ...describeQuality(source),
    ...describePart(source),
  ];
  return { text: sentences.join(' '), references: citing.references };
}

/** Numbers articles as they are cited. */
class Citing {
  readonly references: string[] = [];

  /** Returns "[1]" or "[1, 2]". */
  cite(...keys: readonly ArticleKey[]): string {
    const numbers = keys.map((key) => {
      const known = this.references.indexOf(articles[key]);
      return known >= 0 ? known + 1 : this.references.push(articles[key]);
    });
    return `[${numbers.sort((a, b) => a - b).join(', ')}]`;
  }
}

function describeInput({ counts, inputHash, software }: DatasetStructure): string[] {
  const program =
    software === undefined
      ? 'Throughline (its version was not recorded)'
      : `Throughline ${software.throughline} (with compromise ${software.compromise})`;
  const { papers, withAbstract } = counts;
  const abstracts = withAbstract === papers ? 'all' : grouped(withAbstract);
  return [
    `The map of ${counted(papers, 'paper')}, ${abstracts} with an abstract, was made with ${program} from titles, abstracts and authors' keywords (SHA-256 of the papers: ${inputHash.slice(0, shortHash)}).`,
  ];
}

function describeConcepts({ counts, options }: DatasetStructure, citing: Citing): string[] {
  const { vocabulary, minPapers } = options;
  const found = citing.cite('cValue', 'inverseDocumentFrequency');
  const known =
    vocabulary === undefined
      ? []
      : [
          `A vocabulary of ${counted(vocabulary.terms, 'term')} was given (SHA-256: ${vocabulary.hash}).`,
        ];
  return [
    `Concepts are noun phrases that stand apart from the longer ones around them, with every way in which they are written ${found}.`,
    ...known,
    `Of ${counted(counts.allConcepts, 'concept')}, the ${grouped(counts.concepts)} that at least ${counted(minPapers, 'paper')} ${minPapers === 1 ? 'names' : 'share'} are drawn, joined to their papers by ${counted(counts.mentionLinks, 'mention link')}.`,
  ];
}

const measures: Record<AssociationMeasure, { name: string; from: ArticleKey[] }> = {
  strength: { name: 'association strength', from: ['associationStrength'] },
  cosine: { name: 'the cosine', from: ['associationStrength', 'cosine'] },
  jaccard: { name: 'the Jaccard index', from: ['associationStrength', 'jaccard'] },
};

function describeLinks({ counts, options, tests }: DatasetStructure, citing: Citing): string[] {
  const { name, from } = measures[options.association];
  const used = `${name} ${citing.cite(...from)}`;
  const { cooccurrences, similarities } = tests;
  return [
    `Two concepts are linked when papers name both (${counted(counts.cooccurrenceLinks, 'link')}, the closest of each concept by ${used}), two papers when they share concepts (${counted(counts.similarityLinks, 'link')}, weighted by the cosine ${citing.cite('cosine')}).`,
    `All pairs were tested against random bipartite graphs with the same numbers of concepts a paper and papers a concept ${citing.cite('bipartiteChance', 'weightedSampling')}; at a false discovery rate of 5 % ${citing.cite('falseDiscoveryRate')}, ${grouped(cooccurrences.passing)} of ${counted(cooccurrences.tested, 'pair')} of concepts and ${grouped(similarities.passing)} of ${counted(similarities.tested, 'pair')} of papers pass.`,
  ];
}

function describeCommunities(structure: DatasetStructure, citing: Citing): string[] {
  const { counts, options, modularity, runs } = structure;
  const found = `Communities were found by the Leiden algorithm ${citing.cite('leiden')} with resolution ${options.resolution} ${citing.cite('resolution')} and seed ${options.seed}: ${counted(counts.communities, 'community', 'communities')}, modularity ${modularity.toFixed(3)}.`;
  const named = `They are named by the concepts that set them apart ${citing.cite('classTfIdf')}.`;
  const held =
    runs === 0
      ? []
      : [
          `How firmly nodes belong to them was measured over ${counted(runs, 'run')} on links drawn anew with replacement ${citing.cite('stability')}.`,
        ];
  return [found, named, ...held];
}

function describeRobustness({ variants }: RobustnessReport, citing: Citing): string[] {
  const [first, ...others] = variants.map(({ ari }) => ari);
  if (first === undefined) return [];
  const least = others.reduce((low, ari) => Math.min(low, ari), first);
  const most = others.reduce((high, ari) => Math.max(high, ari), first);
  const varied = [...new Set(variants.map((variant) => variant.varied))].map(
    (option) => variedNames[option],
  );
  return [
    `With ${counted(variants.length, 'variation')} of its options (${varied.join(', ')}), the adjusted Rand index ${citing.cite('adjustedRand')} of the communities with those of the map lies between ${least.toFixed(2)} and ${most.toFixed(2)}.`,
  ];
}

const variedNames = {
  previous: 'previous map',
  minPapers: 'minimum papers',
  resolution: 'resolution',
  seed: 'seed',
} as const;

function describeLayout({ previous }: BuildOptions, citing: Citing): string {
  const near =
    previous === undefined ? '' : `, near the map of the papers with the SHA-256 ${previous}`;
  return `Communities are laid out as territories of a power diagram ${citing.cite('powerDiagrams')}${near}; distances between them have no further meaning.`;
}

function describeEdits({ curation = [] }: DatasetStructure): string[] {
  if (curation.length === 0) return [];
  const applied = curation.filter((outcome) => outcome.applied).length;
  const left = curation.length - applied;
  const hash = sha256Hex(canonicalJson(curation.map(({ edit }) => edit)));
  const rest = left === 0 ? '' : `; ${grouped(left)} could not be`;
  return [
    `${counted(applied, 'edit')} of the concepts by hand ${applied === 1 ? 'was' : 'were'} applied${rest} (SHA-256: ${hash}).`,
  ];
}

function describeQuality({ quality }: ExportSource): string[] {
  const measured = (quality?.sets ?? []).flatMap(({ name, papers, scores }) => {
    const score = scores.find(({ cut }) => cut === 10);
    return score === undefined
      ? []
      : `${score.f1.toFixed(1)} % on ${name} (${counted(papers, 'abstract')})`;
  });
  if (measured.length === 0) return [];
  return [
    `On published sets, the F1 score of the first ten keyphrases of Throughline ${quality?.version ?? ''} is ${measured.join(' and ')}.`,
  ];
}

function describePart(source: ExportSource): string[] {
  if (isWhole(source)) return [];
  const { scope, subgraph } = source;
  const about = scope.subject === '' ? '' : ` (${scope.subject})`;
  const { papers, concepts } = subgraph;
  return [
    `Shown here is a part of the map${about}: ${counted(papers.length, 'paper')} and ${counted(concepts.length, 'concept')}.`,
  ];
}
