/** The candidates of small texts, before anything is weighed. */
import { gatherEvidence } from '../../../../src/core/concepts/corpus-evidence.ts';
import { findPaperRuns, visitPaperPhrases } from '../../../../src/core/concepts/paper-runs.ts';
import { readPaperText } from '../../../../src/core/concepts/text/read-text.ts';
import { beginStage } from '../../../../src/core/shared/stage-steps.ts';
import type { Paper } from '../../../../src/core/types.ts';
import { calm } from '../../concepts-of.ts';

/** Returns the normal forms of all runs in papers that have these abstracts, in reading order. */
export function candidatesOf(...abstracts: string[]): Promise<string[]> {
  return candidatesIn(
    abstracts.map((abstract) => ({
      id: abstract,
      title: abstract,
      titleSource: 'abstract',
      abstract,
    })),
  );
}

/** Returns the same of whole papers, whose titles are read. */
export async function candidatesIn(papers: readonly Paper[]): Promise<string[]> {
  const readings = papers.map(readPaperText);
  const steps = beginStage('concepts', papers.length, calm);
  const evidence = await gatherEvidence(readings, steps);
  const found: string[] = [];
  readings.forEach((reading, paper) => {
    visitPaperPhrases(findPaperRuns(reading, paper, evidence), ({ form, own }) => {
      if (own) found.push(form);
    });
  });
  return found;
}
