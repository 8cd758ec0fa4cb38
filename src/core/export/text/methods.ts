/** How a map is made, method by method, and the articles that each is from. */
import { articles } from './articles.ts';

export interface Method {
  name: string;
  how: string;
  articles: readonly string[];
}

export const methods: readonly Method[] = [
  {
    name: 'Concepts',
    how: 'Noun phrases that live apart from the longer ones around them are concepts, together with every way in which they are written. How much a paper is about one is read from how often, where and how it is named.',
    articles: [articles.cValue, articles.inverseDocumentFrequency],
  },
  {
    name: 'Communities',
    how: 'Papers are joined to those nearest by words and concepts, and parted where links within exceed chance most; a concept goes to the community that uses it most. A community is named by concepts that are common in it and rare outside.',
    articles: [articles.leiden, articles.resolution, articles.classTfIdf],
  },
  {
    name: 'Solidity and robustness',
    how: 'Communities are found again on links drawn with replacement, and again with other options. A community is compared with the one that is most like it, all of them by the pairs of papers that stay together.',
    articles: [articles.stability, articles.adjustedRand],
  },
  {
    name: 'Links against chance',
    how: 'A link passes where its ends share more than they would on a random map with the same numbers of papers and concepts. The error rate is the share of passing links that may be false.',
    articles: [articles.bipartiteChance, articles.weightedSampling, articles.falseDiscoveryRate],
  },
  {
    name: 'Closeness',
    how: 'Each concept is linked to the few that it is most closely associated with, those that pass first. Two papers are alike by the cosine of their concepts, in which rare ones count more.',
    articles: [articles.associationStrength, articles.cosine, articles.jaccard],
  },
  {
    name: 'Bridges',
    how: 'A bridge lies on many of the shortest paths between others. Its links lead to several communities, more than all links do.',
    articles: [articles.participation, articles.betweenness],
  },
  {
    name: 'Map',
    how: 'Each community has a territory as large as what it holds, related ones side by side. Papers and concepts are spread in it near what they are linked to; how far apart two territories lie has no further meaning.',
    articles: [articles.powerDiagrams],
  },
];
