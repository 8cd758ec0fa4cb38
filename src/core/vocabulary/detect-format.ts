/** Which format a vocabulary is in, told from its content. */
import { BadVocabularyError } from '../shared/errors.ts';
import { isTermHeader } from './term-header.ts';

/** A format in which terms can be read. */
export type VocabularyFormat = 'plain-text' | 'table' | 'triple-table' | 'turtle' | 'rdf-xml';

const TURTLE_DIRECTIVE = /^(?:@prefix|@base|prefix|base)\s+[^\s<>]*\s*</i;

/** The first statement of a file without prefixes: a subject, then a predicate, both in brackets. */
const STATEMENT = /^(?:<[^<>\s]*>|_:\S+)\s+(?:a\s|<[^<>\s]+>)/;

/** The same with commas between, as the Computer Science Ontology comes. */
const STATEMENT_CELLS = /^"?<[^<>"]+>"?\s*,\s*"?<[^<>"]+>"?\s*,/;

/** "[" may begin a term as well. */
const JSON_OPENING = /^(?:\[\s*(?:[[{"\]]|$)|\{\s*(?:["}]|$))/;

const MARKUP = /^<(?:[?!]|[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?[\s/>])/;

/**
 * Returns the format of `text`. What is no other format is plain text: a term a line.
 * @throws BadVocabularyError when the text is empty, or JSON, which no reader knows.
 */
export function detectVocabularyFormat(text: string): VocabularyFormat {
  const first = firstLine(text);
  if (first === undefined) {
    throw new BadVocabularyError(
      'vocabulary/detect-format: no term was found, received an empty file; write a term a line.',
    );
  }
  if (JSON_OPENING.test(first)) {
    throw new BadVocabularyError(
      'vocabulary/detect-format: plain text, CSV, Turtle or RDF/XML is needed, received JSON; ' +
        'save the vocabulary in one of these.',
    );
  }
  if (MARKUP.test(first)) return 'rdf-xml';
  if (TURTLE_DIRECTIVE.test(first) || STATEMENT.test(first)) return 'turtle';
  if (STATEMENT_CELLS.test(first)) return 'triple-table';
  return isTermHeader(first) ? 'table' : 'plain-text';
}

/** The first line that is neither empty nor a comment, without the blanks around it. */
function firstLine(text: string): string | undefined {
  for (const [line] of text.matchAll(/\S[^\r\n]*/g)) {
    if (!line.startsWith('#')) return line.trim();
  }
  return undefined;
}
