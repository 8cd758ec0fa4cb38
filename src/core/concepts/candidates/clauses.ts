/**
 * Where a clause begins and ends, and whether it has a verb. A clause needs a finite one: where nothing
 * else in it can be, a word that may be either is the verb, and no noun.
 */
import type { TaggedToken } from '../text/tagged-sentence.ts';
import { canBeVerb } from '../text/tagger.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import {
  ALSO_PREPOSITIONS,
  BEFORE_VERBS,
  DETERMINERS,
  INTRODUCERS,
  PLURAL_DETERMINERS,
  PLURAL_MODIFIERS,
  PREPOSITIONS,
  SINGULAR_DETERMINERS,
  SUBORDINATORS,
} from '../words/verbs.ts';

type Tokens = readonly TaggedToken[];

interface Clause {
  /** Place of its first token. */
  from: number;
  /** Place after its last token. */
  to: number;
  /** Whether a word opens it that no heading or list has: "how the layer heals". */
  introduced: boolean;
}

/**
 * Returns the clause around `place`; nothing for a heading, a list after a colon or a part in brackets,
 * which need no verb, and for one without a subject: "while keeping costs low".
 */
export function clauseAround(tokens: Tokens, place: number): Clause | undefined {
  const opening = openingOf(tokens, place);
  if (
    opening === undefined ||
    /^(?:gerund|participle)$/.test(tokens[opening.from]?.wordClass ?? '')
  ) {
    return undefined;
  }
  let to = place + 1;
  while (to < tokens.length && !closesClause(tokens, to)) to = afterBrackets(tokens, to);
  return { ...opening, to };
}

/** Returns whether a token of the clause is a verb, the one at `place` and the noun before it left out. */
export function hasOtherVerb(tokens: Tokens, { from, to }: Clause, place: number): boolean {
  for (let other = from; other < to; other++) {
    if (other !== place && other !== place - 1 && isFiniteVerb(tokens, other)) return true;
  }
  return false;
}

/** How the noun phrase before a word stands in its clause. */
type Standing = 'subject' | 'governed' | 'neither';

/**
 * Returns how the noun phrase that ends at `place` stands: at the beginning of the clause or after "the"
 * as a subject may, governed by a preposition, or neither: the object of a verb, a plural.
 */
export function standingOf(tokens: Tokens, place: number, { from }: Clause): Standing {
  let left = place;
  while (left >= from && isInPhrase(tokens[left])) {
    const { facts, normal } = tokens[left] ?? { facts: undefined, normal: '' };
    if (left < place && facts?.plural === true && !PLURAL_MODIFIERS.has(normal)) return 'neither';
    left--;
  }
  const determiner = tokens[left]?.normal ?? '';
  const determined = DETERMINERS.has(determiner) || SINGULAR_DETERMINERS.has(determiner);
  if (left >= from && PLURAL_DETERMINERS.has(determiner)) return 'neither';
  if (left >= from && (determined || determiner === 'any' || determiner === 'no')) left--;
  while (left >= from && PLURAL_DETERMINERS.has(tokens[left]?.normal ?? '')) left--;
  if (left < from) return 'subject';
  const before = tokens[left];
  if (before === undefined || before.normal === 'to') return 'neither';
  if (PREPOSITIONS.has(before.normal)) return 'governed';
  if (before.wordClass === 'adverb') return 'subject';
  const free = before.wordClass === 'noun' || /^(?:,|and|or)$/.test(before.text);
  return determined && free ? 'subject' : 'neither';
}

function isInPhrase(token: TaggedToken | undefined): boolean {
  if (token === undefined || PREPOSITIONS.has(token.normal)) return false;
  return token.wordClass === 'noun' || token.wordClass === 'adjective';
}

function openingOf(tokens: Tokens, place: number): Omit<Clause, 'to'> | undefined {
  for (let left = place - 1; left >= 0; left--) {
    const { text, normal } = tokens[left] ?? { text: '', normal: '' };
    if (text === ':' || /^[([]$/.test(text)) return undefined;
    if (/^[)\]]$/.test(text)) {
      while (left > 0 && !/^[([]$/.test(tokens[left]?.text ?? '')) left--;
      continue;
    }
    if (text === ';' || INTRODUCERS.has(normal)) return { from: left + 1, introduced: true };
    if (SUBORDINATORS.has(normal) && opensClause(tokens, left)) {
      return { from: left + 1, introduced: true };
    }
  }
  return /^[.?!]$/.test(tokens.at(-1)?.text ?? '') ? { from: 0, introduced: false } : undefined;
}

/** "As the score rises, …" and "that as the score rises", and not "regarded as splitting methods". */
export function opensClause(tokens: Tokens, place: number): boolean {
  if (!ALSO_PREPOSITIONS.has(tokens[place]?.normal ?? '')) return true;
  const before = tokens[place - 1];
  return before === undefined || before.kind === 'punctuation' || before.normal === 'that';
}

function closesClause(tokens: Tokens, place: number): boolean {
  const { text, normal } = tokens[place] ?? { text: '', normal: '' };
  if (/^[;:.]$/.test(text) || INTRODUCERS.has(normal) || SUBORDINATORS.has(normal)) return true;
  if (normal !== 'and' && normal !== 'or') return false;
  const next = tokens[place + 1];
  const verb = next?.wordClass === 'adverb' ? place + 2 : place + 1;
  const after = tokens[verb + 1]?.wordClass ?? '';
  return tokens[verb]?.wordClass === 'verb' && !/^(?:verb|auxiliary)$/.test(after);
}

function afterBrackets(tokens: Tokens, place: number): number {
  let right = place;
  if (/^[([]$/.test(tokens[right]?.text ?? '')) {
    while (right < tokens.length && !/^[)\]]$/.test(tokens[right]?.text ?? '')) right++;
  }
  return right + 1;
}

/** In doubt a word is one: a clause with two verbs is not cut. */
function isFiniteVerb(tokens: Tokens, place: number): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.wordClass === 'auxiliary') return true;
  if (before?.normal === 'to') return false;
  if (before !== undefined && BEFORE_VERBS.has(before.normal)) return true;
  const inPhrase =
    before !== undefined && (DETERMINERS.has(before.normal) || PREPOSITIONS.has(before.normal));
  if (inPhrase || before?.wordClass === 'adjective') return false;
  if (token.wordClass === 'verb') return !CLOSED_CLASS_WORDS.has(token.normal);
  if (token.wordClass === 'participle') {
    const next = tokens[place + 1]?.wordClass ?? '';
    return before?.wordClass === 'noun' || !/^(?:noun|adjective)$/.test(next);
  }
  return token.barrier && token.wordClass === 'noun' && canBeVerb(token.normal);
}
