/** Whole values of BibTeX fields: delimited or bare, abbreviated, and joined by `#`. */
import type { Delimiter, ScannedValue, ValueScanner } from './scan-value.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A number, a month or the name of an abbreviation; in an entry in parentheses it ends at one. */
const BARE = { '}': /[^\s,{}"#]+/y, ')': /[^\s,{}"#)]+/y };

export class ValueReader {
  readonly #text: string;
  readonly #scanner: ValueScanner;
  /** Abbreviations by name in lower case. */
  readonly #strings = new Map<string, string>(MONTHS.map((month) => [month, month]));
  /** Characters that abbreviations may still stand for: those of a bomb double with every line. */
  #expansion: number;

  constructor(text: string, scanner: ValueScanner) {
    this.#text = text;
    this.#scanner = scanner;
    this.#expansion = text.length * 4 + 10_000;
  }

  /** Lets `name` stand for `content` in the values that are read from now on. */
  define(name: string, content: string): void {
    this.#strings.set(name.toLowerCase(), content);
  }

  /**
   * Returns the value at `from`, of an entry that ends with `closer` and at `limit` at the latest. An
   * abbreviation that nobody defines stands for itself, and among other parts for nothing.
   */
  read(from: number, limit: number, closer: Delimiter): ScannedValue {
    const parts: string[] = [];
    let named = '';
    let at = from;
    for (;;) {
      at = this.#scanner.skipSpace(at, limit);
      const delimited = at < limit && '{"'.includes(this.#text[at] ?? ' ');
      const value = delimited
        ? this.#scanner.delimited(at, limit, closer)
        : this.#bare(at, limit, closer);
      const content = delimited ? value.content : this.#expand(value.content);
      if (content === undefined) named = value.content;
      else parts.push(content);
      at = value.end;
      if (value.cut) return { content: parts.join(''), end: at, cut: true };
      const next = this.#scanner.skipSpace(at, limit);
      if (next >= limit || this.#text[next] !== '#') break;
      at = next + 1;
    }
    return { content: parts.length === 0 ? named : parts.join(''), end: at };
  }

  /** What a bare word stands for; `undefined` where it is a name that nobody defines. */
  #expand(word: string): string | undefined {
    const text = this.#strings.get(word.toLowerCase());
    this.#expansion -= text?.length ?? 0;
    if (text !== undefined && this.#expansion >= 0) return text;
    return /^\d/.test(word) ? word : undefined;
  }

  /** One word; where more follows it, `title = No quotes here,`, up to the next field or the line's end. */
  #bare(at: number, limit: number, closer: Delimiter): ScannedValue {
    const bare = BARE[closer];
    bare.lastIndex = at;
    const word = bare.exec(this.#text)?.[0] ?? '';
    const next = this.#scanner.skipSpace(at + word.length, limit);
    const last = next >= limit || `,#%${closer}`.includes(this.#text[next] ?? ' ');
    if (word === '' || last || this.#scanner.fieldAt(next) !== undefined) {
      return { content: word, end: at + word.length };
    }
    const lineEnd = this.#scanner.lineEnd(at, limit);
    let grouped = false;
    let end = at;
    for (; end < lineEnd; end += 1) {
      const character = this.#text[end];
      if (character === '{') grouped = true;
      if (character === closer && !grouped) break;
      if (character !== ',') continue;
      const after = this.#scanner.skipSpace(end + 1, limit);
      if (after >= lineEnd || this.#scanner.fieldAt(after) !== undefined) break;
    }
    return { content: this.#text.slice(at, end).trimEnd(), end };
  }
}
