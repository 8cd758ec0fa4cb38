/** The papers in a value of JSON, out of what services wrap them in. */
import { isObject } from '../../../shared/is-object.ts';
import { isRecordName, LIST_HOLDERS, LIST_NAMES, PAPER_HOLDERS } from './record-names.ts';
import { schemaOf } from './schemas.ts';
import type { SourceObject } from './source-object.ts';

const DEEPEST = 5;

const HOLDERS: readonly string[] = [...new Set([...LIST_HOLDERS, ...PAPER_HOLDERS])];

/**
 * Returns the records in `value`, in their order: itself, where it is a paper or nothing in it is one.
 * What is no object is handed on as it is.
 */
export function papersIn(value: unknown, depth = 1): unknown[] {
  if (!isObject(value) || isPaper(value) || depth > DEEPEST) return [value];
  for (const name of LIST_NAMES) {
    const list = value[name];
    if (Array.isArray(list) && (list.length === 0 || list.some(isObject))) {
      return list.flatMap((member) => papersIn(member, depth + 1));
    }
  }
  for (const name of HOLDERS) {
    const held = value[name];
    if (!isObject(held)) continue;
    const papers = papersIn(held, depth + 1);
    if (papers.length !== 1 || papers[0] !== held || isPaper(held)) return papers;
  }
  return papersByKey(value) ?? [value];
}

function isPaper(value: SourceObject): boolean {
  return schemaOf(value) !== undefined || Object.keys(value).some(isRecordName);
}

/** `{"smith2020": {"title": …}, …}`: most members that are no lists are papers. */
function papersByKey(value: SourceObject): unknown[] | undefined {
  const members = Object.values(value).filter((member) => !Array.isArray(member));
  const papers = members.filter((member) => isObject(member) && isPaper(member));
  return papers.length * 2 > members.length ? papers : undefined;
}
