/**
 * A BibTeX or BibLaTeX file → its entries, with abbreviations put in and parts joined.
 *
 * Two parsers were tried on real exports. `@citation-js/plugin-bibtex` throws on the first fault of a
 * file. `@retorquere/bibtex-parser` forgives, yet it takes 2 s a megabyte and 112 kB of bundle (gzip),
 * names no lines, and lost 4 of 57 abstracts with a brace too many. Hence this scanner: it reads what
 * they read, and at a fault goes on at the next field or, at the latest, at the next line that opens
 * an entry.
 */
import { placeCounter } from '../../place-counter.ts';
import { type EntryHead, findHeads } from './heads.ts';
import { type ScannedValue, ValueScanner } from './scan-value.ts';

export interface BibtexEntry {
  line: number;
  /** In lower case: "inproceedings". */
  type: string;
  key: string;
  /** By name in lower case; of two with one name, the first that says something. */
  fields: Map<string, string>;
  /** The field that was being read when the file ended. */
  cutIn?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A number, a month or the name of an abbreviation; in an entry in parentheses it ends at one. */
const BARE = { '}': /[^\s,{}"#]+/y, ')': /[^\s,{}"#)]+/y };

/** Returns the entries of `text` in their order. Linear in its length. */
export function scanEntries(text: string): BibtexEntry[] {
  return new EntryScanner(text).entries();
}

class EntryScanner {
  readonly #text: string;
  readonly #values: ValueScanner;
  /** Abbreviations by name in lower case. */
  readonly #strings = new Map<string, string>(MONTHS.map((month) => [month, month]));

  /** Characters that abbreviations may still stand for: those of a bomb double with every line. */
  #expansion: number;

  constructor(text: string) {
    this.#text = text;
    this.#expansion = text.length * 4 + 10_000;
    this.#values = new ValueScanner(text);
  }

  entries(): BibtexEntry[] {
    const heads = [...findHeads(this.#text)];
    const placeOf = placeCounter(this.#text);
    const limits = entryLimits(heads, this.#text.length);
    const entries: BibtexEntry[] = [];
    let end = 0;
    for (const [index, head] of heads.entries()) {
      if (head.at < end) continue;
      const limit = limits[index] ?? this.#text.length;
      if (head.type === 'comment' || head.type === 'preamble') {
        end = this.#values.groupEnd(head.open - 1) ?? head.open;
      } else if (head.type === 'string') {
        end = this.#readString(head, limit);
      } else {
        const read = this.#readEntry(head, limit, placeOf(head.at).line);
        end = read.end;
        entries.push(read.entry);
      }
    }
    return entries;
  }

  #readString({ open, closer }: EntryHead, limit: number): number {
    const field = this.#values.fieldAt(this.#values.skipSpace(open, limit));
    if (field === undefined) return open;
    const { content, end } = this.#readValue(field.end, limit, closer);
    this.#strings.set(field.name.toLowerCase(), content);
    return end;
  }

  #readEntry(head: EntryHead, limit: number, line: number): { entry: BibtexEntry; end: number } {
    const { type, closer } = head;
    const { key, end: keyEnd } = this.#readKey(head, limit);
    const entry: BibtexEntry = { line, type, key, fields: new Map() };
    for (let at = keyEnd; ; ) {
      at = this.#skipToField(at, limit);
      if (at >= limit) return { entry, end: limit };
      if (this.#text[at] === closer) {
        if (!this.#goesOnAfterCloser(at, limit)) return { entry, end: at + 1 };
        at += 1;
        continue;
      }
      const field = this.#values.fieldAt(at);
      if (field === undefined || field.end > limit) {
        at = this.#nextFieldLine(at, limit, closer);
        continue;
      }
      const value = this.#readValue(field.end, limit, closer);
      const name = field.name.toLowerCase();
      if ((entry.fields.get(name) ?? '').trim() === '') entry.fields.set(name, value.content);
      if (value.cut) entry.cutIn = name;
      at = value.end;
    }
  }

  /** A key goes to the comma, blanks and all; an entry may have none. */
  #readKey({ open, closer }: EntryHead, limit: number): { key: string; end: number } {
    const at = this.#values.skipSpace(open, limit);
    const end = at + this.#text.slice(at, Math.min(limit, at + 1000)).search(/[,={}\n]|$/);
    const follows = this.#text[end];
    if (follows === '=' || (follows === '{' && closer === '}')) {
      return { key: '', end: at };
    }
    return { key: this.#text.slice(at, end).trim(), end };
  }

  /** White space, commas and comments to the line's end stand between fields. */
  #skipToField(from: number, limit: number): number {
    let at = from;
    for (;;) {
      at = this.#values.skipSpace(at, limit);
      if (at >= limit) return limit;
      if (this.#text[at] === ',') {
        at += 1;
      } else if (this.#text[at] === '%') {
        at = endOfLine(this.#text, at, limit);
      } else {
        return at;
      }
    }
  }

  /** A closing delimiter too many, `title = {A}},` and then another field, closes nothing. */
  #goesOnAfterCloser(at: number, limit: number): boolean {
    let next = this.#values.skipSpace(at + 1, limit);
    if (this.#text[next] === ',') next = this.#values.skipSpace(next + 1, limit);
    const field = next < limit ? this.#values.fieldAt(next) : undefined;
    if (field === undefined || field.end > limit) return false;
    return '{"'.includes(this.#text[this.#values.skipSpace(field.end, limit)] ?? ' ');
  }

  /** Past what is no field: to the next line that may open one, or to the entry's end. */
  #nextFieldLine(from: number, limit: number, closer: string): number {
    for (let at = from + 1; at < limit; at += 1) {
      const character = this.#text[at];
      if (character === closer) return at;
      if (character !== '\n') continue;
      const next = this.#values.skipSpace(at, limit);
      if (next < limit && this.#values.fieldAt(next) !== undefined) return next;
      at = next - 1;
    }
    return limit;
  }

  /** Parts joined by `#`. An abbreviation that nobody defines stands for itself, in parts for nothing. */
  #readValue(from: number, limit: number, closer: '}' | ')'): ScannedValue {
    const parts: string[] = [];
    let named: string | undefined;
    let at = from;
    for (;;) {
      at = this.#values.skipSpace(at, limit);
      const character = at < limit ? this.#text[at] : undefined;
      if (character === '{' || character === '"') {
        const value = this.#values.delimited(at, limit, closer);
        parts.push(value.content);
        at = value.end;
        if (value.cut) return { content: parts.join(''), end: at, cut: true };
      } else {
        const bare = this.#readBare(at, limit, closer);
        const value = this.#abbreviated(bare.content);
        if (value === undefined && !/^\d/.test(bare.content)) named = bare.content;
        else parts.push(value ?? bare.content);
        at = bare.end;
      }
      const next = this.#values.skipSpace(at, limit);
      if (next >= limit || this.#text[next] !== '#') break;
      at = next + 1;
    }
    return { content: parts.length === 0 ? (named ?? '') : parts.join(''), end: at };
  }

  #abbreviated(name: string): string | undefined {
    const text = this.#strings.get(name.toLowerCase());
    this.#expansion -= text?.length ?? 0;
    return this.#expansion < 0 ? undefined : text;
  }

  /** One word; where more follows it, `title = No quotes here,`, the whole line. */
  #readBare(at: number, limit: number, closer: '}' | ')'): ScannedValue {
    const bare = BARE[closer];
    bare.lastIndex = at;
    const word = bare.exec(this.#text)?.[0] ?? '';
    const next = this.#values.skipSpace(at + word.length, limit);
    const ends = next >= limit || ',#%'.includes(this.#text[next] ?? '');
    if (word === '' || ends || this.#text[next] === closer || this.#values.fieldAt(next)) {
      return { content: word, end: at + word.length };
    }
    const lineEnd = endOfLine(this.#text, at, limit);
    const line = this.#text.slice(at, lineEnd).trimEnd();
    const content = line.endsWith(closer) && !line.includes('{') ? line.slice(0, -1) : line;
    return { content: content.replace(/,$/, ''), end: at + content.length };
  }
}

/** An entry ends, at the latest, where the next one opens a line. */
function entryLimits(heads: readonly EntryHead[], end: number): number[] {
  const limits: number[] = [];
  let limit = end;
  for (const [index, head] of [...heads.entries()].reverse()) {
    limits[index] = limit;
    if (head.opensLine) limit = head.at;
  }
  return limits;
}

function endOfLine(text: string, at: number, limit: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? limit : Math.min(newline, limit);
}
