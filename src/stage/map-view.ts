/** Draws scenes: sigma for nodes and links, canvases of our own for regions, labels and rings. */

import { drawTerritories, type Territories } from '../core/cartography/territory.ts';
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { sameLink, sameNode } from '../explorer/node-refs.ts';
import type { LinkRef } from '../explorer/state.ts';
import { afterFrame } from './after-frame.ts';
import { regionPresence } from './appearance.ts';
import { type CameraMotion, type CameraPilot, createCameraPilot } from './camera-pilot.ts';
import { displacementsOf, sameConcepts } from './displacements.ts';
import { createFade } from './fade.ts';
import {
  type Box,
  boundsOf,
  clearArea,
  growBox,
  isPhoneSize,
  type Point,
  type Size,
} from './geometry.ts';
import { createGlide } from './glide.ts';
import { positionOf } from './labels/choose.ts';
import { awaitFonts } from './labels/fonts.ts';
import { createLabelLayer } from './labels/label-layer.ts';
import { createTextPainter } from './labels/text-block.ts';
import { createMemory, writeLabels } from './labels/write-labels.ts';
import { addLayers } from './layers.ts';
import { createLinkFinder } from './link-hit.ts';
import { paintLinks } from './link-lines.ts';
import { buildMapGraph, keyOf, nodeOf } from './map-graph.ts';
import { paintNumbers } from './numbers.ts';
import { frameOf } from './projection.ts';
import { createRegionLayer } from './regions/region-layer.ts';
import { createMapRenderer, type MapRenderer } from './renderer.ts';
import { paintRings } from './rings.ts';
import type { Scene } from './scene.ts';
import { paintShape, type Shape } from './shape.ts';
import { readTheme, withoutCommunities } from './theme.ts';
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
   * Draws `scene`; where it is one of another structure with the same papers, nodes glide to their new
   * places, and then regions and names are drawn anew. The camera stays.
   * @param sketch whether places are not those of the structure's communities: no region is drawn.
   */
  show(scene: Scene, sketch?: boolean): void;
  /** Draws `scene`, in which nothing but the place of one node is new: it is being dragged. */
  drag(scene: Scene, node: NodeRef): void;
  /** Returns the link that is meant by a place on the screen; `reach` in pixels. */
  linkAt(place: Point, reach: number): LinkRef | null;
  /** Sets the node under the keyboard, if any. */
  focus(node: NodeRef | null): void;
  /** Sets the link under the pointer, if any. */
  point(link: LinkRef | null): void;
  /** Sets the shape that selects, if one is being drawn. */
  outline(shape: Shape | null): void;
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
  /** Called when regions have been drawn anew. */
  onLand(): void;
  /** The map that camera places are relative to; default: the first. */
  framed?: DatasetStructure;
}

/** Pixels between what is written and the edge of the window. */
const edgeMargin = 8;
const fadeMs = 90;
/** Concepts in most papers whose labels travel with them; more would run over each other. */
const travellers = 6;
/** The tokens --dur-layout and --dur-panel. */
const glideMs = 600;
const regionFadeMs = 180;
const wholeType = { label: 1, place: 1 };
const phoneType = { label: 0.88, place: 0.78 };

