/** The part of papaparse used here. Its published types draw Node's in, and the core has none. */
declare module 'papaparse' {
  const Papa: {
    unparse(rows: (string | number)[][]): string;
    parse(
      text: string,
      options: { delimiter: string; skipEmptyLines: boolean },
    ): { data: string[][]; errors: { code: string; row?: number }[] };
  };
  export default Papa;
}
