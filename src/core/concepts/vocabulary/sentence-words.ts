/** The words of a sentence as names of a vocabulary are looked up: normal, and each with its place. */
import type { Span } from '../../types.ts';
import type { NormalForms } from '../candidates/normal-forms.ts';
import type { TaggedSentence, TaggedToken } from '../text/tagged-sentence.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { normalNoun } from '../words/normal-word.ts';

export interface SentenceWord extends Span {
  /** Normal, as a singular. */
  word: string;
  /** As the text has it; of the whole token where several words stand for it. */
  text: string;
  /** A name may begin here. */
  opens: boolean;
  /** A name may end here. */
  closes: boolean;
  /** Used as a verb or adverb: no name of its own. */
  verbal: boolean;
}

/** Returns the words between the punctuation marks of a sentence of `paper`, in order. */
export function wordsOfSentence(
  { tokens }: TaggedSentence,
  paper: number,
  forms: NormalForms,
  closed: ReadonlySet<string>,
): SentenceWord[][] {
  const stretches: SentenceWord[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'word' || token.kind === 'number') {
      stretches.at(-1)?.push(...wordsOfToken(token, paper, forms, closed));
    } else if (!/^['’]s$/.test(token.text)) stretches.push([]);
  }
  return stretches;
}

/**
 * The words of a token. A compound opens into its parts ("transformer-based"), unless a name of the
 * vocabulary writes it closed ("pretraining"), or a part is no word of its own ("k-means", "COVID-19",
 * "end-to-end").
 */
function wordsOfToken(
  token: TaggedToken,
  paper: number,
  forms: NormalForms,
  closed: ReadonlySet<string>,
): SentenceWord[] {
  const { text, start } = token;
  const verbal = /^(?:verb|auxiliary|adverb)$/.test(token.wordClass);
  const whole = { text, start, end: token.end, verbal };
  if (!HYPHEN.test(text)) return spread(forms.headWords(text, paper), whole);
  const joined = normalNoun(text.split(HYPHEN).join(''));
  if (closed.has(joined)) return spread([joined], whole);
  const pieces = [...text.matchAll(/[^-‐‑–]+/gu)];
  if (forms.isCut(text) || pieces.some(isNoWord))
    return spread(forms.headWords(text, paper), whole);
  return pieces.flatMap((piece) => {
    const from = start + piece.index;
    const part = { text: piece[0], start: from, end: from + piece[0].length, verbal: false };
    return spread(forms.headWords(part.text, paper), part);
  });
}

function isNoWord([piece]: RegExpExecArray): boolean {
  return /^(?:\p{L}|\p{N}.*)$/u.test(piece) || CLOSED_CLASS_WORDS.has(piece.toLowerCase());
}

/** Several words for one stretch of text, as of an acronym: a name covers all of it or nothing. */
function spread(
  words: readonly string[],
  place: Pick<SentenceWord, 'text' | 'start' | 'end' | 'verbal'>,
): SentenceWord[] {
  return words.map((word, number) => ({
    ...place,
    word: normalNoun(word),
    opens: number === 0,
    closes: number === words.length - 1,
  }));
}
