/** Nodes by the names that other pages use for them. */
import { findConcept, findPaper } from '../../core/analysis/find-nodes.ts';
import type { DatasetStructure, NodeRef } from '../../core/types.ts';
import { distanceToBeginning } from '../search/edit-distance.ts';

/** A node as a host names it: a concept by label, variant or id, a paper by id, DOI or title. */
export type NamedNode = { concept: string } | { paper: string };

const conceptPrefix = 'concept:';
const mostSlips = 2;
const mostNear = 5;

/** Returns the node that `named` means; null without one. Case and outer spaces are ignored. */
export function findNamed(structure: DatasetStructure, named: NamedNode): NodeRef | null {
  if ('concept' in named) {
    const number = conceptNumber(structure, named.concept);
    return number === undefined ? null : { kind: 'concept', number };
  }
  const number = paperNumber(structure, named.paper);
  return number === undefined ? null : { kind: 'paper', number };
}

/**
 * Returns names of the kind asked for that are like the given one, the nearest first, then those in most
 * papers; at most five. O(nodes · length).
 */
export function nearNames(structure: DatasetStructure, named: NamedNode): string[] {
  const isConcept = 'concept' in named;
  const wanted = fold(isConcept ? named.concept : named.paper);
  if (wanted === '') return [];
  const names = isConcept
    ? structure.concepts.map(({ label }) => label)
    : structure.papers.map(({ title }) => title);
  return names
    .map((name, number) => ({ name, number, slips: slipsTo(wanted, fold(name)) }))
    .filter(({ slips }) => slips <= mostSlips)
    .sort((a, b) => a.slips - b.slips || a.number - b.number)
    .slice(0, mostNear)
    .map(({ name }) => name);
}

function conceptNumber(structure: DatasetStructure, name: string): number | undefined {
  const id = name.trim();
  const byId = structure.concepts.findIndex(
    (concept) => concept.id === id || concept.id === conceptPrefix + id,
  );
  return byId === -1 ? findConcept(structure, name) : byId;
}

function paperNumber(structure: DatasetStructure, name: string): number | undefined {
  const byId = findPaper(structure, name.trim());
  if (byId !== undefined) return byId;
  const wanted = fold(name);
  const number = structure.papers.findIndex(
    ({ doi, title }) => doi?.toLowerCase() === wanted || fold(title) === wanted,
  );
  return number === -1 ? undefined : number;
}

/** No slip where one holds the other; a short name allows fewer slips. */
function slipsTo(wanted: string, name: string): number {
  if (name.includes(wanted)) return 0;
  const most = wanted.length < 4 ? 1 : mostSlips;
  const slips = distanceToBeginning(wanted, name, most);
  return slips <= most ? slips : mostSlips + 1;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
