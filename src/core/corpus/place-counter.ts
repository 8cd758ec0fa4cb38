/** Places in a text as people name them. */

export interface TextPlace {
  /** From 1. */
  line: number;
  /** From 0. */
  column: number;
}

/**
 * Returns a function from offset to place in `text`. Offsets must not descend, so that all calls
 * together read the text once.
 */
export function placeCounter(text: string): (offset: number) => TextPlace {
  let line = 1;
  let lineStart = 0;
  let newline = text.indexOf('\n');
  return (offset) => {
    while (newline >= 0 && newline < offset) {
      line += 1;
      lineStart = newline + 1;
      newline = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart };
  };
}
