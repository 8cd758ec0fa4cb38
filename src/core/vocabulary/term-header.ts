/** The first line of a table of terms: which column holds what. */

export type TermColumn = 'id' | 'label' | 'synonyms' | 'broader';

const COLUMN_NAMES: readonly [TermColumn, readonly string[]][] = [
  ['id', ['id', 'identifier', 'uri', 'iri', 'concepturi']],
  ['label', ['term', 'label', 'preflabel', 'preferredlabel', 'preferredterm', 'name', 'concept']],
  [
    'synonyms',
    [
      ...['synonym', 'synonyms', 'altlabel', 'altlabels', 'alternativelabel', 'alternativelabels'],
      ...['alias', 'aliases', 'variant', 'variants', 'acronym', 'acronyms', 'abbreviation'],
      ...['hiddenlabel', 'hiddenlabels', 'usedfor'],
    ],
  ],
  ['broader', ['broader', 'broaderterm', 'broaderterms', 'parent', 'parents']],
];

const COLUMN_OF: ReadonlyMap<string, TermColumn> = new Map(
  COLUMN_NAMES.flatMap(([column, names]) => names.map((name) => [name, column] as const)),
);

/**
 * Returns what the column under `name` holds: "Alt labels", "skos:altLabel@en", "label_en" and
 * "synonym 2" are known. Nothing for a column of another kind, or in another language than English.
 */
export function columnOf(name: string): TermColumn | undefined {
  const [, title = '', language] =
    /^(.*?)(?:[@_]([a-z]{2})(?:-[a-z]+)?)?$/.exec(name.trim().toLowerCase()) ?? [];
  if (language !== undefined && language !== 'en') return undefined;
  return COLUMN_OF.get(title.replace(/^skos:/, '').replace(/[^\p{L}]+/gu, ''));
}

/** Returns the character that stands between the cells of a header; a comma where there is one cell. */
export function delimiterOf(header: string): string {
  return ['\t', ',', ';', '|'].find((delimiter) => header.includes(delimiter)) ?? ',';
}

/**
 * Returns whether `line` is the header of a table: a cell names the terms. Between semicolons another
 * cell must be known as well, since "concept; idea" is a term with a synonym.
 */
export function isTermHeader(line: string): boolean {
  const delimiter = delimiterOf(line);
  const columns = line.split(delimiter).map((cell) => columnOf(cell.replace(/"/g, '')));
  if (!columns.includes('label')) return false;
  const known = columns.filter((column) => column !== undefined).length;
  return delimiter !== ';' || known > 1;
}
