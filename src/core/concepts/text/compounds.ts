/** Word classes of hyphenated compounds, which the tagger does not know: their last part decides. */
import type { WordClass } from './tagger.ts';

const ADJECTIVAL =
  /-(?:based|like|wise|free|aware|specific|driven|oriented|dependent|independent|invariant|agnostic|only|rich|shot|scale|level|order|dimensional|end|shelf|facto|hoc|\p{L}{2,}(?:ed|al|ive|ic|ous|able|ible|ary|ual|ful|less))$/u;

/** Returns the class of a hyphenated word (lower-case), given the tagger's guess. */
export function classOfCompound(word: string, guess: WordClass): WordClass {
  if (ADJECTIVAL.test(word)) return 'adjective';
  if (/\p{L}{3,}ing$/u.test(word)) return 'noun';
  return guess === 'adjective' ? 'adjective' : 'noun';
}
