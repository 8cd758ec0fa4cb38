/** Communities by their members: each node's community is given by node number. */
import { listMembers } from '../shared/list-members.ts';

export { listMembers };

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
