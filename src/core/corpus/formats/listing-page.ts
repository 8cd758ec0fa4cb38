/**
 * A listing page as it comes from the clipboard: a title, a blank line, its abstract, a blank line,
 * again and again, among furniture (banner, subscribe line, date). A paper is a short block with a
 * long one under it; every other short block is furniture.
 */
import type { FormatReader, SourceRecord } from '../source-record.ts';

/** Lines without a blank one between them, joined, and the 1-based line where they begin. */
interface Block {
  line: number;
  text: string;
}

/** From this length on, a block that ends a sentence is an abstract. */
const SENTENCE_LENGTH = 120;
/** From this length on, any block is an abstract. */
const ABSTRACT_LENGTH = 300;

/** Lines with which records of tagged formats begin: RIS, MEDLINE, EndNote, BibTeX, XML. */
const TAGGED_LINE = /^(?:[A-Z][A-Z0-9]{1,3} {0,2}- |%[0A-Z] |@\w+\s*[{(]|<[?!\w])/m;

export const listingPageReader = {
  name: 'listing',

  detect(text) {
    return !TAGGED_LINE.test(text) && readPage(text).some((record) => 'draft' in record);
  },

  read: readPage,
} as const satisfies FormatReader;

function readPage(text: string): SourceRecord[] {
  const records: SourceRecord[] = [];
  let title: Block | undefined;
  for (const block of blocks(text)) {
    const previous = records.at(-1);
    if (!isAbstract(block.text)) {
      title = block;
    } else if (title !== undefined) {
      records.push({ line: title.line, draft: { title: title.text, abstract: block.text } });
      title = undefined;
    } else if (previous !== undefined && 'draft' in previous) {
      previous.draft.abstract = `${previous.draft.abstract} ${block.text}`;
    } else {
      records.push({ line: block.line, problem: 'a paragraph without a title line above it' });
    }
  }
  return records;
}

function blocks(text: string): Block[] {
  const found: Block[] = [];
  let open = false;
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    const last = found.at(-1);
    if (trimmed !== '' && open && last !== undefined) last.text += ` ${trimmed}`;
    else if (trimmed !== '') found.push({ line: index + 1, text: trimmed });
    open = trimmed !== '';
  }
  return found;
}

/** A title may end in a question mark, but not in a full stop. */
function isAbstract(text: string): boolean {
  if (text.length >= ABSTRACT_LENGTH) return true;
  return text.length >= SENTENCE_LENGTH && /[.!。][\s"'”’)\]}]*$/.test(text);
}
