/** What a newer edition of a map has that the one before had not, what it lacks, and what changed. */
import type { MapConcept, MapPaper, PublishedDataset } from '../core/types.ts';
import { matchPapers } from './match-papers.ts';

/** Fields of a paper whose change is told. Counts of citations change with every export. */
export const toldFields = [
  'title',
  'abstract',
  'authors',
  'year',
  'venue',
  'doi',
  'arxivId',
  'pubmedId',
  'keywords',
  'language',
] as const;
export type ToldField = (typeof toldFields)[number];

export interface FieldChange {
  field: ToldField;
  /** In words, authors and keywords joined; null where it was missing. */
  before: string | null;
  /** Null where it is missing now. */
  after: string | null;
}

export interface ChangedPaper {
  paper: MapPaper;
  /** In the order of `toldFields`, never empty. */
  changes: FieldChange[];
}

export interface MapUpdate {
  papers: {
    added: MapPaper[];
    gone: MapPaper[];
    changed: ChangedPaper[];
    /** Papers of both editions in which nothing told changed. */
    same: number;
  };
  /** Those of most papers first. */
  concepts: { added: MapConcept[]; gone: MapConcept[] };
}

/** Returns the update in the order of the papers. A concept is told by its id. */
export function describeUpdate(before: PublishedDataset, after: PublishedDataset): MapUpdate {
  const [old, papers] = [before.structure.papers, after.structure.papers];
  const found = matchPapers(old, papers);
  const kept = new Set(found);
  const changed = papers.flatMap((paper, number): ChangedPaper[] => {
    const place = found[number] ?? null;
    const former = place === null ? undefined : old[place];
    if (place === null || former === undefined) return [];
    const changes = changesBetween(
      { ...former, ...abstractOf(before, place) },
      { ...paper, ...abstractOf(after, number) },
    );
    return changes.length === 0 ? [] : [{ paper, changes }];
  });
  const added = papers.filter((_, number) => found[number] === null);
  return {
    papers: {
      added,
      gone: old.filter((_, number) => !kept.has(number)),
      changed,
      same: papers.length - added.length - changed.length,
    },
    concepts: {
      added: without(after.structure.concepts, before.structure.concepts),
      gone: without(before.structure.concepts, after.structure.concepts),
    },
  };
}

type ToldPaper = MapPaper & { abstract?: string };

function abstractOf({ texts }: PublishedDataset, paper: number): { abstract?: string } {
  const abstract = texts.papers[paper]?.abstract;
  return abstract === undefined ? {} : { abstract };
}

function changesBetween(before: ToldPaper, after: ToldPaper): FieldChange[] {
  return toldFields.flatMap((field) => {
    const [was, is] = [inWords(before[field]), inWords(after[field])];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function inWords(value: string | number | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  const words = typeof value === 'object' ? value.join('; ') : String(value);
  return words === '' ? null : words;
}

function without(concepts: readonly MapConcept[], others: readonly MapConcept[]): MapConcept[] {
  const known = new Set(others.map(({ id }) => id));
  return concepts.filter(({ id }) => !known.has(id)).sort((a, b) => b.papers - a.papers);
}
