/**
 * The words of one line of a curation file: names, commas, and what stands without quotes.
 *
 * A name in double quotes may hold anything: `\"` stands for a quote, `\\` for a backslash, and `\u`
 * with four hexadecimal digits for a UTF-16 code unit. There are no other escapes, or "\beta" would
 * turn into something else without a word. A name without blank, comma, quote or leading `#` needs no
 * quotes. A `#` that begins a word opens a comment, up to the end of the line.
 */

export interface LineWord {
  kind: 'quoted' | 'bare' | 'comma';
  /** Without quotes and escapes. */
  text: string;
}

/** A line that cannot be read. The message says what was needed and what was received. */
export class UnreadableLine extends Error {}

const wordPattern =
  /\s+|#[\s\S]*|(?<comma>,)|"(?<quoted>(?:[^"\\]|\\[\s\S])*)"|(?<bare>[^\s,"“”„]+)/uy;

/** @throws UnreadableLine when a quote is not closed, or an escape is unknown. */
export function wordsOfLine(line: string): LineWord[] {
  const words: LineWord[] = [];
  wordPattern.lastIndex = 0;
  while (wordPattern.lastIndex < line.length) {
    const start = wordPattern.lastIndex;
    const match = wordPattern.exec(line);
    if (match === null) throw new UnreadableLine(strayQuote(line.charAt(start)));
    const { comma, quoted, bare } = match.groups ?? {};
    if (comma !== undefined) words.push({ kind: 'comma', text: comma });
    else if (quoted !== undefined) words.push({ kind: 'quoted', text: unescaped(quoted) });
    else if (bare !== undefined) words.push({ kind: 'bare', text: bare });
  }
  return words;
}

/** Returns `name` in quotes, on one line in every editor. */
export function quoteName(name: string): string {
  const escaped = name
    .replace(/["\\]/g, '\\$&')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, escapeCode);
  return `"${escaped}"`;
}

function escapeCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function strayQuote(character: string): string {
  return character === '"'
    ? 'a quote is opened and not closed; close it with "'
    : `names stand in straight quotes, received ${character}; write " instead`;
}

function unescaped(quoted: string): string {
  return quoted.replace(/\\(u[0-9a-fA-F]{4}|.)/gsu, (written, code: string) => {
    if (code.length === 5) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (code === '"' || code === '\\') return code;
    throw new UnreadableLine(`${written} is no escape; write \\\\ for a backslash`);
  });
}
