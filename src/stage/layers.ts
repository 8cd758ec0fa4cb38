/** The two canvases of our own in sigma's stack: regions below the links, labels above the nodes. */

import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';

export interface Layers {
  regions: HTMLCanvasElement;
  labels: HTMLCanvasElement;
  /** Gives the canvases the container's size in device pixels; clears them if it has changed. */
  resize(): void;
}

/** Adds the layers to `renderer`; they go with it. */
export function addLayers<N extends Attributes, E extends Attributes>(
  renderer: Sigma<N, E>,
): Layers {
  const style = { pointerEvents: 'none' };
  const regions = renderer.createCanvas('regions', { style, beforeLayer: 'edges' });
  const labels = renderer.createCanvas('mapLabels', { style, beforeLayer: 'mouse' });
  const resize = () => {
    const { width, height } = renderer.getDimensions();
    const density = window.devicePixelRatio;
    for (const canvas of [regions, labels]) {
      const wide = Math.round(width * density);
      const high = Math.round(height * density);
      if (canvas.width !== wide) canvas.width = wide;
      if (canvas.height !== high) canvas.height = high;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
  };
  return { regions, labels, resize };
}
