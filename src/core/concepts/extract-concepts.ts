/**
 * From papers to concepts with their evidence.
 *
 *   read     sentences, tokens and word classes of each paper (most of the time)
 *   gather   what the corpus shows: nouns, spellings, acronyms, names with a preposition
 *   find     candidate runs of each paper; in how many papers each phrase in them stands alone or
 *            nested, and each word occurs
 *   rank     the phrases that are concepts, weighed for each paper
 *   merge    the papers' shares into concepts with variants and a label
 *   split    words that have several senses
 *   relate   broader concepts with narrower ones, whose papers are theirs as well
 *
 * Time and memory grow linearly with the number of papers.
 */
import { compareCodeUnits } from '../shared/compare.ts';
import { beginStage, type StageSteps } from '../shared/stage-steps.ts';
import type {
  Concept,
  ConceptExtraction,
  ConceptPaper,
  Paper,
  PaperSentences,
  RunControl,
  Vocabulary,
} from '../types.ts';
import type { CorpusWords } from './candidates/corpus-words.ts';
import { gatherEvidence } from './corpus-evidence.ts';
import { forEachPaper } from './for-each-paper.ts';
import { relateConcepts } from './hierarchy/relate-concepts.ts';
import { keptForms } from './kept-names.ts';
import { labelOf, tellApart, variantsOf } from './labels.ts';
import { explainVariants } from './merge-reasons.ts';
import { type RankedConcept, rankConcepts } from './paper-concepts.ts';
import { findPaperRuns, type PaperRun, visitPaperPhrases, wordsInRuns } from './paper-runs.ts';
import { type KeyphraseWishes, rankKeyphrases } from './ranking/rank-keyphrases.ts';
import { PhraseStatistics } from './scoring/phrase-statistics.ts';
import { WordFrequencies } from './scoring/salience.ts';
import { Termhood } from './scoring/termhood.ts';
import { Company } from './senses/company.ts';
import { splitSenses } from './senses/split-senses.ts';
import { readPaperText } from './text/read-text.ts';
import { explainSynonyms } from './vocabulary/explain-synonyms.ts';
import { preferredExpansions } from './vocabulary/known-term.ts';
import { addTermRuns } from './vocabulary/read-terms.ts';
import { relateTerms } from './vocabulary/relate-terms.ts';
import { indexTerms, type TermIndex } from './vocabulary/term-index.ts';
import { loadGeneralEnglish } from './words/general-english.ts';

export { taggerVersion } from './text/tagger.ts';

/** What the user wants of an extraction. */
export interface ExtractionWishes {
  /** Terms that the user knows. */
  vocabulary?: Vocabulary | undefined;
  /** Names of concepts that are wanted although they look like filler. */
  keep?: readonly string[];
  /** Lists of keyphrases, and how they are ranked; left out, the lists are empty. */
  keyphrases?: KeyphraseWishes;
}

/**
 * Returns every concept of `papers` with its evidence, and each paper's keyphrases. Papers come sorted
 * by id; no paper gives no concept. Concepts are ordered by document frequency (descending), then id.
 */
export async function extractConcepts(
  papers: readonly Paper[],
  control: RunControl,
  { vocabulary, keep = [], keyphrases: wished }: ExtractionWishes = {},
): Promise<ConceptExtraction> {
  const steps = beginStage('concepts', papers.length, control);
  const { sentences, runs, words, ambiguous, company, terms, keyphrases } = await findCandidates(
    papers,
    steps,
    vocabulary,
    wished,
  );
  const statistics = new PhraseStatistics();
  const frequencies = new WordFrequencies();
  await forEachPaper(
    runs,
    () => steps.advance(0),
    (found, number) => {
      visitPaperPhrases(found, (phrase) => statistics.add(number, phrase));
      frequencies.addPaper(wordsInRuns(found));
    },
  );
  const isKept = keptForms(keep);
  const scores = {
    termhood: new Termhood(
      statistics,
      await loadGeneralEnglish(),
      (form) => terms?.termOfForm(form) !== undefined || isKept(form),
    ),
    frequencies,
    ambiguous,
  };
  const ranked = await forEachPaper(
    papers,
    () => steps.advance(0),
    (paper, number) => rankConcepts(number, paper, runs[number] ?? [], scores),
  );
  const merged = await splitSenses(
    mergeConcepts(ranked, papers, words, terms),
    papers,
    company,
    (form) => terms?.termOfForm(form) !== undefined,
    () => steps.advance(0),
  );
  return {
    sentences,
    concepts: relateConcepts(
      terms === undefined ? merged : relateTerms(merged, terms),
      (form) => scores.termhood.isBroad(form) && words.isNounInCompounds(form),
    ),
    keyphrases,
  };
}

