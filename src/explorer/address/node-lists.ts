/**
 * Lists of nodes as values of an address.
 *
 * A short list stands by ids, one a value, which holds across rebuilds. A long one would make an address
 * that no mail carries, so that it stands by numbers, as ranges: `@` fingerprint `.p` papers `.c`
 * concepts, such as `@1k2j.p0-4,9.c3`. Numbers hold inside one dataset, of which the fingerprint tells:
 * in another the list is empty.
 */
import type { DatasetStructure, NodeRef } from '../../core/types.ts';
import { sortedNodes } from '../node-refs.ts';
import { decodeNode, encodeNode } from './nodes.ts';

/** Up to as many nodes stand by ids. */
const longest = 8;

/** Returns the values that stand for `nodes`. */
export function encodeNodes(nodes: readonly NodeRef[], structure: DatasetStructure): string[] {
  if (nodes.length <= longest) return nodes.flatMap((node) => encodeNode(node, structure) ?? []);
  const ranges = (kind: NodeRef['kind']) =>
    formatRanges(nodes.flatMap((node) => (node.kind === kind ? node.number : [])));
  return [`@${fingerprintOf(structure)}.p${ranges('paper')}.c${ranges('concept')}`];
}

/** Returns the nodes that the values stand for, ordered, without those that `structure` does not hold. */
export function decodeNodes(values: readonly string[], structure: DatasetStructure): NodeRef[] {
  return sortedNodes(
    values.flatMap((value) =>
      value.startsWith('@') ? decodeRanges(value, structure) : (decodeNode(value, structure) ?? []),
    ),
  );
}

function decodeRanges(value: string, structure: DatasetStructure): NodeRef[] {
  const [, fingerprint, papers = '', concepts = ''] =
    /^@([0-9a-z]+)\.p([\d,-]*)\.c([\d,-]*)$/.exec(value) ?? [];
  if (fingerprint !== fingerprintOf(structure)) return [];
  const nodes = (kind: NodeRef['kind'], ranges: string, count: number) =>
    parseRanges(ranges, count).map((number): NodeRef => ({ kind, number }));
  return [
    ...nodes('paper', papers, structure.papers.length),
    ...nodes('concept', concepts, structure.concepts.length),
  ];
}

/** @param numbers ascending. */
function formatRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** Returns the numbers below `count` that lie in the ranges, each once. */
function parseRanges(text: string, count: number): number[] {
  const numbers = new Set<number>();
  for (const range of text.split(',')) {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(range) ?? [];
    if (first === undefined) continue;
    const to = Math.min(Number(last), count - 1);
    for (let number = Number(first); number <= to; number += 1) numbers.add(number);
    if (numbers.size === count) break;
  }
  return [...numbers];
}

const known = new WeakMap<DatasetStructure, string>();

/** Returns FNV-1a over the ids of all nodes in order (Fowler, Noll and Vo 1991), 32 bits in base 36. */
function fingerprintOf(structure: DatasetStructure): string {
  const kept = known.get(structure);
  if (kept !== undefined) return kept;
  let hash = 0x811c9dc5;
  for (const { id } of [...structure.papers, ...structure.concepts]) {
    for (let place = 0; place <= id.length; place += 1) {
      hash = Math.imul(hash ^ (place < id.length ? id.charCodeAt(place) : 0), 0x01000193);
    }
  }
  const fingerprint = (hash >>> 0).toString(36);
  known.set(structure, fingerprint);
  return fingerprint;
}
