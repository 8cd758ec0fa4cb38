/** Communities as a reader meets them: named, described, and opened into parts with names. */

import { listMembers } from '../shared/list-members.ts';
import type { CommunityPart, Concept, Division, Memberships, Paper, Partition } from '../types.ts';
import type { NamedCommunity } from './assign-slots.ts';
import {
  type CommunityName,
  type NamedCorpus,
  nameableCorpus,
  nameCommunities,
} from './name-communities.ts';

/** Concepts that a description adds to those of the name, and letters of a title in it, at most. */
const describedConcepts = 4;
const titleLetters = 70;
/** Papers that a description names at most. */
const describedPapers = 2;

/** What is known of communities before they have names. */
export interface KnownCommunities {
  partition: Partition;
  memberships: Pick<Memberships, 'solidity'>;
  division: Division;
  /** By community number: its papers with the strongest links to its others, strongest first. */
  central: readonly (readonly number[])[];
}

/** Returns the communities, by number; of `concepts` the first `drawnCount` are drawn. */
export function labelCommunities(
  papers: readonly Paper[],
  concepts: readonly Concept[],
  drawnCount: number,
  { partition, memberships, division, central }: KnownCommunities,
): NamedCommunity[] {
  const corpus = nameableCorpus(papers, concepts, drawnCount);
  const members = listMembers(partition.papers);
  return nameCommunities(corpus, partition).map((name, number) => {
    const own = {
      papers: members[number] ?? [],
      concepts: [...partition.concepts.keys()].filter(
        (concept) => partition.concepts[concept] === number,
      ),
    };
    return {
      number,
      leading: name.leading,
      label: name.label,
      description: describe(corpus, name, central[number] ?? []),
      central: [...(central[number] ?? [])],
      papers: own.papers.length,
      concepts: own.concepts.length,
      solidity: memberships.solidity[number] ?? 0,
      parts: nameParts(corpus, division, 0, own, name.leading),
    };
  });
}

/** Numbers of the papers and drawn concepts of a community or of a part. */
interface Members {
  papers: readonly number[];
  concepts: readonly number[];
}

/** Returns the parts at `level` of what `members` make up; no concept of `above` leads one. */
function nameParts(
  corpus: NamedCorpus,
  division: Division,
  level: number,
  members: Members,
  above: readonly number[],
): CommunityPart[] {
  const papers = members.papers.flatMap((paper) => division.papers[paper]?.[level] ?? []);
  if (papers.length === 0) return [];
  const partition = { papers, concepts: [], count: listMembers(papers).length, modularity: 0 };
  const { within, numbers } = restrict(corpus, members);
  const taken = new Set(above.map((concept) => numbers.indexOf(concept)));
  return nameCommunities(within, partition, taken).map(({ leading, label }, part) => {
    const own = {
      papers: members.papers.filter((paper) => division.papers[paper]?.[level] === part),
      concepts: members.concepts.filter((concept) => division.concepts[concept]?.[level] === part),
    };
    const led = leading.map((concept) => numbers[concept] ?? 0);
    return {
      leading: led,
      label,
      papers: own.papers.length,
      concepts: own.concepts.length,
      parts: nameParts(corpus, division, level + 1, own, [...above, ...led]),
    };
  });
}

/**
 * Returns the corpus of `members` alone, without the concepts that are drawn elsewhere, and the number
 * that each of its concepts had.
 */
function restrict(
  { papers, concepts, drawnCount, rarities, general }: NamedCorpus,
  members: Members,
): { within: NamedCorpus; numbers: number[] } {
  const places = new Map(members.papers.map((paper, place) => [paper, place]));
  const own = new Set(members.concepts);
  const numbers: number[] = [];
  const kept: Concept[] = [];
  concepts.forEach((concept, number) => {
    if (number < drawnCount && !own.has(number)) return;
    const shares = concept.papers.flatMap((share) => {
      const paper = places.get(share.paper);
      return paper === undefined ? [] : [{ ...share, paper }];
    });
    if (shares.length === 0) return;
    numbers.push(number);
    kept.push({ ...concept, papers: shares });
  });
  return {
    within: {
      papers: members.papers.flatMap((paper) => papers[paper] ?? []),
      concepts: kept,
      drawnCount: numbers.filter((number) => number < drawnCount).length,
      rarities: numbers.map((number) => rarities[number] ?? 0),
      general,
    },
    numbers,
  };
}

/** Returns the line under a community's name; empty where there is nothing to add. */
function describe(
  { papers, concepts }: NamedCorpus,
  { leading, characteristic }: CommunityName,
  central: readonly number[],
): string {
  const further = characteristic
    .filter((concept) => !leading.includes(concept))
    .slice(0, describedConcepts)
    .map((concept) => concepts[concept]?.label ?? '');
  const titles = central
    .slice(0, describedPapers)
    .map((paper) => `“${shorten(papers[paper]?.title ?? '')}”`);
  return [
    ...(further.length > 0 ? [`Also ${listWords(further)}.`] : []),
    ...(titles.length > 0 ? [`Central: ${titles.join(', ')}.`] : []),
  ].join(' ');
}

function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Returns a title up to its colon, and as many words of it as fit a line. */
function shorten(title: string): string {
  const [main = title] = title.split(/:\s/);
  const letters = [...main];
  if (letters.length <= titleLetters) return main;
  const cut = letters.slice(0, titleLetters).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
