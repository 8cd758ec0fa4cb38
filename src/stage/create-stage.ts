/**
 * The map on the page: what is drawn, bound to the explorer's store.
 *
 * The store says what is chosen; the stage draws the scene that follows from it, and writes back
 * what the pointer and the camera do. It knows nothing of React: whoever mounts it destroys it.
 */
import type { DatasetStructure, NodeRef } from '../core/types.ts';
import { roundCamera } from '../explorer/address.ts';
import type { Marks } from '../explorer/colouring.ts';
import { sameNode } from '../explorer/node-refs.ts';
import { chosenNodes } from '../explorer/selection.ts';
import type { CameraPlace, ExplorerState } from '../explorer/state.ts';
import type { ExplorerStore, ExplorerStoreState } from '../explorer/store.ts';
import { type Box, boundsOf, type Insets, noInsets, type Point, sameInsets } from './geometry.ts';
import { type Direction, stepTo, walkFrom } from './hit.ts';
import { positionOf } from './labels/choose.ts';
import { createMapView } from './map-view.ts';
import { watchMouse } from './pointer.ts';
import { createPointerActs } from './pointer-acts.ts';
import { composeScene, isDrawn, isFocused, type Scene } from './scene.ts';
import type { SelectTool } from './shape.ts';
import { watchTheme } from './theme.ts';
import { watchTouch } from './touch.ts';
import { requireWebGL } from './webgl.ts';

export interface StageOptions {
  /** What covers the container's edges at first. Default: nothing. */
  insets?: Insets;
  /** Returns what floats over the map, as buttons do: no label lies there. Default: nothing. */
  floating?(): Iterable<Element>;
  /** What the map turns upright with, where it is tall. Default: the window. */
  within?: HTMLElement;
  /** The map that camera places are relative to, whichever is shown. Default: the first. */
  framed?: DatasetStructure;
  /**
   * Asks what can be done with a node, or with the map where there is none.
   * @param place in CSS pixels from the container's top left.
   */
  onMenu?(node: NodeRef | null, place: Point): void;
  /** The marks of the reading list, by which nodes can be coloured. Default: none. */
  marks?: WatchedMarks;
}

export interface WatchedMarks {
  read(): Marks;
  /** Calls `changed` when the marks have changed. Returns how to stop. */
  watch(changed: () => void): () => void;
}

