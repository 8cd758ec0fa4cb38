/**
 * Which phrases are concepts. A filler is none. A phrase is one where it lives apart from the phrases
 * around it, which is the idea of C-value (Frantzi, Ananiadou and Mima, "Automatic recognition of
 * multi-word terms: the C-value/NC-value method", 2000), counted here in papers and not in mentions:
 *
 *   independence = (papers - papers with the commonest neighbour) / papers
 *
 * "Syntax tree" is always in "abstract syntax tree": independence 0, a fragment. "Attention" stands in
 * "attention head", "self-attention" and alone: a concept of its own.
 *
 * A word of everyday English must also recur within the papers that have it. That is what sets content
 * words apart (Church and Gale, "Inverse document frequency: a measure of deviations from Poisson",
 * 1995): a paper about law says "law" again, one that names law among its uses does not.
 *
 *   recurrence = papers that mention it at least twice / papers
 */
import { withoutLightHeads, withoutNamingHead, withoutPraise } from '../candidates/core-form.ts';
import { EVERYDAY_WORDS } from '../words/everyday-words.ts';
import { DRY_HEADS, EMPTY_WORDS } from '../words/stock-words.ts';
import { isFiller, isVague } from './filler.ts';
import type { PhraseCounts, PhraseStatistics } from './phrase-statistics.ts';

/** Of a phrase that a paper has only inside longer ones. */
const LEAST_INDEPENDENCE = 0.4;

/** Of a phrase that a paper has alone: "the net" beside "Petri net" is still a fragment. */
const LEAST_INDEPENDENCE_ALONE = 0.2;

/** Below this many papers independence tells nothing about a phrase that stands alone. */
const FEW_PAPERS = 3;

/** Papers in which a single word must head a phrase before it joins papers by its nested mentions. */
const LEAST_HEAD_PAPERS = 2;

/** Letters of a rare word; shorter ones are symbols and slips. */
const LEAST_RARE_LENGTH = 5;

/** Of its papers: "linear" and "Gaussian" seldom head a phrase. */
const LEAST_HEAD_SHARE = 0.25;

/** Of a word of everyday English. */
const LEAST_RECURRENCE = 0.125;

/** Of a word of general English: the share of its papers that say it again. */
const LEAST_TAKEN_UP = 1 / 3;

/** In fewer papers it tells nothing that a word is said once in each. */
const LEAST_CORPUS = 20;

interface Verdict {
  alone: boolean;
  nested: boolean;
  passing: boolean;
}

const NO_CONCEPT: Verdict = { alone: false, nested: false, passing: false };

export class Termhood {
  readonly #statistics: PhraseStatistics;
  readonly #verdicts = new Map<string, Verdict>();
  /** Of concepts, of which every paper with them asks: a word has many neighbours to go through. */
  readonly #counts = new Map<string, PhraseCounts>();

  readonly #generalEnglish: ReadonlySet<string>;
  readonly #isKnown: (form: string) => boolean;

  /** `statistics` holds the whole corpus; what `isKnown` names is a concept wherever it stands alone. */
  constructor(
    statistics: PhraseStatistics,
    generalEnglish: ReadonlySet<string>,
    isKnown: (form: string) => boolean = () => false,
  ) {
    this.#statistics = statistics;
    this.#generalEnglish = generalEnglish;
    this.#isKnown = isKnown;
  }

  /** Whether a normal form is a concept of a paper that has it alone somewhere. */
  isConceptAlone(form: string): boolean {
    return this.#verdictOn(form).alone;
  }

  /** Whether a normal form is a concept of a paper that has it only inside longer phrases. */
  isConceptNested(form: string): boolean {
    return this.#verdictOn(form).nested;
  }

  /** Whether a normal form is a word of general English. */
  isGeneral(form: string): boolean {
    return this.#generalEnglish.has(form);
  }

  /** Whether a normal form is a concept only of papers that name it again and again. */
  isVague(form: string): boolean {
    return isVague(form) && !this.#isKnown(form);
  }

  /**
   * Whether a normal form says little where it is said once: a word of general English that papers
   * seldom take up again ("accuracy", "distribution"; not "layer", and not "qubit").
   */
  isPassing(form: string): boolean {
    return this.#verdictOn(form).passing;
  }

  /** Whether a word joins the papers of all longer normal forms that hold it. */
  isBroad(word: string): boolean {
    if (this.isVague(word) || this.isPassing(word) || !this.isConceptNested(word)) return false;
    return this.countsOf(word).papers > 1;
  }

