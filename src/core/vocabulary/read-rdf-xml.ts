/** RDF/XML, by rdfxml-streaming-parser. */
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { BadVocabularyError } from '../shared/errors.ts';
import type { Triple } from './entries.ts';
import { BASE } from './rdf-base.ts';

const ROOT = /<([\w.-]+:)?RDF[\s>]/;

/**
 * Returns the statements in order.
 * @throws BadVocabularyError that names the line of a syntax error, and when the text ends too early
 * or is XML of another kind.
 */
export async function readRdfXml(text: string): Promise<Triple[]> {
  const root = ROOT.exec(text);
  if (root === null) {
    throw new BadVocabularyError(
      'vocabulary/read-rdf-xml: RDF/XML is needed, received markup without an rdf:RDF element; ' +
        'save the vocabulary as SKOS.',
    );
  }
  const triples: Triple[] = [];
  await new Promise<void>((resolve, reject) => {
    const parser = new RdfXmlParser({ baseIRI: BASE, trackPosition: true, validateUri: false });
    parser.on('data', ({ subject, predicate, object }) => {
      triples.push({
        subject: subject.value,
        predicate: predicate.value,
        object: object.value,
        ...(object.termType === 'Literal' && { language: (object.language ?? '').toLowerCase() }),
      });
    });
    parser.on('error', (error) => reject(syntaxError(error.message)));
    parser.on('end', resolve);
    parser.write(text);
    parser.end();
  });
  if (text.includes(`</${root[1] ?? ''}RDF`)) return triples;
  throw syntaxError('the text ends before the rdf:RDF element does');
}

/** The parser begins its messages with line and column: `2:58: unexpected close tag.` */
function syntaxError(written: string): BadVocabularyError {
  const [place = '', line] = /^(\d+):\d+:\s*/.exec(written) ?? [];
  const message = written.slice(place.length).replace(/[.]$/, '').slice(0, 120);
  return new BadVocabularyError(
    `vocabulary/read-rdf-xml: ${line === undefined ? '' : `line ${line}: `}this is no valid ` +
      `RDF/XML (${message}); mend it or save it again.`,
  );
}
