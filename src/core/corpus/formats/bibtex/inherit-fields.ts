/** What an entry takes over from those that it names: `crossref` and, in BibLaTeX, `xdata`. */
import type { BibtexEntry } from './scan-entries.ts';

/** What a part has in common with its whole; its title, text and identifiers are its own. */
const OF_THE_WHOLE = [
  'year',
  'date',
  'month',
  'booktitle',
  'journal',
  'journaltitle',
  'eventtitle',
  'series',
  'publisher',
  'editor',
  'language',
  'langid',
  'isbn',
  'issn',
];

/** How many entries one may name in `xdata`. */
const XDATA_KEYS = 20;

/**
 * Returns the entries with the fields that they lack and inherit. One step up alone: an entry does
 * not inherit what its parent inherits. A part's book title is the title of the whole.
 */
export function inheritFields(entries: readonly BibtexEntry[]): BibtexEntry[] {
  const byKey = new Map<string, BibtexEntry>();
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    if (key !== '' && !byKey.has(key)) byKey.set(key, entry);
  }
  return entries.map((entry) => {
    const whole = byKey.get(plainKey(entry.fields.get('crossref')));
    const lent = (entry.fields.get('xdata') ?? '')
      .split(',', XDATA_KEYS)
      .map((key) => byKey.get(plainKey(key)))
      .filter((lender) => lender?.type === 'xdata');
    if (whole === undefined && lent.length === 0) return entry;
    const fields = new Map(entry.fields);
    for (const lender of lent) lend(fields, lender?.fields ?? []);
    if (whole !== undefined && whole !== entry) lend(fields, fromWhole(whole.fields));
    return { ...entry, fields };
  });
}

function lend(to: Map<string, string>, from: Iterable<readonly [string, string]>): void {
  for (const [name, value] of from) {
    if ((to.get(name) ?? '').trim() === '') to.set(name, value);
  }
}

function fromWhole(fields: ReadonlyMap<string, string>): [string, string][] {
  const title = fields.get('title');
  const common = OF_THE_WHOLE.flatMap((name): [string, string][] => {
    const value = fields.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  return title === undefined ? common : [...common, ['booktitle', title]];
}

function plainKey(key = ''): string {
  return key.trim().toLowerCase();
}
