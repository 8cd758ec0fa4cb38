/** The keywords of a paper as sentences of their own, their words tagged. */
import { keywordSpans, keywordText } from '../../shared/mention-place.ts';
import { isInCapitals, withoutCapitals } from '../../shared/surface-form.ts';
import type { Paper, Span } from '../../types.ts';
import { describeToken, type TaggedSentence } from '../text/tagged-sentence.ts';
import { tagSentences } from '../text/tagger.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { tellNames } from './junk-keywords.ts';

/** "Neural Networks, Computer", "Neoplasms/therapy": what stands after the mark narrows the name before it. */
const NARROWING = /^[,;|/•·]$/u;

/** A keyword; its number is its place among those of the paper. */
export interface KeywordSentence extends Span {
  field: 'keywords';
  number: number;
  tokens: Token[];
}

/**
 * Returns the keywords that name something, each as a sentence of the field `keywords`. Of a keyword with a
 * comma the first part counts alone, as in MeSH ("Neural Networks, Computer"), unless it is the only
 * one of the paper: then it is a list.
 */
export function readKeywords({ keywords = [] }: Pick<Paper, 'keywords'>): KeywordSentence[] {
  if (keywords.length === 0) return [];
  const named = tellNames(keywords);
  const text = keywordText(keywords);
  const shouted = isInCapitals(keywords);
  return keywordSpans(keywords).flatMap((span, number) => {
    if (named[number] !== true) return [];
    const tokens = tokenize(text, span).map((token) => (shouted ? softened(token) : token));
    const kept = keywords.length === 1 ? tokens : beforeMark(tokens);
    return [{ field: 'keywords' as const, number, ...span, tokens: kept }];
  });
}

/** Returns keywords with tagged tokens. */
export function tagKeywords(untagged: readonly KeywordSentence[]): TaggedSentence[] {
  const classes = tagSentences(untagged.map(({ tokens }) => tokens.map(lowered)));
  return untagged.map((sentence, row) => ({
    ...sentence,
    titleCase: isTitleCase(sentence.tokens),
    tokens: sentence.tokens.map((token, column) =>
      describeToken(token, classes[row]?.[column] ?? 'other'),
    ),
  }));
}

/** The offsets stay those of the text. */
function softened(token: Token): Token {
  return { ...token, text: withoutCapitals(token.text) };
}

function beforeMark(tokens: readonly Token[]): Token[] {
  const mark = tokens.findIndex(({ text }) => NARROWING.test(text));
  return tokens.slice(0, mark < 0 ? tokens.length : mark);
}

/** The tagger reads "Feature Selection" as a name otherwise. */
function lowered(token: Token): Token {
  return /^\p{Lu}[\p{Ll}\-’']+$/u.test(token.text)
    ? { ...token, text: token.text.toLowerCase() }
    : token;
}

/** Every word but the first has a capital: "Feature Selection"; not "Parkinson disease". */
function isTitleCase(tokens: readonly Token[]): boolean {
  const [, ...later] = tokens.filter(({ kind }) => kind === 'word');
  return later.length > 0 && later.every(({ text }) => /^\p{Lu}/u.test(text));
}
