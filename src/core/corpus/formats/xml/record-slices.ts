/**
 * The records of an XML file as slices of its text, found by their tags alone. Each one is parsed by
 * itself, so that a broken record costs only itself; comments and CDATA sections are stepped over.
 * Reads the text once.
 */

export interface RecordSlice {
  /** Offset of its tag. */
  start: number;
  end: number;
  /** Set where its closing tag comes before the next record. */
  isWhole: boolean;
}

/** Returns the slices of the elements called one of `names`, in any case and under any prefix. */
export function recordSlices(text: string, names: readonly string[]): RecordSlice[] {
  const tag = new RegExp(
    String.raw`<(?:(!--)|(!\[CDATA\[)|(\/?)(?:[\w.-]{1,40}:)?(?:${names.join('|')})(?=[\s/>]))`,
    'gi',
  );
  const slices: RecordSlice[] = [];
  const skip = skipper(text);
  let start: number | undefined;
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    const [, comment, cdata, slash] = found;
    if (comment !== undefined || cdata !== undefined) {
      tag.lastIndex = skip(comment === undefined ? ']]>' : '-->', tag.lastIndex);
    } else if (slash === '') {
      if (start !== undefined) slices.push({ start, end: found.index, isWhole: false });
      start = found.index;
    } else if (start !== undefined) {
      slices.push({ start, end: endOfTag(text, tag.lastIndex), isWhole: true });
      start = undefined;
    }
  }
  if (start !== undefined) slices.push({ start, end: text.length, isWhole: false });
  return slices;
}

/** A section that nothing ends is none: its mark is stepped over. */
function skipper(text: string): (end: '-->' | ']]>', from: number) => number {
  const missing = new Set<string>();
  return (end, from) => {
    const found = missing.has(end) ? -1 : text.indexOf(end, from);
    if (found < 0) missing.add(end);
    return found < 0 ? from : found + end.length;
  };
}

function endOfTag(text: string, from: number): number {
  const end = text.indexOf('>', from);
  return end < 0 ? text.length : end + 1;
}
