/** The advance widths of a TrueType font, by its tables `cmap` (format 4), `hmtx`, `hhea` and `head`. */

/** Characters whose widths are kept: ASCII, Latin-1, Latin Extended-A. */
const kept = Array.from({ length: 0x180 - 0x20 }, (_, place) => place + 0x20);

/** Returns the widths of U+0020 to U+017F in thousandths of the type's size; 0 where it has no glyph. */
export function readAdvances(font: Uint8Array): number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = (tag: string) => {
    for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
      const name = String.fromCharCode(...font.subarray(entry, entry + 4));
      if (name === tag) return view.getUint32(entry + 8);
    }
    throw new Error(`figure/advances: the font has no table '${tag}'. Give a TrueType font.`);
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const measured = view.getUint16(table('hhea') + 34);
  const widths = table('hmtx');
  const glyphOf = characterMap(view, table('cmap'));
  return kept.map((character) => {
    const glyph = glyphOf(character);
    if (glyph === 0) return 0;
    const units = view.getUint16(widths + 4 * Math.min(glyph, measured - 1));
    return Math.round((1000 * units) / unitsPerEm);
  });
}

/** Returns the widths as text: two digits each to the base of 36. */
export function packAdvances(advances: readonly number[]): string {
  return advances.map((advance) => advance.toString(36).padStart(2, '0')).join('');
}

function characterMap(view: DataView, cmap: number): (character: number) => number {
  const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, entry) =>
    view.getUint32(cmap + 4 + 8 * entry + 4),
  );
  const start = offsets.map((offset) => cmap + offset).find((at) => view.getUint16(at) === 4);
  if (start === undefined) {
    throw new Error('figure/advances: the font has no character map of format 4. Give another.');
  }
  const segments = view.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const ranges = deltas + 2 * segments;
  return (character) => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (character > view.getUint16(ends + 2 * segment)) continue;
      const first = view.getUint16(starts + 2 * segment);
      if (character < first) return 0;
      const delta = view.getUint16(deltas + 2 * segment);
      const range = view.getUint16(ranges + 2 * segment);
      if (range === 0) return (character + delta) & 0xffff;
      const glyph = view.getUint16(ranges + 2 * segment + range + 2 * (character - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
