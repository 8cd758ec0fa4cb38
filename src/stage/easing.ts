/** The easing of camera moves and glides, as CSS defines it. */

/**
 * Returns the CSS timing function `cubic-bezier(x1, y1, x2, y2)`: 0 to 0, 1 to 1. The curve's
 * parameter is found by bisection, to a ten-thousandth.
 */
export function cubicBezier(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): (time: number) => number {
  const curve = (a: number, b: number, t: number) =>
    3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
  return (time) => {
    if (time <= 0 || time >= 1) return Math.min(1, Math.max(0, time));
    let low = 0;
    let high = 1;
    while (high - low > 0.0001) {
      const middle = (low + high) / 2;
      if (curve(x1, x2, middle) < time) low = middle;
      else high = middle;
    }
    return curve(y1, y2, (low + high) / 2);
  };
}

/** The token --ease-in-out. */
export const easeInOut = cubicBezier(0.45, 0, 0.15, 1);
