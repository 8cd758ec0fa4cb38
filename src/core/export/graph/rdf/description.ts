/** The one model that Turtle and JSON-LD are both written from: what is said of a resource. */
import type { Property } from './vocabulary.ts';

/** A compact IRI (`skos:Concept`), or a whole one that holds no character that an IRI forbids. */
export type Iri = string;

export type Value =
  | { iri: Iri }
  /** Said in place, without a name. */
  | { nameless: Description }
  | { text: string; language?: string | undefined }
  /** Of the property's datatype, as XML Schema writes it. */
  | { lexical: string }
  | { list: readonly Iri[] };

/** A property without values says nothing. */
export type Statement = readonly [Property, readonly Value[]];

export interface Description {
  /** None of one that is nameless. */
  id?: Iri;
  types: readonly Iri[];
  statements: readonly Statement[];
}

export function iris(...names: readonly Iri[]): Value[] {
  return names.map((iri) => ({ iri }));
}

/** Texts that are missing or empty are left out; `language` is a tag in lower case. */
export function texts(values: readonly (string | undefined)[], language?: string): Value[] {
  return values.flatMap((text) => (text === undefined || text === '' ? [] : [{ text, language }]));
}

/** Returns the numbers as `xsd:decimal` writes them, with every digit they have and no power of ten. */
export function decimals(...numbers: readonly (number | undefined)[]): Value[] {
  return numbers.flatMap((number) =>
    number === undefined ? [] : [{ lexical: writeDecimal(number) }],
  );
}

export function integers(...numbers: readonly (number | undefined)[]): Value[] {
  return numbers.flatMap((number) => (number === undefined ? [] : [{ lexical: `${number}` }]));
}

function writeDecimal(number: number): string {
  const sign = number < 0 ? '-' : '';
  const [digits = '', exponent = '0'] = `${Math.abs(number)}`.split('e');
  const power = Number(exponent);
  const bare = digits.replace('.', '');
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${bare}`;
  if (power > 0) return `${sign}${bare.padEnd(power + 1, '0')}.0`;
  return `${sign}${digits.includes('.') ? digits : `${digits}.0`}`;
}
