/**
 * From papers to concepts with their evidence.
 *
 *   read     sentences, tokens and word classes of each paper (nearly all of the time)
 *   learn    what the corpus shows: nouns, spellings, acronyms, fixed phrases
 *   find     candidate runs of each paper, and how often each phrase stands alone or nested
 *   choose   phrases that are concepts
 *   collect  mentions, weights, variants, labels
 *
 * Linear in the number of papers.
 */
import { compareCodeUnits } from '../shared/compare.ts';
import type {
  Concept,
  ConceptExtraction,
  ConceptMention,
  ConceptPaper,
  Paper,
  RunControl,
} from '../types.ts';
import { AcronymTable, findAcronymDefinitions } from './candidates/acronyms.ts';
import { CorpusWords } from './candidates/corpus-words.ts';
import { findRuns } from './candidates/find-runs.ts';
import { FixedPhrases } from './candidates/fixed-phrases.ts';
import { type Part, type Phrase, partsOf, visitPhrases } from './candidates/phrases.ts';
import { Spellings } from './candidates/spellings.ts';
import { labelOf, variantsOf } from './labels.ts';
import { PhraseStatistics } from './scoring/phrase-statistics.ts';
import { WordFrequencies, weigh } from './scoring/salience.ts';
import { isFiller, isIndependent } from './scoring/termhood.ts';
import { type PaperReading, readPaperText } from './text/read-text.ts';
import { normalNoun, normalWord } from './words/normal-word.ts';

const PAPERS_BETWEEN_CHECKPOINTS = 25;

/**
 * Returns every concept of `papers` with its evidence, and each paper's keyphrases. Papers come sorted
 * by id; no paper gives no concept.
 */
export async function extractConcepts(
  papers: readonly Paper[],
  control: RunControl,
): Promise<ConceptExtraction> {
  const readings = await readPapers(papers, control);
  const learnt = learn(readings);
  const phrasesByPaper = readings.map((reading, paper) => findPhrases(reading, paper, learnt));
  const statistics = new PhraseStatistics();
  for (const { phrases } of phrasesByPaper) statistics.addPaper(phrases);
  const frequencies = new WordFrequencies();
  for (const { words } of phrasesByPaper) frequencies.addPaper(words);

  const concepts = new Map<string, { papers: ConceptPaper[]; forms: Map<string, number> }>();
  const keyphrases = phrasesByPaper.map(({ phrases }, number) => {
    const paper = papers[number] as Paper;
    const reading = readings[number] as PaperReading;
    const byForm = new Map<string, LocatedPhrase[]>();
    for (const phrase of phrases) {
      const counts = statistics.get(phrase.form);
      if (counts === undefined || isFiller(phrase.form)) continue;
      if (
        !phrase.own &&
        !isIndependent(phrase.form, counts) &&
        !phrases.some((o) => o.own && o.form === phrase.form)
      )
        continue;
      const located = byForm.get(phrase.form) ?? [];
      byForm.set(phrase.form, located);
      located.push(phrase);
    }
    const ranked: { form: string; surface: string; weight: number }[] = [];
    for (const [form, located] of byForm) {
      const entry = concepts.get(form) ?? { papers: [], forms: new Map<string, number>() };
      concepts.set(form, entry);
      const surfaces = new Map<string, number>();
      const mentions: ConceptMention[] = located
        .map(({ field, sentence, start, end }) => ({ paper: number, field, sentence, start, end }))
        .sort((a, b) =>
          a.field === b.field ? a.start - b.start || a.end - b.end : a.field === 'title' ? -1 : 1,
        );
      for (const { field, start, end } of mentions) {
        const surface = (field === 'title' ? paper.title : (paper.abstract ?? '')).slice(
          start,
          end,
        );
        surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
        entry.forms.set(surface, (entry.forms.get(surface) ?? 0) + 1);
      }
      const first = mentions[0] as ConceptMention;
      const weight = weigh(
        {
          words: form.split(' '),
          own: located.filter(({ own }) => own).length,
          nested: located.filter(({ own }) => !own).length,
          inTitle: first.field === 'title',
          firstSentence:
            first.field === 'title' ? 0 : first.sentence + reading.sentences.title.length,
        },
        frequencies,
      );
      const surface = variantsOf(surfaces)[0]?.form ?? '';
      entry.papers.push({ paper: number, weight, form: surface, mentions });
      ranked.push({ form, surface, weight });
    }
    ranked.sort((a, b) => b.weight - a.weight || compareCodeUnits(a.form, b.form));
    return ranked
      .filter(({ form }) => form.includes(' ') || byForm.get(form)?.some(({ own }) => own))
      .map(({ surface }) => surface);
  });

  const list: Concept[] = [...concepts].map(([form, entry]) => {
    const variants = variantsOf(entry.forms);
    return {
      id: `concept:${form}`,
      label: labelOf(variants, learnt.words),
      variants,
      papers: entry.papers,
    };
  });
  list.sort((a, b) => b.papers.length - a.papers.length || compareCodeUnits(a.id, b.id));
  return { sentences: readings.map(({ sentences }) => sentences), concepts: list, keyphrases };
}

