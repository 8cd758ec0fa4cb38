/**
 * What the corpus tells about its words: how often each stands as a noun, and how it is spelt. The
 * tagger sees one sentence at a time; a word that is a noun everywhere else is one here too.
 */
import type { TaggedSentence } from '../text/read-text.ts';

export class CorpusWords {
  readonly #nouns = new Map<string, number>();
  readonly #others = new Map<string, number>();
  readonly #nominalGerunds = new Set<string>();
  readonly #lowerCase = new Set<string>();

  /** Takes in the words of a sentence. The order of sentences changes nothing. */
  add({ tokens }: TaggedSentence): void {
    tokens.forEach((token, place) => {
      if (token.kind !== 'word') return;
      const word = token.text.toLowerCase();
      if (word === token.text) this.#lowerCase.add(word);
      if (token.wordClass === 'gerund') {
        if (standsAsNoun(tokens, place)) this.#nominalGerunds.add(word);
        return;
      }
      if (word.endsWith('ing') && token.wordClass === 'noun') this.#nominalGerunds.add(word);
      const counts = token.wordClass === 'noun' ? this.#nouns : this.#others;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }

  /** Whether `word` (lower-case) stands as a noun more often than as anything else. */
  isMostlyNoun(word: string): boolean {
    return (this.#nouns.get(word) ?? 0) > (this.#others.get(word) ?? 0);
  }

  /** Whether the -ing form `word` (lower-case) names a thing somewhere: "the probing of layers". */
  isNominalGerund(word: string): boolean {
    return this.#nominalGerunds.has(word);
  }

  /** Whether `word` (lower-case) is written without a capital somewhere. */
  occursInLowerCase(word: string): boolean {
    return this.#lowerCase.has(word);
  }
}

/** A gerund after a noun or adjective and before no object: "machine learning.", "deep learning of". */
function standsAsNoun(tokens: TaggedSentence['tokens'], place: number): boolean {
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  const modified = before?.wordClass === 'noun' || before?.wordClass === 'adjective';
  const closed =
    after === undefined ||
    /^[.,;:)?!]$/.test(after.text) ||
    after.wordClass === 'auxiliary' ||
    /^(?:of|in|for|with|and|or)$/.test(after.text);
  return modified && closed;
}
