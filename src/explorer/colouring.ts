/**
 * What the colour of each node stands for, and the key to it.
 *
 * A paper has the class of its own year, number, word or mark. A concept has that of the papers that
 * mention it: of numbers the median's, of words the most frequent one's, ties to the more frequent word
 * in all; of marks, it is met when a read paper mentions it, else to be met when one to read does.
 */
import type { DatasetStructure } from '../core/types.ts';
import { papersByConcept } from './concept-papers.ts';
import { fieldsOf, fieldValue, numberOf } from './paper-fields.ts';
import type { Mark, ReadState } from './reading-entry.ts';
import { medianOf, shadeBounds, shadeOf } from './shades.ts';
import type { Colouring } from './state.ts';
import { countWords, type WordClass } from './word-classes.ts';

/** By paper id. */
export type Marks = ReadonlyMap<string, Pick<Mark, 'state'>>;

/** Papers of one class. */
export interface ShadeClass {
  from: number;
  to: number;
  papers: number;
}

export interface MarkClass {
  state: ReadState | null;
  papers: number;
}

/** The classes in their order, and how many papers have none. */
export type ColourKey =
  | { kind: 'community' }
  | { kind: 'shades'; of: string; classes: ShadeClass[]; without: number }
  | { kind: 'words'; of: string; classes: WordClass[]; without: number }
  | { kind: 'marks'; classes: MarkClass[] };

export interface NodeColours {
  key: ColourKey;
  /** Class by paper number and by concept number, -1 for none; empty where communities are shown. */
  papers: readonly number[];
  concepts: readonly number[];
}

/** Marks in the order of their classes. */
const markOrder = [null, 'to-read', 'read', 'dismissed'] as const;

const byCommunity: NodeColours = { key: { kind: 'community' }, papers: [], concepts: [] };

interface Kept {
  colouring: Colouring;
  marks: Marks;
  colours: NodeColours;
}

const latest = new WeakMap<DatasetStructure, Kept>();

/**
 * Returns the colours of all nodes: those of communities where the papers have no such field. The same
 * choice gives the same object. O(papers log papers + mentions) for a new one.
 */
export function selectColours(
  structure: DatasetStructure,
  colouring: Colouring,
  marks: Marks,
): NodeColours {
  const last = latest.get(structure);
  const same = last?.colouring === colouring && (colouring !== 'reading' || last.marks === marks);
  if (same) return last.colours;
  const colours = colourNodes(structure, colouring, marks);
  latest.set(structure, { colouring, marks, colours });
  return colours;
}

/** Returns the ways to colour a map beside its communities and marks: by year where there are several, by fields. */
export function colouringsOf(structure: DatasetStructure): Colouring[] {
  const years = new Set(structure.papers.flatMap(({ year }) => year ?? []));
  const byField = fieldsOf(structure).map(({ name }): Colouring => `field:${name}`);
  return ['community', ...(years.size > 1 ? (['year'] as const) : []), 'reading', ...byField];
}

/** Returns `colouring` where it parts the papers of this map, else that by community. */
export function usableColouring(structure: DatasetStructure, colouring: Colouring): Colouring {
  return colouringsOf(structure).includes(colouring) ? colouring : 'community';
}

/** Returns the name of the field that a colouring stands for; null for one of another kind. */
function fieldOf(colouring: Colouring): string | null {
  return colouring.startsWith('field:') ? colouring.slice('field:'.length) : null;
}

function colourNodes(structure: DatasetStructure, colouring: Colouring, marks: Marks): NodeColours {
  if (usableColouring(structure, colouring) === 'community') return byCommunity;
  if (colouring === 'reading') return colourMarks(structure, marks);
  const { papers } = structure;
  if (colouring === 'year') {
    return colourNumbers(
      structure,
      colouring,
      papers.map(({ year }) => year ?? null),
    );
  }
  const field = fieldsOf(structure).find(({ name }) => name === fieldOf(colouring));
  if (field === undefined) return byCommunity;
  const values = papers.map((paper) => fieldValue(paper, field.name));
  return field.numeric
    ? colourNumbers(structure, field.name, values.map(numberOf))
    : colourWords(structure, field.name, values);
}

function colourNumbers(
  structure: DatasetStructure,
  of: string,
  values: readonly (number | null)[],
): NodeColours {
  const given = values.filter((value) => value !== null);
  const bounds = shadeBounds(given);
  const papers = values.map((value) => (value === null ? -1 : shadeOf(value, bounds)));
  const classes = Array.from({ length: bounds.length + 1 }, (_, shade): ShadeClass => {
    const own = given.filter((value) => shadeOf(value, bounds) === shade);
    return { from: Math.min(...own), to: Math.max(...own), papers: own.length };
  }).filter((own) => own.papers > 0);
  const concepts = papersByConcept(structure).map((mentioning) => {
    const median = medianOf(mentioning.flatMap((paper) => values[paper] ?? []));
    return median === null ? -1 : shadeOf(median, bounds);
  });
  const without = values.length - given.length;
  return { key: { kind: 'shades', of, classes, without }, papers, concepts };
}

function colourWords(
  structure: DatasetStructure,
  of: string,
  values: readonly (string | undefined)[],
): NodeColours {
  const { classes, classOf } = countWords(values);
  const papers = values.map((value) => (value === undefined ? -1 : classOf(value)));
  const concepts = papersByConcept(structure).map((mentioning) =>
    mostFrequent(mentioning.map((paper) => papers[paper] ?? -1)),
  );
  const without = papers.filter((own) => own === -1).length;
  return { key: { kind: 'words', of, classes, without }, papers, concepts };
}

function colourMarks(structure: DatasetStructure, marks: Marks): NodeColours {
  const classOf = (state: ReadState | null) => markOrder.indexOf(state);
  const papers = structure.papers.map(({ id }) => classOf(marks.get(id)?.state ?? null));
  const classes = markOrder.map(
    (state, own): MarkClass => ({
      state,
      papers: papers.filter((other) => other === own).length,
    }),
  );
  const concepts = papersByConcept(structure).map((mentioning) => {
    const met = (state: ReadState) => mentioning.some((paper) => papers[paper] === classOf(state));
    return classOf(met('read') ? 'read' : met('to-read') ? 'to-read' : null);
  });
  return { key: { kind: 'marks', classes }, papers, concepts };
}

/** Returns the class, of those from 0, that stands most often; ties to the lower one, -1 for none. */
function mostFrequent(classes: readonly number[]): number {
  const counts: number[] = [];
  for (const own of classes) if (own >= 0) counts[own] = (counts[own] ?? 0) + 1;
  let best = -1;
  counts.forEach((count, own) => {
    if (best === -1 || count > (counts[best] ?? 0)) best = own;
  });
  return best;
}
