/**
 * Whether a word that may be a noun stands as a verb. The tagger takes "encode" for a noun and
 * "answer" for whatever it is elsewhere; what stands around the word decides, and what general English
 * knows of it.
 */
import type { TaggedToken } from '../text/tagged-sentence.ts';
import { canBeVerb, isPastAdjective, isVerbFirst } from '../text/tagger.ts';
import {
  BEFORE_VERBS,
  CLAIMS,
  COLLECTIVES,
  DETERMINERS,
  GOVERNS_TO,
  INTRANSITIVE,
  OBJECT_PRONOUNS,
  PAST_OR_NOUN,
  PLURAL_MODIFIERS,
  PREPOSITIONS,
  SINGULAR_DETERMINERS,
  SUBORDINATORS,
} from '../words/verbs.ts';
import { clauseAround, hasOtherVerb, opensClause, standingOf } from './clauses.ts';

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
  const next = tokens[place + 1];
  const end = endOfSubject(tokens, place - 1);
  const last = tokens[end];
  if (last === undefined) return false;
  if (breaksNumber(tokens, place)) return true;
  if (PAST_OR_NOUN.has(normal)) return isSubject(last) && followsThrough(next);
  if (!known && !canBeVerb(normal)) return false;
  if (tokens[place - 1]?.normal === 'that') return followsRelative(tokens, place);
  if (last.wordClass === 'adverb') return isSubject(tokens[end - 1]) && governs(next);
  if (token.wordClass === 'verb' && isSayingOfPaper(last)) return !facts.plural && governs(next);
  if (!isSubject(last)) return false;
  if (!facts.plural && normal.endsWith('s')) return false;
  if (!facts.plural) {
    if (COLLECTIVES.has(last.normal)) return isVerbOfClause(tokens, place);
    if (!isPluralSubject(last)) return false;
    return governs(next) || followsThrough(next) || isVerbOfClause(tokens, place);
  }
  if (isPluralSubject(last) || token.singular.endsWith('sis')) return false;
  if (isManner(tokens, place + 1)) return beginningOfClause(tokens, place) !== undefined;
  const object = governs(next) && !isVerbal(next) && !canBeVerb(next?.normal ?? '');
  if (object && isVerbFirst(normal)) return true;
  return isOnlyVerbOfClause(tokens, place) || isVerbOfClause(tokens, place);
}

/**
 * "A roughness sublayer forms", "each layer encodes", "fellow returnees compensates": a noun after "a"
 * is no plural, and none follows another plural. Not so "a systems approach".
 */
function breaksNumber(tokens: Tokens, place: number): boolean {
  const token = tokens[place];
  const last = tokens[place - 1];
  if (token === undefined || !token.facts.plural || !isSubject(last) || last === undefined)
    return false;
  if (PLURAL_MODIFIERS.has(token.normal) || !token.normal.endsWith('s')) return false;
  if (standsAsVerb(tokens, place - 1)) return false;
  if (last.facts.plural) return followsPlural(tokens, place);
  if (tokens[place + 1]?.wordClass === 'noun' && !isVerbFirst(token.normal)) return false;
  let left = place - 1;
  while (isModifier(tokens[left])) left--;
  return left < place - 1 && SINGULAR_DETERMINERS.has(tokens[left]?.normal ?? '');
}

/** Not so names and children: "Hawkes processes", "women workers". */
function followsPlural(tokens: Tokens, place: number): boolean {
  const token = tokens[place];
  const last = tokens[place - 1];
  const next = tokens[place + 1];
  if (token === undefined || last === undefined || !/^\p{Ll}.*s$/u.test(last.text)) return false;
  if (!isPluralSubject(last)) return false;
  if (!canBeVerb(token.normal) && token.wordClass !== 'verb') return false;
  if (next?.kind === 'number' || next?.wordClass === 'adverb' || isDeterminer(next)) return true;
  if (followsThrough(next)) return true;
  const clause = clauseAround(tokens, place);
  return clause !== undefined && !hasOtherVerb(tokens, clause, place);
}

function isModifier(token: TaggedToken | undefined): boolean {
  if (token === undefined || token.facts.plural || PREPOSITIONS.has(token.normal)) return false;
  return token.wordClass === 'noun' || token.wordClass === 'adjective';
}

/**
 * "Bayesian quadrature estimates integrals with a process", "whether the cash matters": nothing else in
 * the clause can be its verb. After the noun of a preposition it has to govern something.
 */
function isVerbOfClause(tokens: Tokens, place: number): boolean {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (token === undefined || next?.normal === 'of' || next?.wordClass === 'verb') return false;
  if (token.facts.plural) {
    if (PLURAL_MODIFIERS.has(token.normal) || isVerbAfterPlural(tokens, place + 1)) return false;
  }
  const clause = clauseAround(tokens, place);
  if (clause === undefined || hasOtherVerb(tokens, clause, place)) return false;
  const standing = standingOf(tokens, endOfSubject(tokens, place - 1), clause);
  if (standing === 'governed') return next?.kind === 'number' || isDeterminer(next);
  if (standing === 'neither') return false;
  if (clause.introduced || governs(next)) return true;
  if (next?.normal === 'for') return token.singular === 'account';
  return next?.normal !== 'as' && followsThrough(next);
}

/** "Hydrogen bonds form.": the verb is the next word. */
function isVerbAfterPlural(tokens: Tokens, place: number): boolean {
  const token = tokens[place];
  if (token === undefined || token.facts.plural || !canBeVerb(token.normal)) return false;
  const next = tokens[place + 1];
  return next === undefined || next.kind === 'punctuation' || followsThrough(next);
}

function isDeterminer(token: TaggedToken | undefined): boolean {
  return DETERMINERS.has(token?.normal ?? '');
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
  if (!plural || next?.wordClass === 'verb' || next?.wordClass === 'auxiliary') return false;
  return isDeterminer(next) || next?.wordClass === 'adjective' || next?.wordClass === 'noun';
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

/** "These findings support trials": a stock word may be the subject, but not "in recent years". */
function isSayingOfPaper(token: TaggedToken): boolean {
  return (
    token.barrier &&
    token.wordClass === 'noun' &&
    token.facts.plural &&
    !/^(?:years|decades|months)$/.test(token.normal)
  );
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
    /^(?:from|to|with|within|on|onto|at|into|towards?|over|across|by|via|as|when|what|how|whether|through)$/.test(
      token.normal,
    )
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
