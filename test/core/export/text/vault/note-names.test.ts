import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { nameNotes, safeName } from '../../../../../src/core/export/text/vault/note-names.ts';
import { structureOf } from '../../../structure-of.ts';
import { anyTitle } from './any-title.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('safeName', () => {
  it.each([
    ['GPT-4 (and more), a survey', 'GPT-4 (and more), a survey'],
    ['BERT: a "survey"?', "BERT - a 'survey'"],
    ['TCP/IP and 3:1', 'TCP-IP and 3-1'],
    ['[Re] x^2 | y #1', '(Re) x2 - y 1'],
    ['..hidden. ', 'hidden'],
    ['two\nlines', 'two lines'],
    ['con', '_con'],
    ['Nul.io', '_Nul.io'],
    ['', 'Untitled'],
    ['???', 'Untitled'],
  ])('names %j %j', (title, name) => {
    expect(safeName(title)).toBe(name);
  });

  it('cuts a long title between words', () => {
    expect(safeName('word '.repeat(40))).toBe('word '.repeat(24).trim());
    expect(safeName(`${'word '.repeat(23)}– sentences`)).toBe('word '.repeat(23).trim());
    expect(safeName('漢'.repeat(100))).toBe('漢'.repeat(66));
  });

  it('is safe on every system whatever the title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const name = safeName(title);
        expect(name).toMatch(/^[^\\/:*?"<>|#^[\]\p{Cc}\p{Surrogate}]+$/u);
        expect(name).not.toMatch(/^[. ]|[. ]$|%%/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(name).toBe(name.normalize('NFC'));
        expect([...name].length).toBeLessThanOrEqual(121);
        expect(bytes(name)).toBeLessThanOrEqual(201);
      }),
      { numRuns: 100 },
    );
  });
});

describe('nameNotes', () => {
  it('numbers a second title that differs in capitals alone', () => {
    const structure = structureOf({
      papers: [{ title: 'Layers' }, { title: 'layers' }, { title: 'Layers?' }],
      concepts: [{ label: 'layers' }],
      mentions: [],
    });
    expect(nameNotes(structure, 'layers')).toEqual({
      papers: ['Papers/Layers', 'Papers/layers 2', 'Papers/Layers 3'],
      concepts: ['Concepts/layers'],
      communities: ['Communities/Community 0'],
      index: 'layers 4',
    });
  });

  it('gives no name twice, whatever the case of its letters', () => {
    fc.assert(
      fc.property(fc.array(anyTitle, { maxLength: 12 }), (titles) => {
        const papers = titles.map((title) => ({ title }));
        const names = nameNotes(structureOf({ papers, concepts: [], mentions: [] }), 'map');
        for (const fold of [
          (name: string) => name.toLowerCase(),
          (name: string) => name.toUpperCase(),
        ]) {
          expect(new Set(names.papers.map((name) => fold(name.normalize('NFC')))).size).toBe(
            titles.length,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('numbers many equal titles without trying every number for each', () => {
    const papers = Array.from({ length: 300 }, (_, at) => ({
      title: at % 2 === 0 ? 'Editorial' : 'EDITORIAL',
    }));
    const structure = structureOf({ papers, concepts: [], mentions: [] });
    const normalised = vi.spyOn(String.prototype, 'normalize');
    const names = nameNotes(structure, 'Editorial');
    const calls = normalised.mock.calls.length;
    normalised.mockRestore();
    expect(calls).toBeLessThan(10 * papers.length);
    expect(new Set(names.papers.map((name) => name.toLowerCase())).size).toBe(papers.length);
    expect(names.papers.slice(0, 3)).toEqual([
      'Papers/Editorial',
      'Papers/EDITORIAL 2',
      'Papers/Editorial 3',
    ]);
    expect(names.papers.map((name) => name.slice(7))).not.toContain(names.index);
  });
});
