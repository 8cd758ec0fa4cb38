/** Pairs of records of one paper → groups of records, each of one paper. */
import { candidatePairs } from './candidate-pairs.ts';
import type { MergeNode } from './merge-node.ts';
import { contradict, type SamePaper, samePaper } from './same-paper.ts';

/** Two nodes that are of one paper. */
export interface Edge extends SamePaper {
  a: number;
  b: number;
}

/** Pairs of records that are asked before two groups are joined; larger groups stay apart. */
const MOST_PAIRS = 400;

interface Group {
  members: number[];
}

/** A group with the edges that made it: one fewer than its members. */
interface NodeGroup {
  members: number[];
  edges: readonly Edge[];
}

/**
 * Returns the groups of `nodes`, as places, by their first member. The surest pairs are joined first; a
 * pair that is told by id or title joins no groups of which a record contradicts one of the other's,
 * whatever records lie between them. The same for any order of `nodes` that sorts equal papers alike.
 */
export function joinNodes(nodes: readonly MergeNode[]): NodeGroup[] {
  const groups = nodes.map((_, place): Group => ({ members: [place] }));
  const used: Edge[] = [];
  for (const edge of findEdges(nodes)) {
    const [a, b] = [groups[edge.a], groups[edge.b]];
    if (a === undefined || b === undefined || a === b) continue;
    const isSure = edge.code !== 'id' && edge.code !== 'title';
    if (!isSure && !canBeOne(a, b, nodes)) continue;
    const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a];
    for (const member of small.members) groups[member] = large;
    large.members.push(...small.members);
    used.push(edge);
  }
  const edgesOf = new Map<Group, Edge[]>();
  for (const edge of used) {
    const group = groups[edge.a];
    if (group === undefined) continue;
    const edges = edgesOf.get(group);
    if (edges === undefined) edgesOf.set(group, [edge]);
    else edges.push(edge);
  }
  return [...new Set(groups)].map((group) => ({
    members: group.members,
    edges: edgesOf.get(group) ?? [],
  }));
}

function findEdges(nodes: readonly MergeNode[]): Edge[] {
  const edges: Edge[] = [];
  const asked = new Set<number>();
  for (const [a, b] of candidatePairs(nodes)) {
    const pair = a * nodes.length + b;
    if (asked.has(pair)) continue;
    asked.add(pair);
    const [one, other] = [nodes[a], nodes[b]];
    const same = one === undefined || other === undefined ? undefined : samePaper(one, other);
    if (same !== undefined) edges.push({ ...same, a, b });
  }
  return edges.sort((x, y) => x.rank - y.rank || x.a - y.a || x.b - y.b);
}

function canBeOne(a: Group, b: Group, nodes: readonly MergeNode[]): boolean {
  if (a.members.length * b.members.length > MOST_PAIRS) return false;
  return a.members.every((member) =>
    b.members.every((other) => {
      const [one, two] = [nodes[member], nodes[other]];
      return one !== undefined && two !== undefined && !contradict(one, two);
    }),
  );
}
