/**
 * IRIs of what a map holds, the same in every export of the map, of whatever part.
 *
 *   paper   https://doi.org/…, else https://arxiv.org/abs/…, where it has one and no other paper of the
 *           map has the same, so that files of different maps, and of other sources, meet there; else
 *           `map:paper:` and its id. What is said of such a paper is what any map would say
 *   others  under `map:`, urn:throughline:, a hash of the input, the options and the curation, and what
 *           they are, because they hold of one map alone: a concept's papers and variants change with
 *           the corpus. Concepts by their id, links and places by number
 *
 * Rejected: addresses under a host, which would have to answer. A name after `map:` is percent-encoded
 * down to letters, digits, `-`, `_` and inner dots, and so is a whole word in Turtle and in JSON-LD.
 */
import { arxivAddress, doiAddress } from '../../../shared/paper-address.ts';
import { loneSurrogates } from '../../../shared/surrogates.ts';
import type { DatasetStructure, MapPaper } from '../../../types.ts';
import { mapHash } from '../map-hash.ts';
import type { Iri } from './description.ts';

export interface MapNames {
  /** What `map:` stands for. */
  namespace: string;
  /** By paper number. */
  paper(number: number): Iri;
  /** By concept number. */
  concept(number: number): Iri;
  /** Of what is known by its kind and by numbers. */
  numbered(kind: string, ...numbers: readonly number[]): Iri;
}

/** Returns the names of everything in the map. */
export function nameMap(structure: DatasetStructure): MapNames {
  const shared = countNames(structure.papers);
  const papers = structure.papers.map(
    (paper) =>
      publicNames(paper).find((name) => shared.get(name) === 1) ??
      `map:paper:${encodeName(paper.id)}`,
  );
  const concepts = structure.concepts.map(
    ({ id }) => `map:concept:${encodeName(id.replace(/^concept:/, ''))}`,
  );
  return {
    namespace: `urn:throughline:${mapHash(structure)}:`,
    paper: (number) => papers[number] ?? `map:paper:${number}`,
    concept: (number) => concepts[number] ?? `map:concept:${number}`,
    numbered: (kind, ...numbers) => `map:${[kind, ...numbers].join(':')}`,
  };
}

/**
 * Returns an address as an IRI may hold it: brackets only around a host's number, one `#`; undefined
 * where it is no address of the web.
 */
export function webAddress(url: string | undefined): Iri | undefined {
  if (url === undefined || !/^https?:\/\/[^/?#]/i.test(url)) return undefined;
  const host = /^https?:\/\/(?:[^/?#@[\]]*@)?(?:\[[\da-f:.]+\])?/i.exec(url)?.[0] ?? '';
  const rest = url
    .slice(host.length)
    .replace(/%(?![\da-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/giu, encodeName)
    .replace(/(?<=#.*)#/g, '%23');
  return host.replace(/%(?![\da-f]{2})|[^\w\-.~:/[\]@!$&'()*+,;=%]/giu, encodeName) + rest;
}

function publicNames({ doi, arxivId }: MapPaper): Iri[] {
  return [
    ...(doi !== undefined && /^10\.\d+\/./.test(doi) ? [doiAddress(doi.toLowerCase())] : []),
    ...(arxivId !== undefined && arxivId !== '' ? [arxivAddress(arxivId)] : []),
  ];
}

function countNames(papers: readonly MapPaper[]): Map<Iri, number> {
  const counts = new Map<Iri, number>();
  for (const name of papers.flatMap(publicNames)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Half of a surrogate pair, which has no bytes, is written as its number. */
function encodeName(name: string): string {
  const whole = name.replace(loneSurrogates, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
  return encodeURIComponent(whole).replace(
    /[!~*'()]|\.$/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
