/** The part of a map that the words of a command choose. */
import { findConcept, findPaper } from '../../src/core/analysis/find-nodes.ts';
import { BadOptionError } from '../../src/core/shared/errors.ts';
import { nearestNames } from '../../src/core/shared/nearest-names.ts';
import type { DatasetStructure, NodeRef, Subgraph } from '../../src/core/types.ts';
import { addressKeys, decodeAddress } from '../../src/explorer/address.ts';
import {
  communityScope,
  egoScope,
  everythingScope,
  type OfferedScope,
  selectionScope,
  visibleScope,
} from '../../src/explorer/export-scopes.ts';
import { selectVisible } from '../../src/explorer/visible.ts';

export interface ScopeWords {
  concept: readonly string[];
  paper: readonly string[];
  community?: number;
  hops?: number;
  /** Address of the explorer, whole or its query alone. */
  view?: string;
}

/**
 * Returns the chosen part; everything where nothing is chosen.
 * @throws BadOptionError when the map does not hold what is named.
 */
export function chooseScope(
  structure: DatasetStructure,
  { concept, paper, community, hops, view }: ScopeWords,
): OfferedScope<Subgraph> {
  if (view !== undefined) return visibleScope(selectVisible(structure, stateOf(structure, view)));
  if (community !== undefined) {
    return held(communityScope(structure, checkedCommunity(structure, community)));
  }
  const nodes = [
    ...paper.map((id) => paperOf(structure, id)),
    ...concept.map((label) => conceptOf(structure, label)),
  ];
  const [first] = nodes;
  if (first !== undefined) {
    const selection =
      nodes.length > 1
        ? { selected: null, picked: nodes, link: null }
        : { selected: first, picked: [], link: null };
    return held(
      hops === undefined
        ? selectionScope(structure, selection)
        : egoScope(structure, selection, hops),
    );
  }
  if (hops === undefined) return everythingScope(structure);
  throw new BadOptionError(
    'commands/export: --hops counts from a node; add --concept LABEL or --paper ID.',
  );
}

function held(scope: OfferedScope): OfferedScope<Subgraph> {
  const { subgraph } = scope;
  if (subgraph === null) throw new Error(`export/choose-scope: ${scope.kind} is left open.`);
  return { ...scope, subgraph };
}

function stateOf(structure: DatasetStructure, view: string) {
  const query = /\?([^#]*)/.exec(view)?.[1] ?? view;
  const names = [...new URLSearchParams(query).keys()];
  const known = new Set<string>([...addressKeys, 'map']);
  if (names.length > 0 && !/^https?:[^?]*$/.test(view) && !names.some((name) => known.has(name))) {
    throw new BadOptionError(
      `commands/export: --view needs an address of the explorer or what follows its ?; received "${view}".`,
    );
  }
  const state = decodeAddress(query, structure);
  if (state.resolution !== null) {
    console.error(
      `--view: communities are those of the build; the resolution ${state.resolution} is left out.`,
    );
  }
  return state;
}

function conceptOf(structure: DatasetStructure, label: string): NodeRef {
  const number = findConcept(structure, label);
  if (number !== undefined) return { kind: 'concept', number };
  const labels = structure.concepts.map((concept) => concept.label);
  throw new BadOptionError(
    `commands/export: no drawn concept is called "${label}".${nearHint(label, labels)}`,
  );
}

function paperOf(structure: DatasetStructure, id: string): NodeRef {
  const number = findPaper(structure, id);
  if (number !== undefined) return { kind: 'paper', number };
  const ids = structure.papers.map((paper) => paper.id);
  throw new BadOptionError(`commands/export: no paper has the id "${id}".${nearHint(id, ids)}`);
}

function checkedCommunity(structure: DatasetStructure, community: number): number {
  const communities = structure.communities.length;
  if (community < communities) return community;
  throw new BadOptionError(
    `commands/export: --community needs a number below ${communities}, the communities of this ` +
      `map; received ${community}.`,
  );
}

function nearHint(wanted: string, names: readonly string[]): string {
  const near = nearestNames(wanted, names);
  return near.length === 0 ? '' : ` Near it: ${near.map((name) => `"${name}"`).join(', ')}.`;
}
