/**
 * The choices as a query string, so that a link reopens the view.
 *
 * Nodes stand by id, communities by a member, since numbers change with a rebuild:
 * `s` selected node, `f` focused community, `p` the focused part of it by its depth and a member, `h` a
 * hidden community (repeated), `v` view, `m` minimum papers, `y` years, `r` resolution, `e` error rate in
 * per cent or `all`, `q` query, `z` camera as x, y and ratio. What stands at its first value is left out.
 * Decoding ignores what the dataset doesn't hold and what isn't ours; a concept that was merged into
 * another leads to that one.
 */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { findConcept } from './find-concept.ts';
import { errorRates, passesAll } from './link-tests.ts';
import { liesIn, type PartPath, wholeCommunity } from './parts.ts';
import { readResolution } from './resolution.ts';
import {
  type CameraPlace,
  type ExplorerState,
  initialState,
  type MapView,
  type YearRange,
} from './state.ts';

/** Names of the parameters that belong to the explorer. */
export const addressKeys = ['s', 'f', 'p', 'h', 'v', 'm', 'y', 'r', 'e', 'q', 'z'] as const;

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
  if (state.focusedCommunity !== null) {
    put('f', encodeCommunity(state.focusedCommunity, structure));
    put('p', encodePart(state.focusedCommunity, state.focusedPart, structure));
  }
  for (const community of state.hiddenCommunities) put('h', encodeCommunity(community, structure));
  if (state.view !== first.view) put('v', state.view);
  if (state.minPapers !== first.minPapers) put('m', String(state.minPapers));
  if (state.years !== null) put('y', `${state.years.from}..${state.years.to}`);
  if (state.resolution !== null) put('r', String(state.resolution));
  if (state.errorRate !== first.errorRate) put('e', encodeErrorRate(state.errorRate));
  if (state.query !== '') put('q', state.query.slice(0, maxQueryLength));
  if (state.camera !== null) put('z', encodeCamera(state.camera));
  return address.toString();
}

/** Returns the state that `search` (with or without `?`) describes; the first view for none. */
export function decodeAddress(search: string, structure: DatasetStructure): ExplorerState {
  const address = new URLSearchParams(search);
  const first = initialState(structure);
  const focusedCommunity = decodeCommunity(address.get('f'), structure);
  const hidden = address.getAll('h').flatMap((token) => decodeCommunity(token, structure) ?? []);
  return {
    ...first,
    selected: decodeNode(address.get('s'), structure),
    focusedCommunity,
    focusedPart: decodePart(address.get('p'), focusedCommunity, structure),
    hiddenCommunities: [...new Set(hidden)].sort((a, b) => a - b),
    view: decodeView(address.get('v')) ?? first.view,
    minPapers: decodeMinPapers(address.get('m'), first.minPapers) ?? first.minPapers,
    years: decodeYears(address.get('y')),
    resolution: readResolution(address.get('r')),
    errorRate: decodeErrorRate(address.get('e')) ?? first.errorRate,
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
  return encodeMember(community, wholeCommunity, structure);
}

/** A part is named as a community is, after its depth: a member lies in a part of every depth. */
function encodePart(
  community: number,
  path: PartPath,
  structure: DatasetStructure,
): string | undefined {
  const member = encodeMember(community, path, structure);
  return path.length === 0 || member === undefined ? undefined : `${path.length}.${member}`;
}

function encodeMember(
  community: number,
  path: PartPath,
  structure: DatasetStructure,
): string | undefined {
  const holds = (node: DatasetStructure['papers' | 'concepts'][number]) =>
    node.community === community && liesIn(node, path);
  const concept = structure.concepts.findIndex(holds);
  if (concept !== -1) return encodeNode({ kind: 'concept', number: concept }, structure);
  return encodeNode({ kind: 'paper', number: structure.papers.findIndex(holds) }, structure);
}

function decodeCommunity(token: string | null, structure: DatasetStructure): number | null {
  return decodeMember(token, structure)?.community ?? null;
}

function decodePart(
  token: string | null,
  community: number | null,
  structure: DatasetStructure,
): PartPath {
  const [, depth, name] = /^([1-9])\.(.+)$/s.exec(token ?? '') ?? [];
  if (depth === undefined || name === undefined) return wholeCommunity;
  const member = decodeMember(name, structure);
  if (member === undefined || member.community !== community) return wholeCommunity;
  const path = member.parts.slice(0, Number(depth));
  return path.length === Number(depth) ? path : wholeCommunity;
}

function decodeMember(token: string | null, structure: DatasetStructure) {
  const node = decodeNode(token, structure);
  if (node === null) return undefined;
  return (node.kind === 'paper' ? structure.papers : structure.concepts)[node.number];
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

function encodeErrorRate(rate: number): string {
  return passesAll(rate) ? 'all' : String(Number((100 * rate).toFixed(1)));
}

function decodeErrorRate(token: string | null): number | undefined {
  return errorRates.find((rate) => encodeErrorRate(rate) === token);
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
