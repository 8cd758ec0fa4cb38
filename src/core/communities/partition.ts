/** A partition of a dataset's nodes: communities of papers, with the concepts that they use most. */

/** Communities are numbered by papers (descending), then by smallest paper. */
export interface Partition {
  /** Community of each paper, by paper number. */
  papers: number[];
  /** Community of each drawn concept, by concept number. */
  concepts: number[];
  /** How many communities there are. */
  count: number;
  /** Of the papers' communities on the graph that was partitioned; 0 where it has no links. */
  modularity: number;
}

/** Returns the nodes of each community, ascending, by community number. */
export function listMembers(communities: readonly number[]): number[][] {
  const members: number[][] = [];
  communities.forEach((community, node) => {
    while (members.length <= community) members.push([]);
    members[community]?.push(node);
  });
  return members;
}

/** Returns `communities` numbered by size (descending), then by smallest member. */
export function numberBySize(communities: readonly number[]): number[] {
  const ordered = listMembers(communities)
    .filter((nodes) => nodes.length > 0)
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const numbered = new Array<number>(communities.length).fill(0);
  ordered.forEach((nodes, number) => {
    for (const node of nodes) numbered[node] = number;
  });
  return numbered;
}
