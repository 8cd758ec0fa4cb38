/**
 * Names of the communities of a partition: after the concepts that are most characteristic of them.
 */
import type { Concept, Paper, Partition } from '../types.ts';
import { assignConcepts } from './assign-concepts.ts';
import { listMembers } from './partition.ts';
import { type CharacteristicConcept, listRarities, rankConcepts } from './rank-concepts.ts';

/** Concepts in a name, where so many are fit. */
const namesKept = 2;
/** A third one is named where it is as characteristic as this part of the first. */
const thirdFrom = 0.6;

/** Words of a concept in a name at most. */
const mostWords = 3;

/** Papers of a community, and the part of them, that mention a concept of its name at least. */
const leastPapers = 2;
const leastPart = 0.05;

/** A single word that more than this part of all papers mention is general. */
const generalPart = 0.1;

/** A community's name, and what it is taken from. */
export interface CommunityName {
  label: string;
  /** Drawn concepts of the label. */
  leading: number[];
  /** The community's concepts that may name it and are drawn, most characteristic first. */
  characteristic: number[];
}

/** Papers and concepts that are to be told apart by names. */
export interface NamedCorpus {
  papers: readonly Paper[];
  /** The first `drawnCount` are drawn. */
  concepts: readonly Concept[];
  drawnCount: number;
  /** By concept number, of the whole corpus: log(1 + papers / papers that mention it). */
  rarities: readonly number[];
  /** Ids of the single words that more than a tenth of the whole corpus mentions: they say too little. */
  general: ReadonlySet<string>;
}

/**
 * Returns the corpus as it is named. A concept that is not drawn and that a single paper mentions
 * names nothing, and is left out.
 */
export function nameableCorpus(
  papers: readonly Paper[],
  all: readonly Concept[],
  drawnCount: number,
): NamedCorpus {
  const concepts = all.filter(
    (concept, number) => number < drawnCount || concept.papers.length > 1,
  );
  const isGeneral = (concept: Concept) =>
    wordsOf(concept).length === 1 && concept.papers.length > generalPart * papers.length;
  return {
    papers,
    concepts,
    drawnCount,
    rarities: listRarities(concepts, papers.length),
    general: new Set(concepts.filter(isGeneral).map(({ id }) => id)),
  };
}

/**
 * Returns the names of the partition's communities, by number. A concept leads
 * its own community only, so no two share a leading concept, and the concepts of a name share no
 * word ("deep learning, deep network"). Fit for a name are short concepts that several of the papers
 * mention, but no word of everywhere ("graph") and no version or edition ("SemEval-2024 task").
 * Where none that is drawn is fit, one that is not drawn names the community without leading it. A
 * community without a fit concept is named after the one that most of its papers mention, if two do;
 * else after its size, and a single paper after its title. No two labels are the same.
 * @param taken drawn concepts that name something else and lead nothing here.
 */
export function nameCommunities(
  { papers, concepts, drawnCount, rarities, general }: NamedCorpus,
  partition: Partition,
  taken: ReadonlySet<number> = new Set(),
): CommunityName[] {
  const members = listMembers(partition.papers);
  const assigned = { ...partition, concepts: assignConcepts(concepts, partition.papers) };
  const names = rankConcepts(concepts, assigned, rarities).map((all, number) => {
    const ranked = all.filter(({ concept }) => !taken.has(concept));
    const fit = ranked.filter((entry) => isFit(entry, concepts[entry.concept], general));
    const chosen = chooseName(ranked, fit, concepts, drawnCount);
    const own = (members[number] ?? []).flatMap((paper) => papers[paper] ?? []);
    return {
      leading: chosen.filter((concept) => concept < drawnCount),
      label: capitalize(
        chosen.map((concept) => concepts[concept]?.label ?? '').join(', ') ||
          nameWithoutConcepts(all, concepts, own),
      ),
      characteristic: fit.flatMap(({ concept }) => (concept < drawnCount ? concept : [])),
    };
  });
  return tellApart(names);
}

/** Returns the concepts of a name: drawn ones, the fit first; undrawn ones where only such are fit. */
function chooseName(
  ranked: readonly CharacteristicConcept[],
  fit: readonly CharacteristicConcept[],
  concepts: readonly Concept[],
  drawnCount: number,
): number[] {
  const isDrawn = ({ concept }: CharacteristicConcept) => concept < drawnCount;
  const undrawnOnly = fit.length > 0 && !fit.some(isDrawn);
  const name: CharacteristicConcept[] = [];
  for (const entry of undrawnOnly ? fit : [...fit, ...ranked].filter(isDrawn)) {
    const isThird = name.length >= namesKept;
    if (name.length > namesKept || (isThird && !fit.includes(entry))) break;
    if (isThird && entry.score < thirdFrom * (name[0]?.score ?? 0)) break;
    const words = name.flatMap(({ concept }) => wordsOf(concepts[concept]));
    if (!wordsOf(concepts[entry.concept]).some((word) => words.includes(word))) name.push(entry);
  }
  return name.map(({ concept }) => concept);
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

/** Puts the number of a community after a label that another one has too, again where that is taken. */
function tellApart(names: readonly CommunityName[]): CommunityName[] {
  const uses = new Map<string, number>();
  for (const { label } of names) uses.set(label, (uses.get(label) ?? 0) + 1);
  const taken = new Set(uses.keys());
  return names.map((name, number) => {
    if (uses.get(name.label) === 1) return name;
    let label = name.label;
    while (taken.has(label)) label = `${label} (${number})`;
    taken.add(label);
    return { ...name, label };
  });
}

function isFit(
  { papers, part }: CharacteristicConcept,
  concept: Concept | undefined,
  general: ReadonlySet<string>,
): boolean {
  if (concept === undefined || general.has(concept.id)) return false;
  const words = wordsOf(concept);
  const shared = papers >= leastPapers && part >= leastPart;
  return shared && words.length <= mostWords && !words.some((word) => /\d/.test(word));
}

function wordsOf(concept: Concept | undefined): string[] {
  return concept?.id.slice('concept:'.length).split(/[ -]/) ?? [];
}

/** Raises the first letter, unless the first word has capitals of its own: "mRNA". */
function capitalize(name: string): string {
  const [first = ''] = name.split(/[\s,]/);
  return /\p{Lu}/u.test(first) ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
