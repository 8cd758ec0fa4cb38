/** Waiting for the browser to have drawn. */

/**
 * Calls `act` when a whole frame has been drawn from now on: where frames take long, no clock tells.
 * @returns how to call it off.
 */
export function afterFrame(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
