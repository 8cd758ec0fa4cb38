import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCuration, formatEdit } from '../../../../src/core/curation/text/format-curation.ts';
import { parseCuration, readCuration } from '../../../../src/core/curation/text/parse-curation.ts';
import { BadCurationError } from '../../../../src/core/shared/errors.ts';
import type { CurationEdit } from '../../../../src/core/types.ts';
import { anyEdit } from '../../dataset/decorated-dataset.ts';

const heading = 'throughline-curation 1';

function editsIn(...lines: string[]): CurationEdit[] {
  const { edits, problems } = parseCuration([heading, ...lines].join('\n'));
  expect(problems).toEqual([]);
  return edits;
}

function problemIn(line: string): string {
  const { edits, problems } = parseCuration([heading, 'hide "a"', line, 'hide "b"'].join('\n'));
  expect(edits).toHaveLength(2);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.line).toBe(3);
  return problems[0]?.message ?? '';
}

describe('parseCuration', () => {
  it.each<[string, CurationEdit]>([
    ['merge "probe" into "probing"', { kind: 'merge', from: ['probe'], into: 'probing' }],
    ['merge "a", "b" into "c"', { kind: 'merge', from: ['a', 'b'], into: 'c' }],
    ['merge a,b into c', { kind: 'merge', from: ['a', 'b'], into: 'c' }],
    ['merge into, to into as', { kind: 'merge', from: ['into', 'to'], into: 'as' }],
    [
      'split "layer" as "layer (image)" in "p 1", p2',
      { kind: 'split', concept: 'layer', label: 'layer (image)', papers: ['p 1', 'p2'] },
    ],
    ['rename LLM to "language model"', { kind: 'rename', concept: 'LLM', label: 'language model' }],
    ['hide control', { kind: 'hide', concept: 'control' }],
    ['hide "#1"', { kind: 'hide', concept: '#1' }],
    ['hide C#', { kind: 'hide', concept: 'C#' }],
    ['hide "a \\"b\\" \\\\ \\u00e9 \\u000a"', { kind: 'hide', concept: 'a "b" \\ é \n' }],
    ['  keep\t"index"  # because', { kind: 'keep', concept: 'index' }],
    [
      'broader "attention" of "self-attention"',
      { kind: 'broader', concept: 'self-attention', broader: 'attention' },
    ],
    ['hide "__proto__"', { kind: 'hide', concept: '__proto__' }],
  ])('reads %s', (line, edit) => {
    expect(editsIn(line)).toEqual([edit]);
  });

  it('passes over comments and blank lines, before the heading too', () => {
    const text = `\ufeff# mine\r\n\r\n${heading} # version\r\n  # more\r\nhide a\r\n`;
    expect(parseCuration(text)).toEqual({ edits: [{ kind: 'hide', concept: 'a' }], problems: [] });
  });

  it.each([
    ['', 1],
    ['# nothing', 1],
    ['\n\nhide "a"', 3],
    ['throughline-curation', 1],
    ['throughline-curation 2', 1],
    ['throughline-curation 1 2', 1],
    ['throughline-curation 2\nhide "a"\nhide', 1],
    ['"open\nhide "a"', 1],
    ['hide "a"\nhide "b"', 1],
  ])('needs the heading: %j', (text, line) => {
    expect(parseCuration(text)).toMatchObject({ edits: [], problems: [{ line }] });
  });

  it.each([
    ['hid "control"', 'did you mean hide?'],
    ['constructor "control"', 'one of merge, split'],
    ['"hide', 'close it with "'],
    ['hide', 'a name is needed, received nothing'],
    ['hide ""', 'received an empty one'],
    ['hide "a" "b"', 'the end of the line is needed, received "b"'],
    ['hide large language model', 'received "language"'],
    ['hide “control”', 'straight quotes'],
    ['hide "\\beta"', '\\b is no escape'],
    ['merge "a", into "b"', 'the word into is needed'],
    ['merge "a" "b" into "c"', 'received "b"'],
    ['merge "a" "into" "c"', 'the word into is needed'],
    ['rename "a" into "b"', 'rename "LLM" to "large language model"'],
    ['split "a" as "b"', 'the word in is needed, received nothing'],
    ['broader "a"', 'broader "attention" of "self-attention"'],
    [', hide a', 'one of merge'],
  ])('names what is wrong with %s, and reads the other lines', (line, message) => {
    expect(problemIn(line)).toContain(message);
  });
});

describe('readCuration', () => {
  it('refuses a text with any line that cannot be read, and names them all', () => {
    const read = () => readCuration(`${heading}\neat "a"\nhide "b"\nhide`, 'my.curation');
    expect(read).toThrow(BadCurationError);
    expect(read).toThrow(expect.objectContaining({ code: 'bad-curation' }));
    expect(read).toThrow('my.curation');
    expect(read).toThrow('  line 2: ');
    expect(read).toThrow('  line 4: ');
  });

  it('gives no edits for a heading alone', () => {
    expect(readCuration(heading, 'empty.curation')).toEqual([]);
  });
});

describe('formatCuration', () => {
  it('writes a heading and a line an edit', () => {
    const edits: CurationEdit[] = [
      { kind: 'merge', from: ['a', 'b'], into: 'c "d"' },
      { kind: 'keep', concept: 'e\u2028f' },
    ];
    expect(formatCuration(edits)).toBe(
      `${heading}\nmerge "a", "b" into "c \\"d\\""\nkeep "e\\u2028f"\n`,
    );
  });

  it('gives back the same edits for any names', () => {
    fc.assert(
      fc.property(fc.array(anyEdit), (edits) => {
        expect(parseCuration(formatCuration(edits))).toEqual({ edits, problems: [] });
      }),
    );
  });

  it.each([
    '"',
    '\\',
    '\n',
    '\r\n',
    '#',
    '# a',
    '__proto__',
    ' ',
    ',',
    'into',
    '\ud800',
    '漢字 🧭',
  ])('gives back %j', (name) => {
    const edit: CurationEdit = { kind: 'rename', concept: name, label: name };
    expect(editsIn(formatEdit(edit))).toEqual([edit]);
  });
});
