/** Which expansion an acronym has in which paper. */
import { HYPHEN } from '../words/hyphen.ts';
import { normalNoun } from '../words/normal-word.ts';
import type { AcronymDefinition } from './acronyms.ts';

export class AcronymTable {
  readonly #byPaper = new Map<number, Map<string, string[]>>();
  /** Expansions of the corpus by their singular words. */
  readonly #byCorpus = new Map<string, Map<string, string[]>>();
  /** What the user's vocabulary says. */
  readonly #preferred = new Map<string, string[]>();

  /** Takes in what an acronym stands for wherever no definition of the paper itself says otherwise. */
  prefer({ acronym, expansion }: AcronymDefinition): void {
    this.#preferred.set(acronym, expansion);
  }

  /** Takes in a definition of a paper; its first one for an acronym stays. */
  add(paper: number, { acronym, expansion }: AcronymDefinition): void {
    const own = this.#byPaper.get(paper) ?? new Map<string, string[]>();
    this.#byPaper.set(paper, own);
    if (own.has(acronym)) return;
    own.set(acronym, expansion);
    const all = this.#byCorpus.get(acronym) ?? new Map<string, string[]>();
    const key = expansion
      .flatMap((word) => word.split(HYPHEN))
      .map(normalNoun)
      .join(' ');
    const known = all.get(key);
    const smaller = known === undefined || expansion.join(' ') < known.join(' ');
    this.#byCorpus.set(acronym, smaller ? all.set(key, expansion) : all);
  }

  /**
   * Returns the words that `acronym` stands for in `paper`: the paper's own expansion, else the user's,
   * else the only one in the corpus. An acronym with two expansions stays itself where it is not expanded.
   */
  expansionIn(paper: number, acronym: string): readonly string[] | undefined {
    const own = this.#byPaper.get(paper)?.get(acronym);
    const known = own ?? this.#preferred.get(acronym);
    if (known !== undefined) return known;
    const all = this.#byCorpus.get(acronym);
    return all?.size === 1 ? [...all.values()][0] : undefined;
  }
}
