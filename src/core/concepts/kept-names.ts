/** Concepts that the user wants although they look like filler. */
import { keyOfWords, wordsOfName } from './vocabulary/name-key.ts';
import { HYPHEN } from './words/hyphen.ts';

/**
 * Returns whether a normal form is one of the names, told without capitals, hyphens and number. A name
 * may be a concept's id.
 */
export function keptForms(names: readonly string[]): (form: string) => boolean {
  const keys = new Set(names.map((name) => keyOfName(name.replace(/^concept:/, ''))));
  return (form) => keys.size > 0 && keys.has(keyOfWords(form.split(' ')));
}

function keyOfName(name: string): string {
  return keyOfWords(wordsOfName(name).flatMap((word) => word.split(HYPHEN)));
}
