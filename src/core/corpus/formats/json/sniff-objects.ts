/** The first records of a text of JSON, for telling whose they are without reading all of it. */
import { isObject } from '../../../shared/is-object.ts';
import { memberOffsets, parseJson, skipSeparators, skipValue } from './json-text.ts';
import { papersIn } from './papers-in.ts';
import { listStart } from './placed-values.ts';
import type { SourceObject } from './source-object.ts';

/** In code units. */
const SNIFFED_LENGTH = 1_000_000;
const SNIFFED_VALUES = 20;

/**
 * Returns the first papers of `text`. Of one that is broken, or longer than what is looked at, the
 * members that are whole.
 */
export function sniffObjects(text: string): SourceObject[] {
  if (!/^\s*[[{]/.test(text)) return [];
  const head = text.slice(0, SNIFFED_LENGTH);
  const objects: SourceObject[] = [];
  let at = listStart(head) ?? skipSeparators(head, 0);
  if (head[at] === '[') at += 1;
  for (let values = 0; values < SNIFFED_VALUES; values += 1) {
    at = skipSeparators(head, at);
    if (at >= head.length || head[at] === ']') break;
    const end = skipValue(head, at);
    const value = parsed(head.slice(at, end)) ?? wholeMembers(head, at);
    objects.push(...papersIn(value).filter(isObject));
    at = end;
  }
  return objects;
}

function wholeMembers(head: string, start: number): SourceObject | undefined {
  if (head[start] !== '{') return undefined;
  const members = [...memberOffsets(head, start)].flatMap(([name, offset]) => {
    const value = parsed(head.slice(offset, skipValue(head, offset)));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(members);
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
