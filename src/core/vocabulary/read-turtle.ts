/** Turtle and N-Triples, by n3. */
import N3 from 'n3';
import { BadVocabularyError } from '../shared/errors.ts';
import type { Triple } from './entries.ts';
import { BASE } from './rdf-base.ts';

/**
 * Returns the statements in order.
 * @throws BadVocabularyError that names the line of a syntax error.
 */
export function readTurtle(text: string): Triple[] {
  try {
    return new N3.Parser({ format: 'Turtle', baseIRI: BASE })
      .parse(text)
      .map(({ subject, predicate, object }) => ({
        subject: subject.value,
        predicate: predicate.value,
        object: object.value,
        ...(object.termType === 'Literal' && { language: (object.language ?? '').toLowerCase() }),
      }));
  } catch (error) {
    const { message, line } = syntaxErrorOf(error);
    throw new BadVocabularyError(
      `vocabulary/read-turtle: ${line}this is no valid Turtle (${message}); mend it or save it again.`,
    );
  }
}

/** n3 ends its messages with the line: `Unexpected "x" on line 3.` */
function syntaxErrorOf(error: unknown): { message: string; line: string } {
  const written = error instanceof Error ? error.message : String(error);
  const line = /\s+on line (\d+)/.exec(written);
  const message = written
    .replace(line?.[0] ?? '', '')
    .replace(/\s+/g, ' ')
    .replace(/[.]$/, '');
  return { message: message.slice(0, 120), line: line === null ? '' : `line ${line[1]}: ` };
}
