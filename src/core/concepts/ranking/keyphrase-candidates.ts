/**
 * Candidates for the keyphrases of one paper: wider than the runs from which concepts are made, since
 * a trained ranker decides. Every sequence of content words that ends in a noun is one, across stock
 * words and words that the tagger takes for verbs as well ("decision support systems"), not across
 * punctuation or closed-class words.
 */

import type { Span } from '../../types.ts';
import { findRuns } from '../candidates/find-runs.ts';
import type { Role } from '../candidates/roles.ts';
import type { CorpusEvidence } from '../corpus-evidence.ts';
import type { PaperReading } from '../text/read-text.ts';
import type { TaggedSentence, TaggedToken } from '../text/tagged-sentence.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { BARRIER_WORDS } from '../words/stock-words.ts';

/** A place where a candidate stands. */
export interface KeyphrasePlace {
  sentence: TaggedSentence;
  /** Counted from 0 over title and abstract. */
  sentenceNumber: number;
  /** First and last token in the sentence. */
  from: number;
  to: number;
  /** Tokens of the paper before the sentence. */
  tokensBefore: number;
  /** First and last token of the run that holds the candidate; missing where none does. */
  run?: { from: number; to: number };
}

export interface KeyphraseCandidate {
  /** Normal form: acronyms spelt out, the head in the singular. */
  form: string;
  /** In reading order; at least one. */
  places: KeyphrasePlace[];
}

/** What a paper offers to rank. */
export interface KeyphrasePaper {
  /** In order of their first place, shorter first. */
  candidates: KeyphraseCandidate[];
  /** How often each word, given as its singular, stands in the paper. */
  words: Map<string, number>;
  /** Words of the title; of the first sentence, where there is no title. */
  opening: Set<string>;
  tokens: number;
  sentences: number;
}

/** Longest candidate in tokens, unless it is a whole run. */
const LONGEST = 5;
const LONGEST_RUN = 8;

/** A run on the tokens of its sentence. */
interface RolesOfSentence {
  roles: (Role | undefined)[];
  runs: ({ from: number; to: number } | undefined)[];
}

/** Returns the candidates of a reading; `paper` is its number, or -1 where it is none of the corpus. */
export function findKeyphraseCandidates(
  { tagged }: PaperReading,
  paper: number,
  evidence: CorpusEvidence,
): KeyphrasePaper {
  const candidates = new Map<string, KeyphraseCandidate>();
  const words = new Map<string, number>();
  const opening = new Set<string>();
  const inner = rememberText((text) => evidence.forms.innerWords(text, paper).join(' '));
  const head = rememberText((text) => evidence.forms.headWords(text, paper).join(' '));
  let tokensBefore = 0;
  tagged.forEach((sentence, sentenceNumber) => {
    const { tokens } = sentence;
    for (const { kind, singular } of tokens) {
      if (kind !== 'word') continue;
      words.set(singular, (words.get(singular) ?? 0) + 1);
      if (sentence.field === 'title' || sentenceNumber === 0) opening.add(singular);
    }
    const { roles, runs } = rolesIn(sentence, evidence);
    const content = tokens.map((token, place) => isContent(token, roles[place]));
    for (let from = 0; from < tokens.length; from++) {
      if (content[from] !== true) continue;
      let opened = '';
      for (let to = from; to < tokens.length && to < from + LONGEST_RUN; to++) {
        const token = tokens[to];
        if (token === undefined || content[to] !== true) break;
        const run = runs[from] === runs[to] ? runs[from] : undefined;
        const whole = run?.from === from && run.to === to;
        if ((whole || to - from < LONGEST) && closes(token, roles[to], from === to)) {
          const form = opened + head(token.text);
          const place = { sentence, sentenceNumber, from, to, tokensBefore };
          const candidate = candidates.get(form) ?? { form, places: [] };
          candidate.places.push(run === undefined ? place : { ...place, run });
          candidates.set(form, candidate);
        }
        opened += `${inner(token.text)} `;
      }
    }
    tokensBefore += tokens.length;
  });
  const sentences = tagged.length;
  return { candidates: [...candidates.values()], words, opening, tokens: tokensBefore, sentences };
}

/** A paper repeats its words: what is computed of each is kept. */
function rememberText(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? compute(text);
    known.set(text, result);
    return result;
  };
}

/** Returns the text of a candidate at a place, blanks as one. */
export function wordingAt({ sentence, from, to }: KeyphrasePlace, field: string): string {
  const span: Span = {
    start: sentence.tokens[from]?.start ?? 0,
    end: sentence.tokens[to]?.end ?? 0,
  };
  return field.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function rolesIn(sentence: TaggedSentence, { words, fixed }: CorpusEvidence): RolesOfSentence {
  const { tokens } = sentence;
  const roles: (Role | undefined)[] = tokens.map(() => undefined);
  const runs: RolesOfSentence['runs'] = tokens.map(() => undefined);
  const starting = new Map(tokens.map(({ start }, place) => [start, place]));
  const ending = new Map(tokens.map(({ end }, place) => [end, place]));
  for (const { tokens: covered, aside } of findRuns(sentence, words, fixed)) {
    const from = starting.get(covered[0]?.start ?? -1);
    const to = ending.get(covered.at(-1)?.end ?? -1);
    if (aside || from === undefined || to === undefined) continue;
    const run = { from, to };
    for (const { start, end, role } of covered) {
      const last = ending.get(end) ?? -1;
      for (let place = starting.get(start) ?? last + 1; place <= last; place++) {
        roles[place] = role;
        runs[place] = run;
      }
    }
  }
  return { roles, runs };
}

const CONTENT = /^(?:noun|adjective|gerund|participle|verb)$/;

function isContent(token: TaggedToken, role: Role | undefined): boolean {
  if (role !== undefined) return true;
  if (token.kind !== 'word' || /n't$|'(?:re|ve|ll|d|m)$/.test(token.normal)) return false;
  if (CLOSED_CLASS_WORDS.has(token.normal) && !/^[\p{Lu}\p{N}]{2,}$/u.test(token.text)) {
    return false;
  }
  return CONTENT.test(token.wordClass) || /\p{Lu}/u.test(token.text);
}

/** Whether a candidate may end with a token; one that is a single word needs more. */
function closes(token: TaggedToken, role: Role | undefined, single: boolean): boolean {
  const { wordClass, normal, singular, text } = token;
  if (single && text.length < 2) return false;
  if (role === 'noun') return true;
  if (BARRIER_WORDS.has(singular) || BARRIER_WORDS.has(normal)) return false;
  if (wordClass === 'noun' || wordClass === 'gerund') return true;
  return !single && wordClass === 'verb' && /(?:s|ing)$/.test(normal);
}
