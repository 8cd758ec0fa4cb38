/** The acronyms of a corpus: what the audit tells about them. */

import { beginStage } from '../shared/stage-steps.ts';
import type { Paper, RunControl } from '../types.ts';
import { type AcronymSense, AcronymTable } from './candidates/acronym-table.ts';
import { findAcronymDefinitions } from './candidates/acronyms.ts';
import { forEachPaper } from './for-each-paper.ts';
import { readWords } from './text/read-text.ts';

/** An acronym with what it stands for. */
export interface Acronym {
  acronym: string;
  /** Most papers first; with more than one, no paper that is silent takes any. */
  senses: readonly AcronymSense[];
}

/** Returns every acronym that a paper defines, by code unit. Papers come sorted by id. */
export async function findAcronyms(
  papers: readonly Paper[],
  control: RunControl,
): Promise<Acronym[]> {
  const steps = beginStage('concepts', papers.length, control);
  const acronyms = new AcronymTable();
  await forEachPaper(
    papers,
    (count) => steps.advance(count),
    (paper, number) => {
      for (const sentence of readWords(paper)) {
        for (const definition of findAcronymDefinitions(sentence)) acronyms.add(number, definition);
      }
    },
  );
  acronyms.settle();
  return acronyms.all();
}
