/** Readings of small vocabularies, by what a reader would ask of them. */
import {
  readVocabulary,
  type VocabularyReading,
} from '../../../src/core/vocabulary/read-vocabulary.ts';

/** Reads lines, with names told apart by their small letters alone. */
export function readingOf(...lines: string[]): Promise<VocabularyReading> {
  return readVocabulary(lines.join('\n'), (name) => name.toLowerCase());
}

/** Returns the terms as `label: synonym, synonym < broader, broader`, sorted by label. */
export async function termsOf(...lines: string[]): Promise<string[]> {
  return written(await readingOf(...lines));
}

/** Returns the terms of a reading as `termsOf` does. */
export function written({ vocabulary }: VocabularyReading): string[] {
  return vocabulary.terms.map(({ label, synonyms, broader }) => {
    const others = synonyms.length > 0 ? `: ${synonyms.join(', ')}` : '';
    return `${label}${others}${broader.length > 0 ? ` < ${broader.join(', ')}` : ''}`;
  });
}

/** Returns the problems of a reading as `line code`, a dash where there is no line. */
export async function problemsOf(...lines: string[]): Promise<string[]> {
  const { problems } = await readingOf(...lines);
  return problems.map(({ line, code }) => `${line ?? '-'} ${code}`);
}
