/**
 * The records in a text of JSON: of an array of objects, of one object, of an object that holds the
 * array under a usual name, of objects one after another, or of JSON Lines, one object a line. Each is
 * parsed by itself, so a broken one costs only itself.
 */
import { placeCounter } from '../../place-counter.ts';
import { memberOffsets, parseJson, skipSeparators, skipValue } from './json-text.ts';
import { isRecordName, LIST_HOLDERS, LIST_NAMES } from './record-names.ts';

/** The value at a line, from 1, or why there is none. */
export type PlacedValue = { line: number; value: unknown } | { line: number; problem: string };

/** Objects that hold the list may themselves be held by another: `{"message": {"items": []}}`. */
const DEEPEST_LIST = 3;

/** Lines looked at to recognise JSON Lines. */
const SAMPLE_LINES = 50;

/**
 * Tells whether `text` is JSON Lines: objects open at least half of the first lines, and one of them is
 * whole. An object spread over lines has its inner objects indented, so they do not count; an array and
 * a single line are left to JSON.
 */
export function isJsonLines(text: string): boolean {
  const lines = sampleLines(text);
  const opened = lines.filter((line) => line.startsWith('{'));
  if (lines.length < 2 || lines[0]?.trimStart().startsWith('[')) return false;
  return opened.length * 2 >= lines.length && opened.some(isWhole);
}

/** Returns the value of each line of JSON Lines that is not blank. */
export function* valuesOfLines(text: string): Generator<PlacedValue> {
  let line = 0;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(from, end);
    line += 1;
    if (content.trim() !== '') yield parsePlaced(content, line);
    from = end + 1;
  }
}

/** Returns the value of each record of JSON. */
export function* valuesOfJson(text: string): Generator<PlacedValue> {
  const placeOf = placeCounter(text);
  const list = listStart(text);
  let isSwallowing = false;
  let at = list ?? skipSeparators(text, 0);
  if (text[at] === '[') at += 1;
  for (at = skipSeparators(text, at); at < text.length; at = skipSeparators(text, at)) {
    if (text[at] === ']') {
      if (list !== undefined) break;
      at += 1;
      continue;
    }
    const { line, column } = placeOf(at);
    const end = skipValue(text, at, isSwallowing ? column : undefined);
    const placed = parsePlaced(text.slice(at, end), line);
    yield placed;
    // The first broken record may have taken those after it along, for want of a bracket.
    const ownEnd = 'problem' in placed ? skipValue(text, at, column) : end;
    isSwallowing ||= ownEnd < end;
    at = ownEnd;
  }
}

/** Returns where the list of papers begins in an object that holds one and is itself no paper. */
export function listStart(text: string, start = 0, depth = 1): number | undefined {
  const at = skipSeparators(text, start);
  if (text[at] !== '{') return undefined;
  const members = memberOffsets(text, at);
  if ([...members.keys()].some(isRecordName)) return undefined;
  for (const name of LIST_NAMES) {
    const offset = members.get(name);
    if (offset !== undefined && text[offset] === '[') return offset;
  }
  for (const name of depth < DEEPEST_LIST ? LIST_HOLDERS : []) {
    const offset = members.get(name);
    const found = offset === undefined ? undefined : listStart(text, offset, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parsePlaced(text: string, line: number): PlacedValue {
  try {
    return { line, value: parseJson(text) };
  } catch (error) {
    return { line, problem: `no valid JSON (${syntaxProblem(error)})` };
  }
}

/** The engine's words without its offset, which counts from the record's start. */
function syntaxProblem(error: unknown): string {
  return String(error instanceof Error ? error.message : error).replace(
    /( in JSON)? at position \d+.*$/s,
    '',
  );
}

function sampleLines(text: string): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length < SAMPLE_LINES; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(from, end);
    if (line.trim() !== '') lines.push(line);
    from = end + 1;
  }
  return lines;
}

function isWhole(line: string): boolean {
  try {
    return typeof parseJson(line) === 'object';
  } catch {
    return false;
  }
}
