/**
 * A canvas whose picture goes along with the camera.
 *
 * To paint a canvas of the map's size and to bring it to the screen takes longer than the rest of a moving
 * frame. While the camera moves, the picture is therefore shifted and scaled as it is, until it leaves too
 * much of the container bare or becomes too coarse. A picture that is painted on the way is larger than
 * the container by a margin, so that what comes into sight is there already.
 */
import type { Size } from './geometry.ts';
import { type Projection, shifted } from './projection.ts';

export interface CarriedCanvas {
  readonly context: CanvasRenderingContext2D;
  /**
   * Puts the picture where `at` has it. Returns false where it has to be painted anew, as when it is
   * not one of `content`, whose parts are compared by identity.
   */
  carry(at: Sight, content: readonly unknown[]): boolean;
  /** Clears the canvas for a picture of `content`, and returns what it has to show. */
  layOut(at: Sight, content: readonly unknown[], moving: boolean): Sight;
}

/** What of the map is to be seen, in an area of which size. */
export interface Sight {
  projection: Projection;
  size: Size;
}

/** What a picture may do that is carried along. */
export interface CarryLimits {
  /** By how much of the container it extends beyond each side. */
  margin: number;
  /** How much of the container it may leave bare at a side. */
  bare: number;
  /** How many times larger or smaller it may become; 1 for not at all. */
  zoom: number;
}

/** A picture as it was painted; its margins in CSS pixels. */
export interface Picture extends Sight {
  margins: Size;
}

/** Where a picture goes: a point of the canvas, in CSS pixels, times `zoom`, plus (`x`, `y`). */
export interface Carriage {
  zoom: number;
  x: number;
  y: number;
}

const sameScale = 1e-9;

/** Returns where `picture` goes to be right `at` another sight; null where it would pass its limits. */
export function carriageOf(picture: Picture, at: Sight, limits: CarryLimits): Carriage | null {
  const { projection, size, margins } = picture;
  const [a, b, , , left, top] = projection.matrix;
  const [nextA, nextB, , , nextLeft, nextTop] = at.projection.matrix;
  const ratio = at.projection.scale / projection.scale;
  const zoom = Math.abs(ratio - 1) < sameScale ? 1 : ratio;
  if (zoom > limits.zoom || zoom * limits.zoom < 1) return null;
  const turned = Math.abs(a * nextB - b * nextA) > sameScale * Math.abs(a * nextA + b * nextB);
  if (turned || size.width !== at.size.width || size.height !== at.size.height) return null;
  const x = nextLeft - zoom * (left + margins.width);
  const y = nextTop - zoom * (top + margins.height);
  const covers = (from: number, length: number, margin: number) =>
    Math.max(from, length - from - zoom * (length + 2 * margin)) <= limits.bare * length;
  if (!covers(x, size.width, margins.width)) return null;
  return covers(y, size.height, margins.height) ? { zoom, x, y } : null;
}

/** Returns the canvas of `context` within `limits`, empty. */
export function createCarriedCanvas(
  context: CanvasRenderingContext2D,
  limits: CarryLimits,
): CarriedCanvas {
  const { canvas } = context;
  let painted: (Picture & { density: number; content: readonly unknown[] }) | null = null;
  canvas.style.transformOrigin = '0 0';
  canvas.style.willChange = 'transform';
  const put = ({ zoom, x, y }: Carriage) => {
    canvas.style.transform = `matrix(${zoom}, 0, 0, ${zoom}, ${x}, ${y})`;
  };
  return {
    context,
    carry(at, content) {
      const density = window.devicePixelRatio;
      if (painted === null || density !== painted.density) return false;
      if (!sameParts(content, painted.content)) return false;
      const carriage = carriageOf(painted, at, limits);
      if (carriage === null) return false;
      // On whole device pixels, so that it stays crisp.
      const whole = (value: number) => Math.round(value * density) / density;
      const { zoom, x, y } = carriage;
      put(zoom === 1 ? { zoom, x: whole(x), y: whole(y) } : carriage);
      return true;
    },
    layOut(at, content, moving) {
      const density = window.devicePixelRatio;
      const share = moving && painted !== null ? limits.margin : 0;
      const marginOf = (length: number) => Math.round(share * length * density) / density;
      const margins = { width: marginOf(at.size.width), height: marginOf(at.size.height) };
      const width = at.size.width + 2 * margins.width;
      const height = at.size.height + 2 * margins.height;
      const wide = Math.round(width * density);
      const high = Math.round(height * density);
      if (canvas.width !== wide) canvas.width = wide;
      if (canvas.height !== high) canvas.height = high;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      put({ zoom: 1, x: -margins.width, y: -margins.height });
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, wide, high);
      context.setTransform(density, 0, 0, density, 0, 0);
      painted = { ...at, margins, density, content };
      return {
        projection: shifted(at.projection, { x: margins.width, y: margins.height }),
        size: { width, height },
      };
    },
  };
}

function sameParts(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((part, place) => part === others[place]);
}
