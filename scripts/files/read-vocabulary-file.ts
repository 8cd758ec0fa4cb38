/** The user's own vocabulary in a file on disk, for every command that takes --vocabulary FILE. */
import { Option } from 'commander';
import { nameKey } from '../../src/core/concepts/vocabulary/name-key.ts';
import { BadCorpusError, BadVocabularyError } from '../../src/core/shared/errors.ts';
import type { Vocabulary } from '../../src/core/types.ts';
import type { VocabularyReading } from '../../src/core/vocabulary/read-vocabulary.ts';
import { count } from '../count.ts';
import { readTextFile } from './read-corpus-files.ts';

/** Lines about the vocabulary that are printed; the rest is counted. */
const MOST_PROBLEMS = 20;

const FORMAT_NAMES = {
  'plain-text': 'plain text',
  table: 'a table of terms',
  'triple-table': 'a table of statements',
  turtle: 'Turtle',
  'rdf-xml': 'RDF/XML',
} satisfies Record<VocabularyReading['format'], string>;

/** Returns the option that names the file. */
export function vocabularyOption(): Option {
  return new Option(
    '--vocabulary <file>',
    'your own terms with synonyms: plain text, CSV, SKOS (Turtle, RDF/XML) or the CSO',
  );
}

/**
 * Returns the terms in the file at `path`; nothing where there is no path. Writes what was read to
 * standard error, with what was left out and where.
 * @throws BadVocabularyError when the file can't be read, or no term is found in it.
 */
export async function readVocabularyFile(
  path: string | undefined,
): Promise<Vocabulary | undefined> {
  if (path === undefined) return undefined;
  // Loaded on demand: the parsers of RDF take longer to load than most vocabularies to read.
  const { readVocabulary } = await import('../../src/core/vocabulary/read-vocabulary.ts');
  const text = await readTextFile(path).catch((error: unknown) => {
    throw error instanceof BadCorpusError ? new BadVocabularyError(error.message) : error;
  });
  const reading = await readVocabulary(text, nameKey).catch((error: unknown) => {
    if (!(error instanceof BadVocabularyError)) throw error;
    throw new BadVocabularyError(`${path}: ${error.message}`);
  });
  report(path, reading);
  return reading.vocabulary;
}

function report(path: string, { vocabulary, format, problems }: VocabularyReading): void {
  for (const { line, reason } of problems.slice(0, MOST_PROBLEMS)) {
    console.error(`${path}: ${line === undefined ? '' : `line ${line}: `}${reason}`);
  }
  const more = problems.length - MOST_PROBLEMS;
  if (more > 0) console.error(`${path}: ${count(more, 'more remark')} of these kinds`);
  const terms = count(vocabulary.terms.length, 'term');
  console.error(`${path}: ${terms} read as ${FORMAT_NAMES[format]}`);
}
