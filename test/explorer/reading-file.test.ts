import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../src/explorer/paper-identity.ts';
import { type ReadingEntry, readStates } from '../../src/explorer/reading-entry.ts';
import {
  BadListError,
  formatReadingList,
  parseReadingList,
} from '../../src/explorer/reading-file.ts';

const problemOf = (text: string) => {
  try {
    parseReadingList(text);
    return null;
  } catch (error) {
    return error instanceof BadListError ? error.problem : error;
  }
};

const anyPaper = fc.record(
  {
    title: fc.string({ minLength: 1, unit: 'binary' }).filter((title) => title.trim() !== ''),
    authors: fc.array(fc.string()),
    year: fc.integer({ min: -300, max: 2200 }),
    venue: fc.string({ minLength: 1 }),
    doi: fc.string({ minLength: 1 }),
    arxivId: fc.string({ minLength: 1 }),
    url: fc.webUrl(),
  },
  { requiredKeys: ['title'] },
);
const anyEntry: fc.Arbitrary<ReadingEntry> = fc
  .record({
    paper: anyPaper,
    state: fc.option(fc.constantFrom(...readStates)),
    note: fc.string({ unit: 'binary', maxLength: 60 }),
    changed: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  })
  .filter(({ state, note }) => state !== null || note !== '');

describe('a reading list as a file', () => {
  it('refuses what is no list, and what is newer', () => {
    expect(problemOf('')).toBe('no-list');
    expect(problemOf('[]')).toBe('no-list');
    expect(problemOf('{"format": "throughline-reading-list", "version": 1}')).toBe('no-list');
    expect(problemOf('{"format": "throughline-reading-list", "version": 2, "papers": []}')).toBe(
      'newer',
    );
  });

  it('is read when empty', () => {
    expect(parseReadingList(formatReadingList(new Map()))).toEqual({
      entries: new Map(),
      unread: 0,
    });
  });

  it('counts what it can not read, and takes the rest', () => {
    const papers = [
      7,
      { title: 'Unmarked' },
      { state: 'read' },
      { title: 'Marked', state: 'read', year: 'soon', authors: [7] },
    ];
    const text = JSON.stringify({ format: 'throughline-reading-list', version: 1, papers });
    const { entries, unread } = parseReadingList(text);
    expect(unread).toBe(3);
    expect([...entries.values()]).toEqual([
      { paper: { title: 'Marked' }, state: 'read', note: '', changed: 0 },
    ]);
  });

  it('takes of two entries of a paper the later', () => {
    const papers = [
      { title: 'One', state: 'read', changed: '2026-01-02T00:00:00Z' },
      { title: 'one', state: 'dismissed', changed: '2026-01-01T00:00:00Z' },
    ];
    const text = JSON.stringify({ format: 'throughline-reading-list', version: 1, papers });
    expect([...parseReadingList(text).entries.values()].map(({ state }) => state)).toEqual([
      'read',
    ]);
  });

  it('returns what was written', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (listed) => {
        const entries = new Map(listed.map((entry) => [identityOf(entry.paper), entry]));
        expect(parseReadingList(formatReadingList(entries))).toEqual({ entries, unread: 0 });
      }),
    );
  });
});
