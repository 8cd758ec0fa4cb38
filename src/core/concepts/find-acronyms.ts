/** The acronyms of a corpus: what the audit tells about them. */
import { beginStage } from '../shared/stage-steps.ts';
import type { Paper, RunControl, Vocabulary } from '../types.ts';
import { type AcronymSense, AcronymTable } from './candidates/acronym-table.ts';
import { findAcronymDefinitions } from './candidates/acronyms.ts';
import { forEachPaper } from './for-each-paper.ts';
import { readWords } from './text/read-text.ts';
import { preferredExpansions } from './vocabulary/known-term.ts';

/** An acronym with what it stands for. */
export interface Acronym {
  acronym: string;
  /** Most papers first; with more than one, no paper that is silent takes any. */
  senses: readonly AcronymSense[];
  /** What a paper that is silent takes since the user's vocabulary says so. */
  preferred?: readonly string[];
}

/** Returns every acronym that a paper defines, by code unit. Papers come sorted by id. */
export async function findAcronyms(
  papers: readonly Paper[],
  control: RunControl,
  vocabulary?: Vocabulary,
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
  const expansions = vocabulary === undefined ? [] : preferredExpansions(vocabulary);
  const preferred = new Map(expansions.map(({ acronym, expansion }) => [acronym, expansion]));
  return acronyms.all().map((defined) => {
    const expansion = preferred.get(defined.acronym);
    return expansion === undefined ? defined : { ...defined, preferred: expansion };
  });
}