export interface Stage {
  /** Shows the whole map. */
  fit(): void;
  /**
   * Shows what is selected with what it is linked to; without a selection the focused community's
   * territory, or the nodes of its focused part; the whole map when there is neither.
   */
  fitSelection(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Moves the window over the map by a fifth of the container. */
  pan(direction: Direction): void;
  /** Moves the keyboard to the strongest neighbour that way; the node stands out as if hovered. */
  walk(direction: Direction): void;
  /** Selects the node under the keyboard; returns false when there is none. */
  selectWalked(): boolean;
  /** Adds the node under the keyboard or the pointer to the selection, or takes it out. */
  pickWalked(): void;
  /** Asks what can be done with the node under the keyboard, else with the selected one, else with the map. */
  openMenu(): void;
  /** Has drags select what lies in a box or a lasso; `null` has them move the camera again. */
  setTool(tool: SelectTool | null): void;
  /** Tells what covers the container's edges now, as a sheet does; where that is new the camera aims anew. */
  setInsets(insets: Insets): void;
  /**
   * Shows another map of the same papers, to whose places nodes glide, and keeps in step with its
   * store from then on. The camera stays, unless it shows the whole map, a selection or a community on
   * purpose: then it follows.
   * @param sketch whether places are those of other communities, until the whole map is shown.
   */
  show(structure: DatasetStructure, store: ExplorerStore, sketch: boolean): void;
  /** Returns where a node stands, in CSS pixels from the container's top left; null if not drawn. */
  nodeScreenPosition(node: NodeRef): Point | null;
  /** Ends the stage and empties the container. */
  destroy(): void;
}

const zoomStep = 1.5;
const panShare = 0.2;

/**
 * Draws the map of `firstStructure` in `container` and keeps it in step with `firstStore`.
 * @param container positioned, with a size, and with no children of its own.
 * @throws NoWebGLError when the browser has no WebGL.
 */
export function createStage(
  container: HTMLElement,
  firstStructure: DatasetStructure,
  firstStore: ExplorerStore,
  options: StageOptions = {},
): Stage {
  let structure = firstStructure;
  let store = firstStore;
  const graphics = requireWebGL();
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  const upright = matchMedia('(max-aspect-ratio: 4/5)');
  let reported: CameraPlace | null = store.getState().camera;
  let walked: NodeRef | null = null;
  let tool: SelectTool | null = null;
  /** Whether what is chosen now is about what is in sight. */
  let staying = false;
  const inSight = (act: () => void) => {
    staying = true;
    try {
      act();
    } finally {
      staying = false;
    }
  };

  const marks = options.marks;
  const sceneOf = (state: ExplorerState) => composeScene(structure, state, marks?.read());
  const view = createMapView(container, sceneOf(store.getState()), {
    graphics,
    reducedMotion: () => stillness.matches,
    isPortrait: () => (options.within === undefined ? upright.matches : isUpright(options.within)),
    floats: () => boxesWithin(container, options.floating?.() ?? []),
    onLand: () => {
      const state = store.getState();
      if (chosenNodes(state).length > 0 || pilot.aimedAt() !== 'selection') return;
      const box = focusBox(state);
      if (box !== null) aimAt(box);
    },
    ...(options.framed !== undefined && { framed: options.framed }),
    onRest: () => {
      const { x, y, ratio } = view.renderer.getCamera();
      reported = pilot.isFitted() ? null : roundCamera({ x, y, ratio });
      if (!samePlace(reported, store.getState().camera)) store.getState().restCamera(reported);
    },
  });
  const { pilot, renderer } = view;
  const focusBox = (state: ExplorerState) => {
    const { focusedCommunity, focusedPart } = state;
    if (focusedCommunity === null) return null;
    if (focusedPart.length === 0) return view.territoryBox(focusedCommunity);
    return partBox(sceneOf(state));
  };
  const selectionBox = (state: ExplorerState) => egoBox(sceneOf({ ...state, hovered: null }));
  const aimAt = (box: Box | null) =>
    pilot.aim(box === null ? { kind: 'map' } : { kind: 'selection', box }, true);
  const walkTo = (node: NodeRef | null) => {
    walked = node;
    view.focus(node);
  };
  const follow = (state: ExplorerStoreState, previous: ExplorerStoreState) => {
    if (state.hovered !== previous.hovered && !sameNode(state.hovered, walked)) walkTo(null);
    if (drawsAnew(state, previous)) view.show(sceneOf(state));
    if (state.restorations !== previous.restorations) {
      if (samePlace(state.camera, reported) && !pilot.isFlying()) return;
      reported = state.camera;
      if (state.camera === null) pilot.aim({ kind: 'map' }, true);
      else pilot.goTo(state.camera, true);
    } else if (staying) {
      return;
    } else if (chosenNodes(state).length > 0) {
      if (!selectionChanged(state, previous)) return;
      const box = selectionBox(state);
      if (box !== null) aimAt(box);
    } else if (state.question !== previous.question) {
      if (pilot.aimedAt() === 'selection') aimAt(null);
    } else if (focusChanged(state, previous)) {
      const box = focusBox(state);
      if (box !== null) aimAt(box);
    }
  };

  pilot.adapt(options.insets ?? noInsets, false);
  if (reported === null) pilot.aim({ kind: 'map' }, false);
  else pilot.goTo(reported, false);
  let stopFollowing = store.subscribe(follow);
  const openMenu = (node: NodeRef | null, place: Point) => options.onMenu?.(node, place);
  const acts = createPointerActs({
    view,
    structure: () => structure,
    store: () => store,
    tool: () => tool,
    inSight,
    openMenu,
  });
  const nodeScreenPosition = (node: NodeRef) =>
    isDrawn(view.scene(), node)
      ? pilot.projection().toScreen(positionOf(view.scene(), node))
      : null;
  const stops = [
    () => stopFollowing(),
    watchTheme(container, view.rethemed),
    marks?.watch(() => {
      const state = store.getState();
      if (state.colouring === 'reading') view.show(sceneOf(state));
    }) ?? (() => {}),
    watchSize(container, () => {
      view.resized();
      pilot.adapt(pilot.insets(), false);
      view.rewrite();
    }),
    watchMouse(renderer, acts),
    watchTouch(renderer, acts),
  ];
  return {
    fit: () => pilot.aim({ kind: 'map' }, true),
    fitSelection: () => {
      const state = store.getState();
      aimAt(selectionBox(state) ?? focusBox(state));
    },
    zoomIn: () => pilot.zoomBy(zoomStep),
    zoomOut: () => pilot.zoomBy(1 / zoomStep),
    pan(direction) {
      const { width, height } = view.size();
      const { x, y } = stepTo(direction);
      pilot.panBy({ x: x * width * panShare, y: y * height * panShare });
    },
    walk(direction) {
      const { width, height } = view.size();
      const middle = { x: width / 2, y: height / 2 };
      const node = walkFrom(view.scene(), pilot.projection(), direction, middle);
      if (node === null) return;
      walkTo(node);
      store.getState().hover(node);
      const place = pilot.projection().toScreen(positionOf(view.scene(), node));
      const outside = place.x < 0 || place.y < 0 || place.x > width || place.y > height;
      if (outside) pilot.panBy({ x: place.x - middle.x, y: place.y - middle.y });
    },
    selectWalked() {
      if (walked === null) return false;
      store.getState().select(walked);
      return true;
    },
    pickWalked() {
      const node = walked ?? store.getState().hovered;
      if (node !== null) inSight(() => store.getState().togglePicked(node));
    },
    openMenu() {
      const node = walked ?? chosenNodes(store.getState())[0] ?? null;
      const { width, height } = view.size();
      const place = node === null ? null : nodeScreenPosition(node);
      openMenu(node, place ?? { x: width / 2, y: height / 2 });
    },
    setTool(next) {
      tool = next;
      container.style.cursor = '';
    },
    setInsets: (insets) => {
      if (sameInsets(insets, pilot.insets())) return;
      pilot.adapt(insets, true);
      view.rewrite();
    },
    show(nextStructure, nextStore, sketch) {
      if (nextStore === store) return;
      stopFollowing();
      structure = nextStructure;
      store = nextStore;
      stopFollowing = store.subscribe(follow);
      walked = null;
      view.show(sceneOf(store.getState()), sketch);
      const box = pilot.aimedAt() === 'selection' ? selectionBox(store.getState()) : null;
      if (box !== null && !sketch) aimAt(box);
    },
    nodeScreenPosition,
    destroy() {
      for (const stop of stops) stop();
      // Nothing points at the map any more; another stage on this store opens at rest.
      store.getState().hover(null);
      view.destroy();
    },
  };
}

/** As the window's own bound. */
function isUpright({ clientWidth, clientHeight }: HTMLElement): boolean {
  return 5 * clientWidth <= 4 * clientHeight;
}

function focusChanged(state: ExplorerState, previous: ExplorerState): boolean {
  return (
    state.focusedCommunity !== previous.focusedCommunity ||
    state.focusedPart !== previous.focusedPart
  );
}

function selectionChanged(state: ExplorerState, previous: ExplorerState): boolean {
  return (
    state.selected !== previous.selected ||
    state.picked !== previous.picked ||
    state.link !== previous.link
  );
}

/** The choices that the drawing follows. */
const drawnChoices = [
  'selected',
  'picked',
  'link',
  'compared',
  'hovered',
  'focusedCommunity',
  'focusedPart',
  'hiddenCommunities',
  'hiddenNodes',
  'expanded',
  'pins',
  'view',
  'sizing',
  'colouring',
  'minPapers',
  'years',
  'question',
  'errorRate',
] as const;

function drawsAnew(state: ExplorerState, previous: ExplorerState): boolean {
  return drawnChoices.some((choice) => state[choice] !== previous[choice]);
}

/** Returns the box around the ego network of `scene`, in map units. */
function egoBox(scene: Scene): Box | null {
  const { ego } = scene;
  if (ego === null) return null;
  const nodes = [ego.center, ...ego.others, ...ego.neighbours];
  return boundsOf(nodes.map((node) => positionOf(scene, node)));
}

/** Returns the box around the drawn nodes of the focused part, in map units. */
function partBox(scene: Scene): Box | null {
  const drawn: NodeRef[] = [
    ...scene.visible.papers.map((number): NodeRef => ({ kind: 'paper', number })),
    ...scene.visible.concepts.map((number): NodeRef => ({ kind: 'concept', number })),
  ];
  return boundsOf(
    drawn.filter((node) => isFocused(scene, node)).map((node) => positionOf(scene, node)),
  );
}

function samePlace(a: CameraPlace | null, b: CameraPlace | null): boolean {
  return a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.ratio === b.ratio);
}

/** Returns the boxes of `elements` from the container's top left. */
function boxesWithin(container: HTMLElement, elements: Iterable<Element>): Box[] {
  const origin = container.getBoundingClientRect();
  return [...elements].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    };
  });
}

function watchSize(container: HTMLElement, changed: () => void): () => void {
  const observer = new ResizeObserver(changed);
  observer.observe(container);
  return () => observer.disconnect();
}
