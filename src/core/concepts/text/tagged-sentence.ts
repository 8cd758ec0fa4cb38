/** Tokens with their classes and what is known of their words. */
import type { PaperField, Span } from '../../types.ts';
import { factsOf, NO_WORD, type WordFacts } from '../words/word-facts.ts';
import { classOfCompound } from './compounds.ts';
import type { WordClass } from './tagger.ts';
import type { Token } from './tokens.ts';

export interface TaggedToken extends Token {
  wordClass: WordClass;
  /** Lower case, American spelling. */
  normal: string;
  /** The same as a singular noun. */
  singular: string;
  /** Whether the token ends a candidate where it stands. */
  barrier: boolean;
  facts: WordFacts;
}

export interface TaggedSentence extends Span {
  field: PaperField;
  /** Index into the field's sentences. */
  number: number;
  /** Whether most words have a capital, which then says nothing. */
  titleCase: boolean;
  tokens: TaggedToken[];
}

/** Returns a token with the class that the tagger guesses, unless its hyphens say otherwise. */
export function describeToken({ kind, text, start, end }: Token, guess: WordClass): TaggedToken {
  if (kind !== 'word') {
    const normal = text.toLowerCase();
    return {
      kind,
      text,
      start,
      end,
      wordClass: guess,
      normal,
      singular: normal,
      barrier: true,
      facts: NO_WORD,
    };
  }
  const facts = factsOf(text);
  const { normal, singular, barrier } = facts;
  const wordClass = facts.compound ? classOfCompound(text.toLowerCase(), guess) : guess;
  return { kind, text, start, end, wordClass, normal, singular, barrier, facts };
}
