/**
 * Terms of the form "theory of mind" that nothing marks as one name. The corpus tells them from "number
 * of parameters" by how the phrase is used:
 *
 *   it recurs, in several papers or within one;
 *   its second noun stands bare, as good as never in "theory of the mind" or "theory of human minds";
 *   the first noun is mostly followed by it, or it mostly follows that noun;
 *   no paper turns it round: "analysis of data" is "data analysis";
 *   the first noun names no relation, quantity or action: "lack", "number", "detection".
 */
import type { TaggedSentence, TaggedToken } from '../text/tagged-sentence.ts';
import { RELATION_NOUNS } from '../words/relation-nouns.ts';
import { EMPTY_WORDS } from '../words/stock-words.ts';
import type { FixedPhrases } from './fixed-phrases.ts';

/** Of the uses of either noun beside "of" that are this phrase. */
const LEAST_SHARE = 0.3;

/** Of the uses of the two nouns with "of" between, those with the second one bare. */
const LEAST_BARE = 0.8;

/** Uses that make up for a second paper; in a title and in the text, two do. */
const LEAST_IN_ONE_PAPER = 3;

/** Papers that must have a phrase whose second noun is a plural: most such are just many things. */
const LEAST_PLURAL_PAPERS = 3;

/** "Detection of", "treatment of": what is done to the second noun, which is the term. */
const ACTION = /(?:[ts]ion|ment|ance|ence|ing|sis|ery|ness|al|age|th|ism|er|or)$/;

/** What a phrase needs whose first noun names a relation or an action: "degrees of freedom". */
const LEAST_RELATION_PAPERS = 3;
const LEAST_RELATION_SHARE = 0.6;

interface Use {
  words: [string, string];
  count: number;
  papers: number;
  last: number;
  turned: boolean;
  inTitle: boolean;
}

export class BoundPhrases {
  readonly #uses = new Map<string, Use>();
  readonly #interrupted = new Map<string, number>();
  /** Uses of a noun before and after "of". */
  readonly #before = new Map<string, number>();
  readonly #after = new Map<string, number>();

  /** First pass. The sentences of a paper come one after another. */
  add({ tokens, field }: TaggedSentence, paper: number): void {
    tokens.forEach(({ normal }, place) => {
      if (normal !== 'of') return;
      const first = tokens[place - 1];
      const second = tokens[place + 1];
      if (first === undefined || second === undefined || !isNoun(first)) return;
      increment(this.#before, first.singular);
      if (!isNoun(second) && !isPastNoun(second)) {
        const noun = tokens[place + 2];
        if (noun !== undefined) increment(this.#interrupted, keyOf(first, noun));
        return;
      }
      increment(this.#after, second.singular);
      const next = tokens[place + 2];
      const compound = next?.wordClass === 'noun' || next?.wordClass === 'adjective';
      if (!compound && !EMPTY_WORDS.has(second.singular)) {
        this.#addUse(first, second, paper, field === 'title');
      }
    });
  }

  #addUse(first: TaggedToken, second: TaggedToken, paper: number, inTitle: boolean): void {
    const key = keyOf(first, second);
    const use = this.#uses.get(key);
    if (use === undefined) {
      const words: [string, string] = [first.singular, second.normal];
      this.#uses.set(key, { words, count: 1, papers: 1, last: paper, turned: false, inTitle });
      return;
    }
    use.count++;
    use.inTitle ||= inTitle;
    if (use.last !== paper) use.papers++;
    use.last = paper;
    if (use.words[1] !== second.normal) use.turned = true;
  }

  /** Second pass: notes the phrases that the corpus turns round, "data analysis". */
  addTurned({ tokens }: TaggedSentence): void {
    tokens.forEach((token, place) => {
      const next = tokens[place + 1];
      if (next === undefined || !this.#before.has(next.singular)) return;
      const use = this.#uses.get(keyOf(next, token));
      if (use !== undefined) use.turned = true;
    });
  }

  /** After both passes: adds the phrases that are terms. */
  settle(fixed: FixedPhrases): void {
    for (const [key, use] of this.#uses) {
      if (this.#isTerm(key, use)) fixed.add([use.words[0], 'of', use.words[1]]);
    }
  }

  #isTerm(key: string, { words: [first, second], count, papers, turned, inTitle }: Use): boolean {
    if (turned || count < (papers > 1 || inTitle ? 2 : LEAST_IN_ONE_PAPER)) return false;
    const bare = count / (count + (this.#interrupted.get(key) ?? 0));
    const singular = key.slice(key.indexOf(' ') + 1);
    const many = singular !== second && papers < LEAST_PLURAL_PAPERS;
    if (bare < LEAST_BARE || many) return false;
    const before = count / (this.#before.get(first) ?? count);
    const after = count / (this.#after.get(singular) ?? count);
    if (!isNameable(first)) {
      return (
        singular === second && papers >= LEAST_RELATION_PAPERS && after >= LEAST_RELATION_SHARE
      );
    }
    return Math.max(before, after) >= LEAST_SHARE;
  }
}

/** A noun, or a plural that the tagger takes for a verb: "more degrees of". */
function isNoun({ kind, wordClass, barrier, facts }: TaggedToken): boolean {
  if (kind !== 'word' || barrier || facts.letter || facts.compound) return false;
  return wordClass === 'noun' || (wordClass === 'verb' && facts.plural);
}

/** "Chain of thought": the tagger takes the noun for a past form. */
function isPastNoun({ wordClass, barrier, normal }: TaggedToken): boolean {
  return wordClass === 'participle' && !barrier && !normal.endsWith('ed');
}

function isNameable(singular: string): boolean {
  return !RELATION_NOUNS.has(singular) && !ACTION.test(singular);
}

function keyOf(first: TaggedToken, second: TaggedToken): string {
  return `${first.singular} ${second.singular}`;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
