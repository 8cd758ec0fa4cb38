/** Turtle read by n3 and JSON-LD by jsonld, which must say the same. */
import jsonld from 'jsonld';
import N3 from 'n3';
import { expect } from 'vitest';
import type { ExportSource } from '../../../../src/core/export/source.ts';
import type { DatasetStructure } from '../../../../src/core/types.ts';
import { textOfFormat } from './text-of-format.ts';

interface ReadTerm {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
}

export interface ReadQuad {
  subject: ReadTerm;
  predicate: ReadTerm;
  object: ReadTerm;
}

const namespaces = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
  bibo: 'http://purl.org/ontology/bibo/',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  tl: 'urn:throughline:vocabulary:',
};

function readTurtle(text: string): ReadQuad[] {
  return new N3.Parser({ format: 'text/turtle', baseIRI: 'urn:none:' }).parse(text);
}

export function shorten(iri: string): string {
  for (const [prefix, namespace] of Object.entries(namespaces)) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri.replace(/^urn:throughline:[\da-f]{64}:/, 'map:');
}

export function showTerm({ termType, value, language, datatype }: ReadTerm): string {
  if (termType !== 'Literal') return shorten(value);
  if (language !== undefined && language !== '') return `"${value}"@${language}`;
  const type = shorten(datatype?.value ?? '');
  return type === 'xsd:string' ? `"${value}"` : `"${value}"^^${type}`;
}

/** What a file says of each subject that has a name: `property value`, in order. */
export function sayingsOf(quads: readonly ReadQuad[]): Map<string, string[]> {
  const sayings = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    const name = shorten(subject.value);
    const said = sayings.get(name) ?? [];
    said.push(`${shorten(predicate.value)} ${showTerm(object)}`);
    sayings.set(name, said);
  }
  return sayings;
}

/** Statements in N-Quads, by code unit, with the names that canonicalisation gives to the nameless. */
async function canonical(statements: string): Promise<string[]> {
  const canonicalised = await jsonld.canonize(statements as unknown as jsonld.JsonLdDocument, {
    algorithm: 'URDNA2015',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  });
  return String(canonicalised).split('\n').filter(Boolean).sort();
}

function escapeNQuads(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]|\\[bf]/g,
    (character) =>
      `\\u${character.replace('\\b', '\b').replace('\\f', '\f').charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function nQuadsOf(quads: readonly ReadQuad[]): string {
  const write = ({ termType, value, language, datatype }: ReadTerm) => {
    if (termType === 'NamedNode') return `<${value}>`;
    if (termType === 'BlankNode') return `_:${value.replace(/\W/g, '')}`;
    if (language !== undefined && language !== '') return `${escapeNQuads(value)}@${language}`;
    return `${escapeNQuads(value)}^^<${datatype?.value ?? ''}>`;
  };
  return quads
    .map(
      ({ subject, predicate, object }) =>
        `${write(subject)} ${write(predicate)} ${write(object)} .\n`,
    )
    .join('');
}

/** Reads both files, refuses any difference and any look elsewhere, and returns the statements. */
export async function readBoth(
  structure: DatasetStructure,
  chosen: Partial<ExportSource> = {},
): Promise<ReadQuad[]> {
  const turtle = readTurtle(textOfFormat('turtle', structure, chosen));
  const document = JSON.parse(textOfFormat('json-ld', structure, chosen)) as jsonld.JsonLdDocument;
  const quads = (await jsonld.toRDF(document, {
    documentLoader: (url: string) => Promise.reject(new Error(`asks for ${url}`)),
  })) as ReadQuad[];
  expect(await canonical(nQuadsOf(quads))).toEqual(await canonical(nQuadsOf(turtle)));
  return turtle;
}
