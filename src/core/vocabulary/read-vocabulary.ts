/** The text of a file → the user's own list of terms. */
import { BadVocabularyError } from '../shared/errors.ts';
import type { Vocabulary } from '../types.ts';
import { entriesOfOntology, isOfOntology } from './computer-science-ontology.ts';
import { detectVocabularyFormat, type VocabularyFormat } from './detect-format.ts';
import type { EntryReading, Triple, VocabularyProblem } from './entries.ts';
import { readPlainText } from './read-plain-text.ts';
import { readRdfXml } from './read-rdf-xml.ts';
import { readTable } from './read-table.ts';
import { readTripleTable } from './read-triple-table.ts';
import { readTurtle } from './read-turtle.ts';
import { settleTerms } from './settle-terms.ts';
import { entriesOfSkos } from './skos.ts';

/** The terms of a file, and what of it was left out. */
export interface VocabularyReading {
  vocabulary: Vocabulary;
  format: VocabularyFormat;
  /** What was left out or decided: by line, what has none last, else in order of finding. */
  problems: VocabularyProblem[];
}

/**
 * Returns the terms in `text`, whose format is told from its content. Names with the same `keyOf` are
 * the same name.
 * @throws BadVocabularyError when there is no term, the syntax is broken, or no reader knows it.
 */
export async function readVocabulary(
  text: string,
  keyOf: (name: string) => string,
): Promise<VocabularyReading> {
  const format = detectVocabularyFormat(text);
  const { entries, problems } = await readEntries(text, format);
  const settled = settleTerms(entries, keyOf);
  if (settled.terms.length === 0) {
    const [first] = [...problems, ...settled.problems];
    throw new BadVocabularyError(
      `vocabulary/read-vocabulary: no term was found, received a file read as ${format}` +
        `${first === undefined ? '' : ` (${placeOf(first)}${first.reason})`}; write a term a line, ` +
        'or give a table with a column "term", or SKOS concepts with preferred labels.',
    );
  }
  return {
    vocabulary: { terms: settled.terms },
    format,
    problems: [...problems, ...settled.problems].sort(
      (a, b) => (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER),
    ),
  };
}

async function readEntries(text: string, format: VocabularyFormat): Promise<EntryReading> {
  switch (format) {
    case 'plain-text':
      return readPlainText(text);
    case 'table':
      return readTable(text);
    case 'triple-table': {
      const { triples, problems } = readTripleTable(text);
      const read = entriesOf(triples);
      return { entries: read.entries, problems: [...problems, ...read.problems] };
    }
    case 'turtle':
      return entriesOf(readTurtle(text));
    case 'rdf-xml':
      return entriesOf(await readRdfXml(text));
  }
}

function entriesOf(triples: readonly Triple[]): EntryReading {
  if (!triples.some(isOfOntology)) return entriesOfSkos(triples);
  return { entries: entriesOfOntology(triples), problems: [] };
}

function placeOf({ line }: VocabularyProblem): string {
  return line === undefined ? '' : `line ${line}: `;
}
