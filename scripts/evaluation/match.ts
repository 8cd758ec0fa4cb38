/**
 * When a keyphrase is right: its words, in lower case, without punctuation at their ends and reduced to
 * their Porter stems (Porter, "An algorithm for suffix stripping", 1980), are those of a keyphrase
 * that was given for the paper. Words are divided by blanks alone: "non-linear" is one.
 */
import { stemmer } from 'stemmer';

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Returns the stems of a phrase, divided by blanks; empty when it has no letter and no digit. */
export function stemPhrase(phrase: string): string {
  return phrase
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ''))
    .filter((word) => word !== '')
    .map(stemmer)
    .join(' ');
}

/** Returns the distinct stems of phrases in their order. */
export function stemPhrases(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(stemPhrase).filter((stems) => stems !== ''))];
}
