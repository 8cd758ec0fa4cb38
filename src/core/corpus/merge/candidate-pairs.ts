/**
 * Pairs of records that may be of one paper: those that have an identifier, an id, a title, the beginning
 * of a title or of an abstract in common. Records that share such a key make a block; in a small block
 * every pair is asked for, in a large one, such as all the editorials of a journal, each record's
 * neighbours in the order of title, first author and year (sorted neighbourhoods: M. A. Hernández and
 * S. J. Stolfo, "The merge/purge problem for large databases", SIGMOD 1995). So n records cost
 * O(n log n), whatever they hold, and not n².
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import { plainLetters } from '../../shared/plain-letters.ts';
import type { MergeNode } from './merge-node.ts';

/** Up to so many records of a block are compared each with each. */
const SMALL_BLOCK = 24;
/** Neighbours that a record of a large block is compared with. */
const WINDOW = 12;

/** Letters of an abstract that make a key; shorter ones make none. */
const ABSTRACT_LETTERS = 100;

/** Returns the pairs, as places in `nodes`, the lower first; a pair may come more than once. */
export function* candidatePairs(nodes: readonly MergeNode[]): Generator<[number, number]> {
  const blocks = new Map<string, number[]>();
  for (const [place, node] of nodes.entries()) {
    for (const key of keysOf(node)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [place]);
      else block.push(place);
    }
  }
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    const isSmall = block.length <= SMALL_BLOCK;
    const places = isSmall ? block : sortNeighbours(block, nodes);
    const reach = isSmall ? SMALL_BLOCK : WINDOW;
    for (const [at, place] of places.entries()) {
      for (const other of places.slice(at + 1, at + 1 + reach)) {
        yield place < other ? [place, other] : [other, place];
      }
    }
  }
}

/** The kind of a key stands before it, so that an id is no DOI. */
function keysOf({ paper, identifiers, hasOwnId, title }: MergeNode): Set<string> {
  const { doi, arxivId, pubmedId } = identifiers;
  return new Set([
    ...(doi === undefined ? [] : [`doi ${doi}`]),
    ...(arxivId === undefined ? [] : [`arxiv ${arxivId}`]),
    ...(pubmedId === undefined ? [] : [`pubmed ${pubmedId}`]),
    ...(hasOwnId ? [`id ${paper.id}`] : []),
    ...[title.whole, ...title.beginnings].filter((key) => key !== '').map((key) => `title ${key}`),
    ...abstractKeys(paper.abstract),
  ]);
}

function abstractKeys(abstract = ''): string[] {
  const letters = plainLetters(abstract.slice(0, 3 * ABSTRACT_LETTERS)).replace(
    /[^\p{L}\p{N}]+/gu,
    '',
  );
  return letters.length < ABSTRACT_LETTERS
    ? []
    : [`abstract ${letters.slice(0, ABSTRACT_LETTERS)}`];
}

function sortNeighbours(block: readonly number[], nodes: readonly MergeNode[]): number[] {
  const sortKey = (place: number) => {
    const node = nodes[place];
    const author = node?.authors[0]?.family.join(' ') ?? '';
    return `${node?.title.whole ?? ''}\n${author}\n${node?.paper.year ?? ''}`;
  };
  const keyed = block.map((place) => ({ place, key: sortKey(place) }));
  return keyed
    .sort((a, b) => compareCodeUnits(a.key, b.key) || a.place - b.place)
    .map(({ place }) => place);
}
