/** The fields of the papers by which a map can be coloured: those that tell papers apart. */
import { compareCodeUnits } from '../core/shared/compare.ts';
import type { DatasetStructure, MapPaper } from '../core/types.ts';

export interface PaperField {
  /** As in the source; `venue`, `citations` and `language` are the product's own. */
  name: string;
  /** Whether every value is a number. */
  numeric: boolean;
}

/** Values that stand only once say nothing; a field of words needs one that so many papers share. */
const leastShared = 3;
const mostWords = 200;

const known = new WeakMap<DatasetStructure, PaperField[]>();

/**
 * Returns the fields that at least two papers have and that part them, the product's own first, then by
 * name. Numbers need three values; words a value that three papers share. O(papers · fields) once.
 */
export function fieldsOf(structure: DatasetStructure): readonly PaperField[] {
  const kept = known.get(structure);
  if (kept !== undefined) return kept;
  const own = ['citations', 'venue', 'language'];
  const given = new Set(structure.papers.flatMap(({ fields }) => Object.keys(fields ?? {})));
  const names = [
    ...own,
    ...[...given].filter((name) => !own.includes(name)).sort(compareCodeUnits),
  ];
  const fields = names.flatMap((name) => describeField(structure, name));
  known.set(structure, fields);
  return fields;
}

/** Tells whether the source gives citations, and any above 0. */
export function hasCitations({ papers }: DatasetStructure): boolean {
  return papers.some(({ citations }) => (citations ?? 0) > 0);
}

/** Returns what a paper has in a field, trimmed; undefined for nothing. */
export function fieldValue(paper: MapPaper, name: string): string | undefined {
  const value = (
    name === 'citations' ? paper.citations?.toString() : givenValue(paper, name)
  )?.trim();
  return value === '' ? undefined : value;
}

/** Returns a value as a number; null for one that is none. */
export function numberOf(value: string | undefined): number | null {
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

function givenValue(paper: MapPaper, name: string): string | undefined {
  if (name === 'venue' || name === 'language') return paper[name];
  const { fields } = paper;
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function describeField({ papers }: DatasetStructure, name: string): PaperField | [] {
  const counts = new Map<string, number>();
  for (const paper of papers) {
    const value = fieldValue(paper, name);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  const numeric = [...counts.keys()].every((value) => numberOf(value) !== null);
  if (numeric) return counts.size < 3 ? [] : { name, numeric };
  const shared = Math.max(...counts.values()) >= leastShared;
  return shared && counts.size <= mostWords ? { name, numeric } : [];
}
