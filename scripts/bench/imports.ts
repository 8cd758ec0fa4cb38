/**
 * How many real exports are read as people read them. In every sub-folder an `EXPECTED.json` says of each
 * file its format, how many records it has and how many of them have an abstract, and what the first
 * one's title is and how its abstract begins. A file is right where all of it agrees.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { cleanText } from '../../src/core/corpus/clean/clean-text.ts';
import { readingReport } from '../../src/core/corpus/reading-report.ts';
import { compareCodeUnits } from '../../src/core/shared/compare.ts';
import { readCorpusFiles } from '../files/read-corpus-files.ts';

/** What is known of a file. Counts are of its records, before anything is merged. */
interface ExpectedReading {
  format: string;
  records: number;
  /** The fewest records that are right, where some are past reading. */
  atLeast?: number;
  withAbstract?: number;
  firstTitle?: string;
  firstAbstractStart?: string;
}

/** Adds the command to `program`. */
export function addImportsBench(program: Command): void {
  program
    .command('imports')
    .description('files of which it is known what they hold, and what is read')
    .argument('<folder>', 'folder of folders with an EXPECTED.json each')
    .action(async (folder: string) => {
      let right = 0;
      let total = 0;
      for (const { path, expected } of expectedReadings(folder)) {
        const differences = await readAndCompare(join(folder, path), expected);
        total += 1;
        if (differences.length === 0) right += 1;
        console.log(`${differences.length === 0 ? 'right' : 'NOT  '}  ${path}`);
        for (const difference of differences) console.log(`         ${difference}`);
      }
      console.log(`${right} of ${total} right`);
    });
}

function expectedReadings(folder: string): { path: string; expected: ExpectedReading }[] {
  return readdirSync(folder)
    .sort(compareCodeUnits)
    .filter((kind) => existsSync(join(folder, kind, 'EXPECTED.json')))
    .flatMap((kind) => {
      const text = readFileSync(join(folder, kind, 'EXPECTED.json'), 'utf8');
      const expected: Record<string, ExpectedReading> = JSON.parse(text);
      return Object.entries(expected).map(([file, reading]) => ({
        path: join(kind, file),
        expected: reading,
      }));
    });
}

/** Returns in words what is read otherwise than expected. */
async function readAndCompare(path: string, expected: ExpectedReading): Promise<string[]> {
  const reading = await readCorpusFiles([path]);
  const { files, records, withAbstract } = readingReport(reading);
  const first = reading.papers.find(({ id }) => id === reading.inputOrder[0]);
  const title = first?.titleSource === undefined ? first?.title : '';
  const least = expected.atLeast ?? expected.records;
  const start = plain(expected.firstAbstractStart);
  const checks: [string, boolean, unknown, unknown][] = [
    ['format', files[0]?.format === expected.format, files[0]?.format, expected.format],
    ['records', records >= least && records <= expected.records, records, expected.records],
    [
      'with abstract',
      expected.withAbstract === undefined ||
        (withAbstract <= expected.withAbstract &&
          withAbstract >= expected.withAbstract - (expected.records - least)),
      withAbstract,
      expected.withAbstract,
    ],
    [
      'first title',
      expected.firstTitle === undefined || plain(title) === plain(expected.firstTitle),
      title,
      expected.firstTitle,
    ],
    [
      'first abstract',
      plain(first?.abstract).startsWith(start),
      first?.abstract?.slice(0, expected.firstAbstractStart?.length),
      expected.firstAbstractStart,
    ],
  ];
  return checks.flatMap(([what, agrees, found, known]) =>
    agrees ? [] : [`${what}: read ${JSON.stringify(found)}, expected ${JSON.stringify(known)}`],
  );
}

/** Markup may be decoded or not, a closing full stop kept or lost. */
function plain(text = ''): string {
  return cleanText(text).replace(/\.$/, '');
}
