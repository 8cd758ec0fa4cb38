/** The part of graphology-communities-louvain used here. Its published types know no Node module. */
declare module 'graphology-communities-louvain' {
  /** Returns the community of each node of the graph. */
  export default function louvain(
    graph: import('graphology').UndirectedGraph,
    options: { getEdgeWeight: null; rng: () => number },
  ): { [node: string]: number };
}
