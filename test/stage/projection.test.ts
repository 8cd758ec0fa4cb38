import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cubicBezier, easeInOut } from '../../src/stage/easing.ts';
import { noInsets } from '../../src/stage/geometry.ts';
import { fitBox, fittingAngle, frameOf, projectionOf } from '../../src/stage/projection.ts';

const bounds = { left: 0, top: 0, right: 1110, bottom: 790 };
const frame = frameOf(bounds);
const desk = { width: 1176, height: 816 };

describe('projectionOf', () => {
  it('shows the middle of the frame in the middle, y up', () => {
    const { toScreen } = projectionOf(frame, { x: 0.5, y: 0.5, ratio: 1, angle: 0 }, desk);
    const middle = toScreen(frame.center);
    expect(middle.x).toBeCloseTo(588);
    expect(middle.y).toBeCloseTo(408);
    expect(toScreen({ x: 555, y: 790 }).y).toBeLessThan(408);
  });

  it('turns the left of the map to the top on a portrait screen', () => {
    const angle = fittingAngle(bounds, true);
    const { toScreen } = projectionOf(frame, { x: 0.5, y: 0.5, ratio: 1, angle }, desk);
    const west = toScreen({ x: 0, y: 395 });
    expect(west.x).toBeCloseTo(588);
    expect(west.y).toBeLessThan(408);
  });

  it('gives a matrix and a way back that agree, for any camera', () => {
    const camera = fc.record({
      x: fc.double({ min: -1, max: 2, noNaN: true }),
      y: fc.double({ min: -1, max: 2, noNaN: true }),
      ratio: fc.double({ min: 0.05, max: 4, noNaN: true }),
      angle: fc.constantFrom(0, Math.PI / 2),
    });
    const place = fc.record({ x: fc.integer({ min: 0, max: 1110 }), y: fc.nat(790) });
    fc.assert(
      fc.property(camera, place, (view, point) => {
        const { toScreen, toMap, matrix, scale } = projectionOf(frame, view, desk);
        const screen = toScreen(point);
        const back = toMap(screen);
        expect(Math.hypot(back.x - point.x, back.y - point.y)).toBeLessThan(1e-6);
        const [a, b, c, d, e, f] = matrix;
        expect(a * point.x + c * point.y + e).toBeCloseTo(screen.x, 6);
        expect(b * point.x + d * point.y + f).toBeCloseTo(screen.y, 6);
        expect(Math.hypot(a, b)).toBeCloseTo(scale, 9);
      }),
    );
  });
});

describe('fittingAngle', () => {
  it('turns only a wide map on an upright screen', () => {
    const tall = { left: 0, top: 0, right: 10, bottom: 20 };
    expect(fittingAngle(bounds, false)).toBe(0);
    expect(fittingAngle(tall, true)).toBe(0);
    expect(fittingAngle(bounds, true)).toBeGreaterThan(1);
  });
});

describe('fitBox', () => {
  it('shows any box within the clear part of the container, centred', () => {
    const edge = fc.nat(200);
    const insets = fc.record({ top: edge, right: edge, bottom: edge, left: edge });
    const box = fc
      .tuple(fc.nat(900), fc.nat(600), fc.integer({ min: 1, max: 200 }), fc.nat(190))
      .map(([left, top, w, h]) => ({ left, top, right: left + w, bottom: top + h }));
    const angles = fc.constantFrom(0, Math.PI / 2);
    fc.assert(
      fc.property(box, insets, angles, (shown, covered, angle) => {
        const fit = { insets: covered, angle, margin: 20, maxScale: 2 };
        const { toScreen, scale } = projectionOf(frame, fitBox(frame, shown, desk, fit), desk);
        const one = toScreen({ x: shown.left, y: shown.top });
        const other = toScreen({ x: shown.right, y: shown.bottom });
        expect(scale).toBeLessThanOrEqual(2.000001);
        expect((one.x + other.x) / 2).toBeCloseTo((covered.left + 1176 - covered.right) / 2, 4);
        expect((one.y + other.y) / 2).toBeCloseTo((covered.top + 816 - covered.bottom) / 2, 4);
        expect(Math.min(one.x, other.x)).toBeGreaterThanOrEqual(covered.left + 19.99);
        expect(Math.max(one.y, other.y)).toBeLessThanOrEqual(816 - covered.bottom - 19.99);
      }),
    );
  });

  it('shows a single place at the highest scale', () => {
    const point = { left: 10, top: 10, right: 10, bottom: 10 };
    const fit = { insets: noInsets, angle: 0, margin: 100, maxScale: 1.6 };
    expect(projectionOf(frame, fitBox(frame, point, desk, fit), desk).scale).toBeCloseTo(1.6);
  });
});

describe('cubicBezier', () => {
  it('goes from 0 to 1 and never back for the camera', () => {
    const steps = Array.from({ length: 101 }, (_, i) => easeInOut(i / 100));
    expect([steps[0], steps[100]]).toEqual([0, 1]);
    steps.slice(1).forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(steps[i] ?? 0);
    });
  });

  it('is the identity for a straight line', () => {
    expect(cubicBezier(0.3, 0.3, 0.7, 0.7)(0.42)).toBeCloseTo(0.42, 3);
  });
});
