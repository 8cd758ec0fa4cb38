/**
 * The choices as a query string, so that a link reopens the view.
 *
 * Nodes stand by id, communities by a member, since numbers change with a rebuild:
 * `s` selected node, `f` focused community, `h` a hidden community (repeated), `v` view,
 * `m` minimum papers, `y` years, `r` resolution, `q` query, `z` camera as x, y and ratio. What stands at its
 * first value is left out. Decoding ignores what the dataset doesn't hold and what isn't ours; a concept
 * that was merged into another leads to that one.
 */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { findConcept } from './find-concept.ts';
import { readResolution } from './resolution.ts';
import {
  type CameraPlace,
  type ExplorerState,
  initialState,
  type MapView,
  type YearRange,
} from './state.ts';

/** Names of the parameters that belong to the explorer. */
export const addressKeys = ['s', 'f', 'h', 'v', 'm', 'y', 'r', 'q', 'z'] as const;

const conceptPrefix = 'concept:';
const maxQueryLength = 200;
const cameraDigits = 4;

/** Returns the query string of `state`, without `?`; empty for the first view. */
export function encodeAddress(state: ExplorerState, structure: DatasetStructure): string {
  const first = initialState(structure);
  const address = new URLSearchParams();
  const put = (key: (typeof addressKeys)[number], value: string | undefined) => {
    if (value !== undefined) address.append(key, value);
  };
  if (state.selected !== null) put('s', encodeNode(state.selected, structure));
  if (state.focusedCommunity !== null) put('f', encodeCommunity(state.focusedCommunity, structure));
  for (const community of state.hiddenCommunities) put('h', encodeCommunity(community, structure));
  if (state.view !== first.view) put('v', state.view);
  if (state.minPapers !== first.minPapers) put('m', String(state.minPapers));
  if (state.years !== null) put('y', `${state.years.from}..${state.years.to}`);
  if (state.resolution !== null) put('r', String(state.resolution));
  if (state.query !== '') put('q', state.query.slice(0, maxQueryLength));
  if (state.camera !== null) put('z', encodeCamera(state.camera));
  return address.toString();
}

/** Returns the state that `search` (with or without `?`) describes; the first view for none. */
export function decodeAddress(search: string, structure: DatasetStructure): ExplorerState {
  const address = new URLSearchParams(search);
  const first = initialState(structure);
  const hidden = address.getAll('h').flatMap((token) => decodeCommunity(token, structure) ?? []);
  return {
    ...first,
    selected: decodeNode(address.get('s'), structure),
    focusedCommunity: decodeCommunity(address.get('f'), structure),
    hiddenCommunities: [...new Set(hidden)].sort((a, b) => a - b),
    view: decodeView(address.get('v')) ?? first.view,
    minPapers: decodeMinPapers(address.get('m'), first.minPapers) ?? first.minPapers,
    years: decodeYears(address.get('y')),
    resolution: readResolution(address.get('r')),
    query: (address.get('q') ?? '').slice(0, maxQueryLength),
    camera: decodeCamera(address.get('z')),
  };
}

/** Returns `place` with the digits that an address keeps. */
export function roundCamera({ x, y, ratio }: CameraPlace): CameraPlace {
  return { x: roundPart(x), y: roundPart(y), ratio: roundPart(ratio) };
}

function encodeNode(node: NodeRef, structure: DatasetStructure): string | undefined {
  if (node.kind === 'paper') {
    const paper = structure.papers[node.number];
    return paper && `p:${paper.id}`;
  }
  const concept = structure.concepts[node.number];
  return concept && `c:${concept.id.slice(conceptPrefix.length)}`;
}

function decodeNode(token: string | null, structure: DatasetStructure): NodeRef | null {
  if (token === null) return null;
  const kind = token.startsWith('p:') ? 'paper' : token.startsWith('c:') ? 'concept' : null;
  if (kind === null) return null;
  const id = token.slice(2);
  const number =
    kind === 'paper'
      ? structure.papers.findIndex((paper) => paper.id === id)
      : (findConcept(structure, conceptPrefix + id) ?? -1);
  return number === -1 ? null : { kind, number };
}

/** A community is named by its most frequent concept, or by its first paper if it has none. */
function encodeCommunity(community: number, structure: DatasetStructure): string | undefined {
  const concept = structure.concepts.findIndex((member) => member.community === community);
  if (concept !== -1) return encodeNode({ kind: 'concept', number: concept }, structure);
  const paper = structure.papers.findIndex((member) => member.community === community);
  return encodeNode({ kind: 'paper', number: paper }, structure);
}

function decodeCommunity(token: string | null, structure: DatasetStructure): number | null {
  const member = decodeNode(token, structure);
  if (member === null) return null;
  const members = member.kind === 'paper' ? structure.papers : structure.concepts;
  return members[member.number]?.community ?? null;
}

function decodeView(token: string | null): MapView | undefined {
  return token === 'concepts' || token === 'papers' ? token : undefined;
}

function decodeMinPapers(token: string | null, least: number): number | undefined {
  if (token === null || !/^\d{1,6}$/.test(token)) return undefined;
  return Math.max(least, Number(token));
}

function decodeYears(token: string | null): YearRange | null {
  const [, from, to] = /^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(token ?? '') ?? [];
  if (from === undefined || to === undefined || Number(from) > Number(to)) return null;
  return { from: Number(from), to: Number(to) };
}

function encodeCamera(camera: CameraPlace): string {
  const { x, y, ratio } = roundCamera(camera);
  return [x, y, ratio].join(',');
}

function decodeCamera(token: string | null): CameraPlace | null {
  const parts = (token ?? '').split(',');
  if (parts.length !== 3 || !parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return null;
  const [x = 0, y = 0, ratio = 0] = parts.map(Number);
  const reachable = Math.abs(x) <= 10 && Math.abs(y) <= 10 && ratio >= 0.001 && ratio <= 100;
  return reachable ? roundCamera({ x, y, ratio }) : null;
}

function roundPart(value: number): number {
  return Number(value.toFixed(cameraDigits)) + 0;
}
