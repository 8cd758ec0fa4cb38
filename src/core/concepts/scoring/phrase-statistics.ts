/** What the corpus tells about a phrase: in how many papers it occurs, alone and inside others. */
import type { Phrase } from '../candidates/phrases.ts';

/** Counts of papers, each paper once. */
export interface PhraseCounts {
  /** Papers in which the phrase occurs, alone or nested. */
  papers: number;
  /** Papers in which it is a whole run. */
  own: number;
  /** Papers in which it ends a run or is one. */
  head: number;
  /** Papers by the word before it, and by the word after it, where it is nested. */
  before: Map<string, number>;
  after: Map<string, number>;
}

export class PhraseStatistics {
  readonly #counts = new Map<string, PhraseCounts>();

  /** Takes in all phrases of one paper. */
  addPaper(phrases: readonly Phrase[]): void {
    const seen = new Set<string>();
    const once = (key: string) => !seen.has(key) && seen.add(key);
    for (const { form, own, head, before, after } of phrases) {
      const counts = this.#counts.get(form) ?? {
        papers: 0,
        own: 0,
        head: 0,
        before: new Map(),
        after: new Map(),
      };
      this.#counts.set(form, counts);
      if (once(form)) counts.papers++;
      if (own && once(`own\n${form}`)) counts.own++;
      if (head && once(`head\n${form}`)) counts.head++;
      if (before !== '' && once(`before\n${before}\n${form}`)) increment(counts.before, before);
      if (after !== '' && once(`after\n${after}\n${form}`)) increment(counts.after, after);
    }
  }

  get(form: string): PhraseCounts | undefined {
    return this.#counts.get(form);
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
