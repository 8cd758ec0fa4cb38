/** What About says of a map: facts of its dataset and of the report on its robustness, put in order. */
import type {
  Community,
  CommunityPersistence,
  DatasetStructure,
  LinkTests,
  PairTest,
  RobustnessReport,
  RobustnessVariant,
  VariedOption,
} from '../core/types.ts';
import { defaultErrorRate, passesAt } from './link-tests.ts';
import type { YearRange } from './state.ts';

/** Returns the years of a map's papers, and how many have none; null where none has one. */
export function yearsOf({
  papers,
}: Pick<DatasetStructure, 'papers'>): (YearRange & { undated: number }) | null {
  const years = papers.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return null;
  const from = years.reduce((least, year) => Math.min(least, year));
  const to = years.reduce((most, year) => Math.max(most, year));
  return { from, to, undated: papers.length - years.length };
}

/** What testing the pairs of one kind gave, and what it says of the links of that kind. */
export interface LinkOutcome extends LinkTests {
  kind: 'cooccurrences' | 'similarities';
  links: number;
  /** Links that pass at the same rate as `passing` does. */
  linksPassing: number;
}

/** Returns the outcome for concepts, then for papers. O(links). */
export function linkOutcomes(structure: DatasetStructure): LinkOutcome[] {
  return (['cooccurrences', 'similarities'] as const).map((kind) => {
    const links: readonly PairTest[] = structure[kind];
    return {
      kind,
      ...structure.tests[kind],
      links: links.length,
      linksPassing: links.filter((link) => passesAt(link, defaultErrorRate)).length,
    };
  });
}

/** The variants that change one option. */
export interface VariedGroup {
  varied: VariedOption;
  /** In the report's order. */
  variants: RobustnessVariant[];
}

/** Returns the variants by the option that they change, in the report's order. */
export function groupVariants({ variants }: RobustnessReport): VariedGroup[] {
  const groups = new Map<VariedOption, RobustnessVariant[]>();
  for (const variant of variants) {
    const group = groups.get(variant.varied);
    if (group === undefined) groups.set(variant.varied, [variant]);
    else group.push(variant);
  }
  return [...groups].map(([varied, group]) => ({ varied, variants: group }));
}

/** Top concepts that stay with their community equally often. */
export interface StayingConcepts {
  /** In how many variants. */
  kept: number;
  /** In the order of concept numbers. */
  labels: string[];
}

/** Returns the top concepts by how often they stay, most often first. */
export function groupStaying(
  { concepts }: RobustnessReport,
  structure: DatasetStructure,
): StayingConcepts[] {
  const labels = new Map(structure.concepts.map(({ id, label }) => [id, label]));
  const groups = new Map<number, string[]>();
  for (const { id, kept } of concepts) {
    const group = groups.get(kept);
    const label = labels.get(id) ?? id;
    if (group === undefined) groups.set(kept, [label]);
    else group.push(label);
  }
  return [...groups]
    .map(([kept, members]) => ({ kept, labels: members }))
    .sort((a, b) => b.kept - a.kept);
}

/** A community with what the report says of it, where there is one. */
export interface CommunityStanding {
  community: Community;
  persistence: CommunityPersistence | null;
}

/** Returns every community by number. */
export function standingsOf(
  { communities }: DatasetStructure,
  report: RobustnessReport | null,
): CommunityStanding[] {
  return communities.map((community) => ({
    community,
    persistence: report?.communities[community.number] ?? null,
  }));
}
