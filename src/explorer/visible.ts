/**
 * What the choices leave on the map.
 *
 * A paper passes when its year lies in the chosen years (without a choice every paper does), it
 * answers the question and its community is shown. A concept passes when at least `minPapers` papers
 * of the whole corpus share it, its community is shown, and at least one passing paper mentions it.
 * An expanded node passes, and with it everything that it is linked to; a node that is hidden by
 * itself never does. A link is drawn when both ends are, and, for concepts that occur together, when a
 * passing paper holds both or one of them is expanded. The weights of links stay those of the whole
 * corpus. Focus hides nothing: it lets the rest recede. The view is no filter: it says which kinds of
 * those that pass are drawn.
 */
import type { CooccurrenceLink, DatasetStructure, Subgraph } from '../core/types.ts';
import { papersByConcept } from './concept-papers.ts';
import { expansionOf } from './expansion.ts';
import { answering } from './question.ts';
import { paperStandings } from './standings.ts';
import type { ExplorerState } from './state.ts';

/** The choices that decide what is drawn. */
export type Filters = Pick<ExplorerState, (typeof filterKeys)[number]>;

const filterKeys = [
  'view',
  'minPapers',
  'years',
  'question',
  'hiddenCommunities',
  'hiddenNodes',
  'expanded',
] as const;

export interface VisibleCounts {
  papers: number;
  concepts: number;
  links: number;
  /** By community number. Their sums are `papers` and `concepts`. */
  communities: { papers: number; concepts: number }[];
}

/** What the filters leave, drawn in the view or not. */
export interface Passing {
  papers: ReadonlySet<number>;
  /** Drawn concepts. */
  concepts: ReadonlySet<number>;
}

interface Kept {
  filters: Filters;
  visible: Subgraph;
  passing: Passing;
}

const latest = new WeakMap<DatasetStructure, Kept>();
const counted = new WeakMap<Subgraph, VisibleCounts>();

/**
 * Returns the nodes and links that the map shows. The same choices give the same object, so it
 * can be compared by identity. O(nodes + links) for new choices.
 */
export function selectVisible(structure: DatasetStructure, filters: Filters): Subgraph {
  return applyFilters(structure, filters).visible;
}

/** Returns what passes the filters. The same choices give the same object, as above. */
export function selectPassing(structure: DatasetStructure, filters: Filters): Passing {
  return applyFilters(structure, filters).passing;
}

function applyFilters(structure: DatasetStructure, filters: Filters): Kept {
  const last = latest.get(structure);
  if (last !== undefined && sameFilters(last.filters, filters)) return last;
  const { view, minPapers, years, question, hiddenCommunities, hiddenNodes, expanded } = filters;
  const kept = { view, minPapers, years, question, hiddenCommunities, hiddenNodes, expanded };
  const applied = { filters: kept, ...filterStructure(structure, kept) };
  latest.set(structure, applied);
  return applied;
}

/** Returns how much `visible` holds, in all and by community. */
export function countVisible(structure: DatasetStructure, visible: Subgraph): VisibleCounts {
  const known = counted.get(visible);
  if (known !== undefined) return known;
  const communities = structure.communities.map(() => ({ papers: 0, concepts: 0 }));
  for (const paper of visible.papers) {
    const community = communities[structure.papers[paper]?.community ?? -1];
    if (community !== undefined) community.papers += 1;
  }
  for (const concept of visible.concepts) {
    const community = communities[structure.concepts[concept]?.community ?? -1];
    if (community !== undefined) community.concepts += 1;
  }
  const links =
    visible.mentions.length + visible.cooccurrences.length + visible.similarities.length;
  const counts = {
    papers: visible.papers.length,
    concepts: visible.concepts.length,
    links,
    communities,
  };
  counted.set(visible, counts);
  return counts;
}

function filterStructure(structure: DatasetStructure, filters: Filters): Omit<Kept, 'filters'> {
  const { view, minPapers, question, expanded } = filters;
  const hidden = new Set(filters.hiddenCommunities);
  const answers = answering(structure, question);
  const expansion = expansionOf(structure, expanded);
  const passing = paperStandings(structure, filters, expansion).map(
    (standing, number) =>
      standing === 'always' || (standing === 'asked' && answers[number] === true),
  );
  const hiddenConcepts = new Set(
    filters.hiddenNodes.flatMap(({ kind, number }) => (kind === 'concept' ? number : [])),
  );
  const papersOf = papersByConcept(structure);
  const shared = structure.concepts.map(
    (concept, number) =>
      !hiddenConcepts.has(number) &&
      (expansion.concepts.has(number) ||
        (concept.papers >= minPapers &&
          !hidden.has(concept.community) &&
          papersOf[number]?.some((paper) => passing[paper]) === true)),
  );
  const isExpanded = new Set(
    expanded.flatMap(({ kind, number }) => (kind === 'concept' ? number : [])),
  );
  const everyPaper = passing.every(Boolean);
  const bothConcepts = ({ source, target }: CooccurrenceLink) =>
    shared[source] === true &&
    shared[target] === true &&
    (everyPaper ||
      isExpanded.has(source) ||
      isExpanded.has(target) ||
      meet(papersOf[source] ?? [], papersOf[target] ?? [], passing));

  const papers = numbersOf(passing);
  const concepts = numbersOf(shared);
  const visible: Subgraph = {
    papers: view === 'concepts' ? [] : papers,
    concepts: view === 'papers' ? [] : concepts,
    mentions:
      view === 'both'
        ? structure.mentions.filter((link) => passing[link.paper] && shared[link.concept])
        : [],
    cooccurrences: view === 'concepts' ? structure.cooccurrences.filter(bothConcepts) : [],
    similarities:
      view === 'papers'
        ? structure.similarities.filter((link) => passing[link.source] && passing[link.target])
        : [],
  };
  return { visible, passing: { papers: new Set(papers), concepts: new Set(concepts) } };
}

/** Tells whether two ascending lists of papers share a passing one. */
function meet(a: readonly number[], b: readonly number[], passing: readonly boolean[]): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right && passing[left] === true) return true;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return false;
}

function numbersOf(flags: boolean[]): number[] {
  return flags.flatMap((flag, number) => (flag ? [number] : []));
}

function sameFilters(a: Filters, b: Filters): boolean {
  return filterKeys.every((key) =>
    key === 'years'
      ? a.years?.from === b.years?.from && a.years?.to === b.years?.to
      : a[key] === b[key],
  );
}
