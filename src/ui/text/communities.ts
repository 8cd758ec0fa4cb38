/** What is said of communities, their parts and their bridges, and of how solid they are. */
import type { Solidity } from '../../explorer/firmness.ts';
import { counted, number, sentence } from './numbers.ts';

/** How solid a community is, in a word. */
const solidityNames: Record<Solidity, string> = {
  solid: 'solid',
  fair: 'fairly solid',
  loose: 'loose',
  fragile: 'fragile',
};

export const communitiesText = {
  legend: {
    title: 'Communities',
    papers: 'papers',
    concepts: 'concepts',
    showAll: 'Show all',
    hide: (name: string) => `Hide ${name}`,
    show: (name: string) => `Show ${name}`,
    fragile: 'fragile',
  },
  parts: {
    title: 'Opens into',
    count: (parts: number) => counted(parts, 'part'),
    whole: 'Show all',
    chosen: (name: string) => `Part: ${name}`,
    open: (name: string) => `Parts of ${name}`,
  },
  resolution: {
    label: 'How many communities',
    fewer: 'Fewer, larger',
    more: 'More, smaller',
    asBuilt: 'As built',
    value: (resolution: number, step: number) => {
      const way = step > 0 ? 'more and smaller than built' : 'fewer and larger than built';
      return `Resolution ${number(resolution)}, ${step === 0 ? 'as built' : way}`;
    },
    finding: 'Finding communities',
    found: (communities: number) => counted(communities, 'community', 'communities'),
    failed: (reason: string) => `The map did not follow: ${reason}`,
  },
  bridges: {
    title: 'Bridges',
    what: 'Papers and concepts that connect communities, with the share of their links that lead to each.',
    papers: 'Papers',
    concepts: 'Concepts',
    shown: (shown: number, all: number) =>
      shown === all ? number(all) : `the first ${number(shown)} of ${number(all)}`,
    none: 'Nothing on this map connects communities more than others do.',
    connects: 'connects',
    line: 'A bridge:',
    lead: 'of its links lead to',
    to: 'to',
    and: 'and',
    through: ', through',
  },
  firmness: {
    borderline: 'Borderline: in',
    scattered: 'Loosely placed: in',
    placed: 'Stays in',
    times: (times: number, runs: number) => `in ${number(times)} of ${counted(runs, 'rerun')}`,
    mostly: ', otherwise mostly in',
    nowhere: ', scattered otherwise',
    or: 'or',
    question: 'What a rerun is',
    rerun:
      'A rerun finds the communities again after chance has left out some links between papers and doubled others. What stays together in most reruns does not hang on single links.',
  },
  solidity: {
    title: 'Solidity',
    value: (solidity: Solidity, share: string) =>
      `${sentence(solidityNames[solidity])}: comes back at ${share}`,
    question: 'What solidity is',
    meaning: (runs: number, share: string) =>
      `In each of ${counted(runs, 'rerun')}, after chance has left out some links between papers and doubled others, the community most like this one is looked up. On average ${share} of the papers in either are in both. From 75 % on it counts as solid, below 50 % as loose, below 40 % as fragile.`,
    borderline: 'Borderline',
    borderlineCounts: (papers: number, concepts: number) =>
      [
        ...(papers > 0 ? [counted(papers, 'paper')] : []),
        ...(concepts > 0 ? [counted(concepts, 'concept')] : []),
      ].join(', '),
    member: 'borderline',
    central: 'central',
  },
} as const;
