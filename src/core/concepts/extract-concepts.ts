/**
 * From papers to concepts with their evidence.
 *
 *   read     sentences, tokens and word classes of each paper (most of the time)
 *   gather   what the corpus shows: nouns, spellings, acronyms, names with a preposition
 *   find     candidate runs of each paper; in how many papers each phrase in them stands alone or
 *            nested, and each word occurs
 *   rank     the phrases that are concepts, weighed for each paper
 *   merge    the papers' shares into concepts with variants and a label
 *
 * Time and memory grow linearly with the number of papers.
 */
import { compareCodeUnits } from '../shared/compare.ts';
import type { Concept, ConceptExtraction, ConceptPaper, Paper, RunControl } from '../types.ts';
import type { CorpusWords } from './candidates/corpus-words.ts';
import { gatherEvidence } from './corpus-evidence.ts';
import { labelOf, variantsOf } from './labels.ts';
import { type RankedConcept, rankConcepts } from './paper-concepts.ts';
import { findPaperRuns, visitPaperPhrases, wordsInRuns } from './paper-runs.ts';
import { PhraseStatistics } from './scoring/phrase-statistics.ts';
import { WordFrequencies } from './scoring/salience.ts';
import { Termhood } from './scoring/termhood.ts';
import { readPaperText } from './text/read-text.ts';

const PAPERS_BETWEEN_CHECKPOINTS = 25;

/**
 * Returns every concept of `papers` with its evidence, and each paper's keyphrases. Papers come sorted
 * by id; no paper gives no concept. Concepts are ordered by document frequency (descending), then id.
 * A keyphrase is a concept that the paper names itself: a single word that stands only inside its
 * longer phrases joins papers, and is none.
 */
export async function extractConcepts(
  papers: readonly Paper[],
  control: RunControl,
): Promise<ConceptExtraction> {
  const readings = await forEachPaper(papers, control, (paper, number) => {
    if (number % PAPERS_BETWEEN_CHECKPOINTS === 0) {
      control.progress({ stage: 'concepts', done: number, total: papers.length });
    }
    return readPaperText(paper);
  });
  control.progress({ stage: 'concepts', done: papers.length, total: papers.length });
  const evidence = gatherEvidence(readings);
  const statistics = new PhraseStatistics();
  const frequencies = new WordFrequencies();
  const runs = await forEachPaper(readings, control, (reading, number) => {
    const found = findPaperRuns(reading, number, evidence);
    visitPaperPhrases(found, (phrase) => statistics.add(number, phrase));
    frequencies.addPaper(wordsInRuns(found));
    return found;
  });
  const scores = { termhood: new Termhood(statistics), frequencies };
  const ranked = await forEachPaper(papers, control, (paper, number) => {
    const titleSentences = readings[number]?.sentences.title.length ?? 0;
    return rankConcepts(number, paper, titleSentences, runs[number] ?? [], scores);
  });
  return {
    sentences: readings.map(({ sentences }) => sentences),
    concepts: mergeConcepts(ranked, evidence.words),
    keyphrases: ranked.map((concepts) =>
      concepts.flatMap(({ keyphrase }) => (keyphrase === undefined ? [] : [keyphrase])),
    ),
  };
}

/** Returns what `visit` gives for each entry, with a checkpoint between every few of them. */
async function forEachPaper<Entry, Result>(
  entries: readonly Entry[],
  control: RunControl,
  visit: (entry: Entry, number: number) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [number, entry] of entries.entries()) {
    if (number % PAPERS_BETWEEN_CHECKPOINTS === 0) await control.checkpoint();
    results.push(visit(entry, number));
  }
  return results;
}

function mergeConcepts(ranked: readonly RankedConcept[][], words: CorpusWords): Concept[] {
  const merged = new Map<string, { papers: ConceptPaper[]; surfaces: Map<string, number> }>();
  for (const { normalForm, share, surfaces } of ranked.flat()) {
    const concept = merged.get(normalForm) ?? { papers: [], surfaces: new Map<string, number>() };
    merged.set(normalForm, concept);
    concept.papers.push(share);
    for (const [form, count] of surfaces) {
      concept.surfaces.set(form, (concept.surfaces.get(form) ?? 0) + count);
    }
  }
  return [...merged]
    .map(([normalForm, { papers, surfaces }]) => {
      const variants = variantsOf(surfaces);
      const label = labelOf(normalForm, variants, words);
      return { id: `concept:${normalForm}`, label, variants, papers };
    })
    .sort((a, b) => b.papers.length - a.papers.length || compareCodeUnits(a.id, b.id));
}
