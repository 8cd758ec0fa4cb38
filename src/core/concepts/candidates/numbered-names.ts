/**
 * Names with a number or a letter of their own: "type 2 diabetes", "Llama 2", "interleukin 6",
 * "vitamin D". "In 2010 patients", "day 3" and "a graph G" have the same tags; the corpus and the word
 * before decide:
 *
 *   a grading noun:   "type 2", "phase II";
 *   a hyphen:         "Llama 2" where the corpus also has "Llama-2";
 *   a name in mixed capitals, but not one that is a measure ("RR 1.2"): "ImageNet 1K" beside no plural;
 *   a noun that recurs with the same number or letter, and has few others.
 */
import type { TaggedSentence, TaggedToken } from '../text/tagged-sentence.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { GRADING_NOUNS, LETTERED_NOUNS, NUMBERED_NOUNS } from '../words/relation-nouns.ts';
import type { FixedPhrases } from './fixed-phrases.ts';

/** A noun with more numbers than these counts something. */
const MOST_NUMBERS = 3;

/** Uses that make up for a second paper, of what has no capital. */
const LEAST_IN_ONE_PAPER = 3;

/** Of the uses of a lettered name that stand after a determiner: "a graph G". */
const MOST_DETERMINED = 0.25;

const NUMBER = /^(?:[1-9]\p{N}?(?:\.\p{N})?|[1-9]\p{N}?[KkBb])$/u;
const NUMERAL = /^(?:I{1,3}|IV|VI{0,3})$/;
const LETTER = /^[A-HJ-Z]$/;

interface Use {
  words: [string, string];
  count: number;
  papers: number;
  last: number;
  determined: number;
  /** Whether one look at it is enough. */
  sure: boolean;
}

export class NumberedNames {
  readonly #uses = new Map<string, Use>();
  readonly #hyphenated = new Set<string>();
  /** Numbers or letters that a noun has. */
  readonly #marks = new Map<string, Set<string>>();

  /** Takes in a sentence. The sentences of a paper come one after another. */
  add({ tokens, titleCase }: TaggedSentence, paper: number): void {
    tokens.forEach((token, place) => {
      if (token.facts.compound) this.#addHyphenated(token);
      const noun = tokens[place - 1];
      if (noun === undefined || noun.end + 1 !== token.start) return;
      const kind = kindOf(token);
      if (kind === undefined || !canBearMark(noun, kind)) return;
      if (/^[(=<>≤≥±^]$/.test(tokens[place + 1]?.text ?? '')) return;
      this.#addUse(noun, token, paper, {
        determined: kind === 'letter' && isDetermined(tokens, place),
        sure: isSure(tokens, place, kind, titleCase),
      });
    });
  }

  #addHyphenated({ text }: TaggedToken): void {
    const pieces = text.split(HYPHEN);
    const mark = pieces.at(-1) ?? '';
    if (pieces.length === 2 && (NUMBER.test(mark) || NUMERAL.test(mark) || LETTER.test(mark))) {
      this.#hyphenated.add(pieces.join(' ').toLowerCase());
    }
  }

  #addUse(
    noun: TaggedToken,
    mark: TaggedToken,
    paper: number,
    { determined, sure }: { determined: boolean; sure: boolean },
  ): void {
    const words: [string, string] = [noun.text, mark.text];
    const key = `${noun.singular} ${mark.text.toLowerCase()}`;
    const use = this.#uses.get(key) ?? {
      words,
      count: 0,
      papers: 0,
      last: -1,
      determined: 0,
      sure: false,
    };
    this.#uses.set(key, use);
    use.count++;
    if (use.last !== paper) use.papers++;
    use.last = paper;
    if (determined) use.determined++;
    use.sure ||= sure;
    const marks = this.#marks.get(noun.singular) ?? new Set();
    this.#marks.set(noun.singular, marks.add(mark.text));
  }

  /** Adds the names to `fixed`. */
  settle(fixed: FixedPhrases): void {
    for (const [key, use] of this.#uses) {
      if (use.sure || this.#hyphenated.has(key) || this.#recurs(key, use)) fixed.addName(use.words);
    }
  }

  #recurs(key: string, { words: [written], count, papers, determined }: Use): boolean {
    const name = papers > 1 || /^\p{Lu}/u.test(written);
    if (count < (name ? 2 : LEAST_IN_ONE_PAPER)) return false;
    const noun = key.slice(0, key.lastIndexOf(' '));
    const few = (this.#marks.get(noun)?.size ?? 0) <= MOST_NUMBERS;
    return few && determined <= MOST_DETERMINED * count;
  }
}

type Mark = 'number' | 'numeral' | 'letter';

function kindOf({ text, kind }: TaggedToken): Mark | undefined {
  if (kind === 'number' || kind === 'word') {
    if (NUMBER.test(text)) return 'number';
    if (NUMERAL.test(text)) return 'numeral';
    if (LETTER.test(text)) return 'letter';
  }
  return undefined;
}

function canBearMark(
  { kind, wordClass, singular, barrier, facts, text }: TaggedToken,
  mark: Mark,
): boolean {
  if (kind !== 'word' || facts.letter) return false;
  if (GRADING_NOUNS.has(singular) && mark !== 'letter') return !facts.plural;
  if (barrier || wordClass !== 'noun' || facts.plural) return false;
  if (mark === 'letter') return !LETTERED_NOUNS.has(singular) && text === text.toLowerCase();
  if (mark === 'numeral' && !/^\p{Lu}/u.test(text)) return false;
  return !NUMBERED_NOUNS.has(singular);
}

function isDetermined(tokens: readonly TaggedToken[], place: number): boolean {
  return /^(?:a|an|the|any|each|every|some|this|given)$/.test(tokens[place - 2]?.normal ?? '');
}

/** "Type 2", or a name such as "ImageNet 1K" that is no number of things: "In Germany 12 patients". */
function isSure(
  tokens: readonly TaggedToken[],
  place: number,
  mark: Mark,
  titleCase: boolean,
): boolean {
  const noun = tokens[place - 1];
  const next = tokens[place + 1];
  if (noun === undefined || mark === 'letter') return false;
  if (GRADING_NOUNS.has(noun.singular)) return true;
  if (titleCase || next?.facts.plural === true || next?.text === '%') return false;
  return /\p{Ll}/u.test(noun.text) && noun.facts.innerCapital;
}
