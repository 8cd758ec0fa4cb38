import { describe, expect, it } from 'vitest';
import { importText } from '../../../src/ui/text/import.ts';
import type { ImportAccount } from '../../../src/worker/import/protocol.ts';

const { report, files, mergedList, notes } = importText;
const accountOf = (papers: number, count: number) =>
  ({
    papers,
    files: [...Array.from({ length: count }, () => ({ records: 1 })), { records: 0 }],
  }) as ImportAccount;

describe('the words of a report', () => {
  it.each([
    [0, 1, 'No paper was found'],
    [1, 1, '1 paper from one file'],
    [148, 3, '148 papers from three files'],
    [2000, 12, '2,000 papers from 12 files'],
  ])('head %i papers of %i files', (papers, count, words) => {
    expect(report.title(accountOf(papers, count))).toBe(words);
  });

  it.each([
    ['empty', 'is empty.', 'This file is empty.'],
    ['damaged', 'is truncated', 'This file is truncated.'],
    ['no-columns', 'is a table; say --column', /Say below which is which\.$/],
    ['unknown-format', 'is of no known format. Name it.', /RIS, BibTeX or CSV/],
  ] as const)('say of a file that is %s what to do on the page', (code, reason, words) => {
    expect(files.problem({ code, reason })).toMatch(words);
  });

  it('name the lines of two records of one file', () => {
    const place = { id: 'a', title: 'A', file: 'a.bib' };
    const kept = { ...place, line: 3 };
    const record = {
      paper: 'a',
      kept,
      dropped: { ...place, line: 1200 },
      code: 'doi',
      reason: 'same DOI 10.1/a',
    };
    expect(mergedList.line({ ...record, code: 'doi' })).toBe(
      'a.bib, lines 3 and 1,200: same DOI 10.1/a',
    );
  });

  it('name a language, and give the code of one that has no name', () => {
    expect(notes.language.title({ language: 'de', papers: 2 })).toBe('2 papers in German');
    expect(notes.language.title({ language: '?!', papers: 1 })).toBe('1 paper in ?!');
  });
});
