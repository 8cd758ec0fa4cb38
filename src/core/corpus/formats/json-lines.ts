/** JSON Lines: one object a line. */
import type { FormatReader, SourceRecord } from '../source-record.ts';
import { recordFromJson } from './json-record.ts';
import { parseJson } from './json-text.ts';

/** Lines looked at to recognise the format. */
const SAMPLE_LINES = 50;

export const jsonLinesReader = {
  name: 'json-lines',
  title: 'JSONL',

  /**
   * Objects open at least half of the first lines, and one of them is whole. An object spread over
   * lines has its inner objects indented, so they do not count; an array and a single line are left
   * to JSON.
   */
  detect(text) {
    const lines = sampleLines(text);
    const opened = lines.filter((line) => line.startsWith('{'));
    if (lines.length < 2 || lines[0]?.trimStart().startsWith('[')) return false;
    return opened.length * 2 >= lines.length && opened.some(isObject);
  },

  read(text) {
    const records: SourceRecord[] = [];
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() !== '') records.push(recordFromJson(line, index + 1));
    }
    return records;
  },
} as const satisfies FormatReader;

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

function isObject(line: string): boolean {
  try {
    return typeof parseJson(line) === 'object';
  } catch {
    return false;
  }
}
