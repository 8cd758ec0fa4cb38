import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLabelLayer } from '../../src/stage/labels/label-layer.ts';
import type { TextBlock, TextPainter } from '../../src/stage/labels/text-block.ts';
import type { WrittenLabel } from '../../src/stage/labels/write-labels.ts';
import { frameOf, projectionOf } from '../../src/stage/projection.ts';

const block = (text: string): TextBlock => ({
  lines: [{ text, font: '12px sans', lineHeight: 14 }],
  colour: [0, 0, 0],
  halo: 3,
  haloAlpha: 1,
});
const label = (key: string, x: number): WrittenLabel => ({
  key,
  block: block(key),
  anchor: { x, y: 0 },
  offset: { x: 0, y: 0 },
  alpha: 1,
});
const view = (x: number) =>
  projectionOf(
    frameOf({ left: -50, top: -50, right: 50, bottom: 50 }),
    { x, y: 0.5, ratio: 1, angle: 0 },
    { width: 100, height: 100 },
  );

describe('createLabelLayer', () => {
  let time: number;
  let drawn: { text: string; left: number; alpha: number }[];
  let layer: ReturnType<typeof createLabelLayer>;
  const paintAt = (at: number, cameraX = 0.5) => {
    time = at;
    drawn = [];
    const context = { globalAlpha: 1 } as CanvasRenderingContext2D;
    const fading = layer.paint(context, view(cameraX), at);
    return { drawn, fading };
  };
  beforeEach(() => {
    vi.stubGlobal('window', { devicePixelRatio: 1 });
    time = 0;
    const painter: TextPainter = {
      measure: () => ({ width: 0, height: 0 }),
      draw: (context, { lines }, left) =>
        drawn.push({ text: lines[0]?.text ?? '', left, alpha: context.globalAlpha }),
      forget: () => {},
    };
    layer = createLabelLayer(painter, () => time);
  });

  it('fades in what is new and out what is gone', () => {
    layer.write([label('a', 0)], 90);
    expect(paintAt(45)).toMatchObject({ drawn: [{ text: 'a', alpha: 0.5 }], fading: true });
    expect(paintAt(90)).toMatchObject({ drawn: [{ text: 'a', alpha: 1 }], fading: false });
    layer.write([label('b', 0)], 90);
    expect(paintAt(135).drawn.map(({ text, alpha }) => [text, alpha])).toEqual([
      ['a', 0.5],
      ['b', 0.5],
    ]);
    expect(paintAt(180).drawn.map(({ text }) => text)).toEqual(['b']);
  });

  it('leaves what stays as it is', () => {
    layer.write([label('a', 0)], 90);
    paintAt(90);
    layer.write([label('a', 0)], 90);
    expect(paintAt(91)).toMatchObject({ drawn: [{ alpha: 1 }], fading: false });
  });

  it('changes at once without a fade', () => {
    layer.write([label('a', 0)], 0);
    layer.write([label('b', 0)], 0);
    expect(paintAt(0)).toMatchObject({ drawn: [{ text: 'b', alpha: 1 }], fading: false });
  });

  it('carries labels along with the camera', () => {
    layer.write([label('a', 10)], 0);
    expect(paintAt(0).drawn[0]?.left).toBe(60);
    expect(paintAt(0, 0.6).drawn[0]?.left).toBe(50);
  });
});
