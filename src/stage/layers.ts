/** The two canvases of our own in sigma's stack: regions below the links, labels above the nodes. */
import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import { type CarriedCanvas, type CarryLimits, createCarriedCanvas } from './carried-canvas.ts';
import { type Graphics, NoWebGLError } from './webgl.ts';

export interface Layers {
  regions: CarriedCanvas;
  labels: CarriedCanvas;
}

/** Sigma's layers that the map has no use for; sigma clears them all the same. */
const idleLayers = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'];

/** Regions grow and shrink with the map: as they are they do for a while of zooming too. */
const regionLimits: CarryLimits = { margin: 0.2, bare: 0, zoom: 1.4 };
/** What is written keeps its size, and has all been in sight before. */
const labelLimits: CarryLimits = { margin: 0, bare: 0.3, zoom: 1 };

/** Adds the layers to `renderer`, with which they go, and takes its idle ones off the screen. */
export function addLayers<N extends Attributes, E extends Attributes>(
  renderer: Sigma<N, E>,
  { software }: Graphics,
): Layers {
  const canvases = renderer.getCanvases();
  const { mouse } = canvases;
  for (const layer of idleLayers) canvases[layer]?.style.setProperty('display', 'none');
  // It takes the pointer and is never drawn on; unseen, it isn't laid over the others in every frame.
  mouse?.style.setProperty('opacity', '0');
  const style = { pointerEvents: 'none' };
  const contextOf = (canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('2d', { willReadFrequently: software });
    if (context === null) throw new NoWebGLError();
    return context;
  };
  const regions = contextOf(renderer.createCanvas('regions', { style, beforeLayer: 'edges' }));
  const labels = contextOf(renderer.createCanvas('mapLabels', { style, beforeLayer: 'mouse' }));
  return {
    regions: createCarriedCanvas(regions, regionLimits),
    labels: createCarriedCanvas(labels, labelLimits),
  };
}
