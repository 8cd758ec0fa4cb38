/**
 * Plain text: an abstract a paragraph, with blank lines between, or an abstract a line. Everything in the file must be prose;
 * a line that is none, such as a heading, a greeting or a row of a table, shows that the file is no list
 * of abstracts, and what then looks like one would be invented.
 */
import type { FormatReader } from '../source-record.ts';
import { pageBlocks } from './page-blocks.ts';
import { isFullOfSymbols, isTagged } from './prose.ts';

/** The shortest abstracts have some 30 words. */
const FEWEST_WORDS = 25;
/** The longest have some 5,000 characters; what has more is another text. */
const LONGEST_ABSTRACT = 20_000;
/** Words of prose have five to seven letters on average; codes and addresses have more. */
const LONGEST_MEAN_WORD = 12;
/** One digit in so many characters at most: tables and logs have more. */
const CHARACTERS_PER_DIGIT = 8;

const ENDS_SENTENCE = /[.!?。…][\s"'”’)\]}]*$/;
/** Quoted cells side by side, or columns. */
const CELLS = /"[,;]"|\t/;

export const plainTextReader = {
  name: 'plain-text',
  title: 'Plain text',

  detect(text) {
    if (isTagged(text) || CELLS.test(text) || isFullOfSymbols(text)) return false;
    const found = paragraphs(text);
    return found.length > 0 && found.every((paragraph) => isProse(paragraph.text));
  },

  read: (text) =>
    paragraphs(text).map(({ line, text: abstract }) => ({ line, draft: { abstract } })),
} as const satisfies FormatReader;

/** Lines without a blank one between them are one paragraph, unless each is an abstract by itself. */
function paragraphs(text: string): { line: number; text: string }[] {
  const lines = text.split('\n');
  return pageBlocks(text).flatMap((block) => {
    const own: { line: number; text: string }[] = [];
    for (let line = block.line; (lines[line - 1] ?? '').trim() !== ''; line += 1) {
      own.push({ line, text: (lines[line - 1] ?? '').trim() });
    }
    return own.every((line) => isProse(line.text)) ? own : [block];
  });
}

/** Sentences of words, from a capital (or a script without capitals) to the end of a sentence. */
function isProse(text: string): boolean {
  if (text.length > LONGEST_ABSTRACT) return false;
  if (!/^["'“‘([¿]*[\p{Lu}\p{Lo}\p{N}]/u.test(text) || !ENDS_SENTENCE.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  if (digits * CHARACTERS_PER_DIGIT > text.length) return false;
  const isWithoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text);
  if (isWithoutBlanks) return letters >= FEWEST_WORDS * 2;
  return words >= FEWEST_WORDS && letters <= words * LONGEST_MEAN_WORD;
}
