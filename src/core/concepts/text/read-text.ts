/** A paper's text as the rest of the room sees it: fields, sentences, tokens and their classes. */
import type { Paper, PaperField, PaperSentences, Span } from '../../types.ts';
import { splitSentences } from './sentences.ts';
import { tagSentences, type WordClass } from './tagger.ts';
import { type Token, tokenize } from './tokens.ts';

export interface TaggedToken extends Token {
  wordClass: WordClass;
}

export interface TaggedSentence extends Span {
  field: PaperField;
  /** Index into the field's sentences. */
  number: number;
  tokens: TaggedToken[];
}

export interface PaperReading {
  sentences: PaperSentences;
  /** Title first. */
  tagged: TaggedSentence[];
}

/** Share of capitalised words above which a sentence is set in title case. */
const TITLE_CASE_SHARE = 0.6;

/** Returns the sentences of a paper with tagged tokens; a title taken from the abstract has none. */
export function readPaperText(paper: Paper): PaperReading {
  const title = paper.titleSource === 'abstract' ? '' : paper.title;
  const abstract = paper.abstract ?? '';
  const sentences = { title: splitSentences(title), abstract: splitSentences(abstract) };
  const untagged = [
    ...sentences.title.map((span, number) => readSentence('title', number, title, span)),
    ...sentences.abstract.map((span, number) => readSentence('abstract', number, abstract, span)),
  ];
  const classes = tagSentences(untagged.map(({ tokens }) => lowerCapitals(tokens)));
  const tagged = untagged.map((sentence, row) => ({
    ...sentence,
    tokens: sentence.tokens.map((token, column) => ({
      ...token,
      wordClass: classes[row]?.[column] ?? 'other',
    })),
  }));
  return { sentences, tagged };
}

function readSentence(field: PaperField, number: number, text: string, span: Span) {
  return { field, number, ...span, tokens: tokenize(text, span) };
}

/**
 * Takes the capital off the first word, and off every word of a line in title case: the tagger reads
 * "Recovering Syntax Trees" as a name otherwise.
 */
function lowerCapitals(tokens: readonly Token[]): Token[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const titleCase = capitals > TITLE_CASE_SHARE * words.length;
  return tokens.map((token) =>
    /^\p{Lu}[\p{Ll}\-’']+$/u.test(token.text) && (titleCase || token === words[0])
      ? { ...token, text: token.text.toLowerCase() }
      : token,
  );
}
