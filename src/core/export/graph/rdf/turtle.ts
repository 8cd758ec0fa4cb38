/** Turtle (https://www.w3.org/TR/turtle/): a statement a line, a subject's together. */
import type { ExportFile, ExportRemark, ExportSource } from '../../source.ts';
import { countDescriptions, describeMap } from './describe-map.ts';
import type { Description, Iri, Statement, Value } from './description.ts';
import { nameMap } from './names.ts';
import { prefixes, type Range, ranges } from './vocabulary.ts';

/** Returns the file `stem.ttl`. */
export function writeTurtle(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.ttl`,
    rows: countDescriptions(source),
    pieces: (remark) => turtlePieces(source, remark),
  };
}

function* turtlePieces(
  source: ExportSource,
  remark?: (remark: ExportRemark) => void,
): Generator<string> {
  const names = nameMap(source.structure);
  const declared = Object.entries({ ...prefixes, map: names.namespace });
  yield `${declared.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`).join('\n')}\n`;
  for (const row of describeMap(source, names, remark)) {
    yield row
      .map((one) => `\n${writeIri(one.id ?? '')} ${writeStatements(one, '  ')} .\n`)
      .join('');
  }
}

function writeStatements({ types, statements }: Description, indent: string): string {
  const written = statements
    .filter(([, values]) => values.length > 0)
    .map((statement) => writeStatement(statement, indent));
  if (types.length > 0) written.unshift(`a ${types.map(writeIri).join(', ')}`);
  return written.join(` ;\n${indent}`);
}

function writeStatement([property, values]: Statement, indent: string): string {
  const range = ranges[property];
  return `${property} ${values.map((value) => writeValue(value, range, indent)).join(', ')}`;
}

function writeValue(value: Value, range: Range, indent: string): string {
  if ('iri' in value) return writeIri(value.iri);
  if ('list' in value) return `( ${value.list.map(writeIri).join(' ')} )`;
  if ('nameless' in value) {
    return `[\n${indent}  ${writeStatements(value.nameless, `${indent}  `)}\n${indent}]`;
  }
  if ('text' in value) {
    return `${writeString(value.text)}${value.language === undefined ? '' : `@${value.language}`}`;
  }
  // Turtle reads a bare number as the datatype that it looks like.
  if (range === 'xsd:integer' || range === 'xsd:decimal') return value.lexical;
  return `${writeString(value.lexical)}^^${range}`;
}

/** Compact IRIs are written as they are, since what follows the prefix is percent-encoded. */
function writeIri(iri: Iri): string {
  return iri.includes('://') ? `<${iri}>` : iri;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Control characters and what some readers take for the end of a line are written as numbers. */
function writeString(text: string): string {
  const escaped = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    /["\\\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) =>
      escapes[character] ??
      `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
