/** Maps with planted communities, and what tests ask of their layouts. */
import { conceptRadius, nodeGap, paperRadius } from '../../../src/core/layout/frame.ts';
import type { MappedGraph } from '../../../src/core/layout/lay-out-map.ts';
import { createRandom } from '../../../src/core/shared/random.ts';
import type { Layout, Partition } from '../../../src/core/types.ts';
import { conceptsOf } from '../concepts-of.ts';

export function papersOf(count: number): { id: string }[] {
  return Array.from({ length: count }, (_, paper) => ({ id: `p${paper}` }));
}

/** A graph of communities whose papers mention mostly, but not only, their own concepts. */
export function planted(count: number, papersEach: number, conceptsEach: number): MappedGraph {
  const random = createRandom(11);
  const community = (node: number, each: number) => Math.floor(node / each);
  const partition: Partition = {
    papers: Array.from({ length: count * papersEach }, (_, paper) => community(paper, papersEach)),
    concepts: Array.from({ length: count * conceptsEach }, (_, concept) =>
      community(concept, conceptsEach),
    ),
    count,
    modularity: 0,
  };
  const table = partition.concepts.map((own, concept) => {
    const papers = partition.papers.flatMap((other, paper) =>
      random() < (own === other ? 0.5 : 0.05) ? [[paper, 1] as const] : [],
    );
    return [`c${concept}`, Object.fromEntries(papers)] as const;
  });
  const concepts = conceptsOf(Object.fromEntries(table));
  const mentions = concepts.flatMap(({ papers }, concept) =>
    papers.map(({ paper, weight }) => ({ paper, concept, weight })),
  );
  const papers = papersOf(partition.papers.length);
  return { papers, concepts, mentions, similarities: [], partition };
}

/** Pairs of nodes that are closer than their sizes and the gap allow. */
export function overlaps(layout: Layout, concepts: MappedGraph['concepts']): string[] {
  const nodes = [
    ...layout.papers.map((place) => ({ ...place, radius: paperRadius })),
    ...layout.concepts.map((place, number) => ({
      ...place,
      radius: conceptRadius(concepts[number]?.papers.length ?? 0),
    })),
  ];
  return nodes.flatMap((a, first) =>
    nodes.slice(first + 1).flatMap((b, offset) => {
      const distance = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
      return distance < a.radius + b.radius + nodeGap - 0.05
        ? [`${first} ${first + 1 + offset}`]
        : [];
    }),
  );
}

/** Returns the map without every paper for which `isGone`, with the links of the others. */
export function withoutPapers(
  { papers, concepts, mentions, partition }: MappedGraph,
  isGone: (paper: number) => boolean,
): MappedGraph {
  const kept = [...papers.keys()].filter((paper) => !isGone(paper));
  const numbers = new Map(kept.map((paper, number) => [paper, number]));
  const renumber = <Link extends { paper: number }>(links: readonly Link[]) =>
    links.flatMap((link) => {
      const paper = numbers.get(link.paper);
      return paper === undefined ? [] : [{ ...link, paper }];
    });
  return {
    papers: kept.flatMap((paper) => papers[paper] ?? []),
    concepts: concepts.map((concept) => ({ ...concept, papers: renumber(concept.papers) })),
    mentions: renumber(mentions),
    similarities: [],
    partition: { ...partition, papers: kept.map((paper) => partition.papers[paper] ?? 0) },
  };
}

/** The map as the next one sees it, every community going on under its number. */
export function previousOf({ papers, concepts, partition }: MappedGraph, layout: Layout) {
  const place = (number: number, places: Layout['papers'], communities: readonly number[]) => ({
    ...(places[number] ?? { x: 0, y: 0 }),
    community: communities[number] ?? 0,
  });
  const structure = {
    papers: papers.map(({ id }, number) => ({
      id,
      title: `Title of ${id}`,
      ...place(number, layout.papers, partition.papers),
    })),
    concepts: concepts.map(({ id, label }, number) => ({
      id,
      label,
      ...place(number, layout.concepts, partition.concepts),
    })),
    communities: Array.from({ length: partition.count }, (_, number) => ({
      number,
      label: `Community ${number}`,
    })),
  };
  return { structure, continued: structure.communities.map(({ number }): number | null => number) };
}
