/**
 * How many papers a choice would leave, counted before it is made. Everything else that was chosen (years,
 * hidden communities and nodes, expanded nodes) stays as it is.
 *
 * For all concepts at once: with R the papers that meet every "and" and "not" and pass the other
 * choices, O those of R that meet the alternatives too, and P(c) the papers of concept c, "and c"
 * leaves |O ∩ P(c)|, "not c" |O| − |O ∩ P(c)|, and "or c" |O| + |(R \ O) ∩ P(c)|, R and O being those of the
 * question as it becomes by an alternative more. Two counts a concept in one pass over the mentions;
 * rejected: asking each of three questions a concept, O(concepts · papers).
 */
import type { DatasetStructure } from '../core/types.ts';
import {
  answering,
  askAlso,
  askNoLonger,
  clausesOf,
  type Operator,
  operators,
  type Question,
} from './question.ts';
import { type PaperFilters, paperStandings } from './standings.ts';

/** Returns the numbers of the papers that pass, ascending. O(papers · terms + links). */
export function papersLeft(structure: DatasetStructure, filters: PaperFilters): number[] {
  const answers = answering(structure, filters.question);
  return paperStandings(structure, filters).flatMap((standing, number) =>
    standing === 'always' || (standing === 'asked' && answers[number] === true) ? [number] : [],
  );
}

/** Returns how many papers pass. */
export function countLeft(structure: DatasetStructure, filters: PaperFilters): number {
  return papersLeft(structure, filters).length;
}

/** Papers that would be left, by operator and number of the concept asked for by it. */
export type ChoiceCounts = Readonly<Record<Operator, readonly number[]>>;

/**
 * Returns what every concept would leave if it were asked for also, or otherwise than it is.
 * O(papers · terms + links).
 */
export function countChoices(structure: DatasetStructure, filters: PaperFilters): ChoiceCounts {
  const { question } = filters;
  const standings = paperStandings(structure, filters);
  const always = standings.filter((standing) => standing === 'always').length;
  const flagged = (asked: Question) => {
    const answers = answering(structure, asked);
    return standings.map((standing, paper) => standing === 'asked' && answers[paper] === true);
  };
  const now = flagged(question);
  const left = always + count(now);
  // A concept that no question has yet, to see what else becomes of the question by an alternative.
  const either = askAlso(question, { operator: 'or', concept: structure.concepts.length });
  const rest = either.filter(({ concept }) => concept !== structure.concepts.length);
  const firm = flagged(rest.filter(({ operator }) => operator !== 'or'));
  const hasAlternatives = rest.some(({ operator }) => operator === 'or');
  const met = hasAlternatives ? flagged(rest) : firm.map(() => false);
  const before = always + count(met);

  const having = structure.concepts.map(() => 0);
  const gained = structure.concepts.map(() => 0);
  for (const { paper, concept } of structure.mentions) {
    if (now[paper] === true) having[concept] = (having[concept] ?? 0) + 1;
    if (firm[paper] === true && met[paper] !== true) gained[concept] = (gained[concept] ?? 0) + 1;
  }
  const counts = {
    and: having.map((papers) => always + papers),
    or: gained.map((papers) => before + papers),
    not: having.map((papers) => left - papers),
  };
  for (const { concept } of question) {
    for (const operator of operators) {
      const asked = askAlso(question, { operator, concept });
      counts[operator][concept] = countLeft(structure, { ...filters, question: asked });
    }
  }
  return counts;
}

/** What a term leaves, and what would be left without it. */
export interface TermCounts {
  /** Papers left by it and by what stands before it; years left aside. */
  left: number;
  /** Papers that would be left of all if the term were taken out. */
  without: number;
}

export interface QuestionCounts {
  /** Papers that pass, the question and the years left aside. */
  all: number;
  /** By concept number. */
  terms: ReadonlyMap<number, TermCounts>;
  /** Papers that would be left for any year. */
  withoutYears: number;
  /** Papers that are left of all. */
  left: number;
}

/** Returns the counts of a question as it is read, clause by clause. O(terms · papers · terms). */
export function countQuestion(structure: DatasetStructure, filters: PaperFilters): QuestionCounts {
  const { question } = filters;
  const everyYear = { ...filters, years: null };
  const read = clausesOf(question).flatMap(({ terms }) => terms);
  return {
    all: countLeft(structure, { ...everyYear, question: [] }),
    terms: new Map(
      read.map(({ concept }, place) => [
        concept,
        {
          left: countLeft(structure, { ...everyYear, question: read.slice(0, place + 1) }),
          without: countLeft(structure, { ...filters, question: askNoLonger(question, concept) }),
        },
      ]),
    ),
    withoutYears: countLeft(structure, everyYear),
    left: countLeft(structure, filters),
  };
}

function count(flags: readonly boolean[]): number {
  return flags.reduce((sum, flag) => sum + (flag ? 1 : 0), 0);
}
