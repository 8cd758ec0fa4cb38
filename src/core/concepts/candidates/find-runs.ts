/**
 * Candidate runs: maximal sequences of modifiers and nouns that end in a noun, broken at
 * punctuation, verbs, closed-class words and stock words.
 *
 *   run      = modifier* noun (modifier* noun)*
 *   modifier = adjective | participle | adverb before either | gerund that names a thing
 *
 * All sub-sequences ranked alike make a poor keyphrase list (they crowd out the phrase itself), so a
 * run is the unit; its noun-ended parts become concepts only with support of their own (`nesting`).
 */
import type { PaperField, Span } from '../../types.ts';
import type { TaggedSentence, TaggedToken } from '../text/read-text.ts';
import { isBarrierWord } from '../words/barriers.ts';
import type { CorpusWords } from './corpus-words.ts';
import type { FixedPhrases } from './fixed-phrases.ts';

export type Role = 'noun' | 'modifier' | 'barrier';

export interface RunToken extends Span {
  text: string;
  role: Exclude<Role, 'barrier'>;
}

export interface Run {
  field: PaperField;
  sentence: number;
  tokens: RunToken[];
}

/** Returns the runs of a sentence in reading order. */
export function findRuns(sentence: TaggedSentence, words: CorpusWords, fixed: FixedPhrases): Run[] {
  const runs: Run[] = [];
  let open: RunToken[] = [];
  const close = () => {
    while (open.length > 0 && open.at(-1)?.role !== 'noun') open.pop();
    if (open.length > 0)
      runs.push({ field: sentence.field, sentence: sentence.number, tokens: open });
    open = [];
  };
  const { tokens } = sentence;
  let place = 0;
  for (let token = tokens[0]; token !== undefined; token = tokens[place]) {
    const length = fixed.lengthAt(tokens, place);
    const end = tokens[place + Math.max(length, 1) - 1]?.end ?? token.end;
    const role = length > 0 ? 'noun' : roleOf(tokens, place, open.at(-1)?.role, words);
    if (role === 'barrier') close();
    else
      open.push({
        start: token.start,
        end,
        text: tokens
          .slice(place, place + Math.max(length, 1))
          .map((t) => t.text)
          .join(' '),
        role,
      });
    place += Math.max(length, 1);
  }
  close();
  return runs;
}

/** `before` is the role of the token before in the same run. */
function roleOf(
  tokens: readonly TaggedToken[],
  place: number,
  before: Role | undefined,
  words: CorpusWords,
): Role {
  const token = tokens[place];
  if (token === undefined || token.kind !== 'word' || isBarrierWord(token.text)) return 'barrier';
  const word = token.text.toLowerCase();
  if (/^\p{L}$/u.test(token.text)) return startsPhrase(tokens[place + 1]) ? 'modifier' : 'barrier';
  const next = tokens[place + 1];
  switch (token.wordClass) {
    case 'noun':
      return 'noun';
    case 'adjective':
      return 'modifier';
    case 'gerund':
      return words.isNominalGerund(word) ? 'noun' : 'barrier';
    case 'participle':
      return before !== 'noun' && startsPhrase(next) ? 'modifier' : 'barrier';
    case 'adverb':
      return startsPhrase(next) ? 'modifier' : 'barrier';
    case 'verb':
      return isMistaggedNoun(tokens, place, before, words) ? 'noun' : 'barrier';
    default:
      return /\p{Lu}/u.test(token.text.slice(1)) ? 'noun' : 'barrier';
  }
}

function startsPhrase(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    /^(?:noun|adjective|participle|gerund)$/.test(token.wordClass) &&
    !isBarrierWord(token.text)
  );
}

/**
 * "We train neural networks." The tagger takes the final noun of a phrase for a verb. After a
 * modifier it is a noun; after a noun it is one when the corpus says so elsewhere and no object
 * follows.
 */
function isMistaggedNoun(
  tokens: readonly TaggedToken[],
  place: number,
  before: Role | undefined,
  words: CorpusWords,
): boolean {
  const next = tokens[place + 1];
  const closed =
    next === undefined ||
    next.kind !== 'word' ||
    next.wordClass === 'auxiliary' ||
    isBarrierWord(next.text) ||
    next.wordClass === 'verb';
  if (before === 'modifier' && closed) return true;
  const word = tokens[place]?.text.toLowerCase() ?? '';
  return words.isMostlyNoun(word);
}
