import { describe, expect, it } from 'vitest';
import {
  jsonLinesReader,
  jsonReader,
} from '../../../../../src/core/corpus/formats/json/json-readers.ts';
import { detectFormat } from '../../../../../src/core/corpus/formats.ts';
import type { SourceRecord } from '../../../../../src/core/corpus/source-record.ts';

/** `line title` of a record that was read, `line !` of one that was not. */
function outline(records: readonly SourceRecord[]): string[] {
  return records.map((record) =>
    'draft' in record ? `${record.line} ${record.draft.title}` : `${record.line} !`,
  );
}

describe('JSON', () => {
  it.each([
    ['a number', '[1]', ['1 !']],
    ['null', '[null, {"title": "A"}]', ['1 !', '1 A']],
    ['an array in the array', '[[{"title": "A"}]]', ['1 !']],
    ['a bare word', '[oops, {"title": "A"}]', ['1 !', '1 A']],
    ['a record of one-quoted strings', "{'title': 'A'}", ['1 !']],
    ['a brace too many', '[{"title": "A"}},\n{"title": "B"}]', ['1 A', '1 !', '2 B']],
    ['text after the array', '[{"title": "A"}]\n{"title"', ['1 A', '2 !']],
  ])('rejects %s', (_, text, records) => {
    expect(outline(jsonReader.read(text))).toEqual(records);
  });

  it.each([
    ['a missing comma', '"x": 1 "title": "B"'],
    ['an unclosed string', '"title": "B'],
    ['an unclosed list', '"title": "B", "authors": ["x"'],
    ['a stray word', '"title": B'],
  ])('loses one record to %s', (_, broken) => {
    const record = (members: string) => `  {\n    ${members}\n  }`;
    const text = `[\n${['"title": "A"', broken, '"title": "C"', '"title": "D"'].map(record).join(',\n')}\n]`;
    expect(outline(jsonReader.read(text)).filter((line) => !line.endsWith('!'))).toEqual([
      '2 A',
      '8 C',
      '11 D',
    ]);
    expect(outline(jsonReader.read(text))).toContain('5 !');
  });

  it('keeps the records of a truncated file', () => {
    const text = '[\n  {"title": "A"},\n  {"title": "B"},\n  {"title": "C';
    expect(outline(jsonReader.read(text))).toEqual(['2 A', '3 B', '4 !']);
  });

  it.each([
    ['an empty array', '[]', []],
    ['one object', '{"title": "A"}', ['1 A']],
    [
      'a list under its name',
      '{"total": 1,\n"papers": [\n{"title": "A"}], "x": {"y": 2}}',
      ['3 A'],
    ],
    ['objects one after another', '{\n"title": "A"\n}\n{\n"title": "B"\n}', ['1 A', '4 B']],
    ['a list in an answer of a service', '{"response":\n{"docs": [\n{"title": "A"}]}}', ['3 A']],
    ['papers under their keys', '{"a": {"title": "A"}, "b": {"title": "B"}}', ['1 A', '1 B']],
    ['what a search engine wraps papers in', '[{"_source": {"title": "A"}, "_id": 1}]', ['1 A']],
    ['a name as no title', '[{"name": "Ada", "display_name": "Ada"}]', ['1 undefined']],
    [
      'a paper with a list of its own',
      '{"title": "A", "year": 2024, "items": [{"title": "B"}]}',
      ['1 A'],
    ],
    ['a lone paper with its id', '{"id": "a", "title": "A", "tags": ["b"]}', ['1 A']],
    [
      'a list of titles of several words',
      '[{"title": "Sleep and memory", "shelf": 1}, {"title": "Maps of science", "shelf": 2}]',
      ['1 Sleep and memory', '1 Maps of science'],
    ],
    [
      'a title alone beside a paper',
      '[{"title": "A", "shelf": 1}, {"title": "B", "year": 2024}]',
      ['1 A', '1 B'],
    ],
    ['brackets inside strings', '[{"title": "A ]}[{ \\" B"}]', ['1 A ]}[{ " B']],
  ])('reads %s', (_, text, records) => {
    expect(outline(jsonReader.read(text))).toEqual(records);
  });

  it('reads the NaN that Python writes as missing', () => {
    expect(jsonReader.read('[{"title": "NaN, B", "year": NaN, "citations": -Infinity}]')).toEqual([
      { line: 1, draft: { title: 'NaN, B' } },
    ]);
  });

  it('reads deep nesting, many broken records and one long line to their end', () => {
    for (const deep of ['['.repeat(20_000), `[${'['.repeat(20_000)}${'}'.repeat(20_000)}`]) {
      expect(outline(jsonReader.read(deep))).toEqual(['1 !']);
    }
    expect(jsonReader.read(`[${'{\n'.repeat(20_000)}`)).toHaveLength(20_000);
    expect(jsonReader.read(`[${'oops,'.repeat(20_000)}]`)).toHaveLength(20_000);
    const long = `[${'{"title":"A"},'.repeat(20_000)}{"title":"A"}]`;
    expect(jsonReader.read(long)).toHaveLength(20_001);
  });
});

describe('JSON Lines', () => {
  it('rejects a malformed line with its line', () => {
    const text = '{"title": "A"}\nnot a record\n\n{"title": "B"\n[1]\n{"title": "C"}\n';
    expect(outline(jsonLinesReader.read(text))).toEqual(['1 A', '2 !', '4 !', '5 !', '6 C']);
  });
});

describe('the format of a text', () => {
  it.each<[string | undefined, string]>([
    [undefined, ''],
    [undefined, '[Some notes] about papers'],
    ['json', '[]'],
    ['json', '\n [ {"title": "A"} ]'],
    ['json', '[\n{"title": "A"},\n{"title": "B"}\n]'],
    ['json', '{\n  "title": "A",\n  "authors": [\n    {"name": "B"}\n  ]\n}'],
    ['json-lines', '{"title": "A"}\n{"title": "B"}\n'],
    ['json-lines', '{"title": "A"\n{"title": "B"}\n'],
    ['json-lines', '{"title": "A"}\n\n{"title": "B"}'],
  ])('is %s', (format, text) => {
    expect(detectFormat(text)?.name).toBe(format);
  });
});
