/** The two canvases of our own in sigma's stack: regions below the links, labels above the nodes. */
import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import { type Graphics, NoWebGLError } from './webgl.ts';

export interface Layers {
  regions: CanvasRenderingContext2D;
  labels: CanvasRenderingContext2D;
  /** Gives the canvases the container's size in device pixels; clears them if it has changed. */
  resize(): void;
}

/** Sigma's layers that the map has no use for; sigma clears them all the same. */
const idleLayers = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'];

/** Adds the layers to `renderer`, with which they go, and takes its idle ones off the screen. */
export function addLayers<N extends Attributes, E extends Attributes>(
  renderer: Sigma<N, E>,
  { software }: Graphics,
): Layers {
  const canvases = renderer.getCanvases();
  for (const layer of idleLayers) canvases[layer]?.style.setProperty('display', 'none');
  const style = { pointerEvents: 'none' };
  const contextOf = (canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('2d', { willReadFrequently: software });
    if (context === null) throw new NoWebGLError();
    return context;
  };
  const regions = contextOf(renderer.createCanvas('regions', { style, beforeLayer: 'edges' }));
  const labels = contextOf(renderer.createCanvas('mapLabels', { style, beforeLayer: 'mouse' }));
  const resize = () => {
    const { width, height } = renderer.getDimensions();
    const density = window.devicePixelRatio;
    for (const { canvas } of [regions, labels]) {
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
