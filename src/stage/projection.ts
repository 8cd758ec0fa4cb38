/**
 * Map to screen and back, without sigma.
 *
 * Sigma frames the map: frame = 1/2 + (p - c) / s, where c is the centre and s the side of a square
 * around the map. With the camera at (x, y), turned by a, and S the container's shorter side,
 *
 *     (u, v) = (frame - camera) · S / ratio
 *     screen = (w/2 + u·cos a + v·sin a,  h/2 - (v·cos a - u·sin a))
 *
 * The frame is square, so that S / (ratio · s) is the scale in either direction: screen pixels a
 * nominal pixel.
 */
import type { MapScale } from '../core/cartography/map-scale.ts';
import { type Box, clearArea, type Insets, type Point, type Size } from './geometry.ts';

/** The square that sigma normalises the map to. */
export interface Frame {
  center: Point;
  side: number;
}

/** A camera as sigma has it. */
export interface CameraView {
  x: number;
  y: number;
  ratio: number;
  angle: number;
}

export interface Projection extends MapScale {
  /** The matrix as a canvas takes it: a, b, c, d, e, f. */
  matrix: [number, number, number, number, number, number];
}

const quarterTurn = Math.PI / 2;

/** Returns the square frame around `bounds`. */
export function frameOf(bounds: Box): Frame {
  return {
    center: { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 },
    side: Math.max(1, bounds.right - bounds.left, bounds.bottom - bounds.top),
  };
}

/** Returns how `camera` shows the framed map in a container of `size`. */
export function projectionOf(frame: Frame, camera: CameraView, size: Size): Projection {
  const scale = scaleOf(frame, camera.ratio, size);
  const cos = Math.cos(camera.angle);
  const sin = Math.sin(camera.angle);
  const originX = frame.center.x + (camera.x - 0.5) * frame.side;
  const originY = frame.center.y + (camera.y - 0.5) * frame.side;
  const a = cos * scale;
  const b = sin * scale;
  const c = sin * scale;
  const d = -cos * scale;
  const e = size.width / 2 - a * originX - c * originY;
  const f = size.height / 2 - b * originX - d * originY;
  return {
    scale,
    toScreen: ({ x, y }) => ({ x: a * x + c * y + e, y: b * x + d * y + f }),
    toMap: ({ x, y }) => {
      const u = (x - size.width / 2) / scale;
      const v = (size.height / 2 - y) / scale;
      return { x: originX + u * cos - v * sin, y: originY + u * sin + v * cos };
    },
    matrix: [a, b, c, d, e, f],
  };
}

/** Returns `projection` onto a screen whose origin lies `by` up and to the left of its own. */
export function shifted({ scale, toScreen, toMap, matrix }: Projection, by: Point): Projection {
  const [a, b, c, d, e, f] = matrix;
  return {
    scale,
    toScreen: (point) => {
      const { x, y } = toScreen(point);
      return { x: x + by.x, y: y + by.y };
    },
    toMap: ({ x, y }) => toMap({ x: x - by.x, y: y - by.y }),
    matrix: [a, b, c, d, e + by.x, f + by.y],
  };
}

/** Returns screen pixels a nominal pixel at `ratio`. */
export function scaleOf(frame: Frame, ratio: number, size: Size): number {
  return Math.min(size.width, size.height) / (ratio * frame.side);
}

/** Returns the camera's angle: a map wider than high is turned on a portrait screen. */
export function fittingAngle(bounds: Box, portrait: boolean): number {
  const wide = bounds.right - bounds.left > bounds.bottom - bounds.top;
  return wide && portrait ? quarterTurn : 0;
}

/**
 * Returns the camera that shows `box` (map units) in the clear part of the container.
 * @param margin screen pixels kept free on every side.
 * @param maxScale screen pixels a nominal pixel that the camera never exceeds.
 */
export function fitBox(
  frame: Frame,
  box: Box,
  size: Size,
  fit: { insets: Insets; angle: number; margin: number; maxScale: number },
): CameraView {
  const area = clearArea(size, fit.insets);
  const turned = Math.abs(Math.sin(fit.angle)) > 0.5;
  const mapWidth = turned ? box.bottom - box.top : box.right - box.left;
  const mapHeight = turned ? box.right - box.left : box.bottom - box.top;
  const freeWidth = Math.max(40, area.right - area.left - 2 * fit.margin);
  const freeHeight = Math.max(40, area.bottom - area.top - 2 * fit.margin);
  const scale = Math.min(
    fit.maxScale,
    freeWidth / Math.max(1, mapWidth),
    freeHeight / Math.max(1, mapHeight),
  );
  const ratio = Math.min(size.width, size.height) / (scale * frame.side);
  const camera = { x: 0.5, y: 0.5, ratio, angle: fit.angle };
  const aim = projectionOf(frame, camera, size).toMap({
    x: size.width - (area.left + area.right) / 2,
    y: size.height - (area.top + area.bottom) / 2,
  });
  const shiftX = (box.left + box.right) / 2 - frame.center.x + aim.x - frame.center.x;
  const shiftY = (box.top + box.bottom) / 2 - frame.center.y + aim.y - frame.center.y;
  return { ...camera, x: 0.5 + shiftX / frame.side, y: 0.5 + shiftY / frame.side };
}
