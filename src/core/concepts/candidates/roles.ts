/** The part that a token plays in a candidate: noun, modifier, or barrier between candidates. */
import { wordSet } from '../../shared/word-set.ts';
import type { TaggedToken } from '../text/tagged-sentence.ts';
import { canBeVerb, isActor, isVerbFirst } from '../text/tagger.ts';
import { STOCK_VERBS } from '../words/stock-words.ts';
import {
  ADJECTIVES_BEFORE_TO,
  COLLECTIVES,
  DETERMINERS,
  INTRODUCERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../words/verbs.ts';
import { clauseAround, hasOtherVerb } from './clauses.ts';
import { type CorpusWords, gerundNames } from './corpus-words.ts';
import { followsSubject, isPerfect, isPluralSubject, standsAsVerb } from './verb-reading.ts';

export type Role = 'noun' | 'modifier' | 'barrier';

/** Returns the role of a token; `before` is that of the token before it in the same run. */
export function roleOf(
  tokens: readonly TaggedToken[],
  place: number,
  before: Role | undefined,
  words: CorpusWords,
): Role {
  const token = tokens[place];
  if (token === undefined) return 'barrier';
  if (before === 'noun' && joinsAsBased(tokens, place)) return 'modifier';
  if (before !== undefined && endsAsNoun(tokens, place)) return 'noun';
  if (token.barrier || governsObject(tokens, place, before)) return 'barrier';
  if (before === 'noun' && ADJECTIVES_BEFORE_TO.has(token.normal)) {
    if (tokens[place + 1]?.normal === 'to') return 'barrier';
  }
  if (namesStatistic(tokens, place)) return 'barrier';
  if (words.isGerundCompound(tokens, place) || describesNoun(tokens, place)) return 'noun';
  const opensPhrase = startsPhrase(tokens[place + 1]);
  if (token.facts.letter) return opensPhrase ? 'modifier' : 'barrier';
  switch (token.wordClass) {
    case 'noun':
      return isMistaggedVerb(tokens, place, before, words) ? 'barrier' : 'noun';
    case 'adjective':
      return opensPhrase && words.isNominalGerund(token.normal) ? 'noun' : 'modifier';
    case 'gerund':
      return isNominalGerund(tokens, place, before, words) ? 'noun' : 'barrier';
    case 'participle':
      return before !== 'noun' && opensPhrase && !isPredicate(tokens, place)
        ? 'modifier'
        : 'barrier';
    case 'adverb':
      return before !== 'noun' && opensPhrase ? 'modifier' : 'barrier';
    case 'verb':
      return isMistaggedNoun(tokens, place, before, words) ? 'noun' : 'barrier';
    default:
      return token.facts.innerCapital ? 'noun' : 'barrier';
  }
}

/**
 * "A grammar of system calls from", "the root causes, classified by": a stock verb is the noun of a phrase
 * that a preposition or a determiner opens, where no object follows and another verb does.
 */
function endsAsNoun(tokens: readonly TaggedToken[], place: number): boolean {
  const token = tokens[place];
  const noun = tokens[place - 1];
  const opening = tokens[place - 2]?.normal ?? '';
  if (token?.barrier !== true || noun?.wordClass !== 'noun' || noun.facts.plural) return false;
  if (!STOCK_VERBS.has(token.normal) || isVerbFirst(token.normal)) return false;
  if (!PREPOSITIONS.has(opening) && !DETERMINERS.has(opening)) return false;
  const next = tokens[place + 1];
  if (next !== undefined && next.kind !== 'punctuation' && next.wordClass !== 'other') return false;
  if (DETERMINERS.has(next?.normal ?? '')) return false;
  if (next?.kind === 'word' && !PREPOSITIONS.has(opening) && next.normal !== 'of') return false;
  const clause = clauseAround(tokens, place);
  return clause === undefined || hasOtherVerb(tokens, clause, place);
}

/** "Cohen's d": a letter is the noun. */
function namesStatistic(tokens: readonly TaggedToken[], place: number): boolean {
  return /['’]s$/.test(tokens[place]?.text ?? '') && tokens[place + 1]?.facts.letter === true;
}

/** "Case based reasoning" is "case-based reasoning". */
function joinsAsBased(tokens: readonly TaggedToken[], place: number): boolean {
  return tokens[place]?.normal === 'based' && startsPhrase(tokens[place + 1]);
}

function startsPhrase(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    !token.barrier &&
    /^(?:noun|adjective|participle|gerund)$/.test(token.wordClass)
  );
}

/** "Models have recently improved results", "a reform that shifted discretion". */
function isPredicate(tokens: readonly TaggedToken[], place: number): boolean {
  const before = tokens[place - 1]?.normal;
  const relative = before === 'that' && tokens[place - 2]?.wordClass === 'noun';
  return relative || standsAsVerb(tokens, place) || isPerfect(tokens, place);
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
  if (followsSubject(tokens, place, words.isEverVerb(token.singular))) return true;
  if (words.isMostlyVerb(token.singular)) return true;
  if (before !== 'noun' || words.isSureNoun(token.singular)) return false;
  if (token.facts.plural) return isContent(tokens[place + 1]);
  return last !== undefined && isPluralSubject(last);
}

/**
 * "Receiving initial chemotherapy", "grasses promoting plant growth", "trials reporting on": an -ing form
 * before an adjective, or between a plural and another noun or a preposition, is a verb whatever its
 * tag.
 */
function governsObject(
  tokens: readonly TaggedToken[],
  place: number,
  before: Role | undefined,
): boolean {
  const token = tokens[place];
  const last = tokens[place - 1];
  const next = tokens[place + 1];
  if (token === undefined || next === undefined || !token.facts.gerund) return false;
  if (before === 'modifier') return false;
  if (next.wordClass === 'adjective') return true;
  const plural = before === 'noun' && last?.facts.plural === true;
  return plural && (isPreposition(next) || (next.wordClass === 'noun' && !next.barrier));
}

/** Other than those that follow a noun in -ing as well: "the systems engineering of". */
function isPreposition({ normal }: TaggedToken): boolean {
  return /^(?:on|at|with|to|from|as|by|about|between|into|over|through|within|around|under)$/.test(
    normal,
  );
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
  if (followsSubject(tokens, place, words.isEverVerb(singular))) return false;
  if (words.isMostlyNoun(singular) || isActor(singular)) return true;
  if (standsBeforeNoun(tokens, place) || hasVerbBeside(tokens, place)) return true;
  const next = tokens[place + 1];
  const ends = next === undefined || next.kind !== 'word' || next.wordClass === 'auxiliary';
  if (before === 'modifier') return ends || next.barrier || next.wordClass === 'verb';
  if (before === 'noun' && agreesWithNothing(tokens, place)) return true;
  return before === 'noun' && ends && token.facts.plural && !words.isMostlyVerb(singular);
}

/**
 * "Urinary tract infections", "under covariate shift", "three pull requests": no verb stands between an
 * adjective, a preposition or a number and a noun.
 */
function standsBeforeNoun(tokens: readonly TaggedToken[], place: number): boolean {
  const next = tokens[place + 1];
  const before = tokens[place - 1];
  if (before === undefined || next === undefined || tokens[place]?.facts.plural === true)
    return false;
  if (next.wordClass !== 'noun' || next.barrier) return false;
  if (before.wordClass === 'adjective') return !canBeVerb(tokens[place]?.normal ?? '');
  if (before.kind === 'number' || NUMBER_WORD.test(before.normal)) return next.facts.plural;
  return before.normal !== 'to' && PREPOSITIONS.has(before.normal);
}

const NUMBER_WORD = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;

/** "Homeowners watch rates", "attention heads in layers attend to": the clause has its verb close by. */
function hasVerbBeside(tokens: readonly TaggedToken[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined || !token.facts.plural || isVerbFirst(token.normal)) return false;
  for (const step of [-1, 1]) {
    for (let beside = place + step; ; beside += step) {
      const near = tokens[beside];
      if (near === undefined || near.kind === 'punctuation') break;
      if (/^(?:and|or)$/.test(near.normal) || SUBORDINATORS.has(near.normal)) break;
      if (INTRODUCERS.has(near.normal)) break;
      if (near.wordClass === 'auxiliary') return true;
      if (near.wordClass === 'verb' && tokens[beside - 1]?.normal !== 'to') {
        if (agreesAsVerb(tokens, beside)) return true;
      }
    }
  }
  return false;
}

/** A verb in its plain form after a plural: "homeowners watch". */
function agreesAsVerb(tokens: readonly TaggedToken[], place: number): boolean {
  const subject = tokens[place - 1];
  if (tokens[place]?.facts.plural === true || subject === undefined) return false;
  return (
    subject.wordClass === 'noun' &&
    isPluralSubject(subject) &&
    canBeVerb(tokens[place]?.normal ?? '')
  );
}

/** "A 5G network", "systems design": no verb in its plain form follows a singular and has no object. */
function agreesWithNothing(tokens: readonly TaggedToken[], place: number): boolean {
  const last = tokens[place - 1];
  const normal = tokens[place]?.normal ?? '';
  if (last === undefined || normal.endsWith('s')) return false;
  if (isVerbFirst(normal) && !/^[.(]?$/.test(tokens[place + 1]?.text ?? '')) return false;
  const many = isPluralSubject(last) || COLLECTIVES.has(last.normal);
  return !many && !isContent(tokens[place + 1]);
}

/** -ing forms of verbs that take no object: before a noun they say what kind it is. */
const WITHOUT_OBJECT: ReadonlySet<string> = wordSet(
  'aging dying living sleeping standing walking working',
);

/** "Working memory predicts attention": nobody works a memory. */
function describesNoun(tokens: readonly TaggedToken[], place: number): boolean {
  const next = tokens[place + 1];
  return (
    WITHOUT_OBJECT.has(tokens[place]?.normal ?? '') && next?.wordClass === 'noun' && !next.barrier
  );
}
