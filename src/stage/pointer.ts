/** Mouse and touch on the map: hover after a moment, click or tap to select. */
import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { NodeRef } from '../core/types.ts';
import { sameNode } from '../explorer/node-refs.ts';
import type { Point } from './geometry.ts';
import { hitRadius } from './hit.ts';

export interface PointerActions {
  nodeAt(place: Point, reach: number): NodeRef | null;
  isMoving(): boolean;
  hover(node: NodeRef | null): void;
  select(node: NodeRef | null): void;
}

const hoverMs = 60;

/**
 * Listens to the pointers on `renderer`'s container.
 * @returns how to stop.
 */
export function watchPointer(
  renderer: Pick<Sigma, 'getMouseCaptor' | 'getTouchCaptor' | 'getContainer'>,
  actions: PointerActions,
): () => void {
  const container = renderer.getContainer();
  let pointed: NodeRef | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const point = (node: NodeRef | null) => {
    if (sameNode(node, pointed)) return;
    pointed = node;
    container.style.cursor = node === null ? '' : 'pointer';
    clearTimeout(timer);
    timer = setTimeout(() => actions.hover(pointed), hoverMs);
  };
  const onMove = (event: MouseCoords) => {
    if (!actions.isMoving()) point(actions.nodeAt(event, hitRadius.mouse));
  };
  const onLeave = () => point(null);
  const onClick = (event: MouseCoords) => {
    event.preventSigmaDefault();
    actions.select(actions.nodeAt(event, hitRadius.mouse));
  };
  const onTap = (event: TouchCoords) => {
    event.preventSigmaDefault();
    const place = event.touches[0] ?? event.previousTouches[0];
    if (place !== undefined) actions.select(actions.nodeAt(place, hitRadius.touch));
  };

  const mouse = renderer.getMouseCaptor();
  const touch = renderer.getTouchCaptor();
  mouse.on('mousemove', onMove);
  mouse.on('mouseleave', onLeave);
  mouse.on('click', onClick);
  mouse.on('doubleClick', onClick);
  touch.on('tap', onTap);
  touch.on('doubletap', onTap);
  return () => {
    clearTimeout(timer);
    mouse.off('mousemove', onMove);
    mouse.off('mouseleave', onLeave);
    mouse.off('click', onClick);
    mouse.off('doubleClick', onClick);
    touch.off('tap', onTap);
    touch.off('doubletap', onTap);
  };
}
