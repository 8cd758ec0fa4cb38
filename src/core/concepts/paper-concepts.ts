/** The concepts of one paper: which of its phrases are concepts, where, and how much it is about them. */
import { compareCodeUnits } from '../shared/compare.ts';
import type { ConceptMention, ConceptPaper, ConceptVariant, Paper } from '../types.ts';
import { speltOut, variantsOf } from './labels.ts';
import { type PaperRun, visitPaperPhrases } from './paper-runs.ts';
import { type WordFrequencies, weigh } from './scoring/salience.ts';
import type { Termhood } from './scoring/termhood.ts';

/** A paper's share in a concept, with what its ranking needs. */
export interface RankedConcept {
  normalForm: string;
  /** The paper's own, most frequent first. */
  variants: ConceptVariant[];
  share: ConceptPaper;
  /**
   * The paper's wording, spelt out where the paper does so. Missing for a single word that stands only
   * inside longer phrases: it joins papers, but the paper does not name it.
   */
  keyphrase?: string;
}

/** What the corpus says about phrases and words. */
export interface CorpusScores {
  termhood: Termhood;
  frequencies: WordFrequencies;
}

interface Occurrences {
  mentions: ConceptMention[];
  /** Mentions as a whole run. */
  own: number;
}

/**
 * Returns the concepts of paper number `number`, heaviest first, ties by normal form.
 * `titleSentences` says how many sentences of evidence its title has.
 */
export function rankConcepts(
  number: number,
  paper: Paper,
  titleSentences: number,
  runs: readonly PaperRun[],
  scores: CorpusScores,
): RankedConcept[] {
  const ranked: RankedConcept[] = [];
  for (const [normalForm, occurrences] of collectOccurrences(number, runs, scores.termhood)) {
    if (occurrences.own === 0 && !scores.termhood.isConceptNested(normalForm)) continue;
    const variants = variantsOf(countSurfaces(paper, occurrences.mentions));
    const weight = weighOccurrences(normalForm, occurrences, titleSentences, scores.frequencies);
    const concept: RankedConcept = {
      normalForm,
      variants,
      share: {
        paper: number,
        weight,
        form: variants[0]?.form ?? '',
        mentions: occurrences.mentions,
      },
    };
    const wording = speltOut(normalForm, variants)[0]?.form.replace(/\s+/g, ' ');
    const named = occurrences.own > 0 || normalForm.includes(' ');
    ranked.push(named && wording !== undefined ? { ...concept, keyphrase: wording } : concept);
  }
  return ranked.sort(
    (a, b) => b.share.weight - a.share.weight || compareCodeUnits(a.normalForm, b.normalForm),
  );
}

/** Mentions by normal form, title first, then by start; what is no concept anywhere is left out. */
function collectOccurrences(
  paper: number,
  runs: readonly PaperRun[],
  termhood: Termhood,
): Map<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  visitPaperPhrases(runs, ({ form, start, end, own }, { field, sentence }) => {
    if (!termhood.isConceptAlone(form)) return;
    let occurrences = found.get(form);
    if (occurrences === undefined) {
      occurrences = { mentions: [], own: 0 };
      found.set(form, occurrences);
    }
    occurrences.mentions.push({ paper, field, sentence, start, end });
    if (own) occurrences.own++;
  });
  return found;
}

function countSurfaces(paper: Paper, mentions: readonly ConceptMention[]): Map<string, number> {
  const surfaces = new Map<string, number>();
  for (const { field, start, end } of mentions) {
    const surface = (paper[field] ?? '').slice(start, end);
    surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
  }
  return surfaces;
}

function weighOccurrences(
  normalForm: string,
  { mentions, own }: Occurrences,
  titleSentences: number,
  frequencies: WordFrequencies,
): number {
  const first = mentions[0];
  const inTitle = first?.field === 'title';
  const firstSentence = inTitle ? 0 : titleSentences + (first?.sentence ?? 0);
  const nested = mentions.length - own;
  return weigh({ words: normalForm.split(' '), own, nested, inTitle, firstSentence }, frequencies);
}
