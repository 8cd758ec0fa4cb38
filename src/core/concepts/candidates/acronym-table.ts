/**
 * Which expansion an acronym has in which paper. Expansions that differ in number, hyphens, blanks or
 * spelling are one; so are two of which one is the other with words left out ("convolutional network",
 * "convolutional neural network"), or that differ in the form of a word ("automatic program repair",
 * "automated program repair"): the one with more papers stands for both, ties to the longer.
 */
import { compareCodeUnits } from '../../shared/compare.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { normalNoun } from '../words/normal-word.ts';
import type { AcronymDefinition } from './acronyms.ts';

/** One thing that an acronym stands for. */
export interface AcronymSense {
  /** As the papers write it. */
  expansion: readonly string[];
  /** Papers that say so, ascending. */
  papers: readonly number[];
}

/** Below this many letters two nested expansions may well be two things: "LM". */
const LEAST_NESTED_LETTERS = 3;

/** Letters with which forms of one word begin. */
const LEAST_STEM = 5;

/** Letters of a word that tells of an expansion. */
const LEAST_TOLD = 4;

interface Reading extends AcronymSense {
  key: string;
  papers: number[];
}

export class AcronymTable {
  readonly #byPaper = new Map<number, Map<string, string>>();
  /** Readings of an acronym by their key. */
  readonly #readings = new Map<string, Map<string, Reading>>();
  /** After `settle`: the senses of an acronym, and the expansion that stands for a key. */
  readonly #senses = new Map<string, AcronymSense[]>();
  readonly #standing = new Map<string, Map<string, readonly string[]>>();
  readonly #nested = new Map<string, readonly string[]>();
  /** Papers with acronyms that another paper expands for them. */
  readonly #carried = new Set<string>();
  /** What the user's vocabulary says. */
  readonly #preferred = new Map<string, readonly string[]>();

  /** Takes in what an acronym stands for wherever no definition of the paper itself says otherwise. */
  prefer({ acronym, expansion }: AcronymDefinition): void {
    this.#preferred.set(acronym, expansion);
  }

  /** Takes in a definition of a paper; its first one for an acronym stays. Papers come in order. */
  add(paper: number, { acronym, expansion }: AcronymDefinition): void {
    const own = this.#byPaper.get(paper) ?? new Map<string, string>();
    this.#byPaper.set(paper, own);
    if (own.has(acronym)) return;
    const key = keyOf(expansion);
    own.set(acronym, key);
    const readings = this.#readings.get(acronym) ?? new Map<string, Reading>();
    this.#readings.set(acronym, readings);
    const known = readings.get(key);
    const papers = [...(known?.papers ?? []), paper];
    const smaller = known === undefined || expansion.join(' ') < known.expansion.join(' ');
    readings.set(key, { key, papers, expansion: smaller ? expansion : known.expansion });
  }

  /** After all definitions: joins the readings that are one sense. */
  settle(): void {
    for (const [acronym, readings] of this.#readings) {
      const standing = new Map<string, readonly string[]>();
      const senses: Reading[] = [];
      const ordered = [...readings.values()].sort(
        (a, b) =>
          b.papers.length - a.papers.length ||
          b.key.length - a.key.length ||
          compareCodeUnits(a.key, b.key),
      );
      for (const reading of ordered) {
        const sense = senses.find(({ key }) => isSame(acronym, key, reading.key));
        if (sense === undefined) senses.push({ ...reading });
        else sense.papers = [...sense.papers, ...reading.papers].sort((a, b) => a - b);
        const expansion = (sense ?? reading).expansion;
        standing.set(reading.key, expansion);
        if (sense !== undefined) this.#nested.set(reading.key, expansion);
      }
      this.#senses.set(acronym, senses);
      this.#standing.set(acronym, standing);
    }
  }

  /**
   * After `settle`: takes in the words of a paper, as singulars. What one paper alone says of an acronym
   * holds for another that has a word of the expansion as well: "SMA" is a muscular atrophy in one paper,
   * and a motor area in the next.
   */
  carry(paper: number, acronyms: Iterable<string>, words: () => ReadonlySet<string>): void {
    for (const acronym of acronyms) {
      const [sense, other] = this.#senses.get(acronym) ?? [];
      if (sense === undefined || other !== undefined || sense.papers.length > 1) continue;
      const said = keyOf(sense.expansion)
        .split(' ')
        .some((word) => word.length >= LEAST_TOLD && words().has(word));
      if (said) this.#carried.add(`${paper} ${acronym}`);
    }
  }

  /**
   * Returns the words that `acronym` stands for in `paper`: the paper's own expansion, else the user's,
   * else the only one in the corpus, if several papers give it or this one has a word of it. An acronym
   * with two expansions stays itself where it is not expanded.
   */
  expansionIn(paper: number, acronym: string): readonly string[] | undefined {
    const own = this.#byPaper.get(paper)?.get(acronym);
    if (own !== undefined) return this.#standing.get(acronym)?.get(own);
    const preferred = this.#preferred.get(acronym);
    if (preferred !== undefined) return preferred;
    const [sense, other] = this.#senses.get(acronym) ?? [];
    if (sense === undefined || other !== undefined) return undefined;
    const known = sense.papers.length > 1 || this.#carried.has(`${paper} ${acronym}`);
    return known ? sense.expansion : undefined;
  }

  /** Returns the expansion that stands for a shorter one, given with hyphens between its words. */
  longerFor(text: string): readonly string[] | undefined {
    if (this.#nested.size === 0 || !HYPHEN.test(text)) return undefined;
    return this.#nested.get(keyOf([text]));
  }

  /** Returns whether an acronym has an expansion in any paper. */
  has(acronym: string): boolean {
    return this.#readings.has(acronym) || this.#preferred.has(acronym);
  }

  /** Returns the expansions for which others stand, as words. */
  nested(): string[][] {
    return [...this.#nested.keys()].map((key) => key.split(' '));
  }

  /** Returns every acronym with its senses, most papers first, by code unit. */
  all(): { acronym: string; senses: readonly AcronymSense[] }[] {
    return [...this.#senses]
      .map(([acronym, senses]) => ({ acronym, senses }))
      .sort((a, b) => compareCodeUnits(a.acronym, b.acronym));
  }
}

function keyOf(expansion: readonly string[]): string {
  return expansion
    .flatMap((word) => word.split(/\s+/))
    .flatMap((word) => word.split(HYPHEN))
    .map(normalNoun)
    .join(' ');
}

function isSame(acronym: string, sense: string, reading: string): boolean {
  if (sense.replaceAll(' ', '') === reading.replaceAll(' ', '')) return true;
  if (acronym.length < LEAST_NESTED_LETTERS) return false;
  const [a, b] = [sense.split(' '), reading.split(' ')];
  if (a.length === b.length) return a.every((word, place) => isKin(word, b[place] ?? ''));
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether two words are one, or forms of one: "automatic", "automated". */
function isKin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a.charAt(shared) === b.charAt(shared)) shared++;
  return a === b || (shared >= LEAST_STEM && 2 * shared >= Math.max(a.length, b.length));
}

/** Whether `short` is `long` with words left out. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let place = 0;
  for (const word of long) if (word === short[place]) place++;
  return place === short.length && short.length > 1;
}
