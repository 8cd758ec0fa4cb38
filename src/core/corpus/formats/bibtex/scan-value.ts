/**
 * The value of a BibTeX field, also where its braces or quotes do not balance.
 *
 * A value ends at the first closing delimiter at its own depth after which the entry goes on: a comma
 * and a field, the entry's end, `#`. Real exports have abstracts with a brace too many or too few;
 * there no delimiter qualifies, and the value ends at the first line that opens a field. A parser that
 * trusts the count alone loses such an abstract, or takes in the fields after it.
 *
 * Looking ahead is paid from one budget for the whole file, so that a hostile file costs linear time.
 */

/** `title = {`, also with blanks in the name, as Scopus writes it. */
const FIELD = /[\p{L}_][^=,{}"#%@\n]{0,60}?\s{0,40}=/uy;

/** A field as the first thing on a line: its value is delimited, or one word to the line's end. */
const FIELD_LINE =
  /[ \t]{0,80}[\p{L}_][\p{L}\d_-]*(?: [\p{L}\d_-]+){0,2}[ \t]{0,40}=[ \t]{0,40}(?:[{"]|[\w./-]+[ \t]{0,40},?[ \t]{0,40}(?:\n|$))/uy;

/** The line that closes an entry. */
const CLOSING_LINE = /[ \t]{0,80}[})][ \t]{0,80}(?:\n|$)/y;

export type Delimiter = '}' | ')';

export interface ScannedValue {
  /** Without its delimiters. */
  content: string;
  /** Offset after it. */
  end: number;
  /** The text ended before it did. */
  cut?: true;
}

/** Where a value could end. */
interface Ends {
  /** Before the line that opens a field or closes the entry. */
  boundary: number;
  /** After a closing delimiter that something else follows. */
  first: number;
  /** After a closing delimiter that nothing follows. */
  last: number;
}

export class ValueScanner {
  readonly #text: string;
  #patience: number;

  constructor(text: string) {
    this.#text = text;
    this.#patience = text.length * 4 + 10_000;
  }

  /** Returns the offset of the first character from `at` on that is no white space, at most `limit`. */
  skipSpace(at: number, limit: number): number {
    let offset = at;
    while (offset < limit && isSpace(this.#text.charCodeAt(offset))) offset += 1;
    return offset;
  }

  /** Returns the offset of the end of the line at `at`, at most `limit`. */
  lineEnd(at: number, limit: number): number {
    const newline = this.#text.indexOf('\n', at);
    return newline < 0 ? limit : Math.min(newline, limit);
  }

  /** Returns the name of the field that opens at `at` and the offset after its `=`, if one does. */
  fieldAt(at: number): { name: string; end: number } | undefined {
    FIELD.lastIndex = at;
    const found = FIELD.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    return { name: found.slice(0, -1).trim(), end: at + found.length };
  }

  /** Returns the value that opens with `{` or `"` at `at`, in an entry that ends with `closer`. */
  delimited(at: number, limit: number, closer: Delimiter): ScannedValue {
    const quoted = this.#text[at] === '"';
    const ends: Ends = { boundary: -1, first: -1, last: -1 };
    let depth = quoted ? 0 : 1;
    let offset = at + 1;
    for (; offset < limit; offset += 1) {
      const code = this.#text.charCodeAt(offset);
      if (code === OPEN) {
        depth += 1;
      } else if (code === CLOSE || (quoted && code === QUOTE)) {
        if (code === CLOSE) depth = Math.max(0, depth - 1);
        if (depth > 0 || quoted === (code === CLOSE)) continue;
        const next = this.#follows(offset + 1, limit, closer);
        if (next === 'entry') return this.#value(at, offset, offset + 1, offset);
        if (next === 'nothing') ends.last = offset;
        if (next === 'text' && ends.first < 0) ends.first = offset;
      } else if (code === NEWLINE && ends.boundary < 0 && this.#isBoundary(offset, ends)) {
        ends.boundary = offset;
        if (ends.first >= 0) break;
      }
      const fallback = ends.boundary >= 0 ? ends.boundary : ends.first;
      if (fallback >= 0 && offset - fallback > this.#patience) break;
    }
    return this.#unbalanced(at, ends, Math.min(offset, limit), limit);
  }

  /** Returns the offset after the group that opens at `at`, or `undefined` where it never closes. */
  groupEnd(at: number): number | undefined {
    let depth = 0;
    for (let offset = at; offset < this.#text.length; offset += 1) {
      const code = this.#text.charCodeAt(offset);
      if (code === OPEN) depth += 1;
      if (code === CLOSE) depth -= 1;
      if (depth === 0) return offset + 1;
      if (offset - at > this.#patience) break;
    }
    this.#patience -= this.#text.length - at;
    return undefined;
  }

  #unbalanced(at: number, ends: Ends, scanned: number, limit: number): ScannedValue {
    if (ends.boundary >= 0) {
      const content = this.#text.slice(at + 1, ends.boundary).replace(/[}"]?\s{0,9},?\s{0,9}$/, '');
      this.#patience -= scanned - ends.boundary;
      return { content, end: ends.boundary };
    }
    const end = ends.last >= 0 ? ends.last : ends.first;
    if (end >= 0) return this.#value(at, end, end + 1, scanned);
    const content = this.#text.slice(at + 1, limit).replace(/[}\s,]{0,99}$/, '');
    return { content, end: limit, ...(limit === this.#text.length && { cut: true as const }) };
  }

  #value(at: number, contentEnd: number, end: number, scanned: number): ScannedValue {
    this.#patience -= scanned - contentEnd;
    return { content: this.#text.slice(at + 1, contentEnd), end };
  }

  /** What comes after a delimiter at `end`: more of the entry, nothing, or more of the value. */
  #follows(end: number, limit: number, closer: Delimiter): 'entry' | 'nothing' | 'text' {
    const text = this.#text;
    const next = this.skipSpace(end, limit);
    if (next >= limit) return 'nothing';
    const character = text[next];
    if (character === '#' || character === '%') return 'entry';
    if (character === ',') {
      const after = this.skipSpace(next + 1, limit);
      const goesOn = after >= limit || ',%'.includes(text[after] ?? '') || text[after] === closer;
      return goesOn || this.fieldAt(after) !== undefined ? 'entry' : 'text';
    }
    if (character === closer) {
      let after = next + 1;
      while (text[after] === ' ' || text[after] === '\t') after += 1;
      return after >= limit || '\n@},%'.includes(text[after] ?? '') ? 'entry' : 'text';
    }
    const ownLine = text.slice(end, Math.min(next, end + 200)).includes('\n');
    return ownLine && this.fieldAt(next) !== undefined ? 'entry' : 'text';
  }

  #isBoundary(newline: number, { first }: Ends): boolean {
    let before = newline - 1;
    while (before > newline - 80 && isSpace(this.#text.charCodeAt(before))) before -= 1;
    const closed = ',}"'.includes(this.#text[before] ?? ' ');
    if (!closed && first < 0) return false;
    FIELD_LINE.lastIndex = newline + 1;
    CLOSING_LINE.lastIndex = newline + 1;
    return FIELD_LINE.test(this.#text) || (closed && CLOSING_LINE.test(this.#text));
  }
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x22;
const NEWLINE = 0x0a;

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}
