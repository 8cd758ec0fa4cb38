/**
 * The phrases in a run: the run itself and the parts of it that may be concepts of their own, each
 * with its normal form and its neighbours.
 */
import type { Span } from '../../types.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { normalNoun, normalWord } from '../words/normal-word.ts';
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

export interface Phrase extends Span {
  /** Normal form. */
  form: string;
  /** The whole run. */
  own: boolean;
  /** At the end of a run: the run is a kind of it. */
  head: boolean;
  /** The normal word before and after inside the run; empty at its ends. */
  before: string;
  after: string;
}

/** Longest part of a run, in parts, that is looked at; and the longest run kept whole. */
const LONGEST_NESTED = 5;
const LONGEST_RUN = 8;

/** Returns the parts of the tokens of a run of `paper`. */
export function partsOf(run: Run, paper: number, forms: NormalForms): Part[] {
  return run.tokens.flatMap((token) => partsOfToken(token, paper, forms));
}

function partsOfToken(token: RunToken, paper: number, forms: NormalForms): Part[] {
  const { start, end } = token;
  const closes = token.role === 'noun';
  const pieces = [...token.text.matchAll(/[^\s\-‐‑–]+/gu)];
  if (pieces.some(([piece]) => CLOSED_CLASS_WORDS.has(piece.toLowerCase()))) {
    const words = pieces.map(([piece], place) =>
      place === 0 ? normalNoun(piece) : normalWord(piece),
    );
    return [{ start, end, words, headWords: words, opens: true, closes, nominal: true }];
  }
  const whole = pieces.length === 1 || forms.isCut(token.text) || pieces.some(isNamePiece);
  const spans = whole
    ? [{ start, end, text: token.text }]
    : pieces.map((piece) => spanOfPiece(start, piece));
  return spans.map((span, place) => ({
    start: span.start,
    end: span.end,
    words: forms.innerWords(span.text, paper),
    headWords: forms.headWords(span.text, paper),
    opens: place === 0,
    closes: closes && place === spans.length - 1,
    nominal: closes || spans.length > 1,
  }));
}

/** A single letter or a number keeps a compound whole: "k-means", "GPT-4o". */
function isNamePiece([piece]: RegExpExecArray): boolean {
  return /^(?:\p{L}|\p{N}.*)$/u.test(piece);
}

function spanOfPiece(offset: number, piece: RegExpExecArray): Span & { text: string } {
  const start = offset + piece.index;
  return { start, end: start + piece[0].length, text: piece[0] };
}

/** Calls `visit` for every phrase in the parts of a run: the run first, then its parts. */
export function visitPhrases(
  parts: readonly Part[],
  aside: boolean,
  visit: (phrase: Phrase) => void,
): void {
  const last = parts.length - 1;
  for (let from = 0; from <= last; from++) {
    for (let to = from; to <= Math.min(last, from + LONGEST_NESTED - 1); to++) {
      const own = from === 0 && to === last && !aside;
      if (own || isNested(parts, from, to)) visit(phraseOf(parts, from, to, own, aside));
    }
  }
  if (parts.length > LONGEST_NESTED && parts.length <= LONGEST_RUN)
    visit(phraseOf(parts, 0, last, true, false));
}

/** A nested phrase starts and ends with whole tokens; a single word may be any part. */
function isNested(parts: readonly Part[], from: number, to: number): boolean {
  if (from === to) return parts[from]?.nominal === true;
  return parts[from]?.opens === true && parts[to]?.closes === true;
}

function phraseOf(
  parts: readonly Part[],
  from: number,
  to: number,
  own: boolean,
  aside: boolean,
): Phrase {
  const inner = parts.slice(from, to).flatMap(({ words }) => words);
  const head = parts[to]?.headWords ?? [];
  return {
    form: [...inner, ...head].join(' '),
    start: parts[from]?.start ?? 0,
    end: parts[to]?.end ?? 0,
    own,
    head: !aside && to === parts.length - 1 && parts[to]?.closes === true,
    before: parts[from - 1]?.headWords.at(-1) ?? '',
    after: parts[to + 1]?.headWords[0] ?? '',
  };
}
