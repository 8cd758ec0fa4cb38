/** The parts of graphology-layout-forceatlas2 used here, as plain CommonJS. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** Moves the nodes by one iteration. */
  export default function iterate(
    settings: { [name: string]: number | boolean },
    nodes: Float32Array,
    links: Float32Array,
  ): void;
}
