/** What a newer edition of a map has that the one before had not, what it lacks, and what changed. */
import type { Paper } from '../core/types.ts';
import { matchPapers } from './match-papers.ts';
import type { Edition, EditionConcept } from './read-edition.ts';

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
  paper: Paper;
  /** In the order of `toldFields`, never empty. */
  changes: FieldChange[];
}

export interface MapUpdate {
  papers: {
    added: Paper[];
    gone: Paper[];
    changed: ChangedPaper[];
    /** Papers of both editions in which nothing told changed. */
    same: number;
  };
  /** Those of most papers first. */
  concepts: { added: EditionConcept[]; gone: EditionConcept[] };
}

/** Returns the update in the order of the papers. A concept is told by its id. */
export function describeUpdate(before: Edition, after: Edition): MapUpdate {
  const [old, papers] = [before.papers, after.papers];
  const found = matchPapers(old, papers);
  const kept = new Set(found);
  const changed = papers.flatMap((paper, number): ChangedPaper[] => {
    const former = old[found[number] ?? -1];
    if (former === undefined) return [];
    const changes = changesBetween(former, paper);
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
      added: without(after.concepts, before.concepts),
      gone: without(before.concepts, after.concepts),
    },
  };
}

function changesBetween(before: Paper, after: Paper): FieldChange[] {
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

function without(
  concepts: readonly EditionConcept[],
  others: readonly EditionConcept[],
): EditionConcept[] {
  const known = new Set(others.map(({ id }) => id));
  return concepts.filter(({ id }) => !known.has(id)).sort((a, b) => b.papers - a.papers);
}
