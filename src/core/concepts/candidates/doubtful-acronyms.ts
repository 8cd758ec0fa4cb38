/**
 * Acronyms that one paper expands and that another uses for something else: "SMA" is a spinal muscular
 * atrophy here, and there stands beside "supplementary motor areas". Two letters are too few to carry an
 * expansion from paper to paper at all, unless the other paper has a word of it.
 */
import type { PaperReading } from '../text/read-text.ts';
import { CLOSED_CLASS_WORDS } from '../words/closed-class-words.ts';
import { HYPHEN } from '../words/hyphen.ts';
import { normalNoun } from '../words/normal-word.ts';
import type { AcronymTable } from './acronym-table.ts';
import { acronymOf } from './acronyms.ts';

/** Letters from which on an acronym is carried without a word of its expansion. */
const LEAST_CARRIED = 3;

/** Returns the acronyms of a paper whose expansion by another paper does not hold in it. */
export function doubtfulAcronyms(
  { tagged: text, keywords }: PaperReading,
  table: AcronymTable,
): string[] {
  const tagged = [...text, ...keywords];
  const lent = new Map<string, readonly string[]>();
  for (const { text } of tagged.flatMap(({ tokens }) => tokens)) {
    const acronym = acronymOf(text);
    const expansion = table.lentExpansion(acronym);
    if (expansion !== undefined) lent.set(acronym, expansion);
  }
  if (lent.size === 0) return [];
  const sentences = tagged.map(({ tokens }) =>
    tokens.flatMap(({ text, kind }) => (kind === 'word' ? text.split(HYPHEN).map(normalNoun) : [])),
  );
  return [...lent.keys()].filter((acronym) => {
    const own = new Set(
      (lent.get(acronym) ?? []).flatMap((word) => word.split(HYPHEN)).map(normalNoun),
    );
    const said = sentences.some((words) => words.some((word) => word.length > 1 && own.has(word)));
    if (said) return false;
    return acronym.length < LEAST_CARRIED || sentences.some((words) => spells(words, acronym));
  });
}

/** Whether words in a row begin with the letters of an acronym; "of" and the like may stand between. */
function spells(words: readonly string[], acronym: string): boolean {
  const initials = words
    .filter((word) => !CLOSED_CLASS_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return initials.includes(acronym.toLowerCase());
}
