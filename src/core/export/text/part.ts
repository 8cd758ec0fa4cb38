/** The nodes of an exported part, by community. */
import type { Community, MapConcept, MapPaper } from '../../types.ts';
import type { ExportSource } from '../source.ts';

export interface MapPart {
  papers: MapPaper[];
  concepts: MapConcept[];
  /** Those with a node in the part, by number. */
  communities: Community[];
  papersOf(community: number): readonly MapPaper[];
  conceptsOf(community: number): readonly MapConcept[];
  /** Returns a node of the part by its number on the map; undefined for one that is not in it. */
  paper(number: number): MapPaper | undefined;
  concept(number: number): MapConcept | undefined;
  hasTexts: boolean;
  /** Papers of the part with an abstract; 0 without texts. */
  withAbstract: number;
}

/** Tells whether a part holds every node of the map, whatever it is called. */
export function isWhole({
  structure,
  subgraph,
}: Pick<ExportSource, 'structure' | 'subgraph'>): boolean {
  return (
    subgraph.papers.length === structure.papers.length &&
    subgraph.concepts.length === structure.concepts.length
  );
}

/** Returns the part of `source`. O(nodes). */
export function partOf({ structure, texts, subgraph }: ExportSource): MapPart {
  const numbered = <Node>(numbers: readonly number[], nodes: readonly Node[]) =>
    new Map(
      numbers.flatMap((number): [number, Node][] => {
        const node = nodes[number];
        return node === undefined ? [] : [[number, node]];
      }),
    );
  const papers = numbered(subgraph.papers, structure.papers);
  const concepts = numbered(subgraph.concepts, structure.concepts);
  const papersOf = byCommunity(papers.values());
  const conceptsOf = byCommunity(concepts.values());
  return {
    papers: [...papers.values()],
    concepts: [...concepts.values()],
    communities: structure.communities.filter(
      ({ number }) => papersOf.has(number) || conceptsOf.has(number),
    ),
    papersOf: (community) => papersOf.get(community) ?? [],
    conceptsOf: (community) => conceptsOf.get(community) ?? [],
    paper: (number) => papers.get(number),
    concept: (number) => concepts.get(number),
    hasTexts: texts !== null,
    withAbstract: subgraph.papers.filter((number) => texts?.papers[number]?.abstract !== undefined)
      .length,
  };
}

function byCommunity<Node extends { community: number }>(
  nodes: Iterable<Node>,
): Map<number, Node[]> {
  const groups = new Map<number, Node[]>();
  for (const node of nodes) {
    const group = groups.get(node.community);
    if (group === undefined) groups.set(node.community, [node]);
    else group.push(node);
  }
  return groups;
}
