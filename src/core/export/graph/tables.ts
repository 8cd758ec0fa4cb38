/**
 * What every format says about a node and a link: one row each, under the same names. Later
 * columns are appended, never moved, because files from older maps stay in use.
 *
 * A list is one text: its elements are joined by `|`, and inside an element a backslash stands before
 * `|` and before a backslash: `p\|q` of one keyword, `p|q` of two.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import { roundWeight } from '../../shared/round.ts';
import type { DatasetStructure, MapConcept, MapPaper, PairTest, Subgraph } from '../../types.ts';

export type ColumnType = 'string' | 'integer' | 'double';

export interface Column<Row> {
  name: keyof Row & string;
  type: ColumnType;
}

export interface NodeRow {
  /** A concept's id, `concept:` and its normal form; a paper's id. */
  id: string;
  kind: 'paper' | 'concept';
  /** Label of a concept, title of a paper. */
  label: string;
  /** Surface forms of a concept, most frequent first, joined by `|`. */
  variants?: string;
  community: number;
  community_label: string;
  /** Colour slot of the community; no column, the colour is drawn. */
  slot: number;
  /** Document frequency of a concept. */
  papers?: number;
  /** Of a paper. */
  year?: number;
  /** Map positions as stored; y grows upwards, as in Gephi and sigma. */
  x: number;
  y: number;
  /** Ids of the next broader concepts of a concept, by code unit, joined by `|`; the word is SKOS's. */
  broader?: string;
  /** Ids of the concepts next below it, by code unit, joined by `|`; the word is SKOS's. */
  narrower?: string;
  /** What one of several meanings of a word is named by: "image" in "layer (image)". */
  sense?: string;
  /** How sure that meaning is, from 0 to 1. */
  sense_confidence?: number;
  /** How evenly its links are spread over communities, from 0. */
  participation: number;
  /** The part of all shortest paths that pass through it. */
  betweenness: number;
  /** Community and part, as 3.1; the community alone where it is of one piece. */
  community_2: string;
  /** Community, part, and part of that, as 3.1.0; as far as it is divided. */
  community_3: string;
  /** Share of the runs on resampled links in which the node falls in with its community. */
  confidence?: number;
  /** Other communities that a borderline node stands between, most often first, joined by `|`. */
  between?: string;
  /** The keywords of a paper's authors, as they give them, joined by `|`. */
  keywords?: string;
}

export interface EdgeRow {
  source: string;
  target: string;
  kind: 'mention' | 'cooccurrence' | 'similarity';
  weight: number;
  /** Papers that two concepts share; concepts that two papers share, as they are tested. */
  shared?: number;
  /** What they would share by chance. */
  expected?: number;
  /** Shared over expected. */
  lift?: number;
  /** The chance of sharing as much or more. */
  p_value?: number;
  /** The least rate of false links at which it passes. */
  q_value?: number;
}

export const nodeColumns: readonly Column<NodeRow>[] = [
  { name: 'id', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'label', type: 'string' },
  { name: 'variants', type: 'string' },
  { name: 'community', type: 'integer' },
  { name: 'community_label', type: 'string' },
  { name: 'papers', type: 'integer' },
  { name: 'year', type: 'integer' },
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
  { name: 'broader', type: 'string' },
  { name: 'narrower', type: 'string' },
  { name: 'sense', type: 'string' },
  { name: 'sense_confidence', type: 'double' },
  { name: 'participation', type: 'double' },
  { name: 'betweenness', type: 'double' },
  { name: 'community_2', type: 'string' },
  { name: 'community_3', type: 'string' },
  { name: 'confidence', type: 'double' },
  { name: 'between', type: 'string' },
  { name: 'keywords', type: 'string' },
];

export const edgeColumns: readonly Column<EdgeRow>[] = [
  { name: 'source', type: 'string' },
  { name: 'target', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'weight', type: 'double' },
  { name: 'shared', type: 'integer' },
  { name: 'expected', type: 'double' },
  { name: 'lift', type: 'double' },
  { name: 'p_value', type: 'double' },
  { name: 'q_value', type: 'double' },
];

/** Returns how many rows the nodes and links of a subgraph have. */
export function countRows(subgraph: Subgraph): number {
  const { papers, concepts, mentions, cooccurrences, similarities } = subgraph;
  return [papers, concepts, mentions, cooccurrences, similarities].reduce(
    (rows, { length }) => rows + length,
    0,
  );
}

/**
 * Yields a row a node: papers by number, then concepts by number. Broader and narrower concepts are
 * named whether or not they are in the subgraph.
 */
