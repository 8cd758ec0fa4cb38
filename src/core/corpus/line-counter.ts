/** Places in a text as people name them. */

/**
 * Returns a function from offset to 1-based line of `text`. Offsets must not descend, so that all
 * calls together read the text once.
 */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    for (let newline = text.indexOf('\n', from); newline >= 0 && newline < offset; ) {
      line += 1;
      from = newline + 1;
      newline = text.indexOf('\n', from);
    }
    return line;
  };
}
