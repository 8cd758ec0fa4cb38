import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rasterise } from '../../scripts/figure/rasterise.ts';
import { drawFigure, figureSize, figureWidth } from '../../src/core/export/figure/draw-figure.ts';
import { sourceOf } from '../core/export/source-of.ts';
import { structureOf } from '../core/structure-of.ts';

const source = sourceOf(
  structureOf({
    papers: [{ x: 0, y: 0 }],
    concepts: [{ x: 90, y: 60 }],
    mentions: [[0, 0, 1]],
  }),
);
const svg = [...drawFigure(source)].join('');

/** Width, height, bits a channel, colour type, and how many different bytes its pixels have. */
function readPng(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const data: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name === 'IDAT') data.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const pixels = inflateSync(Buffer.concat(data));
  return {
    signature: [...png.subarray(0, 8)],
    width: view.getUint32(16),
    height: view.getUint32(20),
    values: new Set(pixels).size,
  };
}

describe('rasterise', () => {
  it.each([0, 1.5, Number.NaN, 20_000])('refuses a width of %d', async (width) => {
    await expect(rasterise(svg, width)).rejects.toThrow(RangeError);
  });

  it('refuses what is no SVG', async () => {
    await expect(rasterise('<svg', 100)).rejects.toThrow();
  });

  it.each([1, 2])('draws the figure at %d times its size', async (scale) => {
    const { height } = figureSize(source);
    const png = readPng(await rasterise(svg, scale * figureWidth));
    expect(png.signature).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(png.width).toBe(scale * figureWidth);
    expect(Math.abs(png.height - scale * height)).toBeLessThanOrEqual(1);
    expect(png.values).toBeGreaterThan(20);
  });
});
