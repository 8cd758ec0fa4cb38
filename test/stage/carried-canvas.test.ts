import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type CarryLimits,
  carriageOf,
  createCarriedCanvas,
  type Picture,
} from '../../src/stage/carried-canvas.ts';
import { projectionOf, shifted } from '../../src/stage/projection.ts';

const frame = { center: { x: 500, y: 300 }, side: 1000 };
const size = { width: 1176, height: 816 };
const margins = { width: 235, height: 163 };
const none = { width: 0, height: 0 };
const limits: CarryLimits = { margin: 0.2, bare: 0, zoom: 1.4 };
const start = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

const at = (camera: Partial<typeof start>) => ({
  projection: projectionOf(frame, { ...start, ...camera }, size),
  size,
});

describe('carriageOf', () => {
  it('puts every point of the picture where the new sight has it', () => {
    const picture: Picture = { ...at({}), margins };
    const painted = shifted(picture.projection, { x: margins.width, y: margins.height });
    const camera = fc.record({
      x: fc.double({ min: 0.45, max: 0.55, noNaN: true }),
      y: fc.double({ min: 0.45, max: 0.55, noNaN: true }),
      ratio: fc.double({ min: 0.8, max: 1.05, noNaN: true }),
    });
    const place = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.nat(600) });
    fc.assert(
      fc.property(camera, place, (next, point) => {
        const carriage = carriageOf(picture, at(next), limits);
        const drawn = painted.toScreen(point);
        const wanted = at(next).projection.toScreen(point);
        expect((carriage?.zoom ?? 0) * drawn.x + (carriage?.x ?? 0)).toBeCloseTo(wanted.x, 6);
        expect((carriage?.zoom ?? 0) * drawn.y + (carriage?.y ?? 0)).toBeCloseTo(wanted.y, 6);
      }),
    );
  });

  it('leaves nothing bare without margins unless it may', () => {
    const picture: Picture = { ...at({}), margins: none };
    expect(carriageOf(picture, at({ x: 0.51 }), limits)).toBeNull();
    expect(carriageOf(picture, at({ x: 0.51 }), { ...limits, bare: 0.1 })).not.toBeNull();
    expect(carriageOf(picture, at({ x: 0.9 }), { ...limits, bare: 0.1 })).toBeNull();
  });

  it('goes along until the margin is used up, either way', () => {
    const picture: Picture = { ...at({}), margins };
    const shareOf = (pixels: number) => pixels / size.height;
    for (const way of [-1, 1]) {
      expect(carriageOf(picture, at({ y: 0.5 + way * shareOf(160) }), limits)).not.toBeNull();
      expect(carriageOf(picture, at({ y: 0.5 + way * shareOf(170) }), limits)).toBeNull();
    }
  });

  it('is painted anew when it would become too large or small, or is turned', () => {
    const picture: Picture = { ...at({}), margins };
    expect(carriageOf(picture, at({ ratio: 1 / 1.3 }), limits)).not.toBeNull();
    expect(carriageOf(picture, at({ ratio: 1 / 1.5 }), limits)).toBeNull();
    expect(carriageOf(picture, at({ ratio: 1.5 }), limits)).toBeNull();
    expect(carriageOf(picture, at({ ratio: 1.01 }), { ...limits, zoom: 1 })).toBeNull();
    expect(carriageOf(picture, at({ angle: Math.PI / 2 }), limits)).toBeNull();
  });

  it('is painted anew for a container of another size', () => {
    const wider = { ...at({}), size: { width: 1180, height: 816 } };
    expect(carriageOf({ ...at({}), margins }, wider, limits)).toBeNull();
  });
});

describe('createCarriedCanvas', () => {
  afterEach(() => vi.unstubAllGlobals());

  const blank = () => {
    vi.stubGlobal('window', { devicePixelRatio: 2 });
    const canvas = { width: 0, height: 0, style: { transform: '' } };
    const context = { canvas, setTransform() {}, clearRect() {} };
    return { canvas, context: context as unknown as CanvasRenderingContext2D };
  };

  it('carries nothing before it is painted, and no picture of something else', () => {
    const carried = createCarriedCanvas(blank().context, limits);
    expect(carried.carry(at({}), ['a'])).toBe(false);
    carried.layOut(at({}), ['a'], false);
    expect(carried.carry(at({}), ['a'])).toBe(true);
    expect(carried.carry(at({}), ['b'])).toBe(false);
  });

  it('is as large as the container at rest, and larger on the way', () => {
    const { canvas, context } = blank();
    const carried = createCarriedCanvas(context, limits);
    expect(carried.layOut(at({}), [], false).size).toEqual(size);
    expect([canvas.width, canvas.height]).toEqual([2352, 1632]);
    expect(carried.layOut(at({}), [], true).size.width).toBeCloseTo(1.4 * size.width, 0);
    expect(canvas.style.transform).toContain('-235');
    carried.layOut(at({}), [], false);
    expect([canvas.width, canvas.height]).toEqual([2352, 1632]);
  });

  it('moves a picture by whole device pixels', () => {
    const { canvas, context } = blank();
    const carried = createCarriedCanvas(context, { ...limits, bare: 0.3 });
    carried.layOut(at({}), [], false);
    carried.carry(at({ x: 0.5123, y: 0.4877 }), []);
    const [, , , , x, y] = canvas.style.transform.match(/-?[\d.]+/g) ?? [];
    expect(Number(x) * 2).toBe(Math.round(Number(x) * 2));
    expect(Number(y) * 2).toBe(Math.round(Number(y) * 2));
  });
});
