/**
 * Sentences and tokens with exact offsets. Tokenisation is our own, since a candidate needs to know
 * what compromise throws away: which bracket, dash or comma stood between two words, and where.
 *
 * A word keeps its hyphens, inner dots and slashes between capitals: "state-of-the-art", "GPT-3.5",
 * "TCP/IP", "β-VAE", "C++". What is no word (numbers, formulas, citations, addresses, punctuation)
 * is a token as well, and a barrier.
 */
import type { Span } from '../../types.ts';

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

export interface Token extends Span {
  kind: TokenKind;
  text: string;
}

const HYPHENS = '\\-\\u2010\\u2011\\u2013';
const WORD = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*`;
const JOINED_WORD =
  `${WORD}(?:(?:[${HYPHENS}]+|['’](?=\\p{L})|\\.(?=\\p{N})|(?<=\\p{Lu})[/&](?=\\p{Lu})|_)${WORD})*` +
  `(?:\\+\\+|#(?!\\p{L})|\\*(?![\\p{L}\\p{N}*]))?`;

const TOKEN = new RegExp(
  [
    '(?<symbol>' +
      'https?://[^\\s<>()]+|www\\.[^\\s<>()]+|[\\w.+-]+@[\\w-]+\\.[\\w.]+|10\\.\\d{4,}/\\S+' +
      '|\\$(?=\\S)[^$\\n]{1,80}(?<=\\S)\\$(?!\\d)' +
      '|\\\\[a-zA-Z]+(?:\\{[^{}]*\\})*' +
      '|<\\/?[a-zA-Z][^<>\\n]{0,80}>' +
      '|\\[\\d+(?:\\s*[,–-]\\s*\\d+)*\\]' +
      ')',
    `(?<number>[+−-]?\\p{N}+(?:[.,:–-]\\p{N}+)*(?:%|‰|(?:st|nd|rd|th|s|x|X|k|M|B|K|T|×|ms|GB|MB|kb|bp|mg|ml|kg|km|cm|mm|nm|Hz|kHz|MHz|GHz|dB)(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}${HYPHENS}_])%?)`,
    `(?<word>${JOINED_WORD})`,
    '(?<punctuation>\\S)',
  ].join('|'),
  'gu',
);

/** Returns the tokens of `text` between `start` and `end`, in order; white space is between them. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(TOKEN)) {
    const kind = kindOf(match.groups ?? {});
    const from = start + match.index;
    pushToken(tokens, kind, match[0], from);
  }
  return tokens;
}

function kindOf({ symbol, number, word }: Partial<Record<TokenKind, string>>): TokenKind {
  if (symbol !== undefined) return 'symbol';
  if (number !== undefined) return 'number';
  return word !== undefined ? 'word' : 'punctuation';
}

/** Splits a possessive off a common noun ("model's"), not off a name ("Alzheimer's disease"). */
function pushToken(tokens: Token[], kind: TokenKind, text: string, start: number): void {
  const possessive = kind === 'word' ? /^(\p{Ll}.*)(['’]s)$/u.exec(text) : null;
  const owner = possessive?.[1];
  if (owner === undefined) {
    tokens.push({ kind, text, start, end: start + text.length });
    return;
  }
  const cut = start + owner.length;
  tokens.push({ kind, text: owner, start, end: cut });
  tokens.push({
    kind: 'punctuation',
    text: text.slice(owner.length),
    start: cut,
    end: start + text.length,
  });
}
