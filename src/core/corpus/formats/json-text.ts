/**
 * JSON as files hold it: where values begin and end, and one value's meaning. A value is found by
 * its brackets alone, so a broken record does not take the rest of the file with it.
 */

/** Offsets of one value: `text.slice(start, end)`. */
export interface JsonSlice {
  start: number;
  end: number;
}

const CLOSER_OF: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Returns the offset after the string that opens at `start`; a line's end ends a string too. */
export function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === '\n') return at;
    if (character === '\\') at += 1;
  }
  return text.length;
}

/**
 * Returns the offset after the value that begins at `start`. A bracket closes the nearest open one
 * of its kind; one that opens nothing here ends a bare word and is skipped otherwise.
 */
export function skipValue(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start);
  const first = CLOSER_OF[text[start] ?? ''];
  if (first === undefined) return skipWord(text, start);
  const open = [first];
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const closer = CLOSER_OF[character];
    if (character === '"') at = skipString(text, at) - 1;
    else if (closer !== undefined) open.push(closer);
    else if (character === '}' || character === ']') {
      const opener = open.lastIndexOf(character);
      if (opener === 0) return at + 1;
      if (opener > 0) open.length = opener;
    }
  }
  return text.length;
}

function skipWord(text: string, start: number): number {
  const length = text.slice(start).search(/[\s,:[\]{}"]/);
  return length < 0 ? text.length : start + Math.max(1, length);
}

/** Returns the offset of the first character at or after `start` that is no blank or comma. */
export function skipSeparators(text: string, start: number): number {
  let at = start;
  while (at < text.length && /[\s,]/.test(text[at] ?? '')) at += 1;
  return at;
}

/** Returns where the values of the members of the object at `start` begin, by key. */
export function memberOffsets(text: string, start: number): Map<string, number> {
  const offsets = new Map<string, number>();
  let at = skipSeparators(text, start + 1);
  while (text[at] === '"') {
    const keyEnd = skipString(text, at);
    const colon = skipSeparators(text, keyEnd);
    if (text[colon] !== ':') break;
    const value = skipSeparators(text, colon + 1);
    offsets.set(text.slice(at + 1, keyEnd - 1), value);
    at = skipSeparators(text, skipValue(text, value));
  }
  return offsets;
}

/**
 * Returns the value that `text` spells. Python writes `NaN` and `Infinity`, which are no JSON; they
 * are read as null.
 * @throws SyntaxError when `text` is no JSON value.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const repaired = nullForNaN(text);
    if (repaired === text) throw error;
    return JSON.parse(repaired);
  }
}

function nullForNaN(text: string): string {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const quote = text.indexOf('"', from);
    const bareEnd = quote < 0 ? text.length : quote;
    parts.push(text.slice(from, bareEnd).replace(/-?\b(?:NaN|Infinity)\b/g, 'null'));
    from = quote < 0 ? text.length : skipString(text, quote);
    parts.push(text.slice(bareEnd, from));
  }
  return parts.join('');
}
