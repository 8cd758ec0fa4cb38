/** The account of a reading as the page shows it, and its lists as files. */
import type { FieldCompletion } from '../../core/corpus/complete/completion-count.ts';
import type { CorpusReading, MergeCode } from '../../core/corpus/reading.ts';
import { writeCsvTable } from '../../core/export/csv.ts';
import { compareCodeUnits } from '../../core/shared/compare.ts';
import type { Paper } from '../../core/types.ts';
import { isCompletable } from './ask-services.ts';
import { type AccountList, type ImportAccount, MOST_LISTED, type ShortList } from './protocol.ts';

/** Returns the account of `reading`; `sources` are the ids of what its files came in. */
export function accountOf(
  reading: CorpusReading,
  sources: readonly number[],
  completed: FieldCompletion[],
): ImportAccount {
  const { files, records, papers, merged, rejected } = reading;
  const codes = countBy(merged.map(({ code }): MergeCode => code));
  const languages = countBy(papers.flatMap(({ textLanguage }) => textLanguage ?? []));
  return {
    files: files.map((file, place) => ({ ...file, source: sources[place] ?? -1 })),
    records,
    papers: papers.length,
    papersWithAbstract: papers.filter(({ abstract }) => abstract !== undefined).length,
    papersWithYear: papers.filter(({ year }) => year !== undefined).length,
    completable: countCompletable(papers),
    completed,
    otherLanguages: languages.map(([language, count]) => ({ language, papers: count })),
    merged: { ...shortList(merged), codes: codes.map(([code, count]) => ({ code, count })) },
    rejected: shortList(rejected),
  };
}

/** Returns a list of `reading` as the text of a CSV table. */
export function listAsCsv({ merged, rejected }: CorpusReading, list: AccountList): string {
  if (list === 'rejected') {
    return writeCsvTable(
      ['file', 'line', 'code', 'reason'],
      rejected.map(({ file, line, code, reason }) => [file, line, code, reason]),
    );
  }
  return writeCsvTable(
    ['kept', 'kept_file', 'kept_line', 'dropped', 'dropped_file', 'dropped_line', 'code', 'reason'],
    merged.map(({ kept, dropped, code, reason }) => [
      kept.title,
      kept.file,
      kept.line,
      dropped.title,
      dropped.file,
      dropped.line,
      code,
      reason,
    ]),
  );
}

function countCompletable(papers: readonly Paper[]): ImportAccount['completable'] {
  const completable = papers.filter(isCompletable);
  return {
    papers: completable.length,
    abstracts: completable.filter(({ abstract }) => abstract === undefined).length,
    years: completable.filter(({ year }) => year === undefined).length,
  };
}

function shortList<Entry>(entries: readonly Entry[]): ShortList<Entry> {
  return { count: entries.length, first: entries.slice(0, MOST_LISTED) };
}

/** Returns each value with how often it stands in `values`, the commonest first, then by code unit. */
function countBy<Value extends string>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || compareCodeUnits(a, b));
}
