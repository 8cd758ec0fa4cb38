/** What tells prose from records, code and tables. */

/** Lines with which records of tagged formats begin: RIS, MEDLINE, EndNote, BibTeX, XML. */
const TAGGED_LINE = /^(?:[A-Z][A-Z0-9]{1,3} {0,2}- |%[0A-Z] |@\w+\s*[{(]|<[?!\w])/m;

/** Characters that code and markup use much more than prose does. */
const SYMBOLS = new Set(Array.from('{}[]<>=;*/\\|&$#@_`+^~', (symbol) => symbol.charCodeAt(0)));
/** Their share of what is no blank, in a listing at most: one in 30. Source code has 4 to 10 %. */
const CHARACTERS_PER_SYMBOL = 30;

const [TAB, RETURN, SPACE, NO_BREAK_SPACE] = [9, 13, 32, 0xa0];

/** Tells whether lines of `text` begin as records of some tagged format do. */
export function isTagged(text: string): boolean {
  return TAGGED_LINE.test(text);
}

/** Tells whether `text` has more symbols than prose does. */
export function isFullOfSymbols(text: string): boolean {
  let symbols = 0;
  let blanks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (SYMBOLS.has(code)) symbols += 1;
    else if (code === SPACE || code === NO_BREAK_SPACE || (code >= TAB && code <= RETURN))
      blanks += 1;
  }
  return symbols * CHARACTERS_PER_SYMBOL > text.length - blanks;
}
