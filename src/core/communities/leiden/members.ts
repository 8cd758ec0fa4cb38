/** Partitions in typed arrays: numbering without gaps, and the members of each community. */

/** The nodes of community c, ascending: `nodes` from `starts[c]` up to `starts[c + 1]`. */
export interface Members {
  starts: Uint32Array;
  nodes: Uint32Array;
}

/** Numbers `communities` without gaps by smallest member, in place; returns how many there are. */
export function numberWithoutGaps(communities: Uint32Array): number {
  const numbers = new Uint32Array(communities.length);
  let count = 0;
  for (let node = 0; node < communities.length; node++) {
    const community = communities[node] ?? 0;
    if (numbers[community] === 0) numbers[community] = ++count;
    communities[node] = (numbers[community] ?? 0) - 1;
  }
  return count;
}

/** Returns the members of `count` communities. */
export function membersByCommunity(communities: Uint32Array, count: number): Members {
  const starts = new Uint32Array(count + 1);
  for (const community of communities) starts[community + 1] = (starts[community + 1] ?? 0) + 1;
  for (let community = 0; community < count; community++) {
    starts[community + 1] = (starts[community + 1] ?? 0) + (starts[community] ?? 0);
  }
  const next = starts.slice();
  const nodes = new Uint32Array(communities.length);
  for (let node = 0; node < communities.length; node++) {
    const community = communities[node] ?? 0;
    const place = next[community] ?? 0;
    next[community] = place + 1;
    nodes[place] = node;
  }
  return { starts, nodes };
}
