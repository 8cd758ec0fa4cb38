/** The words of a run with their normal forms: what phrases are put together from. */
import type { Span } from '../../types.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { normalNoun, normalWord } from '../words/normal-word.ts';
import type { CorpusWords } from './corpus-words.ts';
import type { Run, RunToken } from './find-runs.ts';
import type { NormalForms } from './normal-forms.ts';

/** A word of a run; a hyphenated compound has several. */
export interface Part extends Span {
  /** Normal words inside a phrase. */
  words: string[];
  /** Normal words at the end of a phrase: the last one singular. */
  headWords: string[];
  /** A phrase may begin here: the first part of a token. */
  opens: boolean;
  /** A phrase may end here: the last part of a noun. */
  closes: boolean;
  /** Whether the part can be a concept alone: a whole noun, or the part of any compound. */
  nominal: boolean;
}

const SEVERAL_WORDS = /[\s\-‐‑–]/u;

/** Returns the parts of the tokens of a run of `paper`. */
export function partsOf(
  run: Run,
  paper: number,
  { forms, words }: { forms: NormalForms; words: CorpusWords },
): Part[] {
  return run.tokens.flatMap((token) => partsOfToken(token, paper, forms, words));
}

function partsOfToken(
  token: RunToken,
  paper: number,
  forms: NormalForms,
  words: CorpusWords,
): Part[] {
  const { start, end, text } = token;
  const closes = token.role === 'noun';
  if (!SEVERAL_WORDS.test(text)) {
    const inner = forms.innerWords(text, paper);
    const headWords = forms.headWords(text, paper);
    return [{ start, end, words: inner, headWords, opens: true, closes, nominal: closes }];
  }
  const pieces = [...text.matchAll(/[^\s\-‐‑–]+/gu)];
  if (pieces.some(isJoiningPiece)) {
    const spelt = pieces.map(([piece], place) =>
      place === 0 ? normalNoun(piece) : normalWord(piece),
    );
    return [{ start, end, words: spelt, headWords: spelt, opens: true, closes, nominal: true }];
  }
  const whole = pieces.length === 1 || forms.isWhole(text) || pieces.some(isNamePiece);
  const spans = whole
    ? [{ start, end, text: text.replaceAll(' ', '-') }]
    : pieces.map((piece) => spanOfPiece(start, piece));
  return spans.map((span, place) => ({
    start: span.start,
    end: span.end,
    words: forms.innerWords(span.text, paper),
    headWords: forms.headWords(span.text, paper),
    opens: place === 0,
    closes: closes && place === spans.length - 1,
    nominal: spans.length > 1 ? words.isNounInCompounds(normalNoun(span.text)) : closes,
  }));
}

/** "Of" in "chain-of-thought", and not "IT" in "IT-based". */
function isJoiningPiece([piece]: RegExpExecArray): boolean {
  return CLOSED_CLASS_WORDS.has(piece.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(piece);
}

/** A single letter or a number keeps a compound whole: "k-means", "GPT-4o". */
function isNamePiece([piece]: RegExpExecArray): boolean {
  return /^(?:\p{L}|\p{N}.*)$/u.test(piece);
}

function spanOfPiece(offset: number, piece: RegExpExecArray): Span & { text: string } {
  const start = offset + piece.index;
  return { start, end: start + piece[0].length, text: piece[0] };
}
