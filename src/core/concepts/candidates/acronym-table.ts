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

interface Reading extends AcronymSense {
  key: string;
  expansion: readonly string[];
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
  /** Papers with acronyms that mean another thing there than in the paper that expands them. */
  readonly #doubted = new Set<string>();
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
    if (known === undefined) {
      readings.set(key, { key, papers: [paper], expansion });
      return;
    }
    known.papers.push(paper);
    if (expansion.join(' ') < known.expansion.join(' ')) known.expansion = expansion;
  }

  /** After all definitions: joins the readings that are one sense. */
  settle(): void {
    for (const [acronym, readings] of this.#readings) {
      const standing = new Map<string, readonly string[]>();
      const senses = new SameSenses(acronym);
      const ordered = [...readings.values()].sort(
        (a, b) =>
          b.papers.length - a.papers.length ||
          b.key.length - a.key.length ||
          compareCodeUnits(a.key, b.key),
      );
      for (const reading of ordered) {
        const sense = senses.find(reading.key);
        if (sense === undefined) senses.add({ ...reading, papers: [...reading.papers] });
        else for (const paper of reading.papers) sense.papers.push(paper);
        const expansion = (sense ?? reading).expansion;
        standing.set(reading.key, expansion);
        if (sense !== undefined) this.#nested.set(reading.key, expansion);
      }
      this.#senses.set(acronym, senses.all());
      this.#standing.set(acronym, standing);
    }
  }

  /** Returns the expansion that one paper alone gives to an acronym that nobody expands otherwise. */
  lentExpansion(acronym: string): readonly string[] | undefined {
    const [sense, other] = this.#senses.get(acronym) ?? [];
    return other === undefined && sense?.papers.length === 1 ? sense.expansion : undefined;
  }

  /** Takes in that another paper's expansion of an acronym does not hold in `paper`. */
  doubt(paper: number, acronym: string): void {
    this.#doubted.add(`${paper} ${acronym}`);
  }

  /**
   * Returns the words that `acronym` stands for in `paper`: the paper's own expansion, else the user's,
   * else the only one in the corpus, unless it is in doubt. An acronym with two expansions stays itself
   * where it is not expanded.
   */
  expansionIn(paper: number, acronym: string): readonly string[] | undefined {
    const own = this.#byPaper.get(paper)?.get(acronym);
    if (own !== undefined) return this.#standing.get(acronym)?.get(own);
    const preferred = this.#preferred.get(acronym);
    if (preferred !== undefined) return preferred;
    const [sense, other] = this.#senses.get(acronym) ?? [];
    if (sense === undefined || other !== undefined) return undefined;
    return this.#doubted.has(`${paper} ${acronym}`) ? undefined : sense.expansion;
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

/**
 * The senses of one acronym so far. What two readings of one sense have in common is looked up, and only
 * senses that share it are compared: a corpus may have thousands of readings.
 */
class SameSenses {
  readonly #nests: boolean;
  readonly #senses: Reading[] = [];
  /** Of each sense. */
  readonly #words: string[][] = [];
  /** Places of senses by what they have in common with others of their sense, ascending. */
  readonly #places = new Map<string, number[]>();

  constructor(acronym: string) {
    this.#nests = acronym.length >= LEAST_NESTED_LETTERS;
  }

  add(sense: Reading): void {
    const place = this.#senses.push(sense) - 1;
    const words = sense.key.split(' ');
    this.#words.push(words);
    const traits = [squeezed(words)];
    if (this.#nests) {
      traits.push(stems(words), ...pairs('with', words));
      traits.push(...this.#rarest(pairs('within', words)));
    }
    for (const trait of new Set(traits)) {
      const places = this.#places.get(trait);
      if (places === undefined) this.#places.set(trait, [place]);
      else places.push(place);
    }
  }

  /** Returns the first sense that a reading is, given its key. */
  find(key: string): Reading | undefined {
    const words = key.split(' ');
    let first = this.#places.get(squeezed(words))?.[0] ?? Number.POSITIVE_INFINITY;
    const meet = (trait: string, isOne: (sense: readonly string[]) => boolean) => {
      for (const place of this.#places.get(trait) ?? []) {
        if (place >= first) return;
        if (isOne(this.#words[place] ?? [])) first = place;
      }
    };
    if (this.#nests) {
      meet(stems(words), (sense) => sense.every((word, at) => isKin(word, words[at] ?? '')));
      for (const pair of this.#rarest(pairs('with', words))) {
        meet(pair, (sense) => isWithin(words, sense));
      }
      for (const pair of pairs('within', words)) meet(pair, (sense) => isWithin(sense, words));
    }
    return this.#senses[first];
  }

  /** The one of some traits that the fewest senses have; none of none. */
  #rarest(traits: readonly string[]): string[] {
    const counted = traits.map((trait) => ({ trait, count: this.#places.get(trait)?.length ?? 0 }));
    const least = Math.min(...counted.map(({ count }) => count));
    return counted
      .filter(({ count }) => count === least)
      .slice(0, 1)
      .map(({ trait }) => trait);
  }

  /** Returns the senses in the order in which they came. */
  all(): AcronymSense[] {
    for (const { papers } of this.#senses) papers.sort((a, b) => a - b);
    return this.#senses;
  }
}

/** Equal for words that are cut at other places. */
function squeezed(words: readonly string[]): string {
  return words.join('');
}

/** Equal for as many words that are kin. */
function stems(words: readonly string[]): string {
  return `stems ${words.map((word) => word.slice(0, LEAST_STEM)).join(' ')}`;
}

/** Every two words in their order: a reading and what is within it share those of the shorter one. */
function pairs(kind: string, words: readonly string[]): string[] {
  return words.flatMap((word, at) =>
    words.slice(at + 1).map((later) => `${kind} ${word} ${later}`),
  );
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