interface Candidates {
  /** By paper number. */
  sentences: PaperSentences[];
  runs: PaperRun[][];
  words: CorpusWords;
  /** Acronyms with several expansions. */
  ambiguous: ReadonlySet<string>;
  company: Company;
  /** Missing without a vocabulary. */
  terms: TermIndex | undefined;
  keyphrases: string[][];
}

/** The tagged texts, which take most memory, go one by one as they are read. Counts a step a paper. */
async function findCandidates(
  papers: readonly Paper[],
  steps: StageSteps,
  vocabulary: Vocabulary | undefined,
  wished: KeyphraseWishes | undefined,
): Promise<Candidates> {
  const read = (count: number) => steps.advance(count);
  const readings = await forEachPaper(papers, read, readPaperText);
  const expansions = vocabulary && preferredExpansions(vocabulary);
  const evidence = await gatherEvidence(readings, steps, expansions);
  const terms = vocabulary && indexTerms(vocabulary, evidence.forms);
  const keyphrases =
    wished === undefined
      ? papers.map(() => [])
      : await rankKeyphrases(papers, readings, evidence, wished, steps, terms);
  const sentences = readings.map((reading) => reading.sentences);
  const company = new Company();
  const find = () => steps.advance(0);
  const runs = await forEachPaper(readings, find, (reading, number) => {
    const found = findPaperRuns(reading, number, evidence);
    const all = terms === undefined ? found : addTermRuns(found, reading, number, terms);
    company.addPaper(reading.tagged);
    // A paper's runs are small beside its tokens, which nobody reads after this.
    reading.tagged = [];
    reading.keywords = [];
    return all;
  });
  const { words, ambiguous } = evidence;
  return { sentences, runs, words, ambiguous, company, terms, keyphrases };
}

function mergeConcepts(
  ranked: readonly RankedConcept[][],
  corpus: readonly Paper[],
  words: CorpusWords,
  terms: TermIndex | undefined,
): Concept[] {
  const merged = new Map<string, { papers: ConceptPaper[]; surfaces: Map<string, number> }>();
  for (const { normalForm, share, variants } of ranked.flat()) {
    const concept = merged.get(normalForm) ?? { papers: [], surfaces: new Map<string, number>() };
    merged.set(normalForm, concept);
    concept.papers.push(share);
    for (const { form, count } of variants) {
      concept.surfaces.set(form, (concept.surfaces.get(form) ?? 0) + count);
    }
  }
  const concepts = [...merged]
    .map(([normalForm, { papers, surfaces }]) => {
      const variants = variantsOf(surfaces);
      // What only papers in another language name has no English singular.
      const isForeign = papers.every(({ paper }) => corpus[paper]?.textLanguage !== undefined);
      const written = isForeign ? variants[0]?.form : undefined;
      const label =
        terms?.termOfForm(normalForm)?.label ?? written ?? labelOf(normalForm, variants, words);
      return { id: `concept:${normalForm}`, label, variants, papers };
    })
    .sort((a, b) => b.papers.length - a.papers.length || compareCodeUnits(a.id, b.id));
  const explained = tellApart(concepts).map(explainVariants);
  return terms === undefined ? explained : explained.map(explainSynonyms(terms));
}
