/** The part that a token plays in a candidate: noun, modifier, or barrier between candidates. */
import type { TaggedToken } from '../text/read-text.ts';
import { type CorpusWords, gerundNames, isPlural, standsAsVerb } from './corpus-words.ts';

export type Role = 'noun' | 'modifier' | 'barrier';

/** Returns the role of a token; `before` is that of the token before it in the same run. */
export function roleOf(
  tokens: readonly TaggedToken[],
  place: number,
  before: Role | undefined,
  words: CorpusWords,
): Role {
  const token = tokens[place];
  if (token === undefined || token.barrier || governsObject(tokens, place, before))
    return 'barrier';
  if (words.isGerundCompound(tokens, place)) return 'noun';
  const opensPhrase = startsPhrase(tokens[place + 1]);
  if (/^\p{L}$/u.test(token.text)) return opensPhrase ? 'modifier' : 'barrier';
  switch (token.wordClass) {
    case 'noun':
      return isMistaggedVerb(tokens, place, before, words) ? 'barrier' : 'noun';
    case 'adjective':
      return opensPhrase && words.isNominalGerund(token.normal) ? 'noun' : 'modifier';
    case 'gerund':
      return isNominalGerund(tokens, place, before, words) ? 'noun' : 'barrier';
    case 'participle':
      return before !== 'noun' && opensPhrase && !standsAsVerb(tokens, place)
        ? 'modifier'
        : 'barrier';
    case 'adverb':
      return opensPhrase ? 'modifier' : 'barrier';
    case 'verb':
      return isMistaggedNoun(tokens, place, before, words) ? 'noun' : 'barrier';
    default:
      return /\p{Lu}/u.test(token.text.slice(1)) ? 'noun' : 'barrier';
  }
}

function startsPhrase(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    !token.barrier &&
    /^(?:noun|adjective|participle|gerund)$/.test(token.wordClass)
  );
}

/**
 * "These models encode simple properties", "LLMs struggle with": an unknown verb is tagged as a noun.
 * A singular after a plural is one, and an -s form inside a phrase ("the method beats plain fusion"),
 * unless the word is surely a noun elsewhere ("systems analysis", "support systems design").
 */
function isMistaggedVerb(
  tokens: readonly TaggedToken[],
  place: number,
  before: Role | undefined,
  words: CorpusWords,
): boolean {
  if (standsAsVerb(tokens, place) || isPassive(tokens, place)) return true;
  const token = tokens[place];
  const last = tokens[place - 1];
  if (before === 'modifier' || token === undefined) return false;
  if (words.isMostlyVerb(token.singular)) return true;
  if (before !== 'noun' || words.isSureNoun(token.singular)) return false;
  return isPlural(token) ? isContent(tokens[place + 1]) : last !== undefined && isPlural(last);
}

/**
 * "Receiving initial chemotherapy", "grasses promoting plant growth": an -ing form before an adjective,
 * or between a plural and another noun, is a verb whatever its tag.
 */
function governsObject(
  tokens: readonly TaggedToken[],
  place: number,
  before: Role | undefined,
): boolean {
  const token = tokens[place];
  const last = tokens[place - 1];
  const next = tokens[place + 1];
  if (token === undefined || next === undefined || !/^\p{L}+ing$/u.test(token.normal)) return false;
  if (before === 'modifier') return false;
  if (next.wordClass === 'adjective') return true;
  const plural = before === 'noun' && last !== undefined && isPlural(last);
  return plural && next.wordClass === 'noun' && !next.barrier;
}

function isContent(token: TaggedToken | undefined): boolean {
  return token !== undefined && !token.barrier && /^(?:noun|adjective)$/.test(token.wordClass);
}

/** "Trees are parsed": an -ed form after an auxiliary. */
function isPassive(tokens: readonly TaggedToken[], place: number): boolean {
  return (
    tokens[place - 1]?.wordClass === 'auxiliary' && /\p{L}ed$/u.test(tokens[place]?.normal ?? '')
  );
}

/** "By probing models": after a noun or modifier a gerund belongs to the phrase, else it may not. */
function isNominalGerund(
  tokens: readonly TaggedToken[],
  place: number,
  before: Role | undefined,
  words: CorpusWords,
): boolean {
  const known = words.isNominalGerund(tokens[place]?.normal ?? '');
  return known && (before !== undefined || gerundNames(tokens, place));
}

/**
 * "We train neural networks", "language models (LLMs)": the tagger takes the final noun of a phrase
 * for a verb. It is a noun when the corpus has it as one, and when nothing follows that a verb would
 * govern, unless the corpus has it as a verb.
 */
function isMistaggedNoun(
  tokens: readonly TaggedToken[],
  place: number,
  before: Role | undefined,
  words: CorpusWords,
): boolean {
  const token = tokens[place];
  if (token === undefined || standsAsVerb(tokens, place)) return false;
  const { singular } = token;
  if (words.isMostlyNoun(singular)) return true;
  const next = tokens[place + 1];
  const ends = next === undefined || next.kind !== 'word' || next.wordClass === 'auxiliary';
  if (before === 'modifier') return ends || next.barrier || next.wordClass === 'verb';
  return before === 'noun' && ends && isPlural(token) && !words.isMostlyVerb(singular);
}
