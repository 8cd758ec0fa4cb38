/** Paints what is written, carries it along with the camera, and fades what comes and goes. */
import type { Point } from '../geometry.ts';
import type { Projection } from '../projection.ts';
import type { TextPainter } from './text-block.ts';
import type { WrittenLabel } from './write-labels.ts';

export interface LabelLayer {
  /** Sets what is written from now on; the change fades in `fadeMs`, 0 for at once. */
  write(labels: readonly WrittenLabel[], fadeMs: number): void;
  /** Fades out what is written under keys that `stays` does not hold for. */
  keep(stays: (key: string) => boolean, fadeMs: number): void;
  /**
   * Returns whether a fade is under way, so that another frame is needed.
   * @param anchorOf returns where a label hangs, by its key; undefined for where it was written.
   */
  paint(
    context: CanvasRenderingContext2D,
    projection: Projection,
    timeMs: number,
    anchorOf?: (key: string) => Point | undefined,
  ): boolean;
}

interface Shown {
  label: WrittenLabel;
  from: number;
  to: number;
  start: number;
  fadeMs: number;
}

/** Two places this close are the same: a label there moves without a fade. */
const sameSpot = 3;

/** Returns an empty layer. */
export function createLabelLayer(painter: TextPainter, now: () => number): LabelLayer {
  let shown: Shown[] = [];
  const alphaAt = ({ from, to, start, fadeMs }: Shown, time: number) =>
    fadeMs === 0 ? to : from + (to - from) * Math.min(1, Math.max(0, (time - start) / fadeMs));
  return {
    write(labels, fadeMs) {
      const start = now();
      const before = shown;
      const stays = new Set<Shown>();
      const written = labels.map((label) => {
        const same = before.find((entry) => entry.to > 0 && isSame(entry.label, label));
        if (same !== undefined) stays.add(same);
        const from = same === undefined ? 0 : alphaAt(same, start);
        return { label, from, to: label.alpha, start, fadeMs };
      });
      const leaving = before
        .filter((entry) => !stays.has(entry) && fadeMs > 0)
        .map((entry) => ({ ...entry, from: alphaAt(entry, start), to: 0, start, fadeMs }))
        .filter(({ from }) => from > 0);
      shown = [...leaving, ...written];
    },
    keep(stays, fadeMs) {
      const start = now();
      shown = shown.flatMap((entry) => {
        if (entry.to === 0 || stays(entry.label.key)) return entry;
        return fadeMs === 0 ? [] : { ...entry, from: alphaAt(entry, start), to: 0, start, fadeMs };
      });
    },
    paint(context, projection, timeMs, anchorOf = () => undefined) {
      let fading = false;
      for (const entry of shown) {
        const alpha = alphaAt(entry, timeMs);
        if (alpha !== entry.to) fading = true;
        if (alpha === 0) continue;
        const { key, anchor, offset, block } = entry.label;
        const place = snap(projection.toScreen(anchorOf(key) ?? anchor), offset);
        context.globalAlpha = alpha;
        painter.draw(context, block, place.x, place.y);
      }
      context.globalAlpha = 1;
      shown = shown.filter((entry) => entry.to > 0 || alphaAt(entry, timeMs) > 0);
      return fading;
    },
  };
}

function isSame(a: WrittenLabel, b: WrittenLabel): boolean {
  return (
    a.key === b.key &&
    a.block.lines[0]?.font === b.block.lines[0]?.font &&
    Math.abs(a.offset.x - b.offset.x) < sameSpot &&
    Math.abs(a.offset.y - b.offset.y) < sameSpot &&
    a.anchor.x === b.anchor.x &&
    a.anchor.y === b.anchor.y
  );
}

/** Puts text on whole device pixels, so that it stays crisp. */
function snap(screen: Point, offset: Point): Point {
  const density = window.devicePixelRatio;
  const whole = (value: number) => Math.round(value * density) / density;
  return { x: whole(screen.x + offset.x), y: whole(screen.y + offset.y) };
}
