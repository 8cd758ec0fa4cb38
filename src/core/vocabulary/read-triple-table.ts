/**
 * Statements as CSV, a row each, as the Computer Science Ontology is published:
 *
 *   "<https://…/topics/machine_learning>","<http://…/cso#superTopicOf>","<https://…/topics/boosting>"
 *   "<https://…/topics/boosting>","<http://www.w3.org/2000/01/rdf-schema#label>","boosting@en ."
 *
 * Quotation marks around a cell may be missing, doubled inside it, or belong to the literal.
 */
import type { Triple, VocabularyProblem } from './entries.ts';

const ROW = /^\s*"?<([^<>"]+)>"?\s*,\s*"?<([^<>"]+)>"?\s*,\s*(.*?)\s*$/;
const RESOURCE = /^"?<([^<>"]+)>"?\s*[.]?"?$/;

/** A literal, its language, and the full stop that ends a statement. */
const LITERAL = /^"*(.*?)"*(?:@([A-Za-z]+(?:-[A-Za-z0-9]+)*)|\^\^<[^<>]*>)?"*\s*[.]?"*$/;

/** Returns the statements in order, and the lines that hold none. Never throws. */
export function readTripleTable(text: string): {
  triples: Triple[];
  problems: VocabularyProblem[];
} {
  const triples: Triple[] = [];
  const problems: VocabularyProblem[] = [];
  for (const [number, line] of text.split(/\r\n|[\r\n]/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, subject, predicate, object = ''] = ROW.exec(line) ?? [];
    if (subject === undefined || predicate === undefined) {
      const reason = 'three cells, the first two in angle brackets, are needed.';
      problems.push({ line: number + 1, code: 'malformed', reason });
      continue;
    }
    const resource = RESOURCE.exec(object)?.[1];
    if (resource !== undefined) triples.push({ subject, predicate, object: resource });
    else triples.push({ subject, predicate, ...literalOf(object) });
  }
  return { triples, problems };
}

function literalOf(cell: string): { object: string; language: string } {
  const [, text = '', language = ''] = LITERAL.exec(cell) ?? [];
  return { object: text, language: language.toLowerCase() };
}
