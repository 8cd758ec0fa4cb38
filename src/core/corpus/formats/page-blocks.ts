/** The blocks of a pasted page, told apart by their shape alone. */

/**
 * An abstract is long, a sentence could be a short one, a title has the shape of one; a line is any
 * other: a date, a button, a counter.
 */
export type BlockKind = 'abstract' | 'sentence' | 'title' | 'line';

/** Lines without a blank one between them, joined. */
export interface Block {
  /** Where it begins, from 1. */
  line: number;
  text: string;
  kind: BlockKind;
}

/** From this length on, any block is an abstract. */
const ABSTRACT_LENGTH = 300;
/** From this length on, a block that ends a sentence is an abstract. */
const LONG_SENTENCE_LENGTH = 120;
/** From this many words on, a block that ends a sentence may be an abstract. */
const SENTENCE_WORDS = 5;
/** "12 upvotes" and "Mar 12, 2024" have fewer. */
const TITLE_WORDS = 3;

/** Returns the blocks of `text` in their order. */
export function pageBlocks(text: string): Block[] {
  const found: { line: number; text: string }[] = [];
  let open = false;
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    const last = found.at(-1);
    if (trimmed !== '' && open && last !== undefined) last.text += ` ${trimmed}`;
    else if (trimmed !== '') found.push({ line: index + 1, text: trimmed });
    open = trimmed !== '';
  }
  return found.map((block) => ({ ...block, kind: kindOf(block.text) }));
}

/** A title may end in a question mark, but not in a full stop. */
function kindOf(text: string): BlockKind {
  const endsSentence = /[.!。][\s"'”’)\]}]*$/.test(text);
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu)?.length ?? 0;
  if (text.length >= ABSTRACT_LENGTH) return 'abstract';
  if (endsSentence && text.length >= LONG_SENTENCE_LENGTH) return 'abstract';
  if (/[.。]["'”’)\]]*$/.test(text) && words >= SENTENCE_WORDS) return 'sentence';
  const opens = /^["'“‘([¿$]*[\p{Lu}\p{Lo}\p{N}]/u.test(text);
  return opens && words >= TITLE_WORDS && !endsSentence && !/[,;:]$/.test(text) ? 'title' : 'line';
}
