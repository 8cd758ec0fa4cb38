/**
 * How wide a text is, without a font at hand.
 *
 * Latin letters have the widths of their font; of other scripts a range has one, the widest of what is
 * usual: combining marks 0, Greek, Cyrillic and right-to-left scripts 0.62, scripts of South and South
 * East Asia 0.8, ideographs, kana, hangul and full-width forms 1, emoji 1.4 of the type's size. Who opens
 * a figure may lack the fonts, so that Arial or the like is taken, which is wider: `reserve` is kept for it.
 * Rejected: measuring by a canvas, which is none of the core's, and `textLength`, which few programs know.
 */
import type { TypeLine } from '../../cartography/map-text.ts';
import { advanceWidths, type Face } from './advance-widths.ts';

/** What decides how wide a text is. */
export type TextType = Pick<TypeLine, 'text' | 'face' | 'italic' | 'size' | 'weight'>;

const reserve = 1.06;
const firstKept = 0x20;

/** Widths of characters beyond the table, by the first of their range, in thousandths; ascending. */
const ranges: readonly [number, number][] = [
  [0x0000, 0],
  [0x0180, 600],
  [0x0300, 0],
  [0x0370, 620],
  [0x0900, 800],
  [0x1100, 1000],
  [0x1200, 800],
  [0x1e00, 600],
  [0x2000, 500],
  [0x200b, 0],
  [0x2010, 500],
  [0x2014, 850],
  [0x2016, 500],
  [0x2026, 850],
  [0x2027, 600],
  [0x2070, 700],
  [0x2190, 1000],
  [0x2c60, 700],
  [0x2e80, 1000],
  [0xa4d0, 800],
  [0xac00, 1000],
  [0xfb00, 800],
  [0xfe00, 0],
  [0xfe10, 1000],
  [0xfe70, 620],
  [0xff00, 1000],
  [0x10000, 900],
  [0x1f000, 1400],
  [0x20000, 1000],
  [0xe0000, 0],
];

const unpacked = new Map<Face, number[]>();

/** Returns the width that a text takes at most, in pixels. */
export function widthOf(type: TextType): number {
  const advances = advancesOf(faceOf(type));
  let thousandths = 0;
  for (const character of type.text) {
    const code = character.codePointAt(0) ?? 0;
    const advance = advances[code - firstKept] ?? 0;
    thousandths += advance > 0 ? advance : widthBeyond(code);
  }
  return Math.ceil((thousandths * type.size * reserve) / 1000);
}

/**
 * Returns the lines in which `text` stands where there are `width` pixels: broken at its blanks and line
 * breaks, within a word where that alone is wider. None for a blank text.
 */
export function wrapText(text: string, type: Omit<TextType, 'text'>, width: number): string[] {
  const fits = (line: string) => widthOf({ ...type, text: line }) <= width;
  return text.split(/[\r\n\u0085\u2028\u2029]+/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/).filter((part) => part !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = '';
      for (const character of word) {
        if (line !== '' && !fits(line + character)) {
          lines.push(line);
          line = '';
        }
        line += character;
      }
    }
    if (line !== '') lines.push(line);
    return lines;
  });
}

/** Returns `text` as far as it has room in `width` pixels, with an ellipsis where it is cut. */
export function cutText(text: string, type: Omit<TextType, 'text'>, width: number): string {
  if (widthOf({ ...type, text }) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf({ ...type, text: `${characters.join('')}…` }) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}

function faceOf({ face, italic, weight }: TextType): Face {
  if (face === 'place') return italic ? 'placeItalic' : 'place600';
  if (italic) return 'labelItalic';
  return weight >= 600 ? 'label600' : weight >= 500 ? 'label500' : 'label400';
}

function advancesOf(face: Face): number[] {
  const kept = unpacked.get(face);
  if (kept !== undefined) return kept;
  const advances = (advanceWidths[face].match(/../g) ?? []).map((digits) =>
    Number.parseInt(digits, 36),
  );
  unpacked.set(face, advances);
  return advances;
}

function widthBeyond(code: number): number {
  return ranges.findLast(([first]) => code >= first)?.[1] ?? 0;
}