/** Draws `first` in `container`, the camera not yet aimed. */
export function createMapView(
  container: HTMLElement,
  first: Scene,
  options: MapViewOptions,
): MapView {
  let scene = first;
  const readOwnTheme = () => readTheme(container, () => scene.structure.communities);
  let theme = readOwnTheme();
  let neutral = withoutCommunities(theme);
  const painted = () => (scene.colours.key.kind === 'community' ? theme : neutral);
  let focused: NodeRef | null = null;
  let pointed: LinkRef | null = null;
  let outlined: Shape | null = null;
  const findLink = createLinkFinder();
  let fontsReady = false;
  let destroyed = false;
  let fadeFrame = 0;
  /** Whether what is written fades in or out. */
  let fading = false;
  /** How often what is written was chosen. */
  let writings = 0;
  let writeFrame = 0;
  const motion: CameraMotion = { moving: false };
  const { structure } = first;
  const now = () => performance.now();
  const glide = createGlide(now);
  const displaced = {
    get moving() {
      return motion.moving || glide.isUnderway();
    },
  };
  let cover = { scene, territories: drawTerritories(structure) };
  /** Whether the cover is that of the scene's structure, and not a former one that fades. */
  let covered = true;
  const coverFade = createFade(1, now);
  /** Whether the scene is a sketch, on which no region is drawn. */
  let sketched = false;
  let changeFrame = 0;
  const placeOf = (node: NodeRef) => glide.placeOf(keyOf(node), positionOf(scene, node));
  /** Whether what is written may travel with its node. */
  let carried = false;
  const anchorOf = (key: string) => {
    const node = carried ? nodeOf(key) : null;
    return node === null ? undefined : placeOf(node);
  };
  const frame = frameOf(boundsOf(nodesOf(options.framed ?? structure)) ?? noMap);
  const renderer = createMapRenderer(container, buildMapGraph(structure, scene.view), frame, {
    scene: () => scene,
    placeOf: (key, home) => glide.placeOf(key, scene.moved.get(key) ?? home),
    theme: painted,
    motion: displaced,
    reducedMotion: options.reducedMotion,
  });
  const pilot: CameraPilot = createCameraPilot(renderer.getCamera(), {
    bounds: wholeBox(cover),
    frame,
    motion,
    size: () => renderer.getDimensions(),
    reducedMotion: options.reducedMotion,
    isPortrait: options.isPortrait,
    afterFrame,
    onRest: () => {
      rewrite();
      renderer.scheduleRender();
      options.onRest();
      whenIdle(() => {
        if (!destroyed && !displaced.moving) renderer.painter?.prepare();
      });
    },
  });
  const layers = addLayers(renderer, options.graphics);
  let regions = createRegionLayer(layers.regions.context, cover.territories.list);
  const painter = createTextPainter(() => theme.ground);
  const labels = createLabelLayer(painter, now);
  let memory = createMemory();

  /** Chooses what is written, to be painted with the next frame. */
  const write = () => {
    cancelAnimationFrame(writeFrame);
    if (!fontsReady || displaced.moving || !covered) return;
    const size = renderer.getDimensions();
    const written = writeLabels(
      {
        scene,
        theme: painted(),
        territories: cover.territories,
        projection: pilot.projection(),
        zoom: pilot.zoom(),
        area: growBox(clearArea(size, pilot.insets()), -edgeMargin),
        floats: options.floats(),
        typeZoom: isPhoneSize(size) ? phoneType : wholeType,
        measure: painter.measure,
      },
      memory,
    );
    labels.write(written, options.reducedMotion() ? 0 : fadeMs);
    writings += 1;
  };
  const rewrite = () => {
    write();
    paintOver();
  };
  const sight = () => ({ projection: pilot.projection(), size: renderer.getDimensions() });
  /** Whether only the camera moves, so that pictures can go along. */
  const carries = () => motion.moving && !glide.isUnderway();
  const overContent = () => [scene, theme, focused, pointed, outlined, writings];
  const paintOver = () => {
    cancelAnimationFrame(fadeFrame);
    const { context } = layers.labels;
    const { projection } = layers.labels.layOut(sight(), overContent(), carries());
    paintRings(context, projection, scene, theme, { focused, pointed }, placeOf);
    if (theme.patterned) paintNumbers(context, projection, scene, theme, placeOf);
    fading = labels.paint(context, projection, performance.now(), anchorOf);
    if (outlined !== null) paintShape(context, outlined, theme);
    if (fading) fadeFrame = requestAnimationFrame(paintOver);
  };
  const paintBelow = () => {
    const share = coverFade.share();
    const content = [scene, theme, pointed, cover.scene, cover.territories, share];
    if (carries() && layers.regions.carry(sight(), content)) return;
    const { projection, size } = layers.regions.layOut(sight(), content, carries());
    regions.paint(projection, size, painted(), (community) =>
      share === 0 ? 0 : share * regionPresence(cover.scene, community),
    );
    const { context } = layers.regions;
    const density = window.devicePixelRatio;
    context.setTransform(density, 0, 0, density, 0, 0);
    paintLinks(context, projection, scene, theme, pointed, placeOf);
  };
  const paint = () => {
    paintBelow();
    // Numbers stand on the nodes that come into sight too.
    const still = carries() && !fading && !theme.patterned;
    if (!still || !layers.labels.carry(sight(), overContent())) paintOver();
  };
  /** Draws regions and names for the map as it stands now. */
  const land = (fadesMs: number) => {
    cover = { scene, territories: drawTerritories(scene.structure) };
    covered = true;
    regions = createRegionLayer(layers.regions.context, cover.territories.list);
    coverFade.turnTo(1, fadesMs);
    memory = createMemory();
    pilot.rebound(wholeBox(cover));
    rewrite();
    options.onLand();
  };
  /** Goes on with a glide, then with the regions that come after it. */
  const change = () => {
    cancelAnimationFrame(changeFrame);
    const gliding = glide.isUnderway();
    if (gliding && !glide.advance() && !sketched) land(regionFadeMs);
    if (gliding) renderer.repaint();
    else renderer.scheduleRender();
    if (glide.isUnderway() || coverFade.isUnderway()) changeFrame = requestAnimationFrame(change);
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
    isMoving: () => displaced.moving,
    size: () => renderer.getDimensions(),
    territoryBox: (community) =>
      (covered ? cover.territories.list[community]?.bounds : null) ?? null,
    show(next, sketch = false) {
      const before = scene;
      if (next.structure === before.structure) {
        scene = next;
        if (cover.scene.structure === scene.structure) cover.scene = scene;
        // What is written comes with the frame that draws the scene, and does not keep the pointer waiting.
        cancelAnimationFrame(writeFrame);
        writeFrame = requestAnimationFrame(write);
        if (next.view === before.view) renderer.painter?.show(scene);
        else {
          renderer.setGraph(buildMapGraph(scene.structure, scene.view));
          // Sigma has drawn the graph by now; what is written waits for a frame of its own.
          renderer.scheduleRender();
        }
        if (next.moved !== before.moved) pilot.rebound(wholeBox({ ...cover, scene }));
        return;
      }
      const displacements = displacementsOf(before.structure, next.structure, placeOf);
      scene = next;
      if (cover.scene.structure === scene.structure) cover.scene = scene;
      sketched = sketch;
      focused = null;
      pointed = null;
      const still = options.reducedMotion();
      carried = sameConcepts(before.structure, next.structure);
      if (displacements.size > 0) glide.start(displacements, still ? 0 : glideMs);
      const leaves = sketch || glide.isUnderway();
      if (leaves) {
        covered = false;
        coverFade.turnTo(0, still ? 0 : regionFadeMs);
        const travelling = carried ? travellingKeys(scene) : new Set();
        labels.keep((key) => travelling.has(key), still ? 0 : fadeMs);
      }
      renderer.setGraph(buildMapGraph(scene.structure, scene.view));
      if (!leaves) land(covered || still ? 0 : regionFadeMs);
      change();
    },
    drag(next, node) {
      scene = next;
      carried = true;
      renderer.repaintAround(keyOf(node));
    },
    linkAt(place, reach) {
      const projection = pilot.projection();
      const graph = renderer.getGraph();
      return findLink(graph, scene, projection.toMap(place), reach / projection.scale);
    },
    focus(node) {
      if (sameNode(node, focused)) return;
      focused = node;
      paintOver();
    },
    point(link) {
      if (sameLink(link, pointed)) return;
      pointed = link;
      paint();
    },
    outline(shape) {
      outlined = shape;
      paintOver();
    },
    rewrite,
    rethemed() {
      theme = readOwnTheme();
      neutral = withoutCommunities(theme);
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
      cancelAnimationFrame(writeFrame);
      cancelAnimationFrame(changeFrame);
      document.fonts.removeEventListener('loadingdone', fontsArrived);
      pilot.destroy();
      renderer.kill();
    },
  };
}

/** Calls `work` when the page has nothing else to do; browsers without that clock wait a moment. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 300);
}

const noMap = { left: 0, top: 0, right: 0, bottom: 0 };

/** Returns the keys of the nodes whose labels go along on a glide. */
function travellingKeys({ visible, selected }: Scene): Set<string> {
  // Concepts are ordered by document frequency.
  const concepts = visible.concepts.slice(0, travellers);
  const nodes = concepts.map((number): NodeRef => ({ kind: 'concept', number }));
  return new Set([...nodes, ...(selected === null ? [] : [selected])].map(keyOf));
}

function nodesOf({ papers, concepts }: DatasetStructure): Point[] {
  return [...papers, ...concepts];
}

/** Returns the box around every node, at its place and where it was put, and every coast. */
function wholeBox({ scene, territories }: { scene: Scene; territories: Territories }): Box {
  const coasts = territories.list.flatMap(({ rings }) => rings.flat());
  return boundsOf([...nodesOf(scene.structure), ...coasts, ...scene.moved.values()]) ?? noMap;
}
