/**
 * The scanner of the tagged formats: lines that begin with a tag, and lines that go on with the value
 * above them. One pass, linear in the text, whatever its lines hold.
 */

/** A line that begins with a tag. */
export interface TagLine {
  tag: string;
  value: string;
}

/** How a format's lines are told apart. */
export interface TagDialect {
  /** Returns the tag with which `line` begins, or `undefined` where it goes on with a value. */
  readTag(line: string): TagLine | undefined;
  /** Tells whether `line`, without a tag and after a blank line, still goes on; by default it does. */
  continuesAfterGap?(line: string): boolean;
}

/** A tag and its value. */
export interface TaggedField {
  /** From 1. */
  line: number;
  tag: string;
  /** The value's lines, trimmed, without blank ones. */
  lines: string[];
  /** Whether a blank line, or text that belongs to nothing, stands right above. */
  afterGap: boolean;
}

/** Returns the fields of `text` in their order. Text before the first tag belongs to none. */
export function* taggedFields(text: string, dialect: TagDialect): Generator<TaggedField> {
  const usualGap = blankLinesBetween(text);
  let field: TaggedField | undefined;
  let line = 0;
  let blankLines = 0;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(from, end);
    const trimmed = content.trim();
    from = end + 1;
    line += 1;
    if (trimmed === '') {
      blankLines += 1;
      continue;
    }
    const isAfterGap = blankLines > usualGap;
    const tagged = dialect.readTag(content);
    if (tagged !== undefined) {
      if (field !== undefined) yield field;
      const value = tagged.value.trim();
      field = { line, tag: tagged.tag, lines: value === '' ? [] : [value], afterGap: isAfterGap };
      blankLines = 0;
    } else if (!isAfterGap || (dialect.continuesAfterGap?.(content) ?? true)) {
      field?.lines.push(trimmed);
      blankLines = 0;
    }
  }
  if (field !== undefined) yield field;
}

/** Characters and lines from which it is told whether each line end was doubled on the way. */
const LOOKED_AT = 20_000;
const FEWEST_LINES = 6;

/** Returns how many blank lines stand after nearly every line: one where line ends were doubled. */
function blankLinesBetween(text: string): number {
  const lines = text.slice(0, LOOKED_AT).split('\n');
  const isBlank = (line: string | undefined) => line?.trim() === '';
  const filled = lines.filter((line) => !isBlank(line)).length;
  const spaced = lines.filter((line, at) => !isBlank(line) && isBlank(lines[at + 1])).length;
  return filled >= FEWEST_LINES && spaced * 10 >= filled * 9 ? 1 : 0;
}
