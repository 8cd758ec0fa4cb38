/** What a corpus tells the ranker about words and phrases: counts of papers. */
import { roundWeight } from '../../shared/round.ts';
import type { KeyphrasePaper, KeyphrasePlace } from './keyphrase-candidates.ts';

export class KeyphraseCounts {
  readonly #words = new Map<string, number>();
  readonly #recurring = new Map<string, number>();
  readonly #phrases = new Map<string, number>();
  readonly #runs = new Map<string, number>();
  readonly #endings = new Set<string>();
  readonly #rarities = new Map<number, number>();
  #papers = 0;

  add({ candidates, words }: KeyphrasePaper): void {
    this.#papers++;
    for (const [word, count] of words) {
      increment(this.#words, word);
      if (count > 1) increment(this.#recurring, word);
    }
    for (const { form, places } of candidates) {
      increment(this.#phrases, form);
      if (places.some(isWholeRun)) increment(this.#runs, form);
      if (places.some(endsRun)) this.#endings.add(form);
    }
  }

  /** Returns whether a phrase ends a run, or stands outside of runs, in any paper. */
  endsRuns(form: string): boolean {
    return this.#endings.has(form);
  }

  /** Returns in how many papers a phrase occurs, at least 1. */
  papersWith(form: string): number {
    return this.#phrases.get(form) ?? 1;
  }

  /** Returns the share of the papers with a phrase in which it is a whole run. */
  runShare(form: string): number {
    return (this.#runs.get(form) ?? 0) / this.papersWith(form);
  }

  /** Returns how rare a phrase is, as `wordRarity` does. */
  phraseRarity(form: string): number {
    return this.#rarity(this.papersWith(form));
  }

  /**
   * Returns log2(1 + N / df) / log2(1 + N) of a word, N papers, df with the word: 1 for a word of one
   * paper, whatever the size of the corpus.
   */
  wordRarity(word: string): number {
    return this.#rarity(this.#words.get(word) ?? 1);
  }

  /** Returns how large a part of the papers with a word repeats it; a half where little is known. */
  recurrence(word: string): number {
    return ((this.#recurring.get(word) ?? 0) + 0.5) / ((this.#words.get(word) ?? 1) + 1);
  }

  #rarity(papers: number): number {
    let rarity = this.#rarities.get(papers);
    if (rarity === undefined) {
      const all = Math.max(1, this.#papers);
      rarity = roundWeight(Math.log2(1 + all / papers) / Math.log2(1 + all));
      this.#rarities.set(papers, rarity);
    }
    return rarity;
  }
}

/** Returns whether a place is the end of its run, or in none. */
export function endsRun({ run, to }: KeyphrasePlace): boolean {
  return run === undefined || run.to === to;
}

function isWholeRun(place: KeyphrasePlace): boolean {
  return place.run?.from === place.from && place.run.to === place.to;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
