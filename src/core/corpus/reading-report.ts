/** The account of a reading as a program may read it: what `--report` writes. */
import { compareCodeUnits } from '../shared/compare.ts';
import type { Paper } from '../types.ts';
import type { CorpusReading, FileReading, MergedRecord, RejectedRecord } from './reading.ts';

/** A file, its format as people call it. */
export interface ReportedFile extends Omit<FileReading, 'format' | 'title'> {
  format: string;
}

/** `papers` + `merged` + `rejected` = `records`. */
export interface ReadingReport {
  files: ReportedFile[];
  records: number;
  papers: number;
  /** Records with an abstract, before anything is merged. */
  withAbstract: number;
  papersWithAbstract: number;
  /** Papers by the language of their text, most first. */
  languages: Record<string, number>;
  merged: MergedRecord[];
  rejected: RejectedRecord[];
}

/** Returns the account of `reading`. */
export function readingReport({
  papers,
  files,
  records,
  merged,
  rejected,
}: CorpusReading): ReadingReport {
  return {
    files: files.map(({ file, format: _, title, ...rest }) => ({ file, format: title, ...rest })),
    records,
    papers: papers.length,
    withAbstract: files.reduce((sum, file) => sum + file.withAbstract, 0),
    papersWithAbstract: papers.filter(({ abstract }) => abstract !== undefined).length,
    languages: countLanguages(papers),
    merged,
    rejected,
  };
}

/** A text that was not found to be in another language counts as English. */
function countLanguages(papers: readonly Paper[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { textLanguage = 'en' } of papers) {
    counts.set(textLanguage, (counts.get(textLanguage) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || compareCodeUnits(a, b));
  return Object.fromEntries(sorted);
}
