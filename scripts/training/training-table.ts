/** Papers with keyphrases → the table that a ranker is trained on. */
import { gatherEvidence } from '../../src/core/concepts/corpus-evidence.ts';
import { findKeyphraseCandidates } from '../../src/core/concepts/ranking/keyphrase-candidates.ts';
import { KeyphraseCounts } from '../../src/core/concepts/ranking/keyphrase-counts.ts';
import { FEATURE_NAMES } from '../../src/core/concepts/ranking/phrase-features.ts';
import { describePhrases } from '../../src/core/concepts/ranking/rank-keyphrases.ts';
import { readPaperText } from '../../src/core/concepts/text/read-text.ts';
import type { Paper } from '../../src/core/types.ts';
import { stemPhrase, stemPhrases } from '../evaluation/match.ts';
import type { GoldSet } from '../evaluation/read-gold.ts';
import type { TrainingTable } from './boost-trees.ts';

/** A paper's candidates: a row of features each, and whether it is wanted. */
type LabelledPaper = { features: Float64Array; wanted: boolean }[];

/**
 * Returns a table of the candidates of a set's papers, taken as one corpus and again as corpora of each of
 * `sizes` papers: what the counts of a corpus tell depends on its size. A candidate is wanted when its
 * stems are those of a keyphrase.
 */
export async function buildTrainingTable(
  { papers, keyphrases }: GoldSet,
  sizes: readonly number[],
): Promise<TrainingTable> {
  const labelled: LabelledPaper[] = [];
  for (const size of [papers.length, ...sizes]) {
    for (let start = 0; start < papers.length; start += size) {
      labelled.push(...(await labelCandidates(papers.slice(start, start + size), keyphrases)));
    }
  }
  const rows = labelled.flat();
  return {
    columns: FEATURE_NAMES.map((_, place) =>
      Float64Array.from(rows, ({ features }) => features[place] ?? 0),
    ),
    labels: Uint8Array.from(rows, ({ wanted }) => Number(wanted)),
    groups: Int32Array.from(labelled.flatMap((paper, group) => paper.map(() => group))),
  };
}

async function labelCandidates(
  papers: readonly Paper[],
  keyphrases: GoldSet['keyphrases'],
): Promise<LabelledPaper[]> {
  const readings = papers.map(readPaperText);
  const evidence = await gatherEvidence(readings, { advance: async () => {} });
  const counts = new KeyphraseCounts();
  const found = readings.map((reading, number) => {
    const paper = findKeyphraseCandidates(reading, number, evidence);
    counts.add(paper);
    return paper;
  });
  return papers.map((paper, number) => {
    const wanted = new Set(stemPhrases(keyphrases.get(paper.id) ?? []));
    return describePhrases(paper, found[number], counts).map(({ wording, features }) => ({
      features,
      wanted: wanted.has(stemPhrase(wording)),
    }));
  });
}
