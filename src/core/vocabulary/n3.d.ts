/** The part of n3 used here, which publishes no types of its own. */
declare module 'n3' {
  interface N3Term {
    termType: string;
    value: string;
    /** Of a literal, lower case; empty where it has none. */
    language?: string;
  }

  interface N3Quad {
    subject: N3Term;
    predicate: N3Term;
    object: N3Term;
  }

  const N3: {
    Parser: new (options: {
      format: string;
      baseIRI: string;
    }) => {
      /** @throws an error that names the line. */
      parse(text: string): N3Quad[];
    };
  };
  export default N3;
}
