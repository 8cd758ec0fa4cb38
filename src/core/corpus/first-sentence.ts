/** The sentence that serves as title where a paper has none. */

/**
 * A full stop, question or exclamation mark with a new start after it. "i.e. the", "et al. show",
 * "Fig. 2" and initials do not end a sentence.
 */
const SENTENCE_END =
  /(?<!\b(?:al|cf|e\.g|eg|eq|fig|i\.e|ie|no|resp|sec|vs|approx|dr|prof|[A-Z]))[.!?]["”')\]]*(?=\s+["“'(]?[\p{Lu}\p{N}])|[。！？]/iu;

/** Returns the first sentence of `text`; all of it where none ends before. */
export function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return end === null ? text : text.slice(0, end.index + end[0].length);
}
