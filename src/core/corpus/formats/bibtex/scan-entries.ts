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
import { ValueReader } from './read-value.ts';
import { ValueScanner } from './scan-value.ts';

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

/** Returns the entries of `text` in their order. Linear in its length. */
export function scanEntries(text: string): BibtexEntry[] {
  return new EntryScanner(text).entries();
}

class EntryScanner {
  readonly #text: string;
  readonly #scanner: ValueScanner;
  readonly #values: ValueReader;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = new ValueScanner(text);
    this.#values = new ValueReader(text, this.#scanner);
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
        end = this.#scanner.groupEnd(head.open - 1) ?? head.open;
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
    const field = this.#scanner.fieldAt(this.#scanner.skipSpace(open, limit));
    if (field === undefined) return open;
    const { content, end } = this.#values.read(field.end, limit, closer);
    this.#values.define(field.name, content);
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
      const field = this.#scanner.fieldAt(at);
      if (field === undefined || field.end > limit) {
        at = this.#nextFieldLine(at, limit, closer);
        continue;
      }
      const value = this.#values.read(field.end, limit, closer);
      const name = field.name.toLowerCase();
      if ((entry.fields.get(name) ?? '').trim() === '') entry.fields.set(name, value.content);
      if (value.cut) entry.cutIn = name;
      at = value.end;
    }
  }

  /** A key goes to the comma, blanks and all; an entry may have none. */
  #readKey({ open, closer }: EntryHead, limit: number): { key: string; end: number } {
    const at = this.#scanner.skipSpace(open, limit);
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
      at = this.#scanner.skipSpace(at, limit);
      if (at >= limit) return limit;
      if (this.#text[at] === ',') {
        at += 1;
      } else if (this.#text[at] === '%') {
        at = this.#scanner.lineEnd(at, limit);
      } else {
        return at;
      }
    }
  }

  /** A closing delimiter too many, `title = {A}},` and then another field, closes nothing. */
  #goesOnAfterCloser(at: number, limit: number): boolean {
    let next = this.#scanner.skipSpace(at + 1, limit);
    if (this.#text[next] === ',') next = this.#scanner.skipSpace(next + 1, limit);
    const field = next < limit ? this.#scanner.fieldAt(next) : undefined;
    if (field === undefined || field.end > limit) return false;
    return '{"'.includes(this.#text[this.#scanner.skipSpace(field.end, limit)] ?? ' ');
  }

  /** Past what is no field: to the next line that may open one, or to the entry's end. */
  #nextFieldLine(from: number, limit: number, closer: string): number {
    for (let at = from + 1; at < limit; at += 1) {
      const character = this.#text[at];
      if (character === closer) return at;
      if (character !== '\n') continue;
      const next = this.#scanner.skipSpace(at, limit);
      if (next < limit && this.#scanner.fieldAt(next) !== undefined) return next;
      at = next - 1;
    }
    return limit;
  }
}

/** An entry ends, at the latest, where the next one opens a line. */
function entryLimits(heads: readonly EntryHead[], end: number): number[] {
  const limits = heads.map(() => end);
  let limit = end;
  for (const [index, head] of [...heads.entries()].reverse()) {
    limits[index] = limit;
    if (head.opensLine) limit = head.at;
  }
  return limits;
}
