/**
 * The mouse on the map: hover after a moment, click, double click, right click, and drags that are not
 * the camera's.
 */
import type Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';
import type { NodeRef } from '../core/types.ts';
import { sameLink, sameNode } from '../explorer/node-refs.ts';
import type { LinkRef } from '../explorer/state.ts';
import type { Point } from './geometry.ts';

export type PointerKind = 'mouse' | 'touch';

/** What a place on the map means: a node, else a link, else open ground. */
export interface Target {
  node: NodeRef | null;
  link: LinkRef | null;
}

/** A drag under way. */
export interface Drag {
  move(place: Point): void;
  end(): void;
  /** Ends it without an effect. */
  cancel(): void;
}

export interface PointerActions {
  targetAt(place: Point, kind: PointerKind): Target;
  isMoving(): boolean;
  hover(target: Target): void;
  /** @param adds whether it adds to what is selected. */
  click(target: Target, adds: boolean): void;
  doubleClick(target: Target): void;
  /** Asks what can be done with a node, or with the map where there is none. */
  openMenu(node: NodeRef | null, place: Point): void;
  /** Tells that a finger rests on a node; null when it does no longer. */
  hold(node: NodeRef | null): void;
  /**
   * Returns the drag that begins at `place`; null where the camera is to be dragged.
   * @param grip whether Shift is held, or a finger has rested on the place.
   */
  dragFrom(place: Point, kind: PointerKind, grip: boolean): Drag | null;
}

export type PointerSource = Pick<Sigma, 'getMouseCaptor' | 'getTouchCaptor' | 'getContainer'>;

export const nowhere: Target = { node: null, link: null };

const hoverMs = 60;
/** Pixels that the pointer moves before it drags. */
const dragFromPx = 4;

/**
 * Listens to the mouse on `renderer`'s container.
 * @returns how to stop.
 */
export function watchMouse(renderer: PointerSource, actions: PointerActions): () => void {
  const container = renderer.getContainer();
  let pointed = nowhere;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let down: Point = { x: 0, y: 0 };
  let drag: Drag | null = null;
  let dragging = false;
  /** What the first of two quick clicks meant: the map may move under the second. */
  let clicked = nowhere;

  const point = (target: Target) => {
    if (sameTarget(target, pointed)) return;
    pointed = target;
    container.style.cursor = target.node === null && target.link === null ? '' : 'pointer';
    clearTimeout(timer);
    timer = setTimeout(() => actions.hover(pointed), hoverMs);
  };
  const onMove = (event: MouseCoords) => {
    if (drag === null && !actions.isMoving()) point(actions.targetAt(event, 'mouse'));
  };
  const onLeave = () => point(nowhere);
  const onDown = (event: MouseCoords) => {
    dragging = false;
    const { button, shiftKey } = event.original as MouseEvent;
    if (button !== 0) return;
    down = { x: event.x, y: event.y };
    drag = actions.dragFrom(down, 'mouse', shiftKey);
  };
  const onMoveAnywhere = (event: MouseCoords) => {
    if (drag === null) return;
    event.preventSigmaDefault();
    dragging ||= Math.hypot(event.x - down.x, event.y - down.y) >= dragFromPx;
    if (dragging) drag.move({ x: event.x, y: event.y });
  };
  const onUp = () => {
    if (dragging) drag?.end();
    drag = null;
  };
  const onClick = (event: MouseCoords) => {
    event.preventSigmaDefault();
    if (dragging) return;
    clicked = actions.targetAt(event, 'mouse');
    actions.click(clicked, (event.original as MouseEvent).shiftKey);
  };
  const onDoubleClick = (event: MouseCoords) => {
    event.preventSigmaDefault();
    if (dragging) return;
    // Who adds and takes out again in quick succession expands nothing.
    if ((event.original as MouseEvent).shiftKey) actions.click(clicked, true);
    else actions.doubleClick(clicked);
  };
  const onRightClick = (event: MouseCoords) => {
    event.original.preventDefault();
    actions.openMenu(actions.targetAt(event, 'mouse').node, { x: event.x, y: event.y });
  };

  const mouse = renderer.getMouseCaptor();
  mouse.on('mousemove', onMove);
  mouse.on('mouseleave', onLeave);
  mouse.on('mousedown', onDown);
  mouse.on('mousemovebody', onMoveAnywhere);
  mouse.on('mouseup', onUp);
  mouse.on('click', onClick);
  mouse.on('doubleClick', onDoubleClick);
  mouse.on('rightClick', onRightClick);
  return () => {
    clearTimeout(timer);
    drag?.cancel();
    mouse.off('mousemove', onMove);
    mouse.off('mouseleave', onLeave);
    mouse.off('mousedown', onDown);
    mouse.off('mousemovebody', onMoveAnywhere);
    mouse.off('mouseup', onUp);
    mouse.off('click', onClick);
    mouse.off('doubleClick', onDoubleClick);
    mouse.off('rightClick', onRightClick);
  };
}

function sameTarget(a: Target, b: Target): boolean {
  return sameNode(a.node, b.node) && sameLink(a.link, b.link);
}
