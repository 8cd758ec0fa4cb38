/** Names of communities: after the concepts that are most characteristic of them. */
import type { Community, Concept, Paper, Partition } from '../types.ts';
import { assignConcepts } from './assign-concepts.ts';
import { listMembers } from './partition.ts';
import { type CharacteristicConcept, rankConcepts } from './rank-concepts.ts';

/** Concepts in a name. */
const namesKept = 2;

/** Words of a concept in a name at most. */
const mostWords = 3;

/** Papers of a community, and the part of them, that mention a concept of its name at least. */
const leastPapers = 2;
const leastPart = 0.05;

/** A single word that more than this part of all papers mention says too little. */
const generalPart = 0.1;

/**
 * Returns the communities, by number; of `concepts` the first `drawnCount` are drawn. A concept leads
 * its own community only, so no two share a leading concept, and the concepts of a name share no
 * word ("deep learning, deep network"). Fit for a name are short concepts that several of the papers
 * mention, but no word of everywhere ("graph") and no version or edition ("SemEval-2024 task").
 * Where none that is drawn is fit, one that is not drawn names the community without leading it. A
 * community without a fit concept is named after the one that most of its papers mention, if two do;
 * else after its size, and a single paper after its title. No two labels are the same.
 */
export function labelCommunities(
  papers: readonly Paper[],
  concepts: readonly Concept[],
  drawnCount: number,
  partition: Partition,
): Community[] {
  const members = listMembers(partition.papers);
  const shared = concepts.filter(
    (concept, number) => number < drawnCount || concept.papers.length > 1,
  );
  const assigned = { ...partition, concepts: assignConcepts(shared, partition.papers) };
  const communities = rankConcepts(shared, assigned).map((ranked, number) => {
    const chosen = chooseName(ranked, shared, drawnCount, papers.length);
    const own = (members[number] ?? []).flatMap((paper) => papers[paper] ?? []);
    return {
      number,
      leading: chosen.filter((concept) => concept < drawnCount),
      label: capitalize(
        chosen.map((concept) => shared[concept]?.label ?? '').join(', ') ||
          nameWithoutConcepts(ranked, shared, own),
      ),
      papers: own.length,
      concepts: ranked.filter(({ concept }) => concept < drawnCount).length,
    };
  });
  return tellApart(communities);
}

/** Returns the concepts of a name: drawn ones, the fit first; undrawn ones where only such are fit. */
function chooseName(
  ranked: readonly CharacteristicConcept[],
  concepts: readonly Concept[],
  drawnCount: number,
  paperCount: number,
): number[] {
  const fit = ranked.filter((entry) => isFit(entry, concepts[entry.concept], paperCount));
  const isDrawn = ({ concept }: CharacteristicConcept) => concept < drawnCount;
  const undrawnOnly = fit.length > 0 && !fit.some(isDrawn);
  const name: number[] = [];
  for (const { concept } of undrawnOnly ? fit : [...fit, ...ranked].filter(isDrawn)) {
    if (name.length === namesKept) break;
    const taken = name.flatMap((other) => wordsOf(concepts[other]));
    if (!wordsOf(concepts[concept]).some((word) => taken.includes(word))) name.push(concept);
  }
  return name;
}

/**
 * Returns the name of a community of which no concept is fit: the one that most of its papers mention,
 * or that they share none. A single paper goes by its title.
 */
function nameWithoutConcepts(
  ranked: readonly CharacteristicConcept[],
  concepts: readonly Concept[],
  own: readonly Paper[],
): string {
  const commonest = [...ranked].sort((a, b) => b.papers - a.papers || a.concept - b.concept)[0];
  if (own.length === 1) return own[0]?.title ?? '';
  if (commonest === undefined || commonest.papers < leastPapers) {
    return `${own.length} papers without shared concepts`;
  }
  return concepts[commonest.concept]?.label ?? '';
}

/** Puts the number of a community after a label that another one has too. */
function tellApart(communities: readonly Community[]): Community[] {
  const uses = new Map<string, number>();
  for (const { label } of communities) uses.set(label, (uses.get(label) ?? 0) + 1);
  return communities.map((community) => ({
    ...community,
    label:
      (uses.get(community.label) ?? 0) > 1
        ? `${community.label} (${community.number})`
        : community.label,
  }));
}

function isFit(
  { papers, part }: CharacteristicConcept,
  concept: Concept | undefined,
  paperCount: number,
): boolean {
  const words = wordsOf(concept);
  const general = words.length === 1 && (concept?.papers.length ?? 0) > generalPart * paperCount;
  const shared = papers >= leastPapers && part >= leastPart;
  return shared && words.length <= mostWords && !general && !words.some((word) => /\d/.test(word));
}

function wordsOf(concept: Concept | undefined): string[] {
  return concept?.id.slice('concept:'.length).split(/[ -]/) ?? [];
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
