/** A paper's text as the rest of the room sees it: fields, sentences, tokens and their classes. */

import { keywordSpans } from '../../shared/mention-place.ts';
import { splitSentences } from '../../shared/sentences.ts';
import type { Paper, PaperField, PaperSentences, Span } from '../../types.ts';
import { readKeywords, tagKeywords } from '../keywords/read-keywords.ts';
import { STOCK_PHRASES } from '../words/stock-words.ts';
import { endOfProse, isForeign, tellsAvailability } from './boilerplate.ts';
import { barCitations } from './citations.ts';
import { barSectionLabels } from './section-labels.ts';
import { describeToken, type TaggedSentence, type TaggedToken } from './tagged-sentence.ts';
import { tagSentences } from './tagger.ts';
import { type Token, tokenize } from './tokens.ts';

export interface PaperReading {
  sentences: PaperSentences;
  /** Of title and abstract, title first. */
  tagged: TaggedSentence[];
  /** Of the keywords that name something. */
  keywords: TaggedSentence[];
}

/** Share of capitalised words above which a sentence is set in title case. */
const TITLE_CASE_SHARE = 0.6;

/**
 * Returns the sentences of a paper with tagged tokens; a title taken from the abstract has none, nor has
 * a sentence that only says where the code is, one in another language, or a paper that is in one. Keywords
 * are read in any language.
 */
export function readPaperText(paper: Paper): PaperReading {
  const { sentences, untagged, given } = readUntagged(paper);
  const classes = tagSentences(untagged.map(lowerCapitals));
  const tagged = untagged.map((sentence, row) => ({
    ...sentence,
    tokens: barPhrases(
      sentence.tokens.map((token, column) =>
        describeToken(token, classes[row]?.[column] ?? 'other'),
      ),
    ),
  }));
  return { sentences, tagged, keywords: tagKeywords(given) };
}

/** Returns the sentences of which `readPaperText` tags the tokens. */
export function readWords(paper: Paper): { tokens: Token[] }[] {
  const { untagged, given } = readUntagged(paper);
  return [...untagged, ...given];
}

function readUntagged(paper: Paper) {
  const title = paper.titleSource === 'abstract' ? '' : paper.title;
  const abstract = paper.abstract ?? '';
  const sentences: PaperSentences = {
    title: splitSentences(title),
    abstract: splitSentences(abstract),
    ...(paper.keywords !== undefined && { keywords: keywordSpans(paper.keywords) }),
  };
  const given = readKeywords(paper);
  if (paper.textLanguage !== undefined) return { sentences, untagged: [], given };
  const read = [
    ...readSentences('title', title, sentences.title),
    ...readSentences('abstract', abstract, sentences.abstract),
  ];
  const foreign = isForeign(read.flatMap(({ tokens }) => tokens));
  const untagged = foreign ? [] : read.filter(({ tokens }) => !isForeign(tokens));
  return { sentences, untagged, given };
}

function readSentences(field: PaperField, text: string, spans: readonly Span[]) {
  const prose = endOfProse(text);
  return spans.flatMap((span, number) => {
    if (tellsAvailability(text.slice(span.start, span.end))) return [];
    const tokens = tokenize(text, {
      start: span.start,
      end: Math.max(span.start, Math.min(span.end, prose)),
    });
    const words = tokens.filter(({ kind }) => kind === 'word');
    const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
    const titleCase = capitals > TITLE_CASE_SHARE * words.length;
    return [{ field, number, ...span, tokens, titleCase }];
  });
}

function barPhrases(tokens: TaggedToken[]): TaggedToken[] {
  return barCitations(barSectionLabels(barStockPhrases(tokens)));
}

/** Stock phrases by their first word. */
const STOCK_BY_FIRST = new Map<string, (readonly string[])[]>();
for (const phrase of STOCK_PHRASES) {
  const [first = ''] = phrase;
  STOCK_BY_FIRST.set(first, [...(STOCK_BY_FIRST.get(first) ?? []), phrase]);
}

/** "The state of the art": neither a state nor art. */
function barStockPhrases(tokens: TaggedToken[]): TaggedToken[] {
  tokens.forEach(({ singular }, place) => {
    const phrase = STOCK_BY_FIRST.get(singular)?.find((words) =>
      words.every((word, offset) => tokens[place + offset]?.singular === word),
    );
    if (phrase === undefined) return;
    for (const token of tokens.slice(place, place + phrase.length)) token.barrier = true;
  });
  return tokens;
}

/**
 * Takes the capital off the first word, and off every word of a line in title case: the tagger reads
 * "Recovering Syntax Trees" as a name otherwise.
 */
function lowerCapitals({ tokens, titleCase }: { tokens: Token[]; titleCase: boolean }): Token[] {
  return tokens.map((token, place) =>
    /^\p{Lu}[\p{Ll}\-’']+$/u.test(token.text) && (titleCase || place === 0)
      ? { ...token, text: token.text.toLowerCase() }
      : token,
  );
}
