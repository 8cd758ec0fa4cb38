/** What became of the files and records, in words. */
import type { CorpusReading } from '../../src/core/corpus/reading.ts';
import { count } from '../count.ts';

/** Merged records that are named; the rest is counted. */
const MOST_MERGED = 20;

/** Writes to standard error what every file was read as, what became of the records, and how many. */
export function reportReading(reading: CorpusReading): void {
  reportFaults(reading);
  for (const { file, title, records, problem } of reading.files) {
    if (problem === undefined)
      console.error(`${file}: ${count(records, 'record')} read as ${title}`);
  }
  console.error(countReading(reading));
}

/** Writes to standard error which files and records could not be read, and which were merged. */
export function reportFaults({ files, rejected, merged }: CorpusReading): void {
  for (const { file, problem } of files) {
    if (problem !== undefined) console.error(`${file} ${problem.reason}`);
  }
  for (const { file, line, reason } of rejected) console.error(`${file}: line ${line}: ${reason}`);
  for (const { kept, dropped, reason } of merged.slice(0, MOST_MERGED)) {
    console.error(
      `${dropped.file}: line ${dropped.line}: merged with ${kept.file}: line ${kept.line} (${reason})`,
    );
  }
  const more = merged.length - MOST_MERGED;
  if (more > 0) console.error(`${count(more, 'more record')} merged; --report FILE lists them`);
}

/** Returns the counts in words: `60 papers, 2 records merged, 1 record rejected`. */
export function countReading({ papers, merged, rejected }: CorpusReading): string {
  const others = [
    ...(merged.length > 0 ? [`${count(merged.length, 'record')} merged`] : []),
    ...(rejected.length > 0 ? [`${count(rejected.length, 'record')} rejected`] : []),
  ];
  return [count(papers.length, 'paper'), ...others].join(', ');
}
