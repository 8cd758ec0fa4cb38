/**
 * Any text inside Markdown, shown as it is by CommonMark, GFM and Obsidian. A backslash stands only where
 * a character would mean something: readers open these files as plain text, too.
 */

import type { Segment } from '../../shared/segments.ts';
import { replaceSurrogates } from '../../shared/surrogates.ts';

/** Characters that mean something wherever they stand; an underscore does not inside a word. */
const ANYWHERE = /[\\`*[\]|~$]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu;
/** Tags of HTML, addresses and mail in angle brackets; "p < 0.05", "n <5" and "<->" are none. */
const ANGLE = /<(?!\s|[\d=-](?![^\s<>]*@))/g;
/** Entities: `&lt;`, `&#60;`. */
const ENTITY = /&(?=#?[\p{L}\p{N}]+;)/gu;
/** Obsidian's highlights and comments, and what could become one beside a mark of ours. */
const PAIRED = /={2,}|%{2,}|^[=%]|[=%]$/g;
/** Obsidian's tags and block ids, and what closes a heading; "C#" and "x^2" are none. */
const WORD_BEGIN = /(?<![\p{L}\p{N}\p{P}])\^|(?<![\p{L}\p{N}#])#/gu;
/** What begins a quote, a list, a rule, a line under a heading or a line of a table. */
const LINE_BEGIN = /^(?:>|\+(?=\s|$)|[-:](?=[\s-]|$)|\d{1,9}(?=[.)](?:\s|$)))/;
/** Where a reader makes a link of an address that holds a mark or a backslash, these would be part of it. */
const ADDRESS = /(?::(?=\/\/)|(?<=\bwww)\.)(?=\S*(?:\\|\*\*|==|\[\[))/gi;
/** A mark of exclamation before a link of Obsidian would put the other note here. */
const EMBED = /!(?=\[\[)/g;

/** Returns `text` on one line, so that it is shown as it is; in a heading, a list and a table as well. */
export function escapeMarkdown(text: string): string {
  return mendLine(escapeInline(plainSpaces(text).trim()));
}

/**
 * Returns the segments joined on one line, each marked one as `set` writes it: its text has single spaces,
 * and is not escaped yet.
 */
export function joinSegments<T>(
  segments: readonly Segment<T>[],
  set: (text: string, mark: T, place: number) => string,
): string {
  const line = segments.map(({ text, mark }, place) =>
    mark === undefined ? escapeInline(plainSpaces(text)) : set(plainSpaces(text), mark, place),
  );
  return mendLine(line.join('').trim());
}

/**
 * Returns the segments joined on one line, the marked ones between `mark`. Asterisks do not hold beside
 * every letter ("C++11" with "C++" marked): there the mark is HTML's.
 */
export function markSegments(segments: readonly Segment<true>[], mark: '**' | '=='): string {
  return joinSegments(segments, (text, _, place) => {
    const inner = text.trim();
    if (inner === '') return text;
    const start = text.indexOf(inner);
    const [before, after] = [text.slice(0, start), text.slice(start + inner.length)];
    const outer = `${segments[place - 1]?.text.at(-1) ?? ' '}${before}`.at(-1) ?? ' ';
    const next = `${after}${segments[place + 1]?.text[0] ?? ' '}`[0] ?? ' ';
    const holds = mark === '==' || holdsAsterisks(outer, inner, next);
    const [open, close] = holds ? [mark, mark] : ['<strong>', '</strong>'];
    return `${before}${open}${escapeInline(inner)}${close}${after}`;
  });
}

/** Returns `text` with a space for every run of line ends, tabs, spaces and control characters. */
function plainSpaces(text: string): string {
  return replaceSurrogates(text).replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ');
}

/** Returns a text inside a line, which may go on before and behind it. */
export function escapeInline(text: string): string {
  return text
    .replace(ANYWHERE, escapeEach)
    .replace(ANGLE, '\\<')
    .replace(ENTITY, '\\&')
    .replace(PAIRED, escapeEach)
    .replace(WORD_BEGIN, '\\$&');
}

function mendLine(line: string): string {
  return line
    .replace(LINE_BEGIN, (begin) => (/^\d/.test(begin) ? `${begin}\\` : `\\${begin}`))
    .replace(ADDRESS, '\\$&')
    .replace(EMBED, '\\!');
}

function escapeEach(run: string): string {
  return run.replace(/./gu, '\\$&');
}

/** CommonMark's rule of flanking, for a mark at both ends. */
function holdsAsterisks(outer: string, inner: string, next: string): boolean {
  const isMark = (text: string) => /[\p{P}\p{S}]/u.test(text);
  const isWord = (text: string) => !/[\s\p{P}\p{S}]/u.test(text);
  const [first] = inner;
  return !((isMark(first ?? '') && isWord(outer)) || (isMark(inner.at(-1) ?? '') && isWord(next)));
}
