/** Plain text → the same text in LaTeX, for BibTeX with UTF-8: letters of all scripts stay. */

/**
 * Braces are counted by BibTeX also after a backslash, so that `\{` alone would never close: they are
 * named. `<`, `>` and `|` print as other signs in LaTeX's old font encoding.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash{}}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Signs that make another one together: `--` would be a dash. */
const LIGATURES = /(?<=-)(?=-)|(?<=`)(?=`)|(?<=')(?=')|(?<=[?!])(?=`)/g;

/** Returns `text` so that LaTeX prints it as it is. */
export function latexText(text: string): string {
  return text
    .replace(/[\\{}~^<>|&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(LIGATURES, '{}');
}

/** A word may hold `_` and `^`, so that no group follows them, and ends with a letter or digit. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}_^\\])[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_^'’./+-]*[\p{L}\p{M}\p{N}+])?/gu;

/**
 * Returns a title in LaTeX with words in braces whose capitals no style may change: `{BERT}`, `{iPhone}`,
 * and, in titles that are not written in capitals throughout, names: `using {Bayesian} models`.
 */
export function latexTitle(title: string): string {
  const words = [...title.matchAll(WORD)];
  const later = words.slice(1).filter(([word]) => /^\p{L}{4,}/u.test(word));
  const small = later.filter(([word]) => /^\p{Ll}/u.test(word)).length;
  const isShouted = words.length > 2 && !/\p{Ll}/u.test(title);
  if (isShouted) return latexText(title);
  const isSentence = small * 2 > later.length;
  let from = 0;
  let latex = '';
  for (const [place, { 0: word, index }] of words.entries()) {
    const opens = place === 0 || /[.:?!–—]\s*["“‘'(]*$/.test(title.slice(0, index));
    const isName = isSentence && !opens && /^\p{Lu}/u.test(word);
    if (!isName && !/.\p{Lu}/u.test(word.replace(/(?<=[-/])\p{Lu}(?=\p{Ll})/gu, ''))) continue;
    latex += `${latexText(title.slice(from, index))}{${latexText(word)}}`;
    from = index + word.length;
  }
  return latex + latexText(title.slice(from));
}

/** Returns an identifier as fields take it that are read letter by letter: what would end them is encoded. */
export function verbatimText(text: string): string {
  return text.replace(/[\s{}\\\p{Cc}]/gu, encodeURIComponent);
}

/**
 * Returns the id of a paper as such fields take it, so that `decodeURIComponent` gives it again: also what
 * our reader of BibTeX would read as another sign is encoded.
 */
export function verbatimId(id: string): string {
  return id.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\s%{}\\$\p{Cc}]/gu, encodeURIComponent);
}

/** Returns an address as such fields take it. */
export function verbatimAddress(url: string): string {
  return verbatimText(url).replace(/["<>|^`]/g, encodeURIComponent);
}
