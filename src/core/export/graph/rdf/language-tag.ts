/** Which language a text of the map is said to be in, where that is sound. */
import type { DatasetStructure, MapPaper } from '../../../types.ts';

/**
 * Returns the tag of a paper's title and abstract, in lower case: what they were found to be written in,
 * else English where the source says so. Undefined where neither tells; many sources give the language
 * of the full text, so that another one is not believed.
 */
export function languageOfPaper({ textLanguage, language }: MapPaper): string | undefined {
  const tag = (textLanguage ?? language ?? '').toLowerCase();
  if (textLanguage === undefined && !/^en(-|$)/.test(tag)) return undefined;
  return isTag(tag) ? tag : undefined;
}

/**
 * Returns the numbers of the concepts whose names are in English: those that no paper mentions that was
 * found to be in another language. Names are read from English text alone.
 */
export function findEnglishConcepts({ concepts, papers, mentions }: DatasetStructure): Set<number> {
  const english = new Set(concepts.keys());
  for (const { paper, concept } of mentions) {
    if (papers[paper]?.textLanguage !== undefined) english.delete(concept);
  }
  return english;
}

function isTag(tag: string): boolean {
  return /^[a-z]{2,8}(-[a-z\d]{1,8})*$/.test(tag);
}
