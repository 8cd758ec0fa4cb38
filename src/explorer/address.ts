/**
 * The choices as a query string, so that a link reopens the view.
 *
 * Nodes stand by id, communities by a member, since numbers change with a rebuild:
 * `s` selected node, `a` one of several selected nodes (repeated), `l` an end of the link that is asked
 * about (twice), `k` what is compared (repeated), `f` focused community, `p` the focused part of it by its
 * depth and a member, `h` a hidden community, `x` a hidden node, `n` an expanded node, `d` a pin and its
 * place (each repeated), `v` view, `t` table, `i` what sizes and `c` what colours stand for, `m` minimum
 * papers, `y` years, `w` a term of the question (repeated), `r` resolution, `e` error rate in per cent or
 * `all`, `q` query, `z` camera as x, y and ratio. What stands at its first value is left out.
 * Decoding ignores what the dataset doesn't hold and what isn't ours; a concept that was merged into
 * another leads to that one.
 */
import type { DatasetStructure } from '../core/types.ts';
import {
  decodeColouring,
  decodeCompared,
  decodePins,
  decodeQuestion,
  decodeSizing,
  decodeTable,
  encodeCompared,
  encodePins,
  encodeQuestion,
  encodeTable,
} from './address/choices.ts';
import { decodeNodes, encodeNodes } from './address/node-lists.ts';
import {
  decodeCommunity,
  decodeNode,
  decodePart,
  encodeCommunity,
  encodeNode,
  encodePart,
} from './address/nodes.ts';
import { errorRates, passesAll } from './link-tests.ts';
import { linkBetween, sameNode } from './node-refs.ts';
import { readResolution } from './resolution.ts';
import {
  type CameraPlace,
  type ExplorerState,
  initialState,
  type MapView,
  type YearRange,
} from './state.ts';

/** Names of the parameters that belong to the explorer. */
// biome-ignore format: one a key
export const addressKeys = [
  's', 'a', 'l', 'k', 'f', 'p', 'h', 'x', 'n', 'd', 'v', 't', 'i', 'c', 'm', 'y', 'w', 'r', 'e', 'q', 'z',
] as const;

const maxQueryLength = 200;
const cameraDigits = 4;

/** Returns the query string of `state`, without `?`; empty for the first view. */
export function encodeAddress(state: ExplorerState, structure: DatasetStructure): string {
  const first = initialState(structure);
  const address = new URLSearchParams();
  const put = (key: (typeof addressKeys)[number], value: string | undefined) => {
    if (value !== undefined) address.append(key, value);
  };
  const putAll = (key: (typeof addressKeys)[number], values: readonly string[]) => {
    for (const value of values) put(key, value);
  };
  if (state.selected !== null) put('s', encodeNode(state.selected, structure));
  putAll('a', encodeNodes(state.picked, structure));
  if (state.link !== null) {
    put('l', encodeNode(state.link.source, structure));
    put('l', encodeNode(state.link.target, structure));
  }
  if (state.compared !== null) putAll('k', encodeCompared(state.compared, structure));
  if (state.focusedCommunity !== null) {
    put('f', encodeCommunity(state.focusedCommunity, structure));
    put('p', encodePart(state.focusedCommunity, state.focusedPart, structure));
  }
  for (const community of state.hiddenCommunities) put('h', encodeCommunity(community, structure));
  putAll('x', encodeNodes(state.hiddenNodes, structure));
  putAll('n', encodeNodes(state.expanded, structure));
  putAll('d', encodePins(state.pins, structure));
  if (state.view !== first.view) put('v', state.view);
  if (state.table !== null) put('t', encodeTable(state.table));
  if (state.sizing !== first.sizing) put('i', state.sizing);
  if (state.colouring !== first.colouring) put('c', state.colouring);
  if (state.minPapers !== first.minPapers) put('m', String(state.minPapers));
  if (state.years !== null) put('y', `${state.years.from}..${state.years.to}`);
  putAll('w', encodeQuestion(state.question, structure));
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
    ...decodeSelection(address, structure),
    focusedCommunity,
    focusedPart: decodePart(address.get('p'), focusedCommunity, structure),
    hiddenCommunities: [...new Set(hidden)].sort((a, b) => a - b),
    hiddenNodes: decodeNodes(address.getAll('x'), structure),
    expanded: decodeNodes(address.getAll('n'), structure),
    pins: decodePins(address.getAll('d'), structure),
    table: decodeTable(address.get('t')),
    sizing: decodeSizing(address.get('i')) ?? first.sizing,
    colouring: decodeColouring(address.get('c')) ?? first.colouring,
    question: decodeQuestion(address.getAll('w'), structure),
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

type SelectionChoices = Pick<ExplorerState, 'selected' | 'picked' | 'link' | 'compared'>;

/** Returns the first that is known of a node, a link, several nodes, a comparison. */
function decodeSelection(
  address: URLSearchParams,
  structure: DatasetStructure,
): Partial<SelectionChoices> {
  const selected = decodeNode(address.get('s'), structure);
  if (selected !== null) return { selected };
  const [source = null, target = null] = address
    .getAll('l')
    .map((token) => decodeNode(token, structure));
  if (source !== null && target !== null && !sameNode(source, target)) {
    return { link: linkBetween(source, target) };
  }
  const picked = decodeNodes(address.getAll('a'), structure);
  const [only] = picked;
  if (only !== undefined) return picked.length > 1 ? { picked } : { selected: only };
  return { compared: decodeCompared(address.getAll('k'), structure) };
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
