/** Objects of JSON, and careful ways into them: what is not there or of another kind is `undefined`. */
import { isObject } from '../../../shared/is-object.ts';
import type { PaperDraft } from '../../source-record.ts';
import { asText } from '../field-values.ts';

export type SourceObject = Readonly<Record<string, unknown>>;

/** The shape in which one service writes a paper. */
export interface JsonSchema {
  /** Tells whether `source` has this shape, and no other service's. */
  matches(source: SourceObject): boolean;
  draft(source: SourceObject): PaperDraft;
}

/** Returns what `source` holds at the end of `path`. */
export function memberOf(source: unknown, ...path: readonly string[]): unknown {
  let value = source;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** Returns the objects in a list. */
export function objectsIn(value: unknown): SourceObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Returns those of `members` that are texts. */
export function textFields(members: Record<string, unknown>): Record<string, string> | undefined {
  const texts = Object.entries(members).flatMap(([name, value]) => {
    const text = asText(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
