/** Questions to begin with, made from what a map holds. */
import type { DatasetStructure } from '../core/types.ts';
import type { Question } from './question.ts';
import { papersLeft } from './question-counts.ts';
import { type ExplorerState, initialState, type YearRange } from './state.ts';

export type AskedQuestion = Pick<ExplorerState, 'question' | 'years'>;

/** Papers that an example leaves at least: fewer say little of what a question does. */
const leastLeft = 2;

/** A concept in more of the papers than this says nothing of them. */
const mostShare = 0.5;

/**
 * Returns at most four examples, one a kind: two concepts of different communities that meet; a concept
 * without its most frequent company; either of two of one community; a concept in the latest years.
 * Each leaves some papers and not all, and no two begin with the same concept. O(links + terms · papers).
 */
export function exampleQuestions(structure: DatasetStructure): AskedQuestion[] {
  const first = initialState(structure);
  const taken = new Set<number>();
  const found: AskedQuestion[] = [];
  for (const candidates of [meetings, withouts, alternatives, latest]) {
    const example = candidates(structure).find(({ question, years }) => {
      if (question.some(({ concept }) => taken.has(concept))) return false;
      const left = papersLeft(structure, { ...first, question, years }).length;
      return left >= leastLeft && left < structure.papers.length;
    });
    if (example === undefined) continue;
    for (const { concept } of example.question) taken.add(concept);
    found.push(example);
  }
  return found;
}

/** Pairs of telling concepts that share papers, most shared papers first. */
function pairsOf(structure: DatasetStructure): { source: number; target: number; home: boolean }[] {
  const { concepts, cooccurrences, papers } = structure;
  const tells = (concept: number) => (concepts[concept]?.papers ?? 0) <= mostShare * papers.length;
  return cooccurrences
    .filter(({ source, target }) => tells(source) && tells(target))
    .sort((a, b) => b.papers - a.papers || a.source - b.source || a.target - b.target)
    .map(({ source, target }) => ({
      source,
      target,
      home: concepts[source]?.community === concepts[target]?.community,
    }));
}

function meetings(structure: DatasetStructure): AskedQuestion[] {
  return pairsOf(structure)
    .filter(({ home }) => !home)
    .map(({ source, target }) => asked([source, 'and'], [target, 'and']));
}

function withouts(structure: DatasetStructure): AskedQuestion[] {
  return pairsOf(structure).map(({ source, target }) => asked([source, 'and'], [target, 'not']));
}

function alternatives(structure: DatasetStructure): AskedQuestion[] {
  return pairsOf(structure)
    .filter(({ home }) => home)
    .map(({ source, target }) => asked([source, 'or'], [target, 'or']));
}

/** Questions of one concept, in the latest third of the years. */
function latest(structure: DatasetStructure): AskedQuestion[] {
  const known = structure.papers.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const [from, to] = [known[Math.floor((2 * known.length) / 3)], known.at(-1)];
  if (from === undefined || to === undefined || from === known[0]) return [];
  const years: YearRange = { from, to };
  return structure.concepts.map((_, concept) => ({ ...asked([concept, 'and']), years }));
}

function asked(...terms: [number, Question[number]['operator']][]): AskedQuestion {
  return { question: terms.map(([concept, operator]) => ({ concept, operator })), years: null };
}
