/** What is known of a word by its letters alone, looked up once for every spelling. */
import { isBarrierWord } from './barriers.ts';
import { HYPHEN } from './hyphen.ts';
import { normalNoun, normalWord, remember } from './normal-word.ts';

export interface WordFacts {
  /** Lower case, American spelling. */
  normal: string;
  /** The same as a singular noun. */
  singular: string;
  /** Whether the word ends a candidate wherever it stands. */
  barrier: boolean;
  /** Whether it has a hyphen inside. */
  compound: boolean;
  /** Whether it is a plural noun, or a verb that looks like one. */
  plural: boolean;
  /** Whether it ends in -ing and has no hyphen. */
  gerund: boolean;
  /** Whether it is one letter. */
  letter: boolean;
  /** Whether it has a capital after its first letter. */
  innerCapital: boolean;
}

/** Plurals without an s, and a singular that stands for many. */
const OTHER_PLURALS =
  /^(?:people|(?:wo)?men|children|mice|feet|teeth|geese|criteria|phenomena|bacteria|taxa|phyla|genera)$/;

/** Returns the facts of `text`, a word of the text as it stands. */
export const factsOf = remember((text): WordFacts => {
  const normal = normalWord(text);
  const singular = normalNoun(text);
  return {
    normal,
    singular,
    barrier: isBarrierWord(text, normal, singular),
    compound: HYPHEN.test(text),
    plural: (/[^']s$/.test(normal) && normal !== singular) || OTHER_PLURALS.test(normal),
    gerund: /^\p{L}+ing$/u.test(normal),
    letter: /^\p{L}$/u.test(text),
    innerCapital: /\p{Lu}/u.test(text.slice(1)),
  };
});

/** Of what is no word: a number, a formula, a comma. */
export const NO_WORD: WordFacts = {
  normal: '',
  singular: '',
  barrier: true,
  compound: false,
  plural: false,
  gerund: false,
  letter: false,
  innerCapital: false,
};
