/** The annotated texts of `test/fixtures/annotated`, whose README says what each part means. */
import { readFileSync } from 'node:fs';
import { compareCodeUnits } from '../../../src/core/shared/compare.ts';

export const FIELDS = [
  'machine-learning',
  'medicine',
  'physics',
  'social-science',
  'software-engineering',
] as const;

export type NonConceptKind =
  | 'filler'
  | 'labels'
  | 'citations'
  | 'fragments'
  | 'verbRuns'
  | 'measures';

export interface AnnotatedText {
  id: string;
  field: string;
  title: string;
  abstract: string;
  concepts: string[];
  leading: string[];
  nonConcepts: Partial<Record<NonConceptKind, string[]>>;
  acronyms: Record<string, string>;
}

/** What must hold between texts; texts are named by id. */
export interface AcrossTexts {
  senses: { word: string; senses: Record<string, string[]> }[];
  together: { concept: string; texts: string[] }[];
  merges: { forms: string[]; texts: string[] }[];
  apart: { form: string; texts: Record<string, string[]> }[];
  broader: { narrower: string; broader: string }[];
  notBroader: { narrower: string; broader: string }[];
}

/** Returns every annotated text, sorted by id. */
export function readAnnotatedTexts(): AnnotatedText[] {
  return FIELDS.flatMap((field) => {
    const { texts } = readFixture<{ texts: Omit<AnnotatedText, 'field'>[] }>(field);
    return texts.map((text) => ({ ...text, field }));
  }).sort((a, b) => compareCodeUnits(a.id, b.id));
}

/** Returns what must hold between the texts. */
export function readAcrossTexts(): AcrossTexts {
  return readFixture<AcrossTexts>('across-texts');
}

/** Returns a phrase without what never tells two phrases apart: capitals, kinds of dash, blanks. */
export function fold(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(`test/fixtures/annotated/${name}.json`, 'utf8')) as T;
}
