/**
 * Moves sigma's camera: to the whole map, to an ego network, by steps; and tells when it rests.
 *
 * The pilot remembers what the camera aims at. As long as the user leaves the camera there, a
 * change of the container or of its covered edges aims anew.
 */
import type { Camera } from 'sigma';
import type { CameraPlace } from '../explorer/state.ts';
import { easeInOut } from './easing.ts';
import {
  type Box,
  clearArea,
  type Insets,
  isPhoneSize,
  noInsets,
  type Point,
  type Size,
  sameInsets,
} from './geometry.ts';
import {
  type CameraView,
  type Frame,
  fitBox,
  fittingAngle,
  type Projection,
  projectionOf,
  scaleOf,
} from './projection.ts';

/** What the camera shows on purpose: the whole map, or the box of what is selected or focused. */
export type Aim = { kind: 'map' } | { kind: 'selection'; box: Box };

/** Whether the camera moves: set by the pilot, read while drawing. */
export interface CameraMotion {
  moving: boolean;
}

export interface CameraPilot {
  readonly frame: Frame;
  projection(): Projection;
  /** Scale over the scale that fits the whole map. */
  zoom(): number;
  insets(): Insets;
  /** Whether the whole map is what the camera aims at. */
  isFitted(): boolean;
  isFlying(): boolean;
  /** What the camera aims at; null where it was put somewhere else. */
  aimedAt(): Aim['kind'] | null;
  /** Tells how large the whole map is now; where that is what the camera aims at, it aims anew. */
  rebound(bounds: Box): void;
  aim(at: Aim, animated: boolean): void;
  goTo(place: CameraPlace, animated: boolean): void;
  /** Zooms about the centre of what nothing covers. */
  zoomBy(factor: number): void;
  panBy(shift: Point): void;
  /** Aims anew after the container or its insets have changed; a flight goes on to the new aim. */
  adapt(insets: Insets, animated: boolean): void;
  destroy(): void;
}

export interface PilotOptions {
  /** The whole map at first, coasts included, in map units. */
  bounds: Box;
  frame: Frame;
  motion: CameraMotion;
  size(): Size;
  reducedMotion(): boolean;
  /** Whether the screen is upright; panels that open beside the map don't change it. */
  isPortrait(): boolean;
  onRest(): void;
  /**
   * Calls `act` when what was asked for by now is drawn, and returns how to call that off: on a slow machine
   * the camera moves on after a frame that took longer than a rest. Default: at once.
   */
  afterFrame?(act: () => void): () => void;
}

const restMs = 120;
const flightMs = 420;
const stepMs = 180;
const mapScale = 2.2;
const selectionScale = 1.6;
const deepestScale = 14;
const farthestZoom = 0.4;

/** Returns the pilot of `camera`, which is not yet aimed at anything. */
export function createCameraPilot(camera: Camera, options: PilotOptions): CameraPilot {
  const { frame, motion, size } = options;
  let { bounds } = options;
  let insets = noInsets;
  let aimed: Aim | null = null;
  let flying = false;
  /** Where a zoom by steps is on its way to, so that quick steps add up. */
  let zoomTarget: number | null = null;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let stayUp = () => {};

  const isPhone = () => isPhoneSize(size());
  const angle = () => fittingAngle(bounds, options.isPortrait());
  const viewOf = (aim: Aim): CameraView =>
    aim.kind === 'map'
      ? fitBox(frame, bounds, size(), {
          insets,
          angle: angle(),
          margin: isPhone() ? 12 : 26,
          maxScale: mapScale,
        })
      : fitBox(frame, aim.box, size(), {
          insets,
          angle: angle(),
          margin: isPhone() ? 34 : 100,
          maxScale: selectionScale,
        });
  const limit = () => {
    const { ratio } = viewOf({ kind: 'map' });
    camera.maxRatio = ratio / farthestZoom;
    camera.minRatio = (ratio * scaleOf(frame, ratio, size())) / deepestScale;
  };
  const awaitRest = () => {
    clearTimeout(restTimer);
    stayUp();
    restTimer = setTimeout(() => {
      if (options.afterFrame === undefined) rest();
      else stayUp = options.afterFrame(rest);
    }, restMs);
  };
  const rest = () => {
    if (camera.isAnimated()) return awaitRest();
    motion.moving = false;
    options.onRest();
  };
  const onUpdate = () => {
    if (!flying) aimed = null;
    motion.moving = true;
    awaitRest();
  };
  const fly = (view: Partial<CameraView>, durationMs: number) => {
    zoomTarget = null;
    flying = true;
    if (durationMs === 0 && !camera.isAnimated()) {
      camera.setState(view);
      flying = false;
      return;
    }
    const duration = Math.max(1, durationMs);
    camera.animate(view, { duration, easing: easeInOut }, () => {
      flying = false;
    });
    // Sigma has just ended the former flight, whose callback says that none is under way.
    flying = true;
  };
  const duration = (animated: boolean, ms: number) =>
    animated && !options.reducedMotion() ? ms : 0;
  const turn = () => {
    camera.enabledRotation = true;
    camera.setState({ angle: angle() });
    camera.enabledRotation = false;
  };
  /** Returns where the camera stands at `ratio` for the centre of the clear part to stay. */
  const placeAround = (ratio: number) => {
    const { left, right, top, bottom } = clearArea(size(), insets);
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const state = camera.getState();
    const kept = projectionOf(frame, state, size()).toMap(middle);
    const moved = projectionOf(frame, { ...state, ratio }, size()).toMap(middle);
    return {
      x: state.x + (kept.x - moved.x) / frame.side,
      y: state.y + (kept.y - moved.y) / frame.side,
    };
  };
  const aim = (at: Aim, animated: boolean) => {
    fly(viewOf(at), duration(animated, flightMs));
    aimed = at;
  };

  camera.on('updated', onUpdate);
  limit();
  turn();
  return {
    frame,
    projection: () => projectionOf(frame, camera.getState(), size()),
    zoom: () => viewOf({ kind: 'map' }).ratio / camera.ratio,
    insets: () => insets,
    isFitted: () => aimed?.kind === 'map',
    isFlying: () => camera.isAnimated(),
    aimedAt: () => aimed?.kind ?? null,
    rebound(next) {
      if (sameInsets(next, bounds)) return;
      bounds = next;
      limit();
      if (aimed?.kind === 'map') aim(aimed, true);
    },
    aim,
    goTo(place, animated) {
      fly({ ...place }, duration(animated, flightMs));
      aimed = null;
    },
    zoomBy(factor) {
      const from = flying ? (zoomTarget ?? camera.ratio) : camera.ratio;
      const ratio = camera.getBoundedRatio(from / factor);
      fly({ ratio, ...placeAround(ratio) }, duration(true, stepMs));
      zoomTarget = ratio;
      aimed = null;
    },
    panBy(shift) {
      const { width, height } = size();
      const target = projectionOf(frame, camera.getState(), size()).toMap({
        x: width / 2 + shift.x,
        y: height / 2 + shift.y,
      });
      const x = 0.5 + (target.x - frame.center.x) / frame.side;
      const y = 0.5 + (target.y - frame.center.y) / frame.side;
      fly({ x, y }, duration(true, stepMs));
      aimed = null;
    },
    adapt(covered, animated) {
      insets = covered;
      limit();
      const keep = aimed;
      const underway = camera.isAnimated();
      flying = true;
      turn();
      flying = false;
      if (keep !== null) aim(keep, animated || underway);
    },
    destroy() {
      clearTimeout(restTimer);
      stayUp();
      camera.off('updated', onUpdate);
    },
  };
}
