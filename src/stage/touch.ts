/** Fingers on the map: tap, rest on a place for its menu, rest and drag for a node. */
import type { TouchCoords } from 'sigma/types';
import type { Point } from './geometry.ts';
import { type Drag, nowhere, type PointerActions, type PointerSource } from './pointer.ts';

const holdMs = 500;
/** Pixels that a resting finger may stray. */
const strayPx = 10;

/**
 * Listens to touches on `renderer`'s container. Two fingers are always the camera's.
 * @returns how to stop.
 */
export function watchTouch(renderer: PointerSource, actions: PointerActions): () => void {
  let start: Point | null = null;
  let drag: Drag | null = null;
  let held = false;
  let dragging = false;
  /** Whether a tap that now comes is the end of something else. */
  let spent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the first of two quick taps meant. */
  let tapped = nowhere;

  const hold = () => {
    if (start === null) return;
    held = true;
    actions.hold(actions.targetAt(start, 'touch').node);
    drag ??= actions.dragFrom(start, 'touch', true);
  };
  const letGo = () => {
    clearTimeout(timer);
    if (held) actions.hold(null);
    start = null;
    drag = null;
    held = false;
    dragging = false;
  };
  const onDown = ({ touches, original }: TouchCoords) => {
    drag?.cancel();
    letGo();
    const [place, second] = touches;
    // Of two fingers the one that stays down longer is no tap either.
    spent = second !== undefined || original.type !== 'touchstart';
    if (place === undefined || second !== undefined) return;
    start = { x: place.x, y: place.y };
    drag = actions.dragFrom(start, 'touch', false);
    timer = setTimeout(hold, holdMs);
  };
  const onMove = (event: TouchCoords) => {
    const [place, second] = event.touches;
    if (start === null || place === undefined || second !== undefined) return;
    const strays = Math.hypot(place.x - start.x, place.y - start.y) > strayPx;
    if (strays && !held) clearTimeout(timer);
    if (drag === null && !held) return;
    event.preventSigmaDefault();
    dragging ||= strays;
    if (dragging) drag?.move({ x: place.x, y: place.y });
  };
  const onUp = () => {
    if (dragging) drag?.end();
    else if (held && start !== null) {
      actions.openMenu(actions.targetAt(start, 'touch').node, start);
    }
    spent ||= dragging || held;
    letGo();
  };
  const placeOf = ({ touches, previousTouches }: TouchCoords) => touches[0] ?? previousTouches[0];
  const onTap = (event: TouchCoords) => {
    event.preventSigmaDefault();
    const place = placeOf(event);
    if (spent || place === undefined) return;
    tapped = actions.targetAt(place, 'touch');
    actions.click(tapped, false);
  };
  const onDoubleTap = (event: TouchCoords) => {
    event.preventSigmaDefault();
    if (!spent) actions.doubleClick(tapped);
  };

  const touch = renderer.getTouchCaptor();
  touch.on('touchdown', onDown);
  touch.on('touchmove', onMove);
  touch.on('touchup', onUp);
  touch.on('tap', onTap);
  touch.on('doubletap', onDoubleTap);
  return () => {
    drag?.cancel();
    letGo();
    touch.off('touchdown', onDown);
    touch.off('touchmove', onMove);
    touch.off('touchup', onUp);
    touch.off('tap', onTap);
    touch.off('doubletap', onDoubleTap);
  };
}
