/** The candidate runs of one paper, ready to be read for phrases as often as needed. */
import { paperFields } from '../shared/mention-place.ts';
import type { PaperField } from '../types.ts';
import { findRuns } from './candidates/find-runs.ts';
import { type Part, partsOf } from './candidates/parts.ts';
import { type Core, coreIn, type Phrase, visitPhrases } from './candidates/phrases.ts';
import type { CorpusEvidence } from './corpus-evidence.ts';
import { findKeywordRuns } from './keywords/keyword-runs.ts';
import type { PaperReading } from './text/read-text.ts';

/** Where a run stands, and what it is made of. */
export interface PaperRun {
  field: PaperField;
  sentence: number;
  parts: Part[];
  /** What the run names; nothing in an aside, where a word is used and names nothing. */
  core?: Core;
  /** A term of the user's vocabulary, which is the only phrase of its run. */
  term?: Phrase;
  /** How the vocabulary reads a phrase of the run; nothing where a term stands in its place. */
  read?: (phrase: Phrase, run: PaperRun) => Phrase | undefined;
}

/** Returns the runs of a paper in reading order: title, abstract, keywords, then by start. */
export function findPaperRuns(
  { tagged, keywords }: PaperReading,
  paper: number,
  evidence: CorpusEvidence,
): PaperRun[] {
  const { words, fixed } = evidence;
  const runs = [
    ...tagged.flatMap((sentence) => findRuns(sentence, words, fixed)),
    ...keywords.flatMap((keyword) => findKeywordRuns(keyword, words, fixed)),
  ];
  return runs.map((run) => {
    const parts = partsOf(run, paper, evidence);
    const place = { field: run.field, sentence: run.sentence, parts };
    return run.aside ? place : { ...place, core: coreIn(parts) };
  });
}

/**
 * Calls `visit` for every phrase in the runs. Phrases are made anew at each call: there are ten times
 * as many as runs, and most of them are never concepts.
 */
export function visitPaperPhrases(
  runs: readonly PaperRun[],
  visit: (phrase: Phrase, run: PaperRun) => void,
): void {
  if (runs.some(({ term }) => term !== undefined)) {
    for (const [phrase, run] of phrasesWithTerms(runs)) visit(phrase, run);
  } else visitRuns(runs, visit);
}

function visitRuns(
  runs: readonly PaperRun[],
  visit: (phrase: Phrase, run: PaperRun) => void,
): void {
  for (const run of runs) {
    visitPhrases(run.parts, run.core, (phrase) => {
      const read = run.read === undefined ? phrase : run.read(phrase, run);
      if (read !== undefined) visit(read, run);
    });
  }
}

/** Phrases and terms in reading order, longer ones last where they begin together. */
function phrasesWithTerms(runs: readonly PaperRun[]): [Phrase, PaperRun][] {
  const found = runs.flatMap((run): [Phrase, PaperRun][] =>
    run.term === undefined ? [] : [[run.term, run]],
  );
  visitRuns(runs, (phrase, run) => found.push([phrase, run]));
  return found.sort(
    ([a, first], [b, second]) =>
      paperFields.indexOf(first.field) - paperFields.indexOf(second.field) ||
      a.start - b.start ||
      a.end - b.end,
  );
}

/** Returns the distinct normal words in the runs. */
export function wordsInRuns(runs: readonly PaperRun[]): Set<string> {
  const found = new Set<string>();
  for (const { parts, term } of runs) {
    for (const word of term?.form.split(' ') ?? []) found.add(word);
    for (const { words, headWords } of parts) {
      for (const word of words) found.add(word);
      for (const word of headWords) found.add(word);
    }
  }
  return found;
}
