/** Boxes on the screen, found by place: a uniform grid of cells that lists what touches each. */
import { type Box, boxesMeet } from './geometry.ts';

const cell = 48;
/** More cells than any screen is high. */
const columnStride = 65536;

export interface BoxGrid<T> {
  add(box: Box, value: T): void;
  /** Returns the values whose boxes meet `box`, each once. */
  meeting(box: Box): T[];
}

/** Returns an empty grid. */
export function createBoxGrid<T>(): BoxGrid<T> {
  const cells = new Map<number, { box: Box; value: T }[]>();
  const keysOf = (box: Box) => {
    const keys: number[] = [];
    for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x += 1) {
      for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y += 1) {
        keys.push(x * columnStride + y);
      }
    }
    return keys;
  };
  return {
    add(box, value) {
      const entry = { box, value };
      for (const key of keysOf(box)) {
        const entries = cells.get(key);
        if (entries === undefined) cells.set(key, [entry]);
        else entries.push(entry);
      }
    },
    meeting(box) {
      const found = new Set<{ box: Box; value: T }>();
      for (const key of keysOf(box)) {
        for (const entry of cells.get(key) ?? []) {
          if (boxesMeet(entry.box, box)) found.add(entry);
        }
      }
      return [...found].map(({ value }) => value);
    },
  };
}
