/** Groups by their members: each node's group is given by node number. */

/** Returns the nodes of each group, ascending, by group number; empty where a number has none. */
export function listMembers(groups: readonly number[]): number[][] {
  const members: number[][] = [];
  groups.forEach((group, node) => {
    while (members.length <= group) members.push([]);
    members[group]?.push(node);
  });
  return members;
}
