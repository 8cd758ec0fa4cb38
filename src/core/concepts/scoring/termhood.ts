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
import { EVERYDAY_WORDS } from '../words/everyday-words.ts';
import { EMPTY_WORDS } from '../words/stock-words.ts';
import { isFiller } from './filler.ts';
import type { PhraseCounts, PhraseStatistics } from './phrase-statistics.ts';

/** Of a phrase that a paper has only inside longer ones. */
const LEAST_INDEPENDENCE = 0.4;

/** Of a phrase that a paper has alone: "the net" beside "Petri net" is still a fragment. */
const LEAST_INDEPENDENCE_ALONE = 0.2;

/** Below this many papers independence tells nothing about a phrase that stands alone. */
const FEW_PAPERS = 3;

/** Papers in which a single word must head a phrase before it joins papers by its nested mentions. */
const LEAST_HEAD_PAPERS = 2;

/** Of a word of everyday English. */
const LEAST_RECURRENCE = 0.125;

interface Verdict {
  alone: boolean;
  nested: boolean;
}

export class Termhood {
  readonly #statistics: PhraseStatistics;
  readonly #verdicts = new Map<string, Verdict>();

  /** `statistics` holds the whole corpus. */
  constructor(statistics: PhraseStatistics) {
    this.#statistics = statistics;
  }

  /** Whether a normal form is a concept of a paper that has it alone somewhere. */
  isConceptAlone(form: string): boolean {
    return this.#verdictOn(form).alone;
  }

  /** Whether a normal form is a concept of a paper that has it only inside longer phrases. */
  isConceptNested(form: string): boolean {
    return this.#verdictOn(form).nested;
  }

  #verdictOn(form: string): Verdict {
    let verdict = this.#verdicts.get(form);
    if (verdict === undefined) {
      const counts = this.#statistics.get(form);
      verdict =
        isFiller(form) || isMannerOfSpeaking(form, counts)
          ? { alone: false, nested: false }
          : { alone: standsAlone(counts), nested: standsApart(form, counts) };
      this.#verdicts.set(form, verdict);
    }
    return verdict;
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

function standsApart(form: string, counts: PhraseCounts): boolean {
  if (counts.papers < 2 || independenceOf(counts) < LEAST_INDEPENDENCE) return false;
  const head = form.slice(form.lastIndexOf(' ') + 1);
  if (head !== form) {
    // "Learning method" inside longer phrases is "learning" again, unless papers name it.
    return counts.head > 0 && (counts.own >= LEAST_HEAD_PAPERS || !EMPTY_WORDS.has(head));
  }
  // "Probing" is seldom a head: "probing method", "probing experiments".
  const gerund = form.endsWith('ing') && (counts.head > 0 || counts.papers > LEAST_HEAD_PAPERS);
  return gerund || counts.head >= LEAST_HEAD_PAPERS;
}
