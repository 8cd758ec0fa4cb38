/**
 * Whether a word that may be a noun stands as a verb. The tagger takes "encode" for a noun and
 * "answer" for whatever it is elsewhere; what stands around the word decides, and what general English
 * knows of it.
 */
import type { TaggedToken } from '../text/read-text.ts';
import { canBeVerb, isPastAdjective, isVerbFirst } from '../text/tagger.ts';
import {
  ALSO_PREPOSITIONS,
  BEFORE_VERBS,
  CLAIMS,
  DETERMINERS,
  GOVERNS_TO,
  INTRANSITIVE,
  OBJECT_PRONOUNS,
  PLURAL_MODIFIERS,
  SUBORDINATORS,
} from '../words/verbs.ts';

type Tokens = readonly TaggedToken[];

/**
 * Whether the words around leave room for a verb only: "to encode", "models encode the", "encode them",
 * ", leaves the", "exploring the".
 */
export function standsAsVerb(tokens: Tokens, place: number): boolean {
  const before = tokens[place - 1];
  if (before !== undefined) {
    if (BEFORE_VERBS.has(before.normal)) return true;
    if (before.normal === 'to' && !GOVERNS_TO.has(tokens[place - 2]?.normal ?? '')) return true;
  }
  const after = tokens[place + 1]?.normal ?? '';
  if (OBJECT_PRONOUNS.has(after)) return true;
  if (!DETERMINERS.has(after)) return false;
  const subject = before?.wordClass === 'noun' && !before.barrier;
  const opens = before === undefined || /^[,;:]$/.test(before.text);
  return subject || (opens && /(?:s|ing)$/.test(tokens[place]?.normal ?? ''));
}

/**
 * Whether a word of general English that may be a verb agrees with the noun before it and has something
 * to govern: "LLMs answer queries", "the method beats plain fusion", "the score still falls with".
 * `known` says that the corpus has the word as a verb.
 */
export function followsSubject(tokens: Tokens, place: number, known: boolean): boolean {
  const token = tokens[place];
  if (token === undefined || token.facts.compound || token.facts.innerCapital) return false;
  const { normal, facts } = token;
  if (!known && !canBeVerb(normal)) return false;
  const next = tokens[place + 1];
  if (tokens[place - 1]?.normal === 'that') return followsRelative(tokens, place);
  const end = endOfSubject(tokens, place - 1);
  const last = tokens[end];
  if (last === undefined) return false;
  if (last.wordClass === 'adverb') return isSubject(tokens[end - 1]) && governs(next);
  if (!isSubject(last)) return false;
  if (!facts.plural && normal.endsWith('s')) return false;
  if (!facts.plural) return isPluralSubject(last) && (governs(next) || followsThrough(next));
  if (isPluralSubject(last) || token.singular.endsWith('sis')) return false;
  if (isManner(tokens, place + 1)) return beginningOfClause(tokens, place) !== undefined;
  const object = governs(next) && !isVerbal(next) && !canBeVerb(next?.normal ?? '');
  return (object && isVerbFirst(normal)) || isOnlyVerbOfClause(tokens, place);
}

/**
 * "A core that processes long texts", "methods that target pain": the verb agrees with the noun before
 * "that". Not so "the fact that market prices fell".
 */
function followsRelative(tokens: Tokens, place: number): boolean {
  const antecedent = tokens[place - 2];
  const next = tokens[place + 1];
  if (!isSubject(antecedent) || antecedent === undefined) return false;
  if (CLAIMS.has(antecedent.singular)) return false;
  const plural = tokens[place]?.facts.plural === true;
  if (antecedent.facts.plural) return !plural && governs(next);
  return plural && (DETERMINERS.has(next?.normal ?? '') || next?.wordClass === 'adjective');
}

/** Hops over an acronym in brackets: "language models (LLMs) struggle to". */
function endOfSubject(tokens: Tokens, place: number): number {
  const bracketed = tokens[place]?.text === ')' && tokens[place - 2]?.text === '(';
  return bracketed ? place - 3 : place;
}

/** A noun, or a plural that the tagger takes for a verb: "language models". */
function isSubject(token: TaggedToken | undefined): boolean {
  if (token === undefined || token.barrier || token.kind !== 'word') return false;
  return token.wordClass === 'noun' || (token.wordClass === 'verb' && token.facts.plural);
}

/** "Models", and not "systems", which modifies as it is. */
export function isPluralSubject({ facts, normal }: TaggedToken): boolean {
  return facts.plural && !PLURAL_MODIFIERS.has(normal);
}

/** What a verb may have as its object, or before it. */
function governs(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number' || DETERMINERS.has(token.normal)) return true;
  return token.kind === 'word' && /^(?:noun|adjective|participle|adverb)$/.test(token.wordClass);
}

/** "Models benefit from", "struggle to", and not "support of". */
function followsThrough(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:from|to|with|on|at|into|towards?|over|across|by|via|as)$/.test(token.normal)
  );
}

/** "Scales logarithmically with", and not "models typically need". */
function isManner(tokens: Tokens, place: number): boolean {
  const adverb = tokens[place];
  if (adverb?.wordClass !== 'adverb' || !adverb.normal.endsWith('ly')) return false;
  const next = tokens[place + 1];
  return next === undefined || next.kind !== 'word' || next.wordClass === 'other';
}

/**
 * "We find that the graph size increases, …": from the beginning of the clause to its end there is no
 * other verb. Titles and lists have none either, so that only what follows a subordinator counts.
 */
function isOnlyVerbOfClause(tokens: Tokens, place: number): boolean {
  const beginning = beginningOfClause(tokens, place);
  if (!INTRANSITIVE.has(tokens[place]?.singular ?? '')) return false;
  if (beginning === undefined || !SUBORDINATORS.has(tokens[beginning]?.normal ?? '')) return false;
  for (let right = place + 1; ; right++) {
    const token = tokens[right];
    if (token === undefined || token.kind === 'punctuation') return true;
    if (SUBORDINATORS.has(token.normal) || token.normal === 'and') return true;
    if (isVerbal(token)) return false;
  }
}

/** Returns where the clause begins, or undefined where it has a verb before `place`. */
function beginningOfClause(tokens: Tokens, place: number): number | undefined {
  for (let left = place - 1; left >= 0; left--) {
    const token = tokens[left];
    if (token === undefined || isVerbal(token)) return undefined;
    if (token.kind === 'punctuation') return left;
    if (token.normal === 'and' || token.normal === 'or') return undefined;
    if (SUBORDINATORS.has(token.normal)) return opensClause(tokens, left) ? left : undefined;
  }
  return 0;
}

/** "As the score rises, …" and "that as the score rises", and not "regarded as splitting methods". */
function opensClause(tokens: Tokens, place: number): boolean {
  if (!ALSO_PREPOSITIONS.has(tokens[place]?.normal ?? '')) return true;
  const before = tokens[place - 1];
  return before === undefined || before.kind === 'punctuation' || before.normal === 'that';
}

function isVerbal(token: TaggedToken | undefined): boolean {
  const wordClass = token?.wordClass;
  return wordClass === 'verb' || wordClass === 'auxiliary' || wordClass === 'participle';
}

/** "Has unveiled challenges": a participle after "have" is no modifier; but "has limited access". */
export function isPerfect(tokens: Tokens, place: number): boolean {
  let left = place - 1;
  while (tokens[left]?.wordClass === 'adverb') left--;
  if (!/^(?:have|has|had|having)$/.test(tokens[left]?.normal ?? '')) return false;
  return left < place - 1 || !isPastAdjective(tokens[place]?.normal ?? '');
}
