/** The concepts of one paper: which of its phrases are concepts, where, and how much it is about them. */
import { compareCodeUnits } from '../shared/compare.ts';
import type { ConceptPaper, Paper } from '../types.ts';
import { speltOut, variantsOf } from './labels.ts';
import type { LocatedPhrase } from './paper-phrases.ts';
import type { PhraseStatistics } from './scoring/phrase-statistics.ts';
import { type WordFrequencies, weigh } from './scoring/salience.ts';
import { isFiller, isIndependent } from './scoring/termhood.ts';

/** A paper's share in a concept, with what its ranking needs. */
export interface RankedConcept {
  /** Normal form. */
  normalForm: string;
  /** Surface forms with counts. */
  surfaces: Map<string, number>;
  share: ConceptPaper;
  /**
   * The paper's wording, spelt out where the paper does so. Missing for a single word that stands only
   * inside longer phrases: it joins papers, but the paper does not name it.
   */
  keyphrase?: string;
}

/** Returns the concepts of paper number `paper`, heaviest first, ties by normal form. */
export function rankConcepts(
  paper: number,
  text: Paper,
  phrases: readonly LocatedPhrase[],
  titleSentences: number,
  statistics: PhraseStatistics,
  frequencies: WordFrequencies,
): RankedConcept[] {
  const ranked = [...groupByForm(phrases)]
    .filter(([form, located]) => isConcept(form, located, statistics))
    .map(([normalForm, located]): RankedConcept => {
      const mentions = located
        .map(({ field, sentence, start, end }) => ({ paper, field, sentence, start, end }))
        .sort(
          (a, b) => fieldOrder(a.field) - fieldOrder(b.field) || a.start - b.start || a.end - b.end,
        );
      const surfaces = new Map<string, number>();
      for (const { field, start, end } of mentions) {
        const surface = (text[field] ?? '').slice(start, end);
        surfaces.set(surface, (surfaces.get(surface) ?? 0) + 1);
      }
      const own = located.filter((phrase) => phrase.own).length;
      const first = mentions[0];
      const weight = weigh(
        {
          words: normalForm.split(' '),
          own,
          nested: located.length - own,
          inTitle: first?.field === 'title',
          firstSentence: first?.field === 'title' ? 0 : titleSentences + (first?.sentence ?? 0),
        },
        frequencies,
      );
      const variants = variantsOf(surfaces);
      const share = { paper, weight, form: variants[0]?.form ?? '', mentions };
      const named = own > 0 || normalForm.includes(' ');
      const wording = speltOut(normalForm, variants)[0]?.form.replace(/\s+/g, ' ');
      return {
        normalForm,
        surfaces,
        share,
        ...(named && wording !== undefined ? { keyphrase: wording } : {}),
      };
    });
  return ranked.sort(
    (a, b) => b.share.weight - a.share.weight || compareCodeUnits(a.normalForm, b.normalForm),
  );
}

function groupByForm(phrases: readonly LocatedPhrase[]): Map<string, LocatedPhrase[]> {
  const groups = new Map<string, LocatedPhrase[]>();
  for (const phrase of phrases) {
    const group = groups.get(phrase.form);
    if (group === undefined) groups.set(phrase.form, [phrase]);
    else group.push(phrase);
  }
  return groups;
}

function isConcept(
  form: string,
  located: readonly LocatedPhrase[],
  statistics: PhraseStatistics,
): boolean {
  if (isFiller(form)) return false;
  const alone = located.some(({ own }) => own);
  return isIndependent(form, statistics.get(form), alone);
}

function fieldOrder(field: 'title' | 'abstract'): number {
  return field === 'title' ? 0 : 1;
}
