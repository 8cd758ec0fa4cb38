import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { packAdvances, readAdvances } from '../../../scripts/figure/advances.ts';
import { advanceWidths, type Face } from '../../../src/core/export/figure/advance-widths.ts';
import { cutText, widthOf, wrapText } from '../../../src/core/export/figure/text-width.ts';

const usual = { face: 'label', italic: false, size: 10, weight: 400 } as const;
const width = (text: string) => widthOf({ ...usual, text });

describe('the table of widths', () => {
  it.each<[Face, string]>([
    ['label400', '400Regular/SourceSans3_400Regular.ttf'],
    ['label500', '500Medium/SourceSans3_500Medium.ttf'],
    ['label600', '600SemiBold/SourceSans3_600SemiBold.ttf'],
    ['labelItalic', '500Medium_Italic/SourceSans3_500Medium_Italic.ttf'],
  ])('is that of the font: %s', (face, file) => {
    const { resolve } = createRequire(import.meta.url);
    const font = readFileSync(resolve(`@expo-google-fonts/source-sans-3/${file}`));
    expect(advanceWidths[face]).toBe(packAdvances(readAdvances(font)));
  });
});

describe('widthOf', () => {
  it.each([
    ['', 0],
    ['\u0301\u0301', 0],
    ['漢字', 22],
    ['ｆｕ', 22],
    ['한글', 22],
    ['🧭', 15],
    ['aaaaaaaaaa', 54],
  ])('gives %s %d pixels at a size of 10', (text, expected) => {
    expect(width(text)).toBe(expected);
  });

  it('gives bold letters more, and grows with the size', () => {
    expect(widthOf({ ...usual, weight: 600, text: 'attention' })).toBeGreaterThan(
      width('attention'),
    );
    expect(widthOf({ ...usual, size: 20, text: 'attention' })).toBeGreaterThan(width('attention'));
  });
});

describe('wrapText', () => {
  it('breaks at blanks and line breaks, and drops blank lines', () => {
    expect(wrapText('', usual, 100)).toEqual([]);
    expect(wrapText(' \n ', usual, 100)).toEqual([]);
    expect(wrapText('one two\n\nthree', usual, 1000)).toEqual(['one two', 'three']);
    expect(wrapText('one two three', usual, width('one two'))).toEqual(['one two', 'three']);
  });

  it('breaks a word that is wider than a line', () => {
    const lines = wrapText('a'.repeat(40), usual, 60);
    expect(lines.join('')).toBe('a'.repeat(40));
    expect(lines.every((line) => width(line) <= 60)).toBe(true);
  });
});

describe('cutText', () => {
  it('leaves what fits and cuts what does not', () => {
    expect(cutText('attention', usual, 200)).toBe('attention');
    const cut = cutText('attention is all you need', usual, 60);
    expect(cut.endsWith('…')).toBe(true);
    expect(width(cut)).toBeLessThanOrEqual(60);
  });
});
