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
/** "N,N-dimethyl", "1,25-dihydroxy": places in a molecule. */
const LOCANTS = `(?:\\p{N}{1,2}['’]?,)+(?=\\p{N}{1,2}['’]?[${HYPHENS}]\\p{L})`;
const WORD = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*`;
const JOINT =
  `[${HYPHENS}]+(?:${LOCANTS})?|['’](?=\\p{L})|(?<=\\p{N})['’′][${HYPHENS}](?=\\p{L})|\\.(?=\\p{N})` +
  `|\\.(?=(?:js|py|jl|io|net|gov|org|com|edu|AI|NET)(?![\\p{L}\\p{N}]))|(?<=\\p{Lu})[/&](?=\\p{Lu})|_`;
/** "A*" and "C++", but not "*emphasis*". */
const ENDING = `\\+\\+|#(?!\\p{L})|(?<=(?:^|[^*\\p{L}])\\p{Lu}{1,6})\\*(?![\\p{L}\\p{N}*])`;
const JOINED_WORD = `(?:${LOCANTS})?${WORD}(?:(?:${JOINT})${WORD})*(?:${ENDING})?`;

/** "(Smith and Jones, 1994)", "(Smith et al., 2004; Jones, 2005)". */
const NAME = `\\p{Lu}[\\p{L}'’-]+`;
const CITATION =
  `\\((?:see |e\\.g\\.,? |cf\\. )?${NAME}(?:(?:,? (?:and|&) |, )${NAME}){0,5}(?:,? et al\\.?)?,? ` +
  `(?:19|20)\\p{N}{2}[a-z]?(?:[;,][^()]{0,200})?\\)`;

const TOKEN = new RegExp(
  [
    '(?<symbol>' +
      'https?://[^\\s<>()]+|www\\.[^\\s<>()]+|[\\w.+-]+@[\\w-]+\\.[\\w.]+|10\\.\\d{4,}/\\S+' +
      '|\\$(?=\\S)[^$\\n]{1,80}(?<=\\S)\\$(?!\\d)' +
      '|\\\\[a-zA-Z]+(?:\\{[^{}]*\\})*' +
      '|<\\/?[a-zA-Z][^<>\\n]{0,80}>' +
      '|(?<![\\p{L}\\p{N}])[OΘΩ]\\((?:[^()]|\\([^()]*\\)){1,60}\\)' +
      '|\\[\\d+(?:\\s*[,–-]\\s*\\d+)*\\]' +
      `|${CITATION}` +
      ')',
    `(?<number>(?!${LOCANTS}|\\p{N}+['’′][${HYPHENS}]\\p{L})[+−-]?\\p{N}+(?:[.,:–-]\\p{N}+)*(?:%|‰|(?:st|nd|rd|th|s|x|X|k|M|B|K|T|×|ms|GB|MB|kb|bp|mg|ml|kg|km|cm|mm|nm|Hz|kHz|MHz|GHz|dB)(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}${HYPHENS}_])%?)`,
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
