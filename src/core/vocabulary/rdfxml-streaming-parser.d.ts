/**
 * The part of rdfxml-streaming-parser used here. Its published types draw Node's in, and the core has
 * none: the core's tsconfig reads this file in their place.
 */
export interface RdfTerm {
  termType: string;
  value: string;
  /** Of a literal; empty where it has none. */
  language?: string;
}

export class RdfXmlParser {
  constructor(options: { baseIRI: string; trackPosition: boolean; validateUri: boolean });
  on(
    event: 'data',
    listen: (quad: { subject: RdfTerm; predicate: RdfTerm; object: RdfTerm }) => void,
  ): this;
  on(event: 'error', listen: (error: Error) => void): this;
  on(event: 'end', listen: () => void): this;
  write(text: string): boolean;
  end(): void;
}