async function readPapers(papers: readonly Paper[], control: RunControl): Promise<PaperReading[]> {
  const readings: PaperReading[] = [];
  for (const paper of papers) {
    if (readings.length % PAPERS_BETWEEN_CHECKPOINTS === 0) {
      control.progress({ stage: 'concepts', done: readings.length, total: papers.length });
      await control.checkpoint();
    }
    readings.push(readPaperText(paper));
  }
  control.progress({ stage: 'concepts', done: papers.length, total: papers.length });
  return readings;
}

interface Learnt {
  words: CorpusWords;
  spellings: Spellings;
  acronyms: AcronymTable;
  fixed: FixedPhrases;
}

function learn(readings: readonly PaperReading[]): Learnt {
  const learnt: Learnt = {
    words: new CorpusWords(),
    spellings: new Spellings(),
    acronyms: new AcronymTable(),
    fixed: new FixedPhrases(),
  };
  for (const { tagged } of readings) {
    for (const sentence of tagged) {
      learnt.words.add(sentence);
      learnt.spellings.addWords(sentence);
      learnt.fixed.addHyphenated(sentence);
      learnt.fixed.addCapitalised(sentence);
    }
  }
  for (const { tagged } of readings)
    for (const sentence of tagged) learnt.spellings.addPairs(sentence);
  readings.forEach(({ tagged }, paper) => {
    for (const sentence of tagged) {
      for (const { acronym, expansion } of findAcronymDefinitions(sentence)) {
        const head = normalNoun(expansion.at(-1) ?? '');
        const form = [...expansion.slice(0, -1).map(normalWord), head].flatMap((word) =>
          learnt.spellings.wordsOf(word),
        );
        learnt.acronyms.add(paper, acronym, form.join(' '));
        learnt.fixed.add(expansion);
      }
    }
  });
  return learnt;
}

interface LocatedPhrase extends Phrase {
  field: 'title' | 'abstract';
  sentence: number;
}

function findPhrases(reading: PaperReading, paper: number, learnt: Learnt) {
  const phrases: LocatedPhrase[] = [];
  const words = new Set<string>();
  for (const sentence of reading.tagged) {
    for (const run of findRuns(sentence, learnt.words, learnt.fixed)) {
      const parts: Part[] = partsOf(run, paper, learnt.acronyms, learnt.spellings);
      for (const part of parts) for (const word of part.headWords) words.add(word);
      for (const part of parts) for (const word of part.words) words.add(word);
      visitPhrases(parts, run.aside, (phrase) =>
        phrases.push({ ...phrase, field: run.field, sentence: run.sentence }),
      );
    }
  }
  return { phrases, words };
}
