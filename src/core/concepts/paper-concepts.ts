/** The concepts of one paper: which of its phrases are concepts, where, and how much it is about them. */
import { compareCodeUnits } from '../shared/compare.ts';
import { surfaceOf } from '../shared/surface-form.ts';
import type { ConceptMention, ConceptPaper, ConceptVariant, Paper } from '../types.ts';
import type { Phrase } from './candidates/phrases.ts';
import { variantsOf } from './labels.ts';
import { type PaperRun, visitPaperPhrases } from './paper-runs.ts';
import { type WordFrequencies, weigh } from './scoring/salience.ts';
import type { Termhood } from './scoring/termhood.ts';

/** A paper's share in a concept, before the shares of all papers are merged. */
export interface RankedConcept {
  normalForm: string;
  /** The paper's own, most frequent first. */
  variants: ConceptVariant[];
  share: ConceptPaper;
}

/** What the corpus says about phrases and words. */
export interface CorpusScores {
  termhood: Termhood;
  frequencies: WordFrequencies;
  /** Acronyms with several expansions, in lower case. */
  ambiguous: ReadonlySet<string>;
}

interface Occurrences {
  mentions: ConceptMention[];
  /** Mentions as a whole run or the core of one. */
  named: number;
  namedInTitle: boolean;
  namedInKeywords: boolean;
  /** Mentions that hold a shorter concept of several words. */
  around: number;
}

/**
 * Returns the concepts of paper number `number`, heaviest first, ties by normal form.
 */
export function rankConcepts(
  number: number,
  paper: Paper,
  runs: readonly PaperRun[],
  scores: CorpusScores,
): RankedConcept[] {
  const ranked: RankedConcept[] = [];
  for (const [normalForm, occurrences] of collectOccurrences(number, runs, scores.termhood)) {
    if (!isConceptHere(normalForm, occurrences, paper, scores)) continue;
    const variants = variantsOf(countSurfaces(paper, occurrences.mentions));
    const weight = weighOccurrences(normalForm, occurrences, variants, scores);
    const form = variants[0]?.form ?? '';
    const share = { paper: number, weight, form, mentions: occurrences.mentions };
    ranked.push({ normalForm, variants, share });
  }
  return ranked.sort(
    (a, b) => b.share.weight - a.share.weight || compareCodeUnits(a.normalForm, b.normalForm),
  );
}

/** Times that a paper must name a vague word, and a passing one. */
const LEAST_NAMED = 3;
const LEAST_MENTIONS = 2;

function isConceptHere(
  form: string,
  { mentions, named, namedInTitle, namedInKeywords }: Occurrences,
  paper: Paper,
  { termhood, ambiguous }: CorpusScores,
): boolean {
  if (ambiguous.has(form) && !termhood.isKnown(form)) {
    if (mentions.every((mention) => isSymbol(surfaceOf(paper, mention)))) return false;
  }
  if (termhood.isVague(form)) return named >= LEAST_NAMED;
  const pointed = namedInTitle || namedInKeywords;
  if (mentions.length < LEAST_MENTIONS && !pointed && termhood.isPassing(form)) {
    return mentions.some((mention) => isSymbol(surfaceOf(paper, mention)));
  }
  if (named > 0) return true;
  // A part of keywords is a concept where a paper names it by itself.
  const onlyListed = mentions.every(({ field }) => field === 'keywords');
  return termhood.isConceptNested(form) && !(onlyListed && termhood.countsOf(form).own === 0);
}

/** Mentions by normal form, title first, then by start; what is no concept anywhere is left out. */
function collectOccurrences(
  paper: number,
  runs: readonly PaperRun[],
  termhood: Termhood,
): Map<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  const phrases: [Phrase, PaperRun][] = [];
  const byRun = new Map<PaperRun, Phrase[]>();
  visitPaperPhrases(runs, (phrase, run) => {
    if (!termhood.isConceptAlone(phrase.form)) return;
    phrases.push([phrase, run]);
    const beside = byRun.get(run);
    if (beside === undefined) byRun.set(run, [phrase]);
    else beside.push(phrase);
  });
  for (const [phrase, run] of phrases) {
    const occurrences = occurrencesOf(found, phrase.form);
    const { field, sentence } = run;
    const { start, end, own, core } = phrase;
    occurrences.mentions.push({ paper, field, sentence, start, end });
    if (own || core) occurrences.named++;
    if ((own || core) && field === 'title') occurrences.namedInTitle = true;
    if ((own || core) && field === 'keywords') occurrences.namedInKeywords = true;
    if (holdsTerm(phrase, byRun.get(run) ?? [])) occurrences.around++;
  }
  return found;
}

function occurrencesOf(found: Map<string, Occurrences>, form: string): Occurrences {
  let occurrences = found.get(form);
  if (occurrences === undefined) {
    occurrences = {
      mentions: [],
      named: 0,
      namedInTitle: false,
      namedInKeywords: false,
      around: 0,
    };
    found.set(form, occurrences);
  }
  return occurrences;
}

/** Whether one of the concepts in a phrase's run, which come by start, is a shorter term inside it. */
function holdsTerm(outer: Phrase, inRun: readonly Phrase[]): boolean {
  const first = firstFrom(outer.start, inRun);
  for (let place = first; place < inRun.length; place++) {
    const inner = inRun[place];
    if (inner === undefined || inner.start >= outer.end) return false;
    const shorter = inner.end <= outer.end && inner.form !== outer.form;
    if (shorter && inner.form.includes(' ')) return true;
  }
  return false;
}

/** The place of the first phrase that starts at `start` or later. */
function firstFrom(start: number, phrases: readonly Phrase[]): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countSurfaces(paper: Paper, mentions: readonly ConceptMention[]): Map<string, number> {
  const surfaces = new Map<string, number>();
  for (const mention of mentions) {
    const surface = surfaceOf(paper, mention);
    surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
  }
  return surfaces;
}

function weighOccurrences(
  normalForm: string,
  { mentions, named, namedInTitle, namedInKeywords, around }: Occurrences,
  variants: readonly ConceptVariant[],
  { frequencies, termhood }: CorpusScores,
): number {
  const symbols = variants.reduce((sum, { form, count }) => sum + (isSymbol(form) ? count : 0), 0);
  const occurrence = {
    words: normalForm.split(' '),
    mentions: mentions.length,
    named,
    inTitle: namedInTitle,
    inKeywords: namedInKeywords,
    general: termhood.isGeneral(normalForm),
    symbolShare: symbols / mentions.length,
    aroundShare: around / mentions.length,
  };
  return weigh(occurrence, termhood.countsOf(normalForm), frequencies);
}

/** "BERT", "ImageNet", "GPT-4". */
function isSymbol(form: string): boolean {
  return /[\p{Lu}\p{N}]/u.test(form.slice(1));
}
