/** A paper with the language of its text, where that is not English. */
import type { Paper } from '../../types.ts';
import { findTextLanguage } from './find-text-language.ts';

/** Returns `paper` with `textLanguage` as its present title and abstract say. */
export function tellLanguage(paper: Paper): Paper {
  const { textLanguage: _, ...rest } = paper;
  const found = findTextLanguage(paper);
  return found === undefined ? rest : { ...rest, textLanguage: found };
}
