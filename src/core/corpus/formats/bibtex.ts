/** BibTeX and BibLaTeX. */
import type { FormatReader, SourceRecord } from '../source-record.ts';
import { draftFromEntry } from './bibtex/draft-from-entry.ts';
import { findHeads } from './bibtex/heads.ts';
import { inheritFields } from './bibtex/inherit-fields.ts';
import { type BibtexEntry, scanEntries } from './bibtex/scan-entries.ts';

/** Characters before the first entry, at most: tools name themselves there, or what was searched. */
const LONGEST_PREFACE = 4000;

/** After a head, the first field: `@article{key, title =`, `@string{acm =`; `@Test(timeout =` is Java. */
const FIRST_FIELD = {
  '}': /^\s*(?:[^,={}\n]*,\s*)?[\p{L}_][^={},"\n]{0,60}?\s{0,40}=/u,
  ')': /^[^,={}\n]*,\s*[\p{L}_][^={},"\n]{0,60}?\s{0,40}=/u,
};

/** How much of an entry is looked at. */
const ENTRY_START = 600;

/** Entries that serve others. */
const AUXILIARY: ReadonlyMap<string, string> = new Map([
  ['set', 'is a set of other entries, no paper of its own'],
  ['xdata', 'only lends its fields to other entries'],
]);

export const bibtexReader = {
  name: 'bibtex',
  title: 'BibTeX',

  /**
   * An entry with a field opens a line near the start. Lines before it are no matter, but JSON, tags
   * or a table that hold BibTeX inside are what they are.
   */
  detect(text) {
    if (/^\s*[[{<]/.test(text.slice(0, LONGEST_PREFACE))) return false;
    for (const { at, open, opensLine, type, closer } of findHeads(text)) {
      if (at > LONGEST_PREFACE) return false;
      const start = text.slice(open, open + ENTRY_START);
      const speaks = type === 'comment' || type === 'preamble' || FIRST_FIELD[closer].test(start);
      if (opensLine && speaks) return true;
    }
    return false;
  },

  read(text) {
    return inheritFields(scanEntries(text)).map(readEntry);
  },
} as const satisfies FormatReader;

function readEntry(entry: BibtexEntry): SourceRecord {
  const { line, key, type } = entry;
  const problem = AUXILIARY.get(type) ?? problemOf(entry);
  if (problem === undefined) return { line, draft: draftFromEntry(entry) };
  return { line, problem: `@${type}{${key.slice(0, 80)}} ${problem}` };
}

function problemOf({ fields, cutIn }: BibtexEntry): string | undefined {
  if (cutIn === 'title') return 'breaks off in its title: the file ends there';
  if (fields.size === 0) return 'has no field that could be read';
  return undefined;
}
