/** Draws scenes: sigma for nodes and links, canvases of our own for regions, labels and rings. */
import type { NodeRef } from '../core/types.ts';
import { regionPresence } from './appearance.ts';
import { type CameraMotion, type CameraPilot, createCameraPilot } from './camera-pilot.ts';
import { type Box, boundsOf, clearArea, isPhoneSize, type Size } from './geometry.ts';
import { awaitFonts } from './labels/fonts.ts';
import { createLabelLayer } from './labels/label-layer.ts';
import { createTextPainter } from './labels/text-block.ts';
import { createMemory, writeLabels } from './labels/write-labels.ts';
import { addLayers } from './layers.ts';
import { buildMapGraph } from './map-graph.ts';
import { frameOf } from './projection.ts';
import { createRegionLayer } from './regions/region-layer.ts';
import { drawTerritories } from './regions/territory.ts';
import { createMapRenderer, type MapRenderer } from './renderer.ts';
import { paintRings } from './rings.ts';
import type { Scene } from './scene.ts';
import { readTheme } from './theme.ts';
import type { Graphics } from './webgl.ts';

export interface MapView {
  readonly renderer: MapRenderer;
  readonly pilot: CameraPilot;
  scene(): Scene;
  isMoving(): boolean;
  size(): Size;
  /** Returns the box around a community's territory, in map units; null where no land is left. */
  territoryBox(community: number): Box | null;
  /**
   * Draws `scene`; one of another structure with the same papers in the same places too. The camera
   * stays.
   */
  show(scene: Scene): void;
  /** Sets the node under the keyboard, if any. */
  focus(node: NodeRef | null): void;
  /** Chooses anew what is written. */
  rewrite(): void;
  /** Reads the design tokens anew. */
  rethemed(): void;
  /** Fits the canvases to the container. */
  resized(): void;
  destroy(): void;
}

export interface MapViewOptions {
  graphics: Graphics;
  reducedMotion(): boolean;
  isPortrait(): boolean;
  /** Returns the boxes of what floats over the container. */
  floats(): readonly Box[];
  onRest(): void;
}

const fadeMs = 90;
const wholeType = { label: 1, place: 1 };
const phoneType = { label: 0.88, place: 0.78 };

/** Draws `first` in `container`, the camera not yet aimed. */
export function createMapView(
  container: HTMLElement,
  first: Scene,
  options: MapViewOptions,
): MapView {
  let scene = first;
  let theme = readTheme(container);
  let focused: NodeRef | null = null;
  let fontsReady = false;
  let destroyed = false;
  let fadeFrame = 0;
  const motion: CameraMotion = { moving: false };
  const { structure } = first;
  let territories = drawTerritories(structure);
  const nodes = [...structure.papers, ...structure.concepts];
  const noMap = { left: 0, top: 0, right: 0, bottom: 0 };
  const frame = frameOf(boundsOf(nodes) ?? noMap);
  const coasts = territories.list.flatMap(({ rings }) => rings.flat());
  const renderer = createMapRenderer(container, buildMapGraph(structure, scene.view), frame, {
    scene: () => scene,
    theme: () => theme,
    motion,
    reducedMotion: options.reducedMotion,
  });
  const pilot: CameraPilot = createCameraPilot(renderer.getCamera(), {
    bounds: boundsOf([...nodes, ...coasts]) ?? noMap,
    frame,
    motion,
    size: () => renderer.getDimensions(),
    reducedMotion: options.reducedMotion,
    isPortrait: options.isPortrait,
    onRest: () => {
      rewrite();
      renderer.scheduleRender();
      options.onRest();
    },
  });
  const layers = addLayers(renderer, options.graphics);
  let regions = createRegionLayer(layers.regions, territories.list);
  const painter = createTextPainter(() => theme.ground);
  const labels = createLabelLayer(painter, () => performance.now());
  let memory = createMemory();

  const rewrite = () => {
    if (!fontsReady || motion.moving) return;
    const size = renderer.getDimensions();
    const written = writeLabels(
      {
        scene,
        theme,
        territories,
        projection: pilot.projection(),
        zoom: pilot.zoom(),
        area: clearArea(size, pilot.insets()),
        floats: options.floats(),
        typeZoom: isPhoneSize(size) ? phoneType : wholeType,
        measure: painter.measure,
      },
      memory,
    );
    labels.write(written, options.reducedMotion() ? 0 : fadeMs);
    paintOver();
  };
  const paintOver = () => {
    cancelAnimationFrame(fadeFrame);
    const density = window.devicePixelRatio;
    const { width, height } = renderer.getDimensions();
    const projection = pilot.projection();
    layers.labels.setTransform(density, 0, 0, density, 0, 0);
    layers.labels.clearRect(0, 0, width, height);
    paintRings(layers.labels, projection, scene, theme, focused);
    const fading = labels.paint(layers.labels, projection, performance.now());
    if (fading) fadeFrame = requestAnimationFrame(paintOver);
  };
  const paint = () => {
    layers.resize();
    regions.paint(pilot.projection(), renderer.getDimensions(), theme, (community) =>
      regionPresence(scene, community),
    );
    paintOver();
  };
  const fontsArrived = () => {
    if (destroyed) return;
    painter.forget();
    fontsReady = true;
    rewrite();
  };

  renderer.on('afterRender', paint);
  void awaitFonts(theme).then(fontsArrived);
  document.fonts.addEventListener('loadingdone', fontsArrived);
  return {
    renderer,
    pilot,
    scene: () => scene,
    isMoving: () => motion.moving,
    size: () => renderer.getDimensions(),
    territoryBox: (community) => territories.list[community]?.bounds ?? null,
    show(next) {
      const edited = next.structure !== scene.structure;
      const redrawn = edited || next.view !== scene.view;
      scene = next;
      if (edited) {
        territories = drawTerritories(scene.structure);
        regions = createRegionLayer(layers.regions, territories.list);
        memory = createMemory();
        focused = null;
      }
      if (redrawn) renderer.setGraph(buildMapGraph(scene.structure, scene.view));
      else renderer.repaint();
      rewrite();
    },
    focus(node) {
      focused = node;
      paintOver();
    },
    rewrite,
    rethemed() {
      theme = readTheme(container);
      painter.forget();
      renderer.repaint();
      rewrite();
    },
    resized() {
      renderer.resize();
      renderer.refresh();
    },
    destroy() {
      destroyed = true;
      cancelAnimationFrame(fadeFrame);
      document.fonts.removeEventListener('loadingdone', fontsArrived);
      pilot.destroy();
      renderer.kill();
    },
  };
}
