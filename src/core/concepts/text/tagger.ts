/**
 * Word classes by compromise. The only module that touches `nlp`, which is global and mutable:
 * nothing is added to its lexicon, and its term ids are not read.
 *
 * Sentences go in already tokenised, so that offsets stay ours; punctuation goes along as the blanks
 * before and after a term, since the tagger splits clauses at it.
 */
import nlp from 'compromise/two';
import type { Token } from './tokens.ts';

/** The version of compromise, as it says itself. */
export const taggerVersion: string = nlp.version;

export type WordClass =
  | 'noun'
  | 'adjective'
  | 'gerund'
  | 'participle'
  | 'adverb'
  | 'verb'
  | 'auxiliary'
  | 'other';

/** A term as compromise reads it. */
interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  tags: Set<string>;
}

/** First tag that a term bears decides; the order settles terms with several. */
const CLASS_OF_TAG: readonly [string, WordClass][] = [
  ['Auxiliary', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['Modal', 'auxiliary'],
  ['Gerund', 'gerund'],
  ['Participle', 'participle'],
  ['PastTense', 'participle'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Pronoun', 'other'],
  ['Preposition', 'other'],
  ['Conjunction', 'other'],
  ['Determiner', 'other'],
  ['Noun', 'noun'],
];

/** What compromise's own word lists know of words that may be verbs. */
const { VERBS, AMBIGUOUS, ACTORS, PAST_ADJECTIVES } = readLexicon();

function readLexicon() {
  const { one, two } = nlp.model() as { one: { lexicon: object }; two: { switches: object } };
  const tagged = (words: object, wanted: RegExp) =>
    new Set(
      Object.entries(words).flatMap(([word, tag]) => (wanted.test(String(tag)) ? [word] : [])),
    );
  return {
    VERBS: tagged(one.lexicon, /^(?:Infinitive|PresentTense)$/),
    AMBIGUOUS: tagged(two.switches, /\|Verb$/),
    ACTORS: tagged(two.switches, /^Actor\|Verb$/),
    PAST_ADJECTIVES: tagged(two.switches, /^Adj\|Past$/),
  };
}

/** Whether general English has `word` (lower-case) as a verb, whatever else it is: "benefit", "stores". */
export function canBeVerb(word: string): boolean {
  return VERBS.has(word) || AMBIGUOUS.has(word);
}

/** Whether general English has `word` (lower-case) as a verb before all else: "grows". */
export function isVerbFirst(word: string): boolean {
  return VERBS.has(word) && !AMBIGUOUS.has(word);
}

/** Whether general English has `word` (lower-case) as one who acts and as a verb: "engineer". */
export function isActor(word: string): boolean {
  return ACTORS.has(word);
}

/** Whether general English has the participle `word` (lower-case) as an adjective: "limited". */
export function isPastAdjective(word: string): boolean {
  return PAST_ADJECTIVES.has(word);
}

/**
 * Returns the word classes of the tokens of some sentences, in the same shape. Tokens that are no
 * words are `other`. Takes most of the time of concept extraction.
 */
export function tagSentences(sentences: readonly (readonly Token[])[]): WordClass[][] {
  const rows = sentences.map(termsOf);
  tagInPlace(rows.map((row) => row.filter((term) => term !== undefined)));
  return rows.map((row) => row.map((term) => (term === undefined ? 'other' : classOf(term))));
}

/** compromise reads its own JSON (its types admit text alone) and fills the tags of these very terms. */
function tagInPlace(sentences: readonly (readonly Term[])[]): void {
  const worded = sentences.filter((terms) => terms.length > 0);
  if (worded.length > 0) nlp(worded.map((terms) => ({ terms })) as unknown as string);
}

/** Makes a term of every word; punctuation goes to the term before it, or else the one after. */
function termsOf(tokens: readonly Token[]): (Term | undefined)[] {
  const row: (Term | undefined)[] = [];
  let last: Term | undefined;
  let pending = '';
  for (const token of tokens) {
    if (token.kind === 'word' || token.kind === 'number') {
      last = {
        text: token.text,
        pre: pending,
        post: ' ',
        normal: token.text.toLowerCase(),
        tags: new Set(),
      };
      pending = '';
      row.push(last);
      continue;
    }
    if (last === undefined || /^[([{"“‘]$/u.test(token.text)) pending += token.text;
    else last.post = `${last.post.trimEnd()}${token.text} `;
    row.push(undefined);
  }
  return row;
}

function classOf(term: Term): WordClass {
  for (const [tag, wordClass] of CLASS_OF_TAG) if (term.tags.has(tag)) return wordClass;
  return 'other';
}
