/** What the corpus tells about a phrase: in how many papers it occurs, alone and inside others. */
import type { Phrase } from '../candidates/phrases.ts';

/** A count of papers; the last one seen is kept, so that each counts once. */
interface PaperCount {
  papers: number;
  last: number;
}

/** How often a neighbour stands there, and in how many papers. */
interface NeighbourCount extends PaperCount {
  times: number;
}

/** Counts of papers, each paper once. */
export interface PhraseCounts {
  /** Papers in which the phrase occurs, alone or nested. */
  papers: number;
  /** Papers in which it occurs at least twice. */
  recurring: number;
  /** Papers in which it is a whole run. */
  whole: number;
  /** Papers in which it is a whole run, or several words that are the core of one. */
  own: number;
  /** Papers in which it ends a run or is one. */
  head: number;
  /** Papers in which its commonest neighbour inside runs stands before or after it. */
  commonest: number;
  /** Whether one neighbour stands before it, or after it, wherever it occurs: "syntax" in "syntax tree". */
  locked: boolean;
}

interface PhraseTally {
  times: number;
  all: PaperCount;
  recurring: PaperCount;
  whole: PaperCount;
  own: PaperCount;
  head: PaperCount;
  /** Missing until there is a neighbour: most phrases occur once. */
  before?: Map<string, NeighbourCount>;
  after?: Map<string, NeighbourCount>;
}

export class PhraseStatistics {
  readonly #tallies = new Map<string, PhraseTally>();
  readonly #all = noPapers();

  /** Papers with a phrase. */
  get papers(): number {
    return this.#all.papers;
  }

  /** Takes in a phrase of a paper. The phrases of a paper come one after another. */
  add(paper: number, { form, own, core, head, before, after }: Phrase): void {
    const tally = this.#tallyOf(form);
    count(this.#all, paper);
    tally.times++;
    if (tally.all.last === paper) count(tally.recurring, paper);
    count(tally.all, paper);
    if (own) count(tally.whole, paper);
    if (own || (core && form.includes(' '))) count(tally.own, paper);
    if (head) count(tally.head, paper);
    if (before !== '') {
      tally.before ??= new Map();
      countNeighbour(tally.before, before, paper);
    }
    if (after !== '') {
      tally.after ??= new Map();
      countNeighbour(tally.after, after, paper);
    }
  }

  #tallyOf(form: string): PhraseTally {
    let tally = this.#tallies.get(form);
    if (tally === undefined) {
      tally = {
        times: 0,
        all: noPapers(),
        recurring: noPapers(),
        whole: noPapers(),
        own: noPapers(),
        head: noPapers(),
      };
      this.#tallies.set(form, tally);
    }
    return tally;
  }

  /** Returns the counts of a phrase; all zero for one never seen. */
  get(form: string): PhraseCounts {
    const { times, all, recurring, whole, own, head, before, after } = this.#tallyOf(form);
    let commonest = 0;
    let locked = false;
    for (const neighbours of [before, after]) {
      for (const neighbour of neighbours?.values() ?? []) {
        commonest = Math.max(commonest, neighbour.papers);
        if (neighbour.times === times) locked = true;
      }
    }
    return {
      papers: all.papers,
      recurring: recurring.papers,
      whole: whole.papers,
      own: own.papers,
      head: head.papers,
      commonest,
      locked,
    };
  }
}

function noPapers(): PaperCount {
  return { papers: 0, last: -1 };
}

function count(counter: PaperCount, paper: number): void {
  if (counter.last === paper) return;
  counter.papers++;
  counter.last = paper;
}

function countNeighbour(counters: Map<string, NeighbourCount>, word: string, paper: number): void {
  const counter = counters.get(word) ?? { ...noPapers(), times: 0 };
  if (counter.last === -1) counters.set(word, counter);
  counter.times++;
  count(counter, paper);
}
