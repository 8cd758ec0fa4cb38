/** The choices beyond a single node as values of an address: comparison, pins, table, question. */
import type { DatasetStructure, NodeRef } from '../../core/types.ts';
import { compareNodes, sameNode } from '../node-refs.ts';
import { operators, type Question, takeTerms } from '../question.ts';
import type { Colouring, ComparedSide, Pin, Sizing, TableChoice } from '../state.ts';
import { sizings } from '../state.ts';
import { decodeNodes, encodeNodes } from './node-lists.ts';
import { decodeCommunity, decodeNode, encodeCommunity, encodeNode } from './nodes.ts';

type Compared = readonly [ComparedSide, ComparedSide];

const longestName = 200;
/** Pixels of the nominal map within which a node may be put. */
const farthestPin = 100_000;

/** `1` or `2` for the side, then `f`, `s` or `a` as those keys of the address, then that value. */
export function encodeCompared(compared: Compared, structure: DatasetStructure): string[] {
  return compared.flatMap((side, place) =>
    encodeSide(side, structure).map((value) => `${place + 1}${value}`),
  );
}

/** Null unless both sides are known. */
export function decodeCompared(
  values: readonly string[],
  structure: DatasetStructure,
): Compared | null {
  const side = (place: number) =>
    decodeSide(
      values.flatMap((value) => (value.startsWith(`${place}`) ? value.slice(1) : [])),
      structure,
    );
  const first = side(1);
  const second = side(2);
  return first === null || second === null ? null : [first, second];
}

function encodeSide(side: ComparedSide, structure: DatasetStructure): string[] {
  switch (side.kind) {
    case 'community':
      return [encodeCommunity(side.community, structure) ?? []].flat().map((token) => `f${token}`);
    case 'node':
      return [encodeNode(side.node, structure) ?? []].flat().map((token) => `s${token}`);
    case 'nodes':
      return encodeNodes(side.nodes, structure).map((token) => `a${token}`);
  }
}

function decodeSide(values: readonly string[], structure: DatasetStructure): ComparedSide | null {
  const [first = ''] = values;
  if (first.startsWith('f')) {
    const community = decodeCommunity(first.slice(1), structure);
    return community === null ? null : { kind: 'community', community };
  }
  if (first.startsWith('s')) {
    const node = decodeNode(first.slice(1), structure);
    return node === null ? null : { kind: 'node', node };
  }
  const members = values.flatMap((value) => (value.startsWith('a') ? value.slice(1) : []));
  const nodes = decodeNodes(members, structure);
  return nodes.length === 0 ? null : { kind: 'nodes', nodes };
}

/** `x,y,` and the node. */
export function encodePins(pins: readonly Pin[], structure: DatasetStructure): string[] {
  return pins.flatMap(({ node, x, y }) => {
    const token = encodeNode(node, structure);
    return token === undefined ? [] : `${x},${y},${token}`;
  });
}

/** Of several pins of a node the last holds. */
export function decodePins(values: readonly string[], structure: DatasetStructure): Pin[] {
  const pins: Pin[] = [];
  for (const value of values) {
    const [, x, y, token] = /^(-?\d{1,6}),(-?\d{1,6}),(.+)$/s.exec(value) ?? [];
    const node: NodeRef | null = decodeNode(token ?? null, structure);
    if (node === null || Math.max(Math.abs(Number(x)), Math.abs(Number(y))) > farthestPin) continue;
    const place = pins.findIndex((pin) => sameNode(pin.node, node));
    pins.splice(place === -1 ? pins.length : place, 1, {
      node,
      x: Number(x) + 0,
      y: Number(y) + 0,
    });
  }
  return pins.sort((a, b) => compareNodes(a.node, b.node));
}

/** What the rows are, `a` or `d` for ascending or descending, and the column. */
export function encodeTable({ of, column, descending }: TableChoice): string {
  return `${of}.${descending ? 'd' : 'a'}.${column}`;
}

export function decodeTable(value: string | null): TableChoice | null {
  const [, of, order, column] = /^(papers|concepts)\.([ad])\.(.+)$/s.exec(value ?? '') ?? [];
  if (column === undefined || column.length > longestName) return null;
  return { of: of === 'papers' ? of : 'concepts', column, descending: order === 'd' };
}

/** The operator and the concept, one a term. */
export function encodeQuestion(question: Question, structure: DatasetStructure): string[] {
  return question.flatMap(({ operator, concept }) => {
    const token = encodeNode({ kind: 'concept', number: concept }, structure);
    return token === undefined ? [] : `${operator}.${token}`;
  });
}

export function decodeQuestion(values: readonly string[], structure: DatasetStructure): Question {
  const terms = values.flatMap((value) => {
    const operator = operators.find((known) => value.startsWith(`${known}.`));
    if (operator === undefined) return [];
    const node = decodeNode(value.slice(operator.length + 1), structure);
    return node?.kind === 'concept' ? [{ operator, concept: node.number }] : [];
  });
  return takeTerms(terms);
}

export function decodeSizing(value: string | null): Sizing | undefined {
  return sizings.find((known) => known === value);
}

/** A field of the papers is taken by its name, whether or not a paper has it. */
export function decodeColouring(value: string | null): Colouring | undefined {
  if (value === 'community' || value === 'year' || value === 'reading') return value;
  const isField = value !== null && /^field:./s.test(value) && value.length <= longestName;
  return isField ? (value as Colouring) : undefined;
}
