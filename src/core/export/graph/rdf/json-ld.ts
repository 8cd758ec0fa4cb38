/**
 * JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): the context stands in the file and nothing is fetched.
 * Numbers with a fraction are decimals, as they are rounded, and strings: a double is read with 16 digits
 * by jsonld.js, which makes 9.300000000000001 of 9.3.
 */
import type { ExportFile, ExportRemark, ExportSource } from '../../source.ts';
import { countDescriptions, describeMap } from './describe-map.ts';
import type { Description, Value } from './description.ts';
import { nameMap } from './names.ts';
import { prefixes, type Range, ranges } from './vocabulary.ts';

/** Returns the file `stem.jsonld`. */
export function writeJsonLd(source: ExportSource, stem: string): ExportFile {
  return {
    file: `${stem}.jsonld`,
    rows: countDescriptions(source),
    pieces: (remark) => jsonLdPieces(source, remark),
  };
}

function* jsonLdPieces(
  source: ExportSource,
  remark?: (remark: ExportRemark) => void,
): Generator<string> {
  const names = nameMap(source.structure);
  const coerced = Object.entries(ranges).flatMap(([property, range]) => {
    const coercion = coerce(range);
    return coercion === undefined ? [] : [[property, coercion]];
  });
  const context = { ...prefixes, map: names.namespace, ...Object.fromEntries(coerced) };
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let separator = '\n';
  for (const row of describeMap(source, names, remark)) {
    yield `${separator}${row.map((one) => JSON.stringify(nodeOf(one))).join(',\n')}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function coerce(range: Range): object | undefined {
  if (range === 'text') return undefined;
  if (range === 'list') return { '@type': '@id', '@container': '@list' };
  return { '@type': range === 'iri' ? '@id' : range };
}

function nodeOf({ id, types, statements }: Description): Record<string, unknown> {
  const node: Record<string, unknown> = {};
  if (id !== undefined) node['@id'] = id;
  if (types.length > 0) node['@type'] = types;
  for (const [property, values] of statements) {
    const [value, ...others] = values.map(writeValue);
    if (value !== undefined) node[property] = others.length === 0 ? value : [value, ...others];
  }
  return node;
}

function writeValue(value: Value): unknown {
  if ('iri' in value) return value.iri;
  if ('list' in value) return value.list;
  if ('nameless' in value) return nodeOf(value.nameless);
  if ('lexical' in value) return value.lexical;
  const { text, language } = value;
  return language === undefined ? text : { '@value': text, '@language': language };
}
