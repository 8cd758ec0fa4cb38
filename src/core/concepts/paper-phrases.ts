/** All phrases of one paper, with where they stand. */
import type { PaperField } from '../types.ts';
import { findRuns } from './candidates/find-runs.ts';
import { type Phrase, partsOf, visitPhrases } from './candidates/phrases.ts';
import type { CorpusEvidence } from './corpus-evidence.ts';
import type { PaperReading } from './text/read-text.ts';

export interface LocatedPhrase extends Phrase {
  field: PaperField;
  sentence: number;
}

export interface PaperPhrases {
  /** In reading order: title first, then by start. */
  phrases: LocatedPhrase[];
  /** Distinct normal words in candidates. */
  words: Set<string>;
}

/** Returns the phrases of a paper: whole runs and everything nested in them. */
export function findPhrases(
  reading: PaperReading,
  paper: number,
  { words, fixed, forms }: CorpusEvidence,
): PaperPhrases {
  const found: PaperPhrases = { phrases: [], words: new Set() };
  for (const sentence of reading.tagged) {
    for (const run of findRuns(sentence, words, fixed)) {
      const parts = partsOf(run, paper, forms);
      for (const part of parts) {
        for (const word of [...part.words, ...part.headWords]) found.words.add(word);
      }
      visitPhrases(parts, run.aside, (phrase) =>
        found.phrases.push({ ...phrase, field: run.field, sentence: run.sentence }),
      );
    }
  }
  return found;
}
