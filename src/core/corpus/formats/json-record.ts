/** One JSON text → one record of a corpus. Shared by JSON and JSON Lines. */
import type { SourceRecord } from '../source-record.ts';
import { draftFromObject } from './json-fields.ts';
import { parseJson } from './json-text.ts';

/** Returns the record that `text` spells at `line`, or why there is none. */
export function recordFromJson(text: string, line: number): SourceRecord {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    return { line, problem: `no valid JSON (${syntaxProblem(error)})` };
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { line, draft: draftFromObject(value as Record<string, unknown>) };
  }
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
  return { line, problem: `a record must be an object, found ${kind}` };
}

/** The engine's words without its offset, which counts from the record's start. */
function syntaxProblem(error: unknown): string {
  return String(error instanceof Error ? error.message : error).replace(
    /( in JSON)? at position \d+.*$/s,
    '',
  );
}
