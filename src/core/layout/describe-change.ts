/** What a map has that the map before had not, what it lacks, and what lies elsewhere. */
import type { Layout, MapChange, NodeChange, Position } from '../types.ts';
import type { MappedGraph, PreviousMap } from './lay-out-map.ts';

/** Pixels that a node may go and still count as where it was: a twentieth of the map's width. */
const farMove = 55;

/**
 * Returns the change from `previous`. Nodes are told by their ids. One has moved when it changed its
 * community, its new one not continuing its old one, or went farther than `farMove`.
 */
export function describeChange(
  { papers, concepts, partition }: MappedGraph,
  layout: Layout,
  { structure, continued }: PreviousMap,
): MapChange {
  const paperMoves = follow(papers, partition.papers, layout.papers, structure.papers);
  const conceptMoves = follow(concepts, partition.concepts, layout.concepts, structure.concepts);
  return {
    papers: summarize(paperMoves, continued, ({ id, title }) => ({ id, title })),
    concepts: summarize(conceptMoves, continued, ({ id, label }) => ({ id, label })),
    communities: {
      continued: [...continued],
      gone: structure.communities
        .filter(({ number }) => !continued.includes(number))
        .map(({ number, label }) => ({ number, label })),
    },
    medianDistance: medianOf(paperMoves.nodes.flatMap(({ distance }) => distance ?? [])),
  };
}

interface Moves<Old> {
  /** By number: communities now and before, and the way between the two places; none of a new node. */
  nodes: { community: number; old?: number; distance?: number }[];
  gone: Old[];
}

function follow<Old extends Position & { id: string; community: number }>(
  nodes: readonly { id: string }[],
  communities: readonly number[],
  places: readonly Position[],
  before: readonly Old[],
): Moves<Old> {
  const known = new Map(before.map((node) => [node.id, node]));
  const moves = nodes.map(({ id }, number) => {
    const community = communities[number] ?? 0;
    const [old, place] = [known.get(id), places[number]];
    known.delete(id);
    if (old === undefined || place === undefined) return { community };
    const [dx, dy] = [place.x - old.x, place.y - old.y];
    const distance = Math.sqrt(dx * dx + dy * dy);
    return { community, old: old.community, distance };
  });
  return { nodes: moves, gone: [...known.values()] };
}

function summarize<Old, Gone>(
  { nodes, gone }: Moves<Old>,
  continued: readonly (number | null)[],
  describe: (old: Old) => Gone,
): NodeChange<Gone> {
  const change: NodeChange<Gone> = { added: [], gone: gone.map(describe), moved: [] };
  nodes.forEach(({ community, old, distance = 0 }, number) => {
    if (old === undefined) change.added.push(number);
    else if (continued[community] !== old || distance > farMove) change.moved.push(number);
  });
  return change;
}

/** Rounded to hundredths; 0 of none. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return Math.round(((sorted[low] ?? 0) + (sorted[high] ?? 0)) * 50) / 100;
}
