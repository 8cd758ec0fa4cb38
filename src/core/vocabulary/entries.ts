/** What every reader of a vocabulary gives, before names are compared. */

/** A term as a file lists it. */
export interface VocabularyEntry {
  label: string;
  synonyms: string[];
  /** Names of the next broader terms. */
  broader: string[];
  /** 1-based; missing where the format has no lines. */
  line?: number;
}

/** What is wrong with a term, for programs. */
export type VocabularyProblemCode = 'malformed' | 'duplicate' | 'ambiguous' | 'cycle';

/** Something in a vocabulary that was left out or decided. */
export interface VocabularyProblem {
  /** 1-based; missing where the format has no lines. */
  line?: number;
  code: VocabularyProblemCode;
  reason: string;
}

/** The terms that a file lists, in its order, and the lines that list none. */
export interface EntryReading {
  entries: VocabularyEntry[];
  problems: VocabularyProblem[];
}

/** A statement of RDF. */
export interface Triple {
  subject: string;
  predicate: string;
  object: string;
  /** Of a literal, lower case; empty where it has none. Missing for what is no literal. */
  language?: string;
}