export function* tabulateNodes(
  structure: DatasetStructure,
  subgraph: Subgraph,
): Generator<NodeRow> {
  const communityLabel = (community: number) => structure.communities[community]?.label ?? '';
  const slotOf = (community: number) => structure.communities[community]?.slot ?? 0;
  const narrower = listNarrower(structure.concepts);
  for (const paper of pick(structure.papers, subgraph.papers)) {
    yield {
      id: paperNodeId(paper),
      kind: 'paper',
      label: paper.title,
      community: paper.community,
      community_label: communityLabel(paper.community),
      slot: slotOf(paper.community),
      ...(paper.year !== undefined && { year: paper.year }),
      x: paper.x,
      y: paper.y,
      participation: paper.participation,
      betweenness: paper.betweenness,
      ...placeColumns(paper),
      ...(paper.keywords !== undefined && { keywords: joinNames(paper.keywords) }),
    };
  }
  for (const concept of pick(structure.concepts, subgraph.concepts)) {
    yield {
      id: concept.id,
      kind: 'concept',
      label: concept.label,
      variants: joinNames(concept.variants.map(({ form }) => form)),
      community: concept.community,
      community_label: communityLabel(concept.community),
      slot: slotOf(concept.community),
      papers: concept.papers,
      x: concept.x,
      y: concept.y,
      ...placeColumns(concept),
      ...(concept.broader !== undefined && { broader: joinNames(concept.broader) }),
      ...(narrower.has(concept.id) && { narrower: joinNames(narrower.get(concept.id) ?? []) }),
      ...(concept.sense !== undefined && {
        sense: concept.sense.context,
        sense_confidence: concept.sense.confidence,
      }),
      participation: concept.participation,
      betweenness: concept.betweenness,
    };
  }
}

/** Yields a row a link: mentions, co-occurrences, similarities, each ordered by its ends. */
export function* tabulateEdges(
  structure: DatasetStructure,
  subgraph: Subgraph,
): Generator<EdgeRow> {
  const paperId = (number: number) => idAt(structure.papers, number, paperNodeId);
  const conceptId = (number: number) => idAt(structure.concepts, number, ({ id }) => id);
  for (const { paper, concept, weight } of subgraph.mentions) {
    yield { source: paperId(paper), target: conceptId(concept), kind: 'mention', weight };
  }
  for (const link of subgraph.cooccurrences) {
    yield {
      source: conceptId(link.source),
      target: conceptId(link.target),
      kind: 'cooccurrence',
      weight: link.weight,
      ...testColumns(link, link.papers),
    };
  }
  for (const link of subgraph.similarities) {
    yield {
      source: paperId(link.source),
      target: paperId(link.target),
      kind: 'similarity',
      weight: link.weight,
      ...testColumns(link, link.shared),
    };
  }
}

/** What tells where a node belongs, below its community, and how firmly. */
function placeColumns(node: MapPaper | MapConcept) {
  const path = [node.community, ...node.parts];
  return {
    community_2: path.slice(0, 2).join('.'),
    community_3: path.slice(0, 3).join('.'),
    ...(node.confidence !== undefined && { confidence: node.confidence }),
    ...(node.between !== undefined && { between: joinNames(node.between.map(String)) }),
  };
}

/** Two papers that name only one concept each cannot share any by chance, and have no lift. */
function testColumns({ expected, pValue, qValue }: PairTest, shared: number) {
  return {
    shared,
    expected,
    ...(expected > 0 && { lift: roundWeight(shared / expected) }),
    p_value: pValue,
    q_value: qValue,
  };
}

/** Returns the ids of the concepts next below each that has some, by code unit. */
export function listNarrower(concepts: readonly MapConcept[]): Map<string, string[]> {
  const narrower = new Map<string, string[]>();
  for (const { id, broader = [] } of concepts) {
    for (const above of broader) {
      const ids = narrower.get(above);
      if (ids === undefined) narrower.set(above, [id]);
      else ids.push(id);
    }
  }
  for (const ids of narrower.values()) ids.sort(compareCodeUnits);
  return narrower;
}

function joinNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\|]/g, (mark) => `\\${mark}`)).join('|');
}

function idAt<Node>(nodes: readonly Node[], number: number, idOf: (node: Node) => string): string {
  const node = nodes[number];
  return node === undefined ? '' : idOf(node);
}

/**
 * A paper's own id, marked where it could be taken for a concept's, and where it is the one name
 * that graphology cannot hold as a key.
 */
export function paperNodeId({ id }: Pick<MapPaper, 'id'>): string {
  return /^(concept:|paper:|__proto__$)/.test(id) ? `paper:${id}` : id;
}

function pick<Node>(nodes: readonly Node[], numbers: readonly number[]): Node[] {
  return numbers.flatMap((number) => nodes[number] ?? []);
}
