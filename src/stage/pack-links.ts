/**
 * Orders the rows of links so that those which are drawn while the camera moves are the end of those
 * which are drawn at rest.
 *
 * Moving, links between communities are left out, and of the thin ones within communities, where they are
 * many, every k-th is drawn in the order given: always the same, so that none flickers. Wide ones stand
 * out: they always move, and lie over the others. A hidden link's row is all zeros, and is left out.
 */

/** Where in a row its width is written, and whether it rests (1) while the camera moves. */
export interface RowShape {
  stride: number;
  width: number;
  restful: number;
}

export interface PackedLinks {
  /** What is drawn at rest. */
  resting: Float32Array;
  /** What is drawn while the camera moves: the end of it. */
  moving: Float32Array;
}

/** CSS pixels from which on a link stands out. */
const wideLink = 1;

/** Returns `rows` packed. @param room thin links that move; where there are more they are thinned out. */
export function packLinks(rows: Float32Array, shape: RowShape, room: number): PackedLinks {
  const { stride } = shape;
  const thin: number[] = [];
  const wide: number[] = [];
  const restful: number[] = [];
  for (let row = 0; row < rows.length; row += stride) {
    const width = rows[row + shape.width] ?? 0;
    if (width === 0) continue;
    if (rows[row + shape.restful] === 1) restful.push(row);
    else (width >= wideLink ? wide : thin).push(row);
  }
  const every = Math.max(1, Math.ceil(thin.length / room));
  const still = [...restful, ...thin.filter((_, place) => place % every !== 0)];
  const movers = [...thin.filter((_, place) => place % every === 0), ...wide];
  const resting = new Float32Array((still.length + movers.length) * stride);
  [...still, ...movers].forEach((row, place) => {
    resting.set(rows.subarray(row, row + stride), place * stride);
  });
  return { resting, moving: resting.subarray(still.length * stride) };
}
