import { describe, expect, it } from 'vitest';
import { parseCuration } from '../../src/core/curation/text/parse-curation.ts';
import { countEdits, joinEdits, withVisit } from '../../src/explorer/join-edits.ts';
import { formatKept, parseKept } from '../../src/explorer/kept-file.ts';
import { eraseStorage, readStorage } from '../../src/explorer/kept-storage.ts';
import { BadListError, formatReadingList } from '../../src/explorer/reading-file.ts';

const hash = 'a'.repeat(64);
const reading = new Map([
  ['text:one||', { paper: { title: 'One' }, state: 'read' as const, note: 'n', changed: 7000 }],
]);
const map = {
  id: 'a1',
  name: 'Library',
  papers: 2,
  concepts: 1,
  communities: 1,
  builtAt: '2026-01-01T00:00:00.000Z',
  sources: ['library.bib'],
  size: 2,
  files: [{ file: 'structure.json', text: '{}' }],
  report: { records: 2 },
};
const things = {
  maps: [map],
  reading,
  views: [{ name: 'One', map: 'default', address: 'v=papers', saved: 5000 }],
  edits: new Map([[hash, 'throughline-curation 1\nhide "x"\n']]),
  preferences: new Map([
    ['theme', 'dark'],
    ['columns.papers', 'title'],
  ]),
};

describe('everything that is kept, as a file', () => {
  it('returns what was written', () => {
    expect(parseKept(formatKept(things))).toEqual({ ...things, unread: 0 });
  });

  it('may be a reading list alone', () => {
    const read = parseKept(formatReadingList(reading));
    expect(read).toMatchObject({ reading, views: [], unread: 0 });
  });

  it('refuses what is no such file, and what is newer', () => {
    expect(() => parseKept('no file')).toThrow(BadListError);
    expect(() => parseKept('{"format": "throughline-kept", "version": 2}')).toThrow(/newer/);
  });

  it('counts what it can not read', () => {
    const file = {
      format: 'throughline-kept',
      version: 1,
      reading: [{}],
      views: [{}, { name: 'One', map: 'a', address: '' }],
      edits: [{ corpus: '../..', curation: '' }],
      preferences: { 'edits.x': 'no', theme: 7 },
      maps: [
        { ...map, files: [{ file: '../structure.json', text: '' }] },
        { ...map, id: '' },
      ],
    };
    const read = parseKept(JSON.stringify(file));
    expect(read.unread).toBe(7);
    expect(read.maps).toEqual([]);
    expect(read.views).toHaveLength(1);
    expect(read.edits.size + read.preferences.size).toBe(0);
  });
});

describe('edits of two files', () => {
  const file = (...lines: string[]) => ['throughline-curation 1', ...lines, ''].join('\n');

  it('are joined, each once, those that stand first', () => {
    const joined = joinEdits(file('hide "a"', 'hide "b"'), file('hide "b"', 'hide "c"'));
    expect(joined?.match(/hide .*/g)).toEqual(['hide "a"', 'hide "b"', 'hide "c"']);
    expect(countEdits(joined ?? '')).toBe(3);
    expect(joinEdits(null, file('hide "c"'))).toContain('hide "c"');
  });

  it('are of this visit where those could not be kept', () => {
    const kept = new Map([
      ['here', file('hide "a"')],
      ['there', file('hide "b"')],
    ]);
    const { edits } = parseCuration(file('hide "c"'));
    const files = withVisit(kept, 'here', edits);
    expect(files.get('here')).toContain('hide "c"');
    expect(files.get('there')).toBe(kept.get('there'));
    expect([...withVisit(kept, 'here', []).keys()]).toEqual(['there']);
  });

  it('are not joined where nothing is new, or one can not be read', () => {
    expect(joinEdits(file('hide "a"'), file('hide "a"'))).toBeNull();
    expect(joinEdits(file('vanish "a"'), file('hide "a"'))).toBeNull();
    expect(joinEdits(file('hide "a"'), 'a shopping list')).toBeNull();
  });
});

describe('the storage of the browser', () => {
  const storageOf = (entries: Map<string, string>): Storage =>
    ({
      get length() {
        return entries.size;
      },
      key: (at: number) => [...entries.keys()][at] ?? null,
      getItem: (key: string) => entries.get(key) ?? null,
      removeItem: (key: string) => entries.delete(key),
    }) as unknown as Storage;

  it('tells edits from preferences, and leaves what is of others', () => {
    const entries = new Map([
      [`throughline.edits.${hash}`, 'text'],
      ['throughline.theme', 'dark'],
      ['another.page', 'its own'],
    ]);
    expect(readStorage(() => storageOf(entries))).toEqual({
      edits: new Map([[hash, 'text']]),
      preferences: new Map([['theme', 'dark']]),
    });
    eraseStorage(() => storageOf(entries));
    expect([...entries.keys()]).toEqual(['another.page']);
  });

  it('keeps nothing where it is refused', () => {
    const refused = () => {
      throw new Error('refused');
    };
    expect(readStorage(refused)).toEqual({ edits: new Map(), preferences: new Map() });
    eraseStorage(refused);
  });
});