  /** Whether the user names a normal form, in a vocabulary or to keep it. */
  isKnown(form: string): boolean {
    return this.#isKnown(form);
  }

  /** What the corpus shows of a normal form. */
  countsOf(form: string): PhraseCounts {
    let counts = this.#counts.get(form);
    if (counts === undefined) {
      counts = this.#statistics.get(form);
      this.#counts.set(form, counts);
    }
    return counts;
  }

  /** "Reasoning ability" is "reasoning" again; "attention mechanism", where papers have that alone. */
  #isDressed(form: string): boolean {
    const term = withoutLightHeads(withoutPraise(form));
    if (term !== form && this.#statistics.get(term).own > 0) return this.isConceptAlone(term);
    const named = withoutNamingHead(form);
    return named !== form && this.#statistics.get(named).whole > 0 && this.isConceptAlone(named);
  }

  /** "Disruptive approach": what is said once, under a word that is a noun nowhere. */
  #isDry(form: string, { papers }: PhraseCounts): boolean {
    const [modifier = '', head, ...others] = form.split(' ');
    if (papers > 1 || head === undefined || others.length > 0 || !DRY_HEADS.has(head)) return false;
    return this.#statistics.get(modifier).papers === 0;
  }

  #verdictOn(form: string): Verdict {
    let verdict = this.#verdicts.get(form);
    if (verdict === undefined) {
      verdict = this.#judge(form);
      this.#verdicts.set(form, verdict);
    }
    return verdict;
  }

  #judge(form: string): Verdict {
    const counts = this.#statistics.get(form);
    const known = this.#isKnown(form);
    const nested = this.#standsApart(form, counts);
    // Most phrases inside others are named nowhere.
    if (!known && !nested && counts.own === 0 && form.includes(' ')) return NO_CONCEPT;
    if (
      !known &&
      (isFiller(form) ||
        isMannerOfSpeaking(form, counts) ||
        this.#isDressed(form) ||
        this.#isDry(form, counts))
    ) {
      return NO_CONCEPT;
    }
    const takenUp =
      this.#statistics.papers < LEAST_CORPUS || counts.recurring >= LEAST_TAKEN_UP * counts.papers;
    return {
      alone: known || standsAlone(counts),
      nested,
      passing: !known && !takenUp && this.#generalEnglish.has(form),
    };
  }

  /** Whether a phrase inside longer ones is a concept of its own. */
  #standsApart(form: string, counts: PhraseCounts): boolean {
    const words = form.split(' ');
    const head = words.at(-1) ?? '';
    if (words.length > 1) {
      const apart =
        counts.papers < 2 ? !counts.locked : independenceOf(counts) >= LEAST_INDEPENDENCE;
      // "Learning method" inside longer phrases is "learning" again, unless papers name it.
      const says = counts.own >= LEAST_HEAD_PAPERS || !EMPTY_WORDS.has(head);
      return apart && counts.head > 0 && says;
    }
    // "Hyperthermia" in "mild hyperthermia": what hardly anyone says is a term wherever it heads.
    if (counts.head > 0 && this.#isRare(form)) return true;
    if (counts.papers < 2 || independenceOf(counts) < LEAST_INDEPENDENCE) return false;
    // "Probing" is seldom a head: "probing method", "probing experiments".
    const gerund = form.endsWith('ing') && (counts.head > 0 || counts.papers > LEAST_HEAD_PAPERS);
    const heads =
      counts.head >= LEAST_HEAD_PAPERS && counts.head >= LEAST_HEAD_SHARE * counts.papers;
    return gerund || heads;
  }

  #isRare(word: string): boolean {
    return word.length >= LEAST_RARE_LENGTH && !this.#generalEnglish.has(word);
  }
}

function isMannerOfSpeaking(form: string, { papers, recurring }: PhraseCounts): boolean {
  const word = form.replace(' ', '-');
  return EVERYDAY_WORDS.has(word) && recurring < Math.max(1, LEAST_RECURRENCE * papers);
}

function independenceOf({ papers, commonest }: PhraseCounts): number {
  return (papers - commonest) / papers;
}

function standsAlone(counts: PhraseCounts): boolean {
  return counts.papers < FEW_PAPERS || independenceOf(counts) >= LEAST_INDEPENDENCE_ALONE;
}
