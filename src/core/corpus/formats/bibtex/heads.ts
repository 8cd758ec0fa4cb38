/** Where entries of a BibTeX file begin. */

/** `@article{`, `@string(`, and Semantic Scholar's `@['JournalArticle', 'Review']{`. */
const HEAD = /@[ \t]{0,9}([A-Za-z][\w-]{0,60}|\[[\w', ]{0,80}\])\s{0,99}([{(])/g;

/** What follows a head: a key and a comma or a line's end, or a field at once. */
const KEY = /^(?:[^\s,{}="][^,="\n]*)?(?:[,\n]|$)|^[\w-]+\s*=/;

/** Characters of a key that are looked at. */
const KEY_WINDOW = 400;

/** Heads of what is no entry need no key. */
const KEYLESS = new Set(['comment', 'preamble', 'string']);

export interface EntryHead {
  /** Offset of its `@`. */
  at: number;
  /** In lower case. */
  type: string;
  /** Offset after its opening delimiter. */
  open: number;
  closer: '}' | ')';
  /** Nothing stands before it on its line: it ends an entry that was left open. */
  opensLine: boolean;
}

/**
 * Returns the heads in `text` in their order. One on a line that `%` opens is commented out; one
 * in the middle of a word or without a key is none. Linear.
 */
export function* findHeads(text: string): Generator<EntryHead> {
  let looked = 0;
  let blank = true;
  let comment = false;
  for (const found of text.matchAll(HEAD)) {
    const [whole, name = '', delimiter] = found;
    const between = text.slice(looked, found.index);
    const line = between.slice(between.lastIndexOf('\n') + 1);
    if (looked === 0 || line.length < between.length) {
      blank = true;
      comment = line.trimStart().startsWith('%');
    }
    const opensLine = blank && line.trim() === '';
    const inWord = /[\w.+-]/.test(text[found.index - 1] ?? ' ');
    looked = found.index + whole.length;
    blank = false;
    if (comment || inWord) continue;
    const type = name.startsWith('[') ? 'misc' : name.toLowerCase();
    const start = text.slice(looked, looked + KEY_WINDOW).trimStart();
    if (!KEYLESS.has(type) && !KEY.test(start)) continue;
    const closer = delimiter === '(' ? ')' : '}';
    yield { at: found.index, type, open: looked, closer, opensLine };
  }
}
