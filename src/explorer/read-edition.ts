/**
 * What an update is told by of one edition of a map: its papers with their abstracts, and its concepts.
 *
 * Read from the files by itself, not decoded as a dataset: an edition of an earlier version is told as
 * well, and a large one takes a tenth of the time.
 */
import { isObject } from '../core/shared/is-object.ts';
import type { Paper } from '../core/types.ts';
import type { MapFile } from './own-map.ts';

export interface Edition {
  papers: Paper[];
  concepts: EditionConcept[];
}

export interface EditionConcept {
  id: string;
  label: string;
  /** Document frequency. */
  papers: number;
}

/** Returns the edition in the order of its files; null where these are no dataset. */
export function readEdition(files: readonly MapFile[]): Edition | null {
  const parse = (name: string) => parseJson(files.find(({ file }) => file === name)?.text ?? '');
  const [structure, texts] = [parse('structure.json'), parse('texts.json')];
  if (!isObject(structure) || !isObject(texts)) return null;
  const { papers, concepts } = structure;
  if (!Array.isArray(papers) || !Array.isArray(concepts) || !Array.isArray(texts.papers)) {
    return null;
  }
  const abstracts: unknown[] = texts.papers;
  return {
    papers: papers.flatMap((paper: unknown, number) => readPaper(paper, abstracts[number]) ?? []),
    concepts: concepts.flatMap((concept: unknown) => readConcept(concept) ?? []),
  };
}

function readPaper(paper: unknown, text: unknown): Paper | null {
  if (!isObject(paper) || typeof paper.id !== 'string' || typeof paper.title !== 'string') {
    return null;
  }
  const { id, title, year } = paper;
  const abstract = isObject(text) ? text.abstract : undefined;
  const words = { ...paper, abstract };
  return {
    id,
    title,
    ...Object.fromEntries(wordFields.flatMap((field) => wordOf(words, field))),
    ...Object.fromEntries(listFields.flatMap((field) => listOf(words, field))),
    ...(typeof year === 'number' && { year }),
  };
}

const wordFields = ['abstract', 'venue', 'doi', 'arxivId', 'pubmedId', 'language'] as const;
const listFields = ['authors', 'keywords'] as const;

function wordOf(values: Record<string, unknown>, field: string): [string, string][] {
  const value = values[field];
  return typeof value === 'string' ? [[field, value]] : [];
}

function listOf(values: Record<string, unknown>, field: string): [string, string[]][] {
  const value = values[field];
  return Array.isArray(value) && value.every((word) => typeof word === 'string')
    ? [[field, value]]
    : [];
}

function readConcept(concept: unknown): EditionConcept | null {
  if (!isObject(concept)) return null;
  const { id, label, papers } = concept;
  return typeof id === 'string' && typeof label === 'string' && typeof papers === 'number'
    ? { id, label, papers }
    : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
