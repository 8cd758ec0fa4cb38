import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ReadingChoices,
  readCorpus,
  requirePapers,
} from '../../../src/core/corpus/read-corpus.ts';
import type { FileProblemCode } from '../../../src/core/corpus/reading.ts';
import type { CorpusFile } from '../../../src/core/corpus/source-record.ts';
import { BadCorpusError } from '../../../src/core/shared/errors.ts';
import { doAtOnce } from '../../../src/core/shared/in-steps.ts';
import type { Paper } from '../../../src/core/types.ts';

function readFiles(files: readonly CorpusFile[], choices?: ReadingChoices) {
  return doAtOnce(readCorpus(files, choices));
}

function read(...texts: string[]) {
  return readFiles(texts.map((text, number) => ({ name: `${number}.json`, text })));
}

function readRecords(...records: object[]) {
  return read(records.map((record) => JSON.stringify(record)).join('\n'));
}

function toJsonLines(papers: readonly Paper[]): string {
  return papers.map((paper) => JSON.stringify(paper)).join('\n');
}

describe('reading a corpus', () => {
  it.each([
    ['no file', []],
    ['an empty file', ['']],
    ['blank lines', ['\n \n']],
    ['an unknown format', ['col1,col2\na,b\n']],
    ['an empty array', ['[]']],
    ['only bad records', ['[1, null, {}]']],
  ])('finds no paper in %s', (_, texts) => {
    const reading = read(...texts);
    expect(reading.papers).toEqual([]);
    expect(() => requirePapers(reading)).toThrow(BadCorpusError);
  });

  it('names the file, the line and the reason when every record is bad', () => {
    expect(() => requirePapers(read('[\n1,\n{"year": 2024}\n]'))).toThrow(
      /0\.json: line 3: neither a title/,
    );
  });

  it.each<[string, CorpusFile, FileProblemCode]>([
    ['is empty', { name: 'a', text: ' \n' }, 'empty'],
    ['is of no known format', { name: 'a', text: '%!PS-Adobe\n' }, 'unknown-format'],
    ['has no record', { name: 'a', text: '[]' }, 'no-records'],
    ['is binary', { name: 'a', problem: { code: 'binary', reason: 'is a picture.' } }, 'binary'],
  ])('says of a file that it %s, and reads the others', (_, file, code) => {
    const { papers, files } = readFiles([file, { name: 'b', text: '{"title": "A"}' }]);
    expect(papers).toHaveLength(1);
    expect(files.map(({ file: name, problem }) => [name, problem?.code])).toEqual([
      ['a', code],
      ['b', undefined],
    ]);
  });

  it('lets a named format overrule the content', () => {
    const file = { name: 'a', text: '[{"title": "A"}]' };
    expect(readFiles([file], { format: 'listing' }).files).toEqual([
      expect.objectContaining({ format: 'listing', title: 'Pasted listing page', records: 0 }),
    ]);
  });

  it('reads one paper, whatever byte order mark, NUL and line ends surround it', () => {
    const { papers, files } = read('\ufeff[\r\n{"id": "a",\r\n "title": "A\0"}\r\n]\r\n');
    expect(papers).toEqual([{ id: 'a', title: 'A' }]);
    expect(files).toEqual([
      { file: '0.json', format: 'json', title: 'JSON', records: 1, withAbstract: 0, rejected: 0 },
    ]);
  });

  it('rejects a record with neither title nor abstract, with its line', () => {
    const { papers, rejected } = readRecords({ title: 'A' }, { year: 2024, abstract: '  ' });
    expect(papers).toHaveLength(1);
    expect(rejected).toEqual([
      { file: '0.json', line: 2, code: 'no-text', reason: expect.any(String) },
    ]);
  });

  it('lets a paper without a title enter with its abstract, marked', () => {
    expect(readRecords({ id: 'a', abstract: 'We probe. It works.' }).papers).toEqual([
      { id: 'a', title: 'We probe.', titleSource: 'abstract', abstract: 'We probe. It works.' },
    ]);
  });

  it('reads its own papers again as they were', () => {
    const { papers } = readRecords({ id: 'a', abstract: 'We probe. It works.' }, { title: 'B' });
    expect(readRecords(...papers).papers).toEqual(papers);
  });

  it.each<[string, object, string]>([
    ['given', { id: ' a ', doi: '10.1145/1' }, 'a'],
    ['given as a number', { id: 7 }, '7'],
    ['reserved for concepts', { id: 'concept:x' }, 'paper:concept:x'],
    [
      'from the DOI',
      { doi: 'https://doi.org/10.1145/ABC', arxivId: '2206.11719' },
      'doi:10.1145/abc',
    ],
    ['from the arXiv id', { arxivId: 'arXiv:2206.11719v3' }, 'arxiv:2206.11719'],
    ['__proto__', { id: '__proto__' }, '__proto__'],
  ])('gives a paper the id that is %s', (_, record, id) => {
    expect(readRecords({ title: 'A', ...record }).papers[0]?.id).toBe(id);
  });

  it('hashes normalised title and abstract where there is no id', () => {
    const id = readRecords({ title: 'A  Title', abstract: 'One. Two.' }).papers[0]?.id;
    expect(id).toMatch(/^hash:[0-9a-f]{16}$/);
    expect(readRecords({ title: 'a title!', abstract: 'one two' }).papers[0]?.id).toBe(id);
    expect(readRecords({ title: 'A Title One', abstract: 'Two.' }).papers[0]?.id).not.toBe(id);
  });

  it('merges the same text under the same id, and keeps the fuller record', () => {
    const poor = { id: 'a', title: 'A' };
    const full = { id: 'a', title: 'A', year: 2024 };
    for (const records of [
      [poor, full],
      [full, poor],
    ]) {
      const { papers, rejected, merged } = readRecords(...records);
      expect({ papers, rejected }).toEqual({ papers: [full], rejected: [] });
      const line = (record: object) => records.indexOf(record as typeof poor) + 1;
      expect(merged).toEqual([
        {
          paper: 'a',
          kept: { file: '0.json', line: line(full), id: 'a', title: 'A' },
          dropped: { file: '0.json', line: line(poor), id: 'a', title: 'A' },
          code: 'id',
          reason: 'same id a',
        },
      ]);
    }
  });

  it('keeps different papers under one id, in one file and across files, with an id each', () => {
    const short = '{"id": "a", "title": "Sleep"}';
    const long = '{"id": "a", "title": "Attention"}';
    for (const texts of [[`${short}\n${long}`], [long, short]]) {
      const { papers, merged } = read(...texts);
      expect(merged).toEqual([]);
      expect(papers).toEqual([
        { id: 'a', title: 'Attention' },
        { id: expect.stringMatching(/^a~[0-9a-f]{8}$/), title: 'Sleep' },
      ]);
    }
  });

  it('sorts papers by id and keeps the input order beside', () => {
    const { papers, inputOrder } = readRecords(
      { id: 'b', title: 'B' },
      { id: 'B', title: 'C' },
      { id: 'a', title: 'A' },
    );
    expect(papers.map((paper) => paper.id)).toEqual(['B', 'a', 'b']);
    expect(inputOrder).toEqual(['b', 'B', 'a']);
  });

  it('writes the fields of a paper in the order of their type', () => {
    const [paper] = readRecords({ zeta: 1, year: 2024, alpha: 2, title: 'A', id: 'a' }).papers;
    expect(JSON.stringify(paper)).toBe(
      '{"id":"a","title":"A","year":2024,"fields":{"alpha":"2","zeta":"1"}}',
    );
  });
});

