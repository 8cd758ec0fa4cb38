/** What tells prose from records, code and tables. */

/** Lines with which records of tagged formats begin: RIS, MEDLINE, EndNote, BibTeX, XML. */
const TAGGED_LINE = /^(?:[A-Z][A-Z0-9]{1,3} {0,2}- |%[0A-Z] |@\w+\s*[{(]|<[?!\w])/m;

/** Characters that code and markup use much more than prose does. */
const SYMBOL = /[{}[\]<>=;*/\\|&$#@_`+^~]/g;
/** Their share of what is no blank, in a listing at most: one in 30. Source code has 4 to 10 %. */
const CHARACTERS_PER_SYMBOL = 30;

/** Tells whether lines of `text` begin as records of some tagged format do. */
export function isTagged(text: string): boolean {
  return TAGGED_LINE.test(text);
}

/** Tells whether `text` has more symbols than prose does. */
export function isFullOfSymbols(text: string): boolean {
  const symbols = text.match(SYMBOL)?.length ?? 0;
  return symbols * CHARACTERS_PER_SYMBOL > text.replace(/\s/g, '').length;
}
