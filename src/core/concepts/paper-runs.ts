/** The candidate runs of one paper, ready to be read for phrases as often as needed. */
import type { PaperField } from '../types.ts';
import { findRuns } from './candidates/find-runs.ts';
import { type Part, partsOf } from './candidates/parts.ts';
import { type Phrase, visitPhrases } from './candidates/phrases.ts';
import type { CorpusEvidence } from './corpus-evidence.ts';
import type { PaperReading } from './text/read-text.ts';

/** Where a run stands, and what it is made of. */
export interface PaperRun {
  field: PaperField;
  sentence: number;
  aside: boolean;
  parts: Part[];
}

/** Returns the runs of a paper in reading order: title first, then by start. */
export function findPaperRuns(
  { tagged }: PaperReading,
  paper: number,
  evidence: CorpusEvidence,
): PaperRun[] {
  return tagged.flatMap((sentence) =>
    findRuns(sentence, evidence.words, evidence.fixed).map((run) => ({
      field: run.field,
      sentence: run.sentence,
      aside: run.aside,
      parts: partsOf(run, paper, evidence),
    })),
  );
}

/**
 * Calls `visit` for every phrase in the runs. Phrases are made anew at each call: there are ten times
 * as many as runs, and most of them are never concepts.
 */
export function visitPaperPhrases(
  runs: readonly PaperRun[],
  visit: (phrase: Phrase, run: PaperRun) => void,
): void {
  for (const run of runs) visitPhrases(run.parts, run.aside, (phrase) => visit(phrase, run));
}

/** Returns the distinct normal words in the runs. */
export function wordsInRuns(runs: readonly PaperRun[]): Set<string> {
  const found = new Set<string>();
  for (const { parts } of runs) {
    for (const { words, headWords } of parts) {
      for (const word of words) found.add(word);
      for (const word of headWords) found.add(word);
    }
  }
  return found;
}
