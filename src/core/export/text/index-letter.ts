/** Where a word stands in an index. */
import { plainLetters } from '../../shared/plain-letters.ts';

/** A heading of an index; `rank` and then `title` order them. */
export interface IndexPlace {
  rank: number;
  title: string;
  /** By which words under one heading are ordered: without capitals, accents and what begins them unspoken. */
  key: string;
}

/**
 * Returns the place of `word`: signs alone, then digits, then A to Z with accents and Greek letters as they
 * are spoken, then the letters of scripts that have capitals, then the other scripts under one heading.
 */
export function indexPlace(word: string): IndexPlace {
  const key = plainLetters(word).replace(/^[^\p{L}\p{N}]+/u, '');
  const [first = ''] = key;
  if (first === '') return { rank: 0, title: 'Signs', key: word };
  if (/\p{N}/u.test(first)) return { rank: 1, title: '0–9', key };
  if (/[a-z]/.test(first)) return { rank: 2, title: first.toUpperCase(), key };
  const capital = first.toUpperCase();
  if (capital !== first) return { rank: 3, title: capital, key };
  return { rank: 4, title: 'Other scripts', key };
}
