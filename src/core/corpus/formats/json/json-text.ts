/**
 * JSON as files hold it: where values begin and end, and one value's meaning. A value is found by
 * its brackets alone, so a broken record does not take the rest of the file with it.
 */

const CLOSER_OF: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Returns the offset after the string that opens at `start`; a line's end ends a string too. */
function skipString(text: string, start: number): number {
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
 * of its kind, and is skipped where none is open. With `column`, a value also ends before a line
 * that opens an object at that column or left of it: there stands the next record, and this one
 * lacks a bracket.
 */
export function skipValue(text: string, start: number, column = -1): number {
  if (text[start] === '"') return skipString(text, start);
  const first = CLOSER_OF[text[start] ?? ''];
  if (first === undefined) return skipWord(text, start);
  const open = [first];
  const openOfKind: Record<string, number> = { '}': 0, ']': 0, [first]: 1 };
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const closer = CLOSER_OF[character];
    if (character === '"') at = skipString(text, at) - 1;
    else if (character === '\n' && opensObject(text, at + 1, column)) return at;
    else if (closer !== undefined) {
      open.push(closer);
      openOfKind[closer] = (openOfKind[closer] ?? 0) + 1;
    } else if (openOfKind[character] !== undefined && openOfKind[character] > 0) {
      for (let closed = ''; closed !== character; ) {
        closed = open.pop() ?? character;
        openOfKind[closed] = (openOfKind[closed] ?? 0) - 1;
      }
      if (open.length === 0) return at + 1;
    }
  }
  return text.length;
}

/** Tells whether the line at `start` opens an object, at `column` at most. */
function opensObject(text: string, start: number, column: number): boolean {
  for (let at = start; at <= start + column; at += 1) {
    const character = text[at];
    if (character === '{') return true;
    if (character !== ' ' && character !== '\t') return false;
  }
  return false;
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
