/** Values that the tagged formats spell alike. */
import { readArxivId, readDoi } from '../../identifiers.ts';
import type { PaperDraft } from '../../source-record.ts';

/** A date, an identifier, an address is no longer; what is longer is some other text. */
const LONGEST_VALUE = 2000;

/** Returns the first DOI among `values`, each of which is one, labels one or lists some. */
export function findDoi(values: readonly string[]): string | undefined {
  return firstFound(values, (value) => {
    return readLabelledDoi(value) ?? firstFound(words(value), readDoi);
  });
}

/** Returns the DOI that `value` is, also after labels: `doi: DOI: 10.1016/…`. */
export function readLabelledDoi(value: string): string | undefined {
  return readDoi(value.replace(/^(?:doi\b[\s:]*)+(?=10\.)/i, ''));
}

/** Returns the first arXiv id among `values`: an address, a labelled id, or arXiv's own DOI. */
export function findArxivId(values: readonly string[]): string | undefined {
  return firstFound(values, (value) => {
    const own = /10\.48550\/arxiv\.(\S+)$/i.exec(value)?.[1];
    if (own !== undefined) return readArxivId(own);
    return /arxiv/i.test(value) ? firstFound([value, ...words(value)], readArxivId) : undefined;
  });
}

/** Returns the first PubMed id that an address or a label among `values` gives. */
export function findPubmedId(values: readonly string[]): string | undefined {
  return firstFound(
    values,
    (value) =>
      /(?:\bpmid\b[\s:#]{0,3}|ncbi\.nlm\.nih\.gov\/(?:m\/)?(?:pubmed\/)?)(\d{1,9})(?!\d)/i.exec(
        value,
      )?.[1],
  );
}

/** Returns the first address among `values` that a browser may follow. */
export function findUrl(values: readonly string[]): string | undefined {
  return firstFound(values, (value) => words(value).find((word) => /^https?:\/\/\S/i.test(word)));
}

/** Returns the names in `lines`, which hold one each, or several parted by semicolons. */
export function splitNames(lines: readonly string[]): string[] {
  const names = lines
    .flatMap((line) => line.split(';'))
    .map((name) => name.trim().replace(/\s*,$/, ''));
  return [...new Set(names.filter((name) => name !== ''))];
}

/**
 * Returns the keywords in `lines`, which hold one each, or several parted by semicolons. A line that
 * is alone and has two commas or more is parted there: "Animals, Domestic" stays one keyword.
 */
export function splitKeywords(lines: readonly string[]): string[] {
  const [first = ''] = lines;
  const isList = lines.length === 1 && !first.includes(';') && first.split(',').length > 2;
  const parts = isList ? first.split(',') : lines.flatMap((line) => line.split(';'));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** Returns what `draft` says, without fields that are missing or empty lists. */
export function compactDraft(
  draft: {
    [Field in keyof PaperDraft]: PaperDraft[Field] | undefined;
  },
): PaperDraft {
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Returns the columns of a source that have a value. */
export function namedColumns(
  columns: Readonly<Record<string, string | undefined>>,
): Record<string, string> | undefined {
  const filled = Object.entries(columns).filter((entry): entry is [string, string] => !!entry[1]);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/** "206" and "217" → "206-217"; a first page alone stays as it is. */
export function joinPages(first: string | undefined, last: string | undefined): string | undefined {
  return first === undefined || last === undefined || first === last ? first : `${first}-${last}`;
}

/** Returns what `read` makes of the first of `values` that it can read; a long text is none. */
export function firstFound<Value>(
  values: readonly string[],
  read: (value: string) => Value | undefined,
): Value | undefined {
  for (const value of values) {
    const found = value.length > LONGEST_VALUE ? undefined : read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function words(text: string): string[] {
  return text.split(/\s+/).map((word) => word.replace(/[.,;]+$/, ''));
}
