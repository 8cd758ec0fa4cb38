/** What the notes of a vault have in common: who is in it, how it is called and what it is linked to. */

import type { Community, MapConcept, MapPaper } from '../../../types.ts';
import { listNarrower } from '../../graph/tables.ts';
import type { ExportSource } from '../../source.ts';
import { type LinkedNodes, linkNodes } from '../linked-nodes.ts';
import { type NoteNames, nameNotes } from './note-names.ts';

/** A node of the vault, or a community with a node in it, and its note. */
export interface Noted<Node> {
  number: number;
  node: Node;
  /** Path of its note, without the ending. */
  name: string;
}

export interface Vault {
  source: ExportSource;
  names: NoteNames;
  papers: ReadonlyMap<number, Noted<MapPaper>>;
  concepts: ReadonlyMap<number, Noted<MapConcept>>;
  communities: ReadonlyMap<number, Noted<Community>>;
  /** Made when the first note is. */
  links(): LinkedNodes;
  /** Drawn concepts by id, whether or not they have a note. */
  conceptNumbers(): ReadonlyMap<string, number>;
  /** Ids of the concepts next below a concept, by its id. */
  narrower(): ReadonlyMap<string, readonly string[]>;
}

/** Returns the vault of a part. O(nodes of the map): only names are made. */
export function vaultOf(source: ExportSource): Vault {
  const { structure, subgraph, title } = source;
  const names = nameNotes(structure, title);
  const papers = note(structure.papers, subgraph.papers, names.papers);
  const concepts = note(structure.concepts, subgraph.concepts, names.concepts);
  const present = new Set(
    [...papers.values(), ...concepts.values()].map(({ node }) => node.community),
  );
  const numbers = [...present].sort((a, b) => a - b);
  return {
    source,
    names,
    papers,
    concepts,
    communities: note(structure.communities, numbers, names.communities),
    links: once(() => linkNodes(subgraph)),
    conceptNumbers: once(() => new Map(structure.concepts.map(({ id }, number) => [id, number]))),
    narrower: once(() => listNarrower(structure.concepts)),
  };
}

function note<Node>(
  nodes: readonly Node[],
  numbers: readonly number[],
  names: readonly string[],
): Map<number, Noted<Node>> {
  return new Map(
    numbers.flatMap((number): [number, Noted<Node>][] => {
      const [node, name] = [nodes[number], names[number]];
      return node === undefined || name === undefined ? [] : [[number, { number, node, name }]];
    }),
  );
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