describe('the default corpus', () => {
  const text = readFileSync('public/corpus/papers.json', 'utf8');
  const { papers, rejected } = readFiles([{ name: 'papers.json', text }]);

  it('has 62 papers, each with an abstract', () => {
    expect(papers).toHaveLength(62);
    expect(papers.every((paper) => paper.abstract !== undefined)).toBe(true);
    expect(rejected).toEqual([]);
  });

  it('is read again from what was read', () => {
    expect(readFiles([{ name: 'again', text: toJsonLines(papers) }]).papers).toEqual(papers);
  });
});

describe('any corpus', () => {
  const word = fc.constantFrom('layer', 'memory', 'probe', 'attention');
  const record = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', '__proto__'),
      title: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
      abstract: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
      year: fc.constantFrom(2023, 2024),
      doi: fc.constantFrom('10.1145/1', '10.1145/2'),
    },
    { requiredKeys: [] },
  );
  const corpus = fc
    .array(record, { maxLength: 8 })
    .map((records) => [{ id: 'z', title: 'always one' }, ...records]);

  it('gives the same papers in any order of its records and files', () => {
    const shuffled = corpus.chain((records) =>
      fc.tuple(
        fc.constant(records),
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.nat(records.length),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([records, other, split]) => {
        const files = [other.slice(0, split), other.slice(split)].filter((part) => part.length > 0);
        const texts = files.map((part) => JSON.stringify(part, null, 2));
        expect(read(...texts).papers).toEqual(readRecords(...records).papers);
      }),
    );
  });

  it('counts every record once: as a paper, as merged or as rejected', () => {
    fc.assert(
      fc.property(corpus, (records) => {
        const reading = readRecords(...records);
        const { papers, merged, rejected, files } = reading;
        expect(papers.length + merged.length + rejected.length).toBe(reading.records);
        expect(files[0]?.records).toBe(reading.records);
        expect(new Set(papers.map((paper) => paper.id)).size).toBe(papers.length);
      }),
    );
  });
});
