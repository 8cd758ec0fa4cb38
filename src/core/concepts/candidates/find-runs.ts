/**
 * Candidate runs: maximal sequences of modifiers and nouns that end in a noun, broken at
 * punctuation, verbs, closed-class words and stock words.
 *
 *   run      = modifier* noun (modifier* noun)*
 *   modifier = adjective | participle | adverb before either
 *
 * All sub-sequences ranked alike make a poor keyphrase list (they crowd out the phrase itself), so a
 * run is the unit; its noun-ended parts become concepts only with support of their own.
 *
 * Beside the runs stand lone gerunds: in "by probing models" the verb is no part of a phrase, but
 * the paper uses the word.
 */
import type { PaperField, Span } from '../../types.ts';
import type { TaggedSentence, TaggedToken } from '../text/tagged-sentence.ts';
import type { CorpusWords } from './corpus-words.ts';
import type { FixedPhrases } from './fixed-phrases.ts';
import { type Role, roleOf } from './roles.ts';

export interface RunToken extends Span {
  text: string;
  role: Exclude<Role, 'barrier'>;
}

export interface Run {
  field: PaperField;
  sentence: number;
  tokens: RunToken[];
  /** A gerund that governs an object: a use of the word, no phrase. */
  aside: boolean;
}

/** Returns the runs of a sentence in reading order. */
export function findRuns(sentence: TaggedSentence, words: CorpusWords, fixed: FixedPhrases): Run[] {
  const { tokens, field, number } = sentence;
  const runs: Run[] = [];
  let open: RunToken[] = [];
  const close = () => {
    while (open.length > 0 && open.at(-1)?.role !== 'noun') open.pop();
    if (open.length > 0) runs.push({ field, sentence: number, tokens: open, aside: false });
    open = [];
  };
  let place = 0;
  for (let token = tokens[0]; token !== undefined; token = tokens[place]) {
    const length = fixed.lengthAt(tokens, place);
    const role = length > 0 ? 'noun' : roleOf(tokens, place, open.at(-1)?.role, words);
    const covered = tokens.slice(place, place + Math.max(length, 1));
    if (role === 'barrier') close();
    else open.push(runTokenOf(covered, role));
    if (role === 'barrier' && isLoneGerund(token, words)) {
      runs.push({ field, sentence: number, tokens: [runTokenOf(covered, 'noun')], aside: true });
    }
    place += covered.length;
  }
  close();
  return runs;
}

function runTokenOf(covered: readonly TaggedToken[], role: RunToken['role']): RunToken {
  const text = covered.map((token) => token.text).join(' ');
  return { start: covered[0]?.start ?? 0, end: covered.at(-1)?.end ?? 0, text, role };
}

function isLoneGerund(token: TaggedToken, words: CorpusWords): boolean {
  const gerund = token.wordClass === 'gerund' || /[-‐‑–]\p{L}+ing$/u.test(token.text);
  return gerund && !token.barrier && words.isNominalGerund(token.normal);
}
